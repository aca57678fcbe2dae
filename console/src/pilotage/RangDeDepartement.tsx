import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import { Chiffre } from '../shared/Chiffre.tsx';
import { bornes, nombre, taux } from '../shared/format.ts';
import { type EchelleDeTaux, Intervalle } from '../shared/Intervalle.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDeLignes } from '../shared/LienDeLignes.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { PRUDENCE, wilson } from '../shared/wilson.ts';
import type { LigneDeDepartement } from './departements.ts';
import { usageDe } from '../shared/statistiques/mesures.ts';
import { porteeDe } from '../shared/statistiques/portee.ts';

interface Props {
  readonly ligne: LigneDeDepartement;
  readonly echelle: EchelleDeTaux;
  readonly vise: boolean;
  /** Only paper shows it: the screen has not unfolded the table yet. */
  readonly papier: boolean;
  readonly chemin: string;
}

const TEXTES = {
  fr: {
    prudence: (total: string) => `${total} pass : prudence`,
    france: 'France entière',
    sans: 'sans achat dans la période',
  },
  en: {
    prudence: (total: string) => `${total} pass: caution`,
    france: 'France',
    sans: 'nothing bought in the period',
  },
};

/** A département: its counts open to their rows, its rate stands with its interval. */
export function RangDeDepartement({ ligne, echelle, vise, papier, chemin }: Props) {
  const langue = useLangue();
  const { vue } = useVue();
  const { base, au } = porteeDe(vue);
  const demande = { base, au, p: vue['p'] ?? null, t: `dep:${ligne.code}` };
  const classes = [vise ? 'courant' : '', papier ? 'que-papier' : ''].filter(Boolean).join(' ');
  return (
    <tr className={classes}>
      <th scope="row">
        <Link href={chemin}>{ligne.nom}</Link> <span className="note">{ligne.code}</span>
      </th>
      <td className="d">
        <LienDeLignes valeur={ligne.achetes} etape="ACHETES" demande={demande} />
      </td>
      <td className="d">
        <LienDeLignes valeur={ligne.distribues} etape="DISTRIBUES" demande={demande} />
      </td>
      <td className="d">
        <LienDeLignes valeur={ligne.utilises} etape="UTILISES" demande={demande} />
      </td>
      <td className="d col fort">{ligne.taux === null ? '—' : taux(ligne.taux, langue)}</td>
      <CellulesDIntervalle ligne={ligne} echelle={echelle} />
    </tr>
  );
}

function CellulesDIntervalle({ ligne, echelle }: Pick<Props, 'ligne' | 'echelle'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { taux: rate, bas, haut, achetes } = ligne;
  if (rate === null) {
    return (
      <td colSpan={2}>
        <span className="note">{textes.sans}</span>
      </td>
    );
  }
  const known = bas !== null && haut !== null;
  return (
    <>
      <td className="d">{known ? bornes(bas, haut, langue) : '—'}</td>
      <td>
        {achetes < PRUDENCE ? (
          <Tampon mot={textes.prudence(nombre(achetes, langue))} icone={TriangleAlert} ton="attention" />
        ) : (
          known && <Intervalle taux={rate} bas={bas} haut={haut} echelle={echelle} />
        )}
      </td>
    </>
  );
}

/** The country under a double rule: its counts are those of the figure, not a sum made here. */
export function TotalDesDepartements(props: { readonly statistiques: Departements_StatistiquesFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { entonnoir, base } = props.statistiques;
  const usage = usageDe(entonnoir, base);
  const ic = usage && wilson(usage.utilises, usage.achetes);
  const chiffre = (etape: 'ACHETES' | 'DISTRIBUES' | 'UTILISES') =>
    entonnoir.find((ligne) => ligne.etape === etape)?.chiffre;
  return (
    <tfoot>
      <tr>
        <th scope="row">{textes.france}</th>
        {(['ACHETES', 'DISTRIBUES', 'UTILISES'] as const).map((etape) => (
          <td key={etape} className="d">
            <Chiffre chiffre={chiffre(etape)} />
          </td>
        ))}
        <td className="d col">{usage?.taux === null || !usage ? '—' : taux(usage.taux, langue)}</td>
        <td className="d" colSpan={2}>
          {base === 'ACHAT' && ic ? bornes(...ic, langue) : '—'}
        </td>
      </tr>
    </tfoot>
  );
}
