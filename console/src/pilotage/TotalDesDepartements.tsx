import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import { Chiffre } from '../shared/Chiffre.tsx';
import { bornes, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDeLignes } from '../shared/LienDeLignes.tsx';
import { usageDe } from '../shared/statistiques/mesures.ts';
import { porteeDe } from '../shared/statistiques/portee.ts';
import { useVue } from '../shared/vue.ts';
import { horsDepartement } from './departements.ts';

const TEXTES = {
  fr: {
    france: 'France entière',
    regions: 'Régions',
    sans: 'achats sans département',
  },
  en: {
    france: 'France',
    regions: 'Regions',
    sans: 'bought for no département',
  },
};

interface Props {
  readonly statistiques: Departements_StatistiquesFragment;
}

const ETAPES = ['ACHETES', 'DISTRIBUES', 'UTILISES'] as const;

/** The country under a double rule: its counts are those of the figure, not a sum made here. */
export function TotalDesDepartements({ statistiques }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { entonnoir, base } = statistiques;
  const usage = usageDe(entonnoir, base);
  const ic = usage?.intervalle;
  return (
    <tfoot>
      <LigneDesRegions statistiques={statistiques} />
      <tr>
        <th scope="row">{textes.france}</th>
        {ETAPES.map((etape) => (
          <td key={etape} className="d">
            <Chiffre chiffre={entonnoir.find((ligne) => ligne.etape === etape)?.chiffre} />
          </td>
        ))}
        <td className="d col">{usage && usage.taux !== null ? taux(usage.taux, langue) : '—'}</td>
        <td className="d">{ic ? bornes(...ic, langue) : '—'}</td>
        <td className="vide">{''}</td>
      </tr>
    </tfoot>
  );
}

/** What regions bought, so that the rows add up. */
function LigneDesRegions({ statistiques }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const comptes = horsDepartement(statistiques);
  if (!comptes) return null;
  const { base, au } = porteeDe(vue);
  const demande = { base, au, p: vue['p'] ?? null, type: 'REGION' };
  const { achetes, distribues, utilises } = comptes;
  return (
    <tr className="hors">
      <th scope="row">
        {textes.regions} <span className="note">{textes.sans}</span>
      </th>
      <td className="d">
        <LienDeLignes etape="ACHETES" valeur={achetes} demande={demande} />
      </td>
      <td className="d">
        <LienDeLignes etape="DISTRIBUES" valeur={distribues} demande={demande} />
      </td>
      <td className="d">
        <LienDeLignes etape="UTILISES" valeur={utilises} demande={demande} />
      </td>
      <td className="d col">{utilises !== null && achetes > 0 ? taux(utilises / achetes, langue) : '—'}</td>
      <td className="vide" colSpan={2}>
        {''}
      </td>
    </tr>
  );
}
