import { plier, refaireLesPlis } from '../../src/statistique/statistique.module.ts';
import { distribuer, enProprietaire, tenirLeGrandLivre } from '../grand-livre.ts';
import type { Harness } from '../harness.ts';
import { peupler } from '../monde.ts';
import { lireLesFaitsBruts } from './faits-bruts.ts';
import { type Confrontation, Interrogatoire } from './interrogatoire.ts';
import { tirerUnRegistre } from './registre-hasardeux.ts';
import { ecrireSansCesse } from './seize-plumes.ts';

export interface Epreuve {
  readonly graine: string;
  readonly commandes: number;
  /** Questions about past days, asked while this one is written and folded. */
  readonly passees: number;
  /** Questions about this day, asked before it is folded, then after. */
  readonly presentes: number;
}

/** What came of a trial besides the answers. */
export interface Issue {
  readonly ecrits: number;
  readonly jamaisDemandes: readonly string[];
}

/** Draws a ledger and questions about it: each answer is given with what the facts say. */
export async function* eprouver(
  harness: Harness,
  { graine, commandes, passees, presentes }: Epreuve,
): AsyncGenerator<Confrontation, Issue> {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await tirerUnRegistre(harness.url, graine, commandes);
  await distribuer(harness.url, harness.lot, 40);
  await refaireLesPlis(harness.lot);
  const avant = await enProprietaire(harness.url, lireLesFaitsBruts);
  const interrogatoire = new Interrogatoire(harness, graine);

  // A past day does not change while this one is written, and folded as it is.
  const plumes = ecrireSansCesse(harness, graine, 16);
  let ecrits = 0;
  try {
    for (let n = 0; n < passees; n++) {
      if (n % 3 === 0) await plier(harness.lot);
      yield* interrogatoire.interroger(avant, interrogatoire.jourPasse());
    }
  } finally {
    ecrits = await plumes.finir();
  }

  const apres = await enProprietaire(harness.url, lireLesFaitsBruts);
  for (let n = 0; n < presentes; n++) yield* interrogatoire.interroger(apres, null);
  await plier(harness.lot);
  for (let n = 0; n < presentes; n++) yield* interrogatoire.interroger(apres, null);
  yield* interrogatoire.additionner(apres);
  return { ecrits, jamaisDemandes: interrogatoire.jamaisDemandes() };
}
