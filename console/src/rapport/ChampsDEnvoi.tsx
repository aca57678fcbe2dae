import { Champ, Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { JOURS, type Regle, RYTHMES } from './mots.ts';

const TEXTES = {
  fr: {
    format: 'Fichier',
    XLSX: 'Classeur (XLSX)',
    CSV: 'Texte (CSV)',
    rythme: 'Envoyer',
    jour: 'Jour',
    jourDuMois: 'Jour du mois',
    dernier: 'Le dernier jour d’un mois plus court.',
    heure: 'Heure de Paris',
  },
  en: {
    format: 'File',
    XLSX: 'Workbook (XLSX)',
    CSV: 'Text (CSV)',
    rythme: 'Send',
    jour: 'Day',
    jourDuMois: 'Day of the month',
    dernier: 'The last day of a shorter month.',
    heure: 'Paris time',
  },
};

interface Props {
  readonly regle: Regle;
  readonly changer: (regle: Regle) => void;
}

const QUANTIEMES = Array.from({ length: 31 }, (_, i) => String(i + 1));
const estUnRythme = (texte: string): texte is Regle['rythme'] => texte in RYTHMES.fr;

/** When a view is sent, and as what. */
export function ChampsDEnvoi({ regle, changer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { format, rythme, jour, heure } = regle;
  return (
    <>
      <Liste
        nom={textes.format}
        valeur={format}
        options={[
          ['XLSX', textes.XLSX],
          ['CSV', textes.CSV],
        ]}
        onChange={(choisi) => changer({ ...regle, format: choisi === 'CSV' ? 'CSV' : 'XLSX' })}
      />
      <Liste
        nom={textes.rythme}
        valeur={rythme}
        options={Object.entries(RYTHMES[langue])}
        onChange={(choisi) =>
          estUnRythme(choisi) && changer({ ...regle, rythme: choisi, jour: choisi === 'JOUR' ? null : 1 })
        }
      />
      {rythme === 'SEMAINE' && (
        <Liste
          nom={textes.jour}
          valeur={String(jour)}
          options={JOURS[langue].map((mot, rang) => [String(rang + 1), mot])}
          onChange={(choisi) => changer({ ...regle, jour: Number(choisi) })}
        />
      )}
      {rythme === 'MOIS' && (
        <Liste
          nom={textes.jourDuMois}
          aide={textes.dernier}
          valeur={String(jour)}
          options={QUANTIEMES.map((quantieme) => [quantieme, quantieme])}
          onChange={(choisi) => changer({ ...regle, jour: Number(choisi) })}
        />
      )}
      <Champ nom={textes.heure}>
        {(attributs) => (
          <input
            {...attributs}
            type="time"
            value={heure}
            required
            onChange={({ currentTarget }) => changer({ ...regle, heure: currentTarget.value || '08:00' })}
          />
        )}
      </Champ>
    </>
  );
}
