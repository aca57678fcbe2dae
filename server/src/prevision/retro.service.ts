import { moisAvantLe } from '../shared/jour.rules.ts';
import type { Selection } from '../statistique/statistique.module.ts';
import { utilisesAu } from './calibrage.service.ts';
import { type CommandePrevue, lireLesCommandes } from './commandes-prevues.ts';
import { connaissanceDu } from './connaissance.service.ts';
import { ligneDe } from './prevision.lignes.ts';
import { prevoir } from './prevision.service.ts';
import type { PrevisionPassee, RetroTest } from './retro.types.ts';
import type { Savoir } from './savoir.service.ts';

/** Forecasts the orders that have ended as they would have been so many months before, and compares with what happened. */
export async function retroTester(
  selection: Selection,
  moisAvant: number,
  savoir: Savoir,
): Promise<RetroTest> {
  const { read } = savoir;
  const { au } = selection;
  const finies = await lireLesCommandes(read, selection, true);
  const utilises = await utilisesAu(read, au, finies, [au]);
  const lignes: PrevisionPassee[] = [];
  // One day after the other: each reads the whole past.
  for (const [prevueAu, siennes] of Map.groupBy(finies, (une) =>
    moisAvantLe(une.tolereeJusquAu, moisAvant),
  )) {
    for (const commande of siennes) {
      const prevue = await savoir.garder(prevueAu, `commande ${commande.id}`, () =>
        prevoirSeule(savoir, prevueAu, commande),
      );
      if (prevue === null) continue;
      lignes.push(comparer(commande, prevueAu, prevue, commande.nombreDePass - utilises(commande, au)));
    }
  }
  return resumer(moisAvant, lignes);
}

/** An order as it would have been forecast on a day, had it been known; without a past of its own, the model would have said nothing. */
async function prevoirSeule(
  savoir: Savoir,
  jour: string,
  { id }: CommandePrevue,
): Promise<LignePrevue | null> {
  const connaissance = await connaissanceDu(savoir, jour);
  const commande = connaissance.commandes.find((une) => une.id === id);
  if (commande === undefined || connaissance.modele.usages === 0) return null;
  return ligneDe([await prevoir(savoir, connaissance, commande)]);
}

type LignePrevue = ReturnType<typeof ligneDe>;

function comparer(
  { numero, valeurFaciale }: { readonly numero: string; readonly valeurFaciale: number },
  prevueAu: string,
  { restants, perdus, perdusBas, perdusHaut }: LignePrevue,
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
