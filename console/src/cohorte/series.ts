import type { SerieDeSuiviInput } from '../graphql/graphql.ts';
import { courbesLues, type CourbeChoisie, publicLu } from '../shared/cohorte/suivi.ts';
import { mois } from '../shared/dates.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { type Langue, majuscule } from '../shared/format.ts';
import { PUBLICS } from '../shared/mots.ts';
import { dernierJour, premierJour } from '../shared/periode.ts';
import type { Vue } from '../shared/vue.ts';
import { demandeDe } from './demande.ts';

export interface SerieDemandee {
  /** As the address names it; `null` for the whole selection. */
  readonly code: string | null;
  readonly nom: string;
  readonly demande: SerieDeSuiviInput;
}

const TOUS = { fr: 'Tous les carnets suivis', en: 'All booklets followed' };

/** The curves asked: those of the address, each within the scope of the page, or the whole scope. */
export function seriesDe(vue: Vue, langue: Langue): readonly SerieDemandee[] {
  const { filtre, cohorte } = demandeDe(vue);
  const choisies = courbesLues(vue['c']);
  if (choisies.length === 0) return [{ code: null, nom: TOUS[langue], demande: { filtre, cohorte } }];
  return choisies.map((une) => ({
    code: une.code,
    nom: nomDeCourbe(une, langue),
    demande:
      une.genre === 'cohorte'
        ? { filtre, cohorte: une.valeur }
        : { filtre: { ...filtre, ...filtreDe(une) }, cohorte },
  }));
}

function filtreDe({ genre, valeur }: CourbeChoisie): NonNullable<SerieDeSuiviInput['filtre']> {
  if (genre === 'public') return { public: publicLu(valeur) };
  if (genre === 'dep') return { departement: valeur };
  return { depuis: premierJour(valeur), jusquAu: dernierJour(valeur) };
}

/** The name of a curve; that of a cohort comes with its curve. */
function nomDeCourbe({ genre, valeur }: CourbeChoisie, langue: Langue): string {
  const cible = genre === 'public' ? publicLu(valeur) : null;
  if (cible) return majuscule(PUBLICS[langue][cible]);
  if (genre === 'dep') return nomDuDepartement(valeur);
  return genre === 'mois' ? majuscule(mois(valeur, langue)) : '…';
}
