import type { ActeSurLabel } from '../graphql/graphql.ts';
import { ChampPiece } from '../shared/ChampPiece.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { GENRES, GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import { ACTES_EN_MOTS, demandeUnMotif } from './actes-sur-label.ts';
import type { Change, Saisie } from './saisie-d-acte.ts';

const TEXTES = {
  fr: {
    genre: 'Label',
    libelle: 'Nom du label',
    du: 'À compter du',
    jusquAu: 'Jusqu’au',
    sansFin: 'Laissez vide si aucune fin n’est dite.',
    emetteur: 'Donné par',
    preuve: 'Preuve',
    motif: 'Motif',
    autre: 'Autre motif, à préciser',
    note: 'Précision',
    aide: 'Sans nom de personne : elle reste dans l’historique.',
    attendu: 'Un motif est attendu.',
  },
  en: {
    genre: 'Label',
    libelle: 'Name of the label',
    du: 'From',
    jusquAu: 'Until',
    sansFin: 'Leave empty if no end is said.',
    emetteur: 'Given by',
    preuve: 'Evidence',
    motif: 'Reason',
    autre: 'Another reason, to be told',
    note: 'Details',
    aide: 'Naming nobody: it stays in the history.',
    attendu: 'A reason is expected.',
  },
};

interface Props {
  readonly acte: ActeSurLabel;
  readonly nouveau: boolean;
  readonly saisie: Saisie;
  readonly manque: boolean;
  readonly onChange: (change: Change) => void;
}

/** The fields that an act asks for, and no other. */
export function ChampsDActe({ acte, nouveau, saisie, manque, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const texte = (champ: Exclude<keyof Saisie, 'genre'>, nom: string, maxLength: number) => (
    <Champ nom={nom}>
      {(attributs) => (
        <input
          {...attributs}
          value={saisie[champ]}
          maxLength={maxLength}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ [champ]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  const date = (champ: 'du' | 'jusquAu', nom: string, aide?: string) => (
    <Champ nom={nom} aide={aide}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={saisie[champ]}
          onChange={({ currentTarget }) => onChange({ [champ]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  const donne = acte === 'LABELLISATION' || acte === 'CORRECTION';
  return (
    <div className="champs">
      {nouveau && (
        <Liste
          nom={textes.genre}
          valeur={saisie.genre}
          options={GENRES.map((genre) => [genre, GENRES_DE_LABEL[genre]] as const)}
          onChange={(choisi) => onChange({ genre: GENRES.find((genre) => genre === choisi) ?? saisie.genre })}
        />
      )}
      {nouveau && saisie.genre === 'AUTRE' && texte('libelle', textes.libelle, 120)}
      {acte !== 'CORRECTION' && date('du', textes.du)}
      {acte !== 'RETRAIT' && acte !== 'LEVEE' && date('jusquAu', textes.jusquAu, textes.sansFin)}
      {donne && texte('emetteur', textes.emetteur, 200)}
      {(donne || acte === 'RENOUVELLEMENT') && texte('preuve', textes.preuve, 500)}
      <ChampPiece onChange={(piece) => onChange({ piece })} />
      {demandeUnMotif(acte) && <Motif acte={acte} saisie={saisie} manque={manque} onChange={onChange} />}
    </div>
  );
}

function Motif({ acte, saisie, manque, onChange }: Omit<Props, 'nouveau'>) {
  const textes = useTextes(TEXTES);
  const { motifs } = useTextes(ACTES_EN_MOTS)[acte];
  return (
    <>
      <Liste
        nom={textes.motif}
        valeur={saisie.motif}
        refus={manque ? textes.attendu : null}
        onChange={(motif) => onChange({ motif })}
        options={[['', textes.autre], ...motifs.map((un) => [un, un] as const)]}
      />
      <Champ nom={textes.note} aide={textes.aide} classe="large">
        {(attributs) => (
          <input
            {...attributs}
            value={saisie.note}
            maxLength={800}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
          />
        )}
      </Champ>
    </>
  );
}
