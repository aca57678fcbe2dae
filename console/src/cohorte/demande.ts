import type { MesureDeSuivi, UniteDeDelai } from '../graphql/graphql.ts';
import { suiviDe, type SuiviDeLaVue } from '../shared/cohorte/suivi.ts';
import type { Vue } from '../shared/vue.ts';

/** What the page asks of the API, read from its address and from nothing else. */
export interface DemandeDeSuivi extends SuiviDeLaVue {
  readonly unite: UniteDeDelai;
  readonly mesure: MesureDeSuivi;
  readonly k: number;
  readonly jalons: number[];
}

const JALONS: Readonly<Record<UniteDeDelai, readonly number[]>> = {
  JOURS: [30, 90, 180, 365],
  MOIS: [0, 1, 2, 3, 6, 9, 12, 18, 24],
};

export function demandeDe(vue: Vue): DemandeDeSuivi {
  const unite = vue['delai'] === 'mois' ? 'MOIS' : 'JOURS';
  const mesure =
    vue['mesure'] === 'k' ? 'K_PASS' : vue['mesure'] === 'part' ? 'PART_DES_PASS' : 'AU_MOINS_UN';
  return {
    ...suiviDe(vue),
    unite,
    mesure,
    k: mesure === 'K_PASS' ? Number(vue['k'] ?? 2) : 1,
    jalons: [...JALONS[unite]],
  };
}
