import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { bornes, nombre, taux } from '../shared/format.ts';
import { type EchelleDeTaux, Intervalle } from '../shared/Intervalle.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Masque, Tampon } from '../shared/Tampon.tsx';
import { valeurEnUnite } from '../shared/unites.ts';
import type { IndicateurDuCatalogue } from '../shared/statistiques/catalogue.ts';
import type { Colonne } from '../shared/statistiques/demande.ts';
import { ecartEnMots, ecartEntre } from './ecarts.ts';
import type { MesureLue } from './lecture.ts';

const TEXTES = {
  fr: {
    prudence: (total: string, quoi: string) => `${total} ${quoi}\u00a0: prudence`,
    pass: 'pass',
    carnets: 'carnets',
    lignes: ', voir ses lignes',
  },
  en: {
    prudence: (total: string, quoi: string) => `${total} ${quoi}: caution`,
    pass: 'passes',
    carnets: 'booklets',
    lignes: ', see its rows',
  },
};

export interface CelluleProps {
  readonly colonne: Colonne;
  readonly indicateur: IndicateurDuCatalogue;
  readonly mesure: MesureLue | undefined;
  /** The same value in what the view is compared with. */
  readonly autre: MesureLue | undefined;
  readonly echelle: EchelleDeTaux | null;
}

/** What a column says of a row: a value open to its rows, its interval, its share, or its difference. */
export function Cellule(props: CelluleProps) {
  const { colonne, indicateur, mesure, autre } = props;
  const langue = useLangue();
  if (mesure?.masque) return colonne.quoi === 'valeur' ? <Masque raison={mesure.masque} /> : '—';
  if (colonne.quoi === 'ic') return <CelluleDIntervalle {...props} />;
  if (colonne.quoi === 'part') return typeof mesure?.part === 'number' ? taux(mesure.part, langue) : '—';
  if (colonne.quoi === 'delta') {
    const gap = ecartEntre(mesure, autre);
    return gap ? ecartEnMots(gap, indicateur.unite, langue) : '—';
  }
  return <Valeur {...props} />;
}

function Valeur({ indicateur, mesure }: CelluleProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (typeof mesure?.valeur !== 'number') return '—';
  const text = valeurEnUnite(mesure.valeur, indicateur.unite, langue);
  const quoi = indicateur.denominateur?.startsWith('carnets') ? textes.carnets : textes.pass;
  return (
    <>
      {mesure.chemin ? (
        <Link href={mesure.chemin}>
          {text}
          <span className="vh">{textes.lignes}</span>
        </Link>
      ) : (
        text
      )}
      {mesure.prudence && indicateur.nature === 'RAPPORT' && (
        <>
          {' '}
          <Tampon
            mot={textes.prudence(nombre(mesure.denominateur ?? 0, langue), quoi)}
            icone={TriangleAlert}
            ton="attention"
          />
        </>
      )}
    </>
  );
}

function CelluleDIntervalle({ mesure, echelle }: CelluleProps) {
  const langue = useLangue();
  const [bas, haut] = [mesure?.intervalleBas, mesure?.intervalleHaut];
  if (typeof mesure?.valeur !== 'number' || typeof bas !== 'number' || typeof haut !== 'number') return '—';
  return (
    <span className="ic-cellule">
      {bornes(bas, haut, langue)}
      {echelle && !mesure.prudence && <Intervalle taux={mesure.valeur} {...{ bas, haut, echelle }} />}
    </span>
  );
}
