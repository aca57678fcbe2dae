import { useQuery } from '@apollo/client/react';
import { Link, useSearch } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { CohortesEnBrefQuery as Lu, FiltreStatistiques } from '../graphql/graphql.ts';
import { donneesDe } from '../shared/Bloc.tsx';
import { mois } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { emporter } from '../shared/url/grammaire.ts';

const CohortesEnBrefQuery = graphql(`
  query CohortesEnBref($filtre: FiltreStatistiques, $au: LocalDate) {
    triangle(par: REMISE, filtre: $filtre, jalons: [30, 90, 180, 365], au: $au) {
      definition
      lignes {
        mois
        carnets
        chemin
        cellules {
          jalon
          censure
          part
          chemin
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Usage après la remise, par mois de remise',
    region: 'Cohortes par mois de remise, à faire défiler',
    legende:
      'Part des carnets dont un pass au moins a été utilisé. Hachures\u00a0: le délai n’est pas encore passé pour tous.',
    mois: 'Remise',
    carnets: 'Carnets',
    jalon: (jours: number) => `J+${jours}`,
    avant: (jours: number) => `avant J+${jours}`,
    suite: 'Triangle entier et courbes',
    aucune: 'Aucun carnet n’a été remis dans cette vue.',
    nom: 'Usage après la remise',
    constat: (premiere: string, de: string, derniere: string, a: string) =>
      `Trente jours après la remise, la part des carnets entamés passe de ${premiere} (${de}) à ${derniere} (${a}).`,
  },
  en: {
    titre: 'Use after hand-out, by month of hand-out',
    region: 'Cohorts by month of hand-out, scrollable',
    legende:
      'Share of the booklets of which one pass at least was used. Hatched: the delay has not passed for all.',
    mois: 'Hand-out',
    carnets: 'Booklets',
    jalon: (jours: number) => `D+${jours}`,
    avant: (jours: number) => `before D+${jours}`,
    suite: 'Whole triangle and curves',
    aucune: 'No booklet was handed out in this view.',
    nom: 'Use after hand-out',
    constat: (premiere: string, de: string, derniere: string, a: string) =>
      `Thirty days after hand-out, the share of booklets begun goes from ${premiere} (${de}) to ${derniere} (${a}).`,
  },
};

type Ligne = Lu['triangle']['lignes'][number];

/** The last months that the teaser shows; the page of cohorts has them all. */
const MONTRES = 6;

interface Props {
  readonly numero: number;
  readonly filtre: FiltreStatistiques;
  readonly au: string | null;
}

/** What became of the booklets handed out each month; the last ones are not observable to the end. */
export function FigureDesCohortes({ numero, filtre, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const search = useSearch();
  const lecture = useQuery(CohortesEnBrefQuery, { variables: { filtre, au }, errorPolicy: 'all' });
  const lu = donneesDe(lecture)?.triangle;
  const lignes = lu?.lignes.slice(-MONTRES) ?? [];
  const observed = lignes.flatMap(({ mois: month, cellules: [cellule] }) =>
    month && typeof cellule?.part === 'number' ? [{ month, part: cellule.part }] : [],
  );
  const [first, last] = [observed[0], observed.at(-1)];
  const constat =
    first && last && first !== last
      ? textes.constat(
          taux(first.part, langue),
          mois(first.month, langue),
          taux(last.part, langue),
          mois(last.month, langue),
        )
      : undefined;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      classe="c7"
      lecture={lecture}
      lignes={MONTRES}
      constat={constat}
      pied={
        lu && (
          <PiedDeFigure definitions={[{ nom: textes.nom, texte: lu.definition }]}>
            <Link href={emporter(search, '/cohortes')}>{textes.suite}</Link>
          </PiedDeFigure>
        )
      }
    >
      {() => (lignes.length === 0 ? <p className="note">{textes.aucune}</p> : <Tableau lignes={lignes} />)}
    </FigureDeLecture>
  );
}

function Tableau({ lignes }: { readonly lignes: readonly Ligne[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.mois}</th>
            <th scope="col" className="d">
              {textes.carnets}
            </th>
            {lignes[0]?.cellules.map(({ jalon }) => (
              <th key={jalon} scope="col" className="d">
                {textes.jalon(jalon)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ mois: month, carnets, chemin, cellules }) => (
            <tr key={month}>
              <th scope="row">{month ? mois(month, langue) : ''}</th>
              <td className="d">
                <Ouvert chemin={chemin} texte={nombre(carnets, langue)} />
              </td>
              {cellules.map((cellule) =>
                cellule.censure ? (
                  <td key={cellule.jalon} className="d hachure">
                    <span className="sous sur-hachure">{textes.avant(cellule.jalon)}</span>
                  </td>
                ) : (
                  <td key={cellule.jalon} className="d">
                    {typeof cellule.part === 'number' ? (
                      <Ouvert chemin={cellule.chemin} texte={taux(cellule.part, langue)} />
                    ) : (
                      '—'
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface OuvertProps {
  readonly chemin: string | null | undefined;
  readonly texte: string;
}

const Ouvert = ({ chemin, texte }: OuvertProps) => (chemin ? <Link href={chemin}>{texte}</Link> : texte);
