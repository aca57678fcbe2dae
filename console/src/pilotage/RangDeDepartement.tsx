import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { bornes, nombre, taux } from '../shared/format.ts';
import { type EchelleDeTaux, Intervalle } from '../shared/Intervalle.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDeLignes } from '../shared/LienDeLignes.tsx';
import { Masque, Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { PRUDENCE } from '../shared/wilson.ts';
import type { LigneDeDepartement } from './departements.ts';
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
    prudence: (total: string) => `${total} pass\u00a0: prudence`,
    sans: 'sans achat dans la période',
  },
  en: {
    prudence: (total: string) => `${total} passes: caution`,
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
    return <td colSpan={2}>{ligne.masque ? <Masque /> : <span className="note">{textes.sans}</span>}</td>;
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
