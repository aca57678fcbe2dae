import type { GenreDeLabel } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { GENRES, GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    genre: 'Label',
    libelle: 'Nom du label',
    presentation: 'Ce que le lieu propose, et pour qui',
    aide: 'Ateliers, horaires, publics, médiateurs. Sans nom de personne. Les pièces se versent ensuite.',
    attendu: 'Quelques mots sont attendus.',
  },
  en: {
    genre: 'Label',
    libelle: 'Name of the label',
    presentation: 'What the place offers, and to whom',
    aide: 'Workshops, hours, publics, mediators. Naming nobody. Documents are added afterwards.',
    attendu: 'A few words are expected.',
  },
};

/** What is typed to ask for a label. */
export interface Saisie {
  readonly genre: GenreDeLabel;
  readonly libelle: string;
  readonly presentation: string;
}

interface Props {
  readonly saisie: Saisie;
  /** Whether it was sent without a word of presentation. */
  readonly manque: boolean;
  readonly onChange: (change: Partial<Saisie>) => void;
}

/** Which label, its name where it is another one, and what the place does. */
export function ChampsDeCandidature({ saisie, manque, onChange }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <div className="champs">
        <Liste
          nom={textes.genre}
          valeur={saisie.genre}
          options={GENRES.map((genre) => [genre, GENRES_DE_LABEL[genre]] as const)}
          onChange={(choisi) => onChange({ genre: GENRES.find((genre) => genre === choisi) ?? saisie.genre })}
        />
        {saisie.genre === 'AUTRE' && (
          <Champ nom={textes.libelle}>
            {(attributs) => (
              <input
                {...attributs}
                value={saisie.libelle}
                maxLength={120}
                onChange={({ currentTarget }) => onChange({ libelle: currentTarget.value })}
              />
            )}
          </Champ>
        )}
      </div>
      <Champ
        nom={textes.presentation}
        aide={textes.aide}
        refus={manque ? textes.attendu : null}
        classe="large"
      >
        {(attributs) => (
          <textarea
            {...attributs}
            rows={8}
            maxLength={5000}
            value={saisie.presentation}
            onChange={({ currentTarget }) => onChange({ presentation: currentTarget.value })}
          />
        )}
      </Champ>
    </>
  );
}
