import { Link } from 'wouter';
import { nombre } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';
import { evenementsDuMois } from './evenements.ts';
import { pointEnMots } from './silences.ts';
import type { CourbeProps, Evenement, Serie } from './types.ts';

const TEXTES = {
  fr: {
    region: (titre: string) => `Tableau\u00a0: ${titre}, à faire défiler`,
    mois: 'Mois',
    total: 'Total de la période',
    inconnu: 'pas encore observable',
  },
  en: {
    region: (titre: string) => `Table: ${titre}, scrollable`,
    mois: 'Month',
    total: 'Total over the period',
    inconnu: 'not observable yet',
  },
};

type Props = CourbeProps & { readonly evenements: readonly Evenement[] };

/** The same values as the drawing, each one open to its rows. */
export function TableauDeCourbe({ titre, legende, points, series, evenements, dansLaPeriode }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const counts = points.map(({ mois: month }) => dansLaPeriode?.(month) ?? true);
  return (
    <Defile nom={textes.region(titre)}>
      <table className="t">
        <caption>{legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.mois}</th>
            {series.map(({ cle, nom }) => (
              <th key={cle} scope="col" className="d">
                {nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, rang) => (
            <tr key={point.mois} className={counts[rang] ? undefined : 'attenue'}>
              <th scope="row">
                {pointEnMots(point, langue)}
                {evenementsDuMois(point.mois, evenements).map(({ nom }) => (
                  <span key={nom} className="sous">
                    {nom}
                  </span>
                ))}
              </th>
              {series.map((serie) => (
                <td key={serie.cle} className="d">
                  <Valeur serie={serie} rang={rang} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{textes.total}</th>
            {series.map((serie) => (
              <td key={serie.cle} className="d">
                {nombre(
                  serie.valeurs.reduce<number>(
                    (sum, value, rang) => sum + (counts[rang] ? (value ?? 0) : 0),
                    0,
                  ),
                  langue,
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Defile>
  );
}

function Valeur({ serie, rang }: { readonly serie: Serie; readonly rang: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const valeur = serie.valeurs[rang];
  if (typeof valeur !== 'number') return <span className="note">{textes.inconnu}</span>;
  const text = nombre(valeur, langue);
  return serie.chemin ? <Link href={serie.chemin(rang)}>{text}</Link> : text;
}
