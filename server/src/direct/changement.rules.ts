import { ecrireCurseur } from './curseur.rules.ts';
import type { EvenementSuivi, LieuTouche } from './evenement.ts';

/** What a subscriber follows: one place, one département, or the whole country. */
export interface Suivi {
  readonly lieu?: string | null;
  readonly departement?: string | null;
  /** Only what was said of labels. */
  readonly labels: boolean;
}

/** Beyond this many places, an event is told as a lot. */
const LOT = 50;

const nommes = (evenement: EvenementSuivi, { lieu, departement }: Suivi): readonly LieuTouche[] =>
  evenement.lieux.filter(
    (un) => (lieu == null || un.lieu === lieu) && (departement == null || un.departement === departement),
  );

function comptes(
  evenement: EvenementSuivi,
  suivi: Suivi,
): { readonly lieux: number; readonly labels: number } {
  if (suivi.lieu != null) {
    const [un] = nommes(evenement, suivi);
    return { lieux: un ? 1 : 0, labels: un && un.assertions.length > 0 ? 1 : 0 };
  }
  let [lieux, labels] = [0, 0];
  for (const [code, nombres] of evenement.touches) {
    if (suivi.departement != null && code !== suivi.departement) continue;
    lieux += nombres.lieux;
    labels += nombres.labels;
  }
  return { lieux, labels };
}

/** Whether an event is news to a subscriber. */
export function concerne(evenement: EvenementSuivi, suivi: Suivi): boolean {
  const { lieux, labels } = comptes(evenement, suivi);
  return (suivi.labels ? labels : lieux) > 0;
}

/** An event as a subscriber is told of it; who did it and why are the journal's, for who may read all of it. */
export function changementVu(evenement: EvenementSuivi, suivi: Suivi, litLeJournal: boolean) {
  const { lieux, labels } = comptes(evenement, suivi);
  const departements = [...evenement.touches.keys()].filter(
    (code) => suivi.departement == null || code === suivi.departement,
  );
  const touches = nommes(evenement, suivi);
  const lot = lieux > LOT;
  return {
    evenement: evenement.id,
    curseur: ecrireCurseur(evenement.rang),
    type: evenement.type,
    quand: evenement.enregistreA,
    enregistreLe: evenement.enregistreLe,
    qui: litLeJournal ? evenement.agent : null,
    acteur: litLeJournal ? evenement.acteur : null,
    motif: litLeJournal ? evenement.motif : null,
    nombreDeLieux: lieux,
    nombreDeLabels: labels,
    lot,
    departements: suivi.lieu == null ? departements : touches.map(({ departement }) => departement),
    lieux: lot ? [] : touches.map(({ lieu: id, champs, assertions }) => ({ id, champs, assertions })),
  };
}
