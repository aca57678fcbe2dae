import { donneesDe, evenementVu, versionDe, voitEvenement, vueDe } from '../evenement/evenement.module.ts';
import type { EvenementSuivi } from '../fil/fil.module.ts';
import { choisit, type Choix } from '../flux/flux.module.ts';
import type { Actor } from '../shared/context.ts';

/** What a webhook follows. */
export interface Filtre extends Omit<Choix, 'types'> {
  /** Empty for all. */
  readonly types: readonly string[];
}

/** Whether an event is to be told: of what was asked, and within what its owner may see now. */
export const concerne = (acteur: Actor, { types, ...reste }: Filtre, evenement: EvenementSuivi): boolean =>
  choisit({ ...reste, types: types.length === 0 ? null : types }, evenement) &&
  voitEvenement(vueDe(acteur), evenement);

/** The event as this API gives it; who did it, why and its whole content are for those who read the journal. */
export function corpsDe(acteur: Actor, evenement: EvenementSuivi): string {
  const vue = vueDe(acteur);
  const vu = evenementVu(evenement, vue);
  const { id, curseur, proprietaire, position, type, objet, enregistreA, enregistreLe, repris } = vu;
  const { acteur: qui, agent, motif, contenu } = vu;
  return JSON.stringify({
    id,
    curseur,
    type,
    version: versionDe(type),
    proprietaire,
    position,
    objet,
    enregistreA,
    enregistreLe,
    repris,
    departements: vu.departements,
    donnees: donneesDe(type, contenu),
    ...(vue.litLeJournal ? { acteur: qui, agent, motif, contenu } : {}),
  });
}
