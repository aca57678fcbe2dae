import { Champ, Liste } from '../shared/champs.tsx';
import { GENRES, GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import type { ActeDeLot, SaisieDeLot } from './lot.ts';

const TEXTES = {
  fr: {
    genre: 'Label',
    libelle: 'Nom du label',
    du: 'À compter du',
    suite: 'Vide : du lendemain de chaque fin.',
    jusquAu: 'Jusqu’au',
    sansFin: 'Vide : sans fin.',
    emetteur: 'Donné par',
  },
  en: {
    genre: 'Label',
    libelle: 'Name of the label',
    du: 'From',
    suite: 'Empty: from the day after each end.',
    jusquAu: 'Until',
    sansFin: 'Empty: without an end.',
    emetteur: 'Given by',
  },
};

interface Props {
  readonly acte: ActeDeLot;
  readonly saisie: SaisieDeLot;
  readonly onChange: (change: Partial<SaisieDeLot>) => void;
}

/** The fields that an act asks for, the same for every place. */
export function ChampsDeLot({ acte, saisie, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const champ = (nom: keyof SaisieDeLot, dit: string, type: 'date' | 'text', aide?: string) => (
    <Champ nom={dit} aide={aide}>
      {(attributs) => (
        <input
          {...attributs}
          type={type}
          value={saisie[nom]}
          maxLength={type === 'text' ? 120 : undefined}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ [nom]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  return (
    <div className="champs">
      <Liste
        nom={textes.genre}
        valeur={saisie.genre}
        options={GENRES.map((genre) => [genre, GENRES_DE_LABEL[genre]] as const)}
        onChange={(choisi) => onChange({ genre: GENRES.find((genre) => genre === choisi) ?? saisie.genre })}
      />
      {saisie.genre === 'AUTRE' && champ('libelle', textes.libelle, 'text')}
      {champ('du', textes.du, 'date', acte === 'RENOUVELLEMENT' ? textes.suite : undefined)}
      {acte !== 'RETRAIT' && champ('jusquAu', textes.jusquAu, 'date', textes.sansFin)}
      {acte === 'LABELLISATION' && champ('emetteur', textes.emetteur, 'text')}
    </div>
  );
}
