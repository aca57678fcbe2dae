import { ecrireCurseur, type EvenementSuivi, voit, vueDe } from '../direct/direct.module.ts';
import type { Actor } from '../shared/context.ts';

/** What a webhook follows. */
export interface Filtre {
  /** Empty for all. */
  readonly types: readonly string[];
  readonly territoire: string | null;
  readonly objet: string | null;
}

/** Whether an event is to be told: of what was asked, and within what its owner may see now. */
export function concerne(
  acteur: Actor,
  { types, territoire, objet }: Filtre,
  evenement: EvenementSuivi,
): boolean {
  return (
    (types.length === 0 || types.includes(evenement.type)) &&
    (objet === null || evenement.objet === objet) &&
    (territoire === null || estDuTerritoire(territoire, evenement)) &&
    voit(acteur, evenement)
  );
}

function estDuTerritoire(territoire: string, { departements, regions, siren }: EvenementSuivi): boolean {
  const [genre, code = ''] = territoire.split(':');
  if (genre === 'departement') return departements.includes(code);
  return genre === 'region' ? regions.includes(code) : siren === code;
}

/** The event as this API gives it; who did it, why and its whole content are for those who read the journal. */
export function corpsDe(acteur: Actor, evenement: EvenementSuivi): string {
  const { id, rang, proprietaire, type, objet, enregistreA, enregistreLe, repris, departements } = evenement;
  const { acteur: qui, agent, motif, contenu } = evenement;
  return JSON.stringify({
    id,
    curseur: ecrireCurseur(rang),
    type,
    objet,
    proprietaire,
    enregistreA,
    enregistreLe,
    repris,
    departements,
    ...(vueDe(acteur).litLeJournal ? { acteur: qui, agent, motif, contenu } : {}),
  });
}
