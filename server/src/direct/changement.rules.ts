import type { EvenementSuivi, LieuTouche } from '../fil/fil.module.ts';
import type { TerritoireSuivi } from '../flux/flux.module.ts';

/** What a subscriber follows: one place, a territory, or the whole country. */
export interface Suivi {
  readonly lieu?: string | null;
  readonly departement?: string | null;
  /** A région or a département. */
  readonly territoire?: TerritoireSuivi | null;
  /** Codes of the départements whose places its token hears of; `null` for all. */
  readonly departements?: readonly string[] | null;
  /** Only what was said of labels. */
  readonly labels: boolean;
}

/** Beyond this many places, an event is told as a lot. */
const LOT = 50;

/** Codes of the départements touched that are followed, and may be. */
const suivis = (
  { touches }: EvenementSuivi,
  { departement, territoire, departements }: Suivi,
): readonly string[] =>
  [...touches]
    .filter(
      ([code, touche]) =>
        (departement == null || code === departement) &&
        (territoire == null || territoire.code === (territoire.type === 'REGION' ? touche.region : code)) &&
        (departements == null || departements.includes(code)),
    )
    .map(([code]) => code);

function nommes(evenement: EvenementSuivi, suivi: Suivi): readonly LieuTouche[] {
  const codes = suivis(evenement, suivi);
  return evenement.lieux.filter(
    ({ lieu, departement }) => (suivi.lieu == null || lieu === suivi.lieu) && codes.includes(departement),
  );
}

function comptes(
  evenement: EvenementSuivi,
  suivi: Suivi,
): { readonly lieux: number; readonly labels: number } {
  if (suivi.lieu != null) {
    const [un] = nommes(evenement, suivi);
    return { lieux: un ? 1 : 0, labels: un && un.assertions.length > 0 ? 1 : 0 };
  }
  let [lieux, labels] = [0, 0];
  for (const code of suivis(evenement, suivi)) {
    lieux += evenement.touches.get(code)?.lieux ?? 0;
    labels += evenement.touches.get(code)?.labels ?? 0;
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
  const touches = nommes(evenement, suivi);
  const lot = lieux > LOT;
  return {
    evenement: evenement.id,
    type: evenement.type,
    quand: evenement.enregistreA,
    enregistreLe: evenement.enregistreLe,
    qui: litLeJournal ? evenement.agent : null,
    acteur: litLeJournal ? evenement.acteur : null,
    motif: litLeJournal ? evenement.motif : null,
    nombreDeLieux: lieux,
    nombreDeLabels: labels,
    lot,
    departements:
      suivi.lieu == null ? suivis(evenement, suivi) : touches.map(({ departement }) => departement),
    lieux: lot ? [] : touches.map(({ lieu: id, champs, assertions }) => ({ id, champs, assertions })),
  };
}
