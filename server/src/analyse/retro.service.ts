import type { Selection } from '../statistique/statistique.module.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import { arrondir } from './arrondi.rules.ts';
import { type CommandePrevue, lireLesCommandes } from './commandes-prevues.ts';
import { finDuMois, moisPlus } from './observation.rules.ts';
import { ligneDe, prevoirLesCellules } from './prevision.service.ts';
import type { PrevisionPassee, RetroTest } from './prevision.types.ts';

/** Pass used of each order, as known on a day. */
const UTILISES = `
  select k.commande_id as commande, count(*)::int as utilises
  from pass.utilisation u join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id
  where ${auNomDe('$2')} and k.commande_id = any ($3::uuid[]) and u.jour <= $1::date and u.enregistre_le <= $1::date
    and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
      and x.usage = u.usage and x.jour <= $1::date and x.enregistre_le <= $1::date)
  group by 1`;

/** The same day some months before, or the last of a shorter month. */
function moisAvantLe(jour: string, mois: number): string {
  const premier = moisPlus(jour, -mois);
  const meme = `${premier.slice(0, 7)}${jour.slice(7)}`;
  return meme > finDuMois(premier) ? finDuMois(premier) : meme;
}

/** Forecasts the past as it could have been forecast, and compares it with what happened. */
export async function retroTester(selection: Selection, moisAvant: number, read: Reader): Promise<RetroTest> {
  const finies = (await lireLesCommandes(read, selection, true)).filter(
    ({ acheteeLe, tolereeJusquAu }) => acheteeLe <= moisAvantLe(tolereeJusquAu, moisAvant),
  );
  const values = [selection.au, read.lecteur, finies.map(({ id }) => id)];
  const rows = await read.query({ name: 'prevision verites', text: UTILISES, values });
  const utilises = new Map(rows.map((row) => [String(row['commande']), Number(row['utilises'])]));
  const lignes: PrevisionPassee[] = [];
  const parJour = Map.groupBy(finies, ({ tolereeJusquAu }) => moisAvantLe(tolereeJusquAu, moisAvant));
  for (const [au, commandes] of parJour)
    lignes.push(...(await prevoirLePasse(read, au, commandes, utilises)));
  return resumer(moisAvant, lignes);
}

async function prevoirLePasse(
  read: Reader,
  au: string,
  commandes: readonly CommandePrevue[],
  utilises: ReadonlyMap<string, number>,
): Promise<readonly PrevisionPassee[]> {
  const { cellules, modele } = await prevoirLesCellules(read, au, commandes);
  // Without a past of its own, the model would have said nothing.
  if (modele.usages === 0) return [];
  return [...Map.groupBy(cellules, ({ commande }) => commande)].map(([commande, siennes]) => {
    const perdus = arrondir(siennes.map(({ restants, attente }) => restants - attente.usages));
    const ligne = ligneDe(
      siennes.map((une, rang) => ({ ...une, perdus: perdus[rang] ?? 0 })),
      modele,
    );
    const verite = commande.nombreDePass - (utilises.get(commande.id) ?? 0);
    return {
      commande: commande.numero,
      prevueAu: au,
      restants: ligne.restants,
      perdus: ligne.perdus,
      perdusBas: ligne.perdusBas,
      perdusHaut: ligne.perdusHaut,
      verite,
      dedans: ligne.perdusBas <= verite && verite <= ligne.perdusHaut,
    };
  });
}

function resumer(moisAvant: number, lignes: readonly PrevisionPassee[]): RetroTest {
  const somme = (lire: (une: PrevisionPassee) => number): number =>
    lignes.reduce((total, une) => total + lire(une), 0);
  const [restants, erreurs] = [
    somme((une) => une.restants),
    somme(({ perdus, verite }) => Math.abs(perdus - verite)),
  ];
  return {
    moisAvant,
    commandes: lignes.length,
    dansLIntervalle: lignes.filter(({ dedans }) => dedans).length,
    erreurMoyenne: lignes.length > 0 ? erreurs / lignes.length : null,
    erreurRelative: restants > 0 ? erreurs / restants : null,
    biais: restants > 0 ? somme(({ perdus, verite }) => perdus - verite) / restants : null,
    lignes: [...lignes],
  };
}
