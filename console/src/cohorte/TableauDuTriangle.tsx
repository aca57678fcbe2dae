import { Link } from 'wouter';
import type { LigneDeTriangleFragment, TriangleQuery } from '../graphql/graphql.ts';
import { delaiEnMots } from '../shared/cohorte/suivi.ts';
import { jour, mois } from '../shared/dates.ts';
import { bornes, type Langue, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { PRUDENCE } from '../shared/wilson.ts';

type Triangle = TriangleQuery['triangle'];
type Cellule = LigneDeTriangleFragment['cellules'][number];

const TEXTES = {
  fr: {
    region: 'Triangle de suivi, à faire défiler',
    legende: (quoi: string) =>
      `${quoi}, par mois d’origine (lignes) et délai (colonnes). Chaque case donne la part et son intervalle à 95\u00a0%, et s’ouvre sur ses carnets\u00a0; une case hachurée n’est pas encore observable pour tout le mois.`,
    REMISE: 'Remise',
    ACHAT: 'Achat',
    carnets: 'Carnets',
    AU_MOINS_UN: 'Part d’au moins un pass utilisé, à',
    K_PASS: (k: number) => `Part d’au moins ${k} pass utilisés, à`,
    PART_DES_PASS: 'Part des pass utilisés, à',
    avant: (delai: string) => `avant ${delai}`,
    observable: (le: string) => `, observable le ${le}`,
    prudence: (carnets: string) => `${carnets} : prudence`,
    ensemble: 'Tous les mois observés',
    voir: (quoi: string) => `, voir ${quoi}`,
    sesCarnets: 'ses carnets',
  },
  en: {
    region: 'Follow-up triangle, scrollable',
    legende: (quoi: string) =>
      `${quoi}, by month of origin (rows) and delay (columns). Each cell gives the share and its 95% interval, and opens to its booklets; a hatched cell cannot be observed yet for the whole month.`,
    REMISE: 'Handed out',
    ACHAT: 'Bought',
    carnets: 'Booklets',
    AU_MOINS_UN: 'Share with at least one pass used, at',
    K_PASS: (k: number) => `Share with at least ${k} passes used, at`,
    PART_DES_PASS: 'Share of passes used, at',
    avant: (delai: string) => `before ${delai}`,
    observable: (le: string) => `, observable on ${le}`,
    prudence: (carnets: string) => `${carnets}: caution`,
    ensemble: 'All observed months',
    voir: (quoi: string) => `, see ${quoi}`,
    sesCarnets: 'its booklets',
  },
};

/** The triangle as a table with two levels of heads: months down, delays across. */
export function TableauDuTriangle({ triangle }: { readonly triangle: Triangle }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { par, unite, mesure, k, lignes, ensemble } = triangle;
  const quoi = mesure === 'K_PASS' ? textes.K_PASS(k) : textes[mesure];
  const delai = (jalon: number) => delaiEnMots(jalon, unite, langue);
  return (
    <Defile nom={textes.region}>
      <table className="t triangle">
        <caption>{textes.legende(quoi.replace(/, (?:à|at)$/u, ''))}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {textes[par]}
            </th>
            <th scope="col" rowSpan={2} className="d">
              {textes.carnets}
            </th>
            <th scope="colgroup" colSpan={ensemble.cellules.length} className="groupe">
              {quoi}
            </th>
          </tr>
          <tr>
            {ensemble.cellules.map(({ jalon }) => (
              <th key={jalon} scope="col" className="d">
                {delai(jalon)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Ligne
              key={ligne.mois}
              ligne={ligne}
              nom={ligne.mois ? mois(ligne.mois.slice(0, 7), langue) : ''}
              delai={delai}
            />
          ))}
        </tbody>
        <tfoot>
          <Ligne ligne={ensemble} nom={textes.ensemble} delai={delai} />
        </tfoot>
      </table>
    </Defile>
  );
}

interface LigneProps {
  readonly ligne: LigneDeTriangleFragment;
  readonly nom: string;
  readonly delai: (jalon: number) => string;
}

function Ligne({ ligne, nom, delai }: LigneProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ouvert = useDroit('LIRE_DETAIL');
  const carnets = nombre(ligne.carnets, langue);
  return (
    <tr>
      <th scope="row">{nom}</th>
      <td className="d">
        {ouvert && ligne.chemin ? (
          <Link href={ligne.chemin}>
            {carnets}
            <span className="vh">{textes.voir(textes.sesCarnets)}</span>
          </Link>
        ) : (
          carnets
        )}
        {ligne.carnets < PRUDENCE && <span className="sous">{textes.prudence(carnets)}</span>}
      </td>
      {ligne.cellules.map((cellule) => (
        <CelluleDuTriangle
          key={cellule.jalon}
          cellule={cellule}
          delai={delai}
          ouvert={ouvert}
          langue={langue}
        />
      ))}
    </tr>
  );
}

interface CelluleProps {
  readonly cellule: Cellule;
  readonly delai: LigneProps['delai'];
  readonly ouvert: boolean;
  readonly langue: Langue;
}

/** A share and its interval; hatched, and said so, before its delay has passed for all. */
function CelluleDuTriangle({ cellule, delai, ouvert, langue }: CelluleProps) {
  const textes = useTextes(TEXTES);
  const { jalon, censure, observableLe, part, intervalleBas, intervalleHaut, chemin } = cellule;
  if (censure)
    return (
      <td className="d hachure censure">
        <span>{textes.avant(delai(jalon))}</span>
        <span className="vh">{textes.observable(jour(observableLe, langue))}</span>
      </td>
    );
  if (typeof part !== 'number') return <td className="d">—</td>;
  const texte = taux(part, langue);
  return (
    <td className="d">
      {ouvert && chemin ? (
        <Link href={chemin}>
          {texte}
          <span className="vh">{textes.voir(textes.sesCarnets)}</span>
        </Link>
      ) : (
        texte
      )}
      {typeof intervalleBas === 'number' && typeof intervalleHaut === 'number' && (
        <span className="sous">{bornes(intervalleBas, intervalleHaut, langue)}</span>
      )}
    </td>
  );
}
