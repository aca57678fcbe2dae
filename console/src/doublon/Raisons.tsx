import type { GenreDeRaison } from '../graphql/graphql.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { raisonEnMots } from './mots.ts';

const TEXTES = {
  fr: { score: (score: number) => `Ressemblance : ${score} sur 100`, raisons: 'Raisons' },
  en: { score: (score: number) => `Likeness: ${score} out of 100`, raisons: 'Reasons' },
};

interface Props {
  readonly score: number;
  readonly raisons: readonly {
    readonly genre: GenreDeRaison;
    readonly points: number;
    readonly mesure: number | null;
  }[];
}

/** How much two places look alike, and what makes it, the heaviest first. */
export function Raisons({ score, raisons }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="ressemblance">
      <p className="fort n">{textes.score(score)}</p>
      <ul className="raisons" aria-label={textes.raisons}>
        {raisons.map((raison) => (
          <li key={raison.genre}>
            {raisonEnMots(raison, langue)}{' '}
            <span className="note n">
              {raison.points > 0 ? '+' : '−'}
              {Math.abs(raison.points)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
