import {
  type Choix,
  choisit,
  departementsVus,
  donneesDe,
  ecrireCurseur,
  type EvenementSuivi,
  versionDe,
  voit,
  vueDe,
} from '../direct/direct.module.ts';
import type { Actor } from '../shared/context.ts';

/** What a webhook follows. */
export interface Filtre extends Omit<Choix, 'types'> {
  /** Empty for all. */
  readonly types: readonly string[];
}

/** Whether an event is to be told: of what was asked, and within what its owner may see now. */
export const concerne = (acteur: Actor, { types, ...reste }: Filtre, evenement: EvenementSuivi): boolean =>
  choisit({ ...reste, types: types.length === 0 ? null : types }, evenement) && voit(acteur, evenement);

/** The event as this API gives it; who did it, why and its whole content are for those who read the journal. */
export function corpsDe(acteur: Actor, evenement: EvenementSuivi): string {
  const { departements: ouverts, litLeJournal } = vueDe(acteur);
  const { id, rang, proprietaire, type, objet, enregistreA, enregistreLe, repris, contenu } = evenement;
  const { acteur: qui, agent, motif } = evenement;
  return JSON.stringify({
    id,
    curseur: ecrireCurseur(rang),
    type,
    version: versionDe(type),
    proprietaire,
    position: String(rang.position),
    objet,
    enregistreA,
    enregistreLe,
    repris,
    departements: departementsVus(ouverts, evenement.departements),
    donnees: donneesDe(type, contenu),
    ...(litLeJournal ? { acteur: qui, agent, motif, contenu } : {}),
  });
}
