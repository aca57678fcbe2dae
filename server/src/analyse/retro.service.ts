import type { Selection } from '../statistique/statistique.module.ts';
import type { Reader } from '../shared/read.ts';
import { utilisesAu } from './calibrage.service.ts';
import { lireLesCommandes } from './commandes-prevues.ts';
import { connaissanceDu } from './connaissance.service.ts';
import { moisAvantLe } from './observation.rules.ts';
import { ligneDe } from './prevision.lignes.ts';
import { prevoir } from './prevision.service.ts';
import type { PrevisionPassee, RetroTest } from './retro.types.ts';

/** Forecasts the orders that have ended as they would have been so many months before, and compares with what happened. */
export async function retroTester(selection: Selection, moisAvant: number, read: Reader): Promise<RetroTest> {
  const { au } = selection;
  const finies = await lireLesCommandes(read, selection, true);
  const utilises = await utilisesAu(read, au, finies, [au]);
  const lignes: PrevisionPassee[] = [];
  // One day after the other: each reads the whole past.
  for (const [prevueAu, siennes] of Map.groupBy(finies, (une) =>
    moisAvantLe(une.tolereeJusquAu, moisAvant),
  )) {
    const connaissance = await connaissanceDu(read, prevueAu);
    // Without a past of its own, the model would have said nothing.
    if (connaissance.modele.usages === 0) continue;
    const ids = new Set(siennes.map(({ id }) => id));
    for (const commande of connaissance.commandes.filter(({ id }) => ids.has(id))) {
      const prevue = ligneDe([await prevoir(read, connaissance, commande)]);
      lignes.push(comparer(commande, prevueAu, prevue, commande.nombreDePass - utilises(commande, au)));
    }
  }
  return resumer(moisAvant, lignes);
}

function comparer(
  { numero, valeurFaciale }: { readonly numero: string; readonly valeurFaciale: number },
  prevueAu: string,
  { restants, perdus, perdusBas, perdusHaut }: ReturnType<typeof ligneDe>,
  verite: number,
): PrevisionPassee {
  return {
    commande: numero,
    prevueAu,
    restants,
    perdus,
    perdusBas,
    perdusHaut,
    verite,
    ecartCentimes: (perdus - verite) * valeurFaciale,
    dedans: perdusBas <= verite && verite <= perdusHaut,
  };
}

function resumer(moisAvant: number, lignes: readonly PrevisionPassee[]): RetroTest {
  const somme = (lire: (une: PrevisionPassee) => number): number =>
    lignes.reduce((total, une) => total + lire(une), 0);
  const moyenne = (total: number): number | null => (lignes.length > 0 ? total / lignes.length : null);
  const restants = somme((une) => une.restants);
  const rapporter = (pass: number): number | null => (restants > 0 ? pass / restants : null);
  const erreurs = somme(({ perdus, verite }) => Math.abs(perdus - verite));
  const dedans = lignes.filter((une) => une.dedans).length;
  const centimes = moyenne(somme((une) => Math.abs(une.ecartCentimes)));
  return {
    moisAvant,
    commandes: lignes.length,
    dansLIntervalle: dedans,
    couverture: moyenne(dedans),
    largeur: rapporter(somme(({ perdusBas, perdusHaut }) => perdusHaut - perdusBas)),
    erreurMoyenne: moyenne(erreurs),
    erreurMoyenneCentimes: centimes === null ? null : Math.round(centimes),
    erreurRelative: rapporter(erreurs),
    biais: rapporter(somme(({ perdus, verite }) => perdus - verite)),
    lignes: [...lignes],
  };
}
