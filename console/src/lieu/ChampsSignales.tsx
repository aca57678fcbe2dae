import { Champ, Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import type { Saisie } from './signalement.ts';

const TEXTES = {
  fr: {
    adresse: 'Adresse',
    telephone: 'Téléphone du lieu',
    siteWeb: 'Site web',
    horaires: 'Horaires',
    tarif: 'Prix d’un atelier, en euros',
    accessible: 'Accessible en fauteuil roulant',
    oui: 'oui',
    non: 'non',
    inconnu: 'non communiqué',
    ferme: 'Ce lieu a fermé pour de bon',
  },
  en: {
    adresse: 'Address',
    telephone: 'Telephone of the place',
    siteWeb: 'Website',
    horaires: 'Opening hours',
    tarif: 'Price of a workshop, in euros',
    accessible: 'Wheelchair accessible',
    oui: 'yes',
    non: 'no',
    inconnu: 'not provided',
    ferme: 'This place has closed for good',
  },
};

const TEXTUELS = ['adresse', 'telephone', 'siteWeb', 'horaires', 'tarif'] as const;

interface Props {
  readonly saisie: Saisie;
  readonly changer: (champs: Partial<Saisie>) => void;
}

/** What may be reported, filled with what the sheet says. */
export function ChampsSignales({ saisie, changer }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <>
      {TEXTUELS.map((champ) => (
        <Champ key={champ} nom={textes[champ]}>
          {(attributs) => (
            <input
              {...attributs}
              value={saisie[champ]}
              maxLength={500}
              inputMode={champ === 'tarif' ? 'decimal' : undefined}
              onChange={({ currentTarget }) => changer({ [champ]: currentTarget.value })}
            />
          )}
        </Champ>
      ))}
      <Liste
        nom={textes.accessible}
        valeur={saisie.accessible}
        options={[
          ['', textes.inconnu],
          ['oui', textes.oui],
          ['non', textes.non],
        ]}
        onChange={(valeur) => changer({ accessible: valeur === 'oui' || valeur === 'non' ? valeur : '' })}
      />
      <p>
        <label className="case">
          <input
            type="checkbox"
            checked={saisie.retire}
            onChange={({ currentTarget }) => changer({ retire: currentTarget.checked })}
          />
          <span>{textes.ferme}</span>
        </label>
      </p>
    </>
  );
}
