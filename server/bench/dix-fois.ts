import { ACHETEUSES, ouvrirRegistre, reposer } from './base.ts';
import { commander } from './commandes.ts';
import type { Serveurs } from './egalite.ts';
import { Fermetures } from './fermetures.ts';
import type { Cas, Rythme } from './mesure.ts';
import type { Lecture } from './operations.ts';
import type { Processus } from './processus.ts';
import type { Questions } from './questions.ts';
import { mettreEnStock } from './stock.ts';
import { comparer, type Voie } from './voies.ts';

export interface DixFois {
  readonly serveurs: Serveurs;
  readonly questions: Questions;
  readonly charge: Processus;
  readonly rythme: Rythme;
  /** How many pass the register of the other measures holds. */
  readonly pass: number;
  readonly fermetures: Fermetures;
  readonly lancer: (fichier: string, env: NodeJS.ProcessEnv) => Promise<Processus>;
  readonly dire: (phrase: string) => void;
}

/** What the folds answer. */
const DES_PLIS: readonly Lecture[] = ['collectivite-mois', 'region-mois', 'collectivites-mois'];

/** The same figures of a register that holds ten times as many pass: folds cost what they have of cells, not of facts. */
export async function mesurerDixFois(terrain: DixFois): Promise<Cas[]> {
  const { pass, fermetures, lancer, dire } = terrain;
  const siennes = new Fermetures();
  fermetures.ajouter(() => siennes.fermer());
  try {
    const grand = await ouvrirRegistre('dix-fois', pass, siennes, dire);
    // The demonstration goes no further than what its calls for projects give: the others are of orders made for it.
    await mettreEnStock(grand.url, 9 * pass, await commander(grand.url, ACHETEUSES));
    await reposer(grand);
    const reglages = { BENCH_BASE: grand.url, PASS_DONNEES: grand.dossier };
    const produit = await lancer('produit.js', reglages);
    siennes.ajouter(() => produit.terminer());
    const voie = { url: produit.url, jeton: grand.jeton };
    const cas: Cas[] = [];
    for (const lecture of DES_PLIS) cas.push(await dixFois(terrain, lecture, voie));
    return cas;
  } finally {
    await siennes.fermer();
  }
}

async function dixFois(terrain: DixFois, lecture: Lecture, grand: Pick<Voie, 'url' | 'jeton'>): Promise<Cas> {
  const { serveurs, questions, pass } = terrain;
  const demandes = questions.lectures[lecture].map((question) => serveurs.ecrire.produit(lecture, question));
  const lus = await comparer(terrain, {
    produit: { ...grand, demandes },
    brut: { url: serveurs.urls.produit, jeton: serveurs.jetons.produit, demandes },
  });
  return {
    nom: `${lecture}, ${millions(10 * pass)} (« brut » : ${millions(pass)})`,
    ...lus,
    postgraphile: null,
  };
}

const millions = (pass: number): string => `${(pass / 1_000_000).toLocaleString('fr-FR')} M de pass`;
