import { Link } from 'wouter';
import { intervalle } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';
import { Masque } from '../Tampon.tsx';
import { valeurEnUnite } from '../unites.ts';
import { evenementsDuMois } from './evenements.ts';
import { PHRASES } from './phrases.ts';
import { pointEnMots } from './silences.ts';
import type { CourbeProps, Evenement, Serie } from './types.ts';

const TEXTES = {
  fr: {
    region: (titre: string) => `Tableau\u00a0: ${titre}, à faire défiler`,
    mois: 'Mois',
    total: 'Total de la période',
  },
  en: {
    region: (titre: string) => `Table: ${titre}, scrollable`,
    mois: 'Month',
    total: 'Total over the period',
  },
};

type Props = CourbeProps & { readonly evenements: readonly Evenement[] };

/** The same values as the drawing, each one open to its rows. */
export function TableauDeCourbe(props: Props) {
  const { titre, legende, points, series, evenements, dansLaPeriode, mesure } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const counts = points.map(({ mois: month }) => dansLaPeriode?.(month) ?? true);
  return (
    <Defile nom={textes.region(titre)}>
      <table className="t">
        <caption>{legende}</caption>
        <thead>
          <tr>
            <th scope="col">{props.axe ?? textes.mois}</th>
            {series.map(({ cle, nom }) => (
              <th key={cle} scope="col" className="d">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, rang) => (
            <tr key={point.nom ?? point.mois} className={counts[rang] ? undefined : 'attenue'}>
              <th scope="row">
                {pointEnMots(point, langue)}
                {!point.nom &&
                  evenementsDuMois(point.mois, evenements).map(({ nom }) => (
                    <span key={nom} className="sous">
                      {nom}
                    </span>
                  ))}
              </th>
              {series.map((serie) => (
                <td key={serie.cle} className="d">
                  <Valeur {...{ serie, rang, mesure }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {(props.totaux ?? mesure !== 'part') && (
          <tfoot>
            <tr>
              <th scope="row">{textes.total}</th>
              {series.map((serie) => (
                <td key={serie.cle} className="d">
                  {totalDe(serie, counts, mesure, langue)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </Defile>
  );
}

/** The total of what is shown; none where something is hidden. */
function totalDe(
  { valeurs, masquee }: Serie,
  counts: readonly boolean[],
  mesure: string | undefined,
  langue: 'fr' | 'en',
): string {
  if (masquee?.some((hidden, rang) => hidden && counts[rang])) return '—';
  const sum = valeurs.reduce<number>((cumul, value, rang) => cumul + (counts[rang] ? (value ?? 0) : 0), 0);
  return valeurEnUnite(sum, mesure, langue);
}

interface ValeurProps {
  readonly serie: Serie;
  readonly rang: number;
  readonly mesure: string | undefined;
}

function Valeur({ serie, rang, mesure }: ValeurProps) {
  const langue = useLangue();
  const phrases = PHRASES[langue];
  const valeur = serie.valeurs[rang];
  if (serie.masquee?.[rang]) return <Masque />;
  if (typeof valeur !== 'number')
    return <span className="note">{serie.absente?.[rang] ? phrases.absent : phrases.inconnu}</span>;
  const text = valeurEnUnite(valeur, mesure, langue);
  const chemin = serie.chemin?.(rang);
  const [low, high] = [serie.bas?.[rang], serie.haut?.[rang]];
  const said = [
    typeof low === 'number' && typeof high === 'number' ? intervalle(low, high, langue) : '',
    serie.prudence?.[rang] ? phrases.prudence : '',
    serie.censuree?.[rang] ? phrases.provisoire : '',
  ].filter(Boolean);
  return (
    <>
      {chemin ? <Link href={chemin}>{text}</Link> : text}
      {said.length > 0 && <span className="sous">{said.join(', ')}</span>}
    </>
  );
}
