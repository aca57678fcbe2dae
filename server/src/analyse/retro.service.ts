import type { Selection } from '../statistique/statistique.module.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import { type Calibrage, calibrer } from './calibrage.rules.ts';
import { type CommandePrevue, lireLesCommandes, toutesLesCommandes } from './commandes-prevues.ts';
import { moisPlus } from '../shared/jour.rules.ts';
import { finDuMois } from './observation.rules.ts';
import type { Modele } from './prevision.rules.ts';
import { ecartType } from './prevision.rules.ts';
import { type CellulePrevue, compterLesPerdus, ligneDe, prevoirLesCellules } from './prevision.service.ts';
import type { PrevisionPassee, RetroTest } from './prevision.types.ts';

/** A past order forecast again, with what was known on a day before its end. */
interface Rejouee {
  readonly commande: CommandePrevue;
  readonly prevueAu: string;
  readonly cellules: readonly CellulePrevue[];
  readonly modele: Modele;
}

/** The same day some months before, or the last of a shorter month. */
function moisAvantLe(jour: string, mois: number): string {
  const premier = moisPlus(jour, -mois);
  const meme = `${premier.slice(0, 7)}${jour.slice(7)}`;
  return meme > finDuMois(premier) ? finDuMois(premier) : meme;
}

const connues = new WeakMap<Reader, Map<string, Promise<readonly Rejouee[]>>>();

/** Forecasts every order that had ended by a day, as it could have been so many months before its end: once a request. */
function rejouer(read: Reader, au: string, moisAvant: number): Promise<readonly Rejouee[]> {
  const parDemande = connues.get(read) ?? new Map<string, Promise<readonly Rejouee[]>>();
  connues.set(read, parDemande);
  const cle = `${au} ${moisAvant}`;
  const faites = parDemande.get(cle) ?? refaire(read, au, moisAvant);
  parDemande.set(cle, faites);
  return faites;
}

async function refaire(read: Reader, au: string, moisAvant: number): Promise<readonly Rejouee[]> {
  const finies = (await lireLesCommandes(read, toutesLesCommandes(au), true)).filter(
    ({ acheteeLe, tolereeJusquAu }) => acheteeLe <= moisAvantLe(tolereeJusquAu, moisAvant),
  );
  const parJour = Map.groupBy(finies, ({ tolereeJusquAu }) => moisAvantLe(tolereeJusquAu, moisAvant));
  const rejouees = await Promise.all(
    Array.from(parJour, async ([prevueAu, commandes]): Promise<readonly Rejouee[]> => {
      const { cellules, modele } = await prevoirLesCellules(read, prevueAu, commandes);
      // Without a past of its own, the model would have said nothing.
      if (modele.usages === 0) return [];
      return Array.from(
        Map.groupBy(cellules, (une) => une.commande),
        ([commande, siennes]) => ({ commande, prevueAu, cellules: siennes, modele }),
      );
    }),
  );
  return rejouees.flat();
}

/** Pass used of each order, as known on a day. */
const UTILISES = `
  select k.commande_id as commande, count(*)::int as utilises
  from pass.utilisation u join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id
  where ${auNomDe('$2')} and k.commande_id = any ($3::uuid[]) and u.jour <= $1::date and u.enregistre_le <= $1::date
    and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
      and x.usage = u.usage and x.jour <= $1::date and x.enregistre_le <= $1::date)
  group by 1`;

/** What was left unused of orders that had ended, as known on a day. */
async function veritesDe(
  read: Reader,
  au: string,
  rejouees: readonly Rejouee[],
): Promise<(commande: CommandePrevue) => number> {
  const values = [au, read.lecteur, rejouees.map(({ commande }) => commande.id)];
  const rows = await read.query({ name: 'prevision verites', text: UTILISES, values });
  const utilises = new Map(rows.map((row) => [String(row['commande']), Number(row['utilises'])]));
  return ({ id, nombreDePass }) => nombreDePass - (utilises.get(id) ?? 0);
}

/** The width of an interval said on a day: what the errors of the orders ended by then would have asked for. */
async function calibrageAu(read: Reader, au: string, rejouees: readonly Rejouee[]): Promise<Calibrage> {
  const finies = rejouees.filter(({ commande }) => commande.tolereeJusquAu < au);
  const verite = await veritesDe(read, au, finies);
  const erreurs = finies.flatMap(({ commande, cellules, modele }) => {
    const ecart = ecartType(
      cellules.map(({ attente }) => attente),
      modele,
    );
    const attendu = cellules.reduce((somme, une) => somme + une.restants - une.attente.usages, 0);
    return ecart > 0 ? [Math.abs(verite(commande) - attendu) / ecart] : [];
  });
  return calibrer(erreurs);
}

/** How a forecast of a day is calibrated: on orders that had ended, forecast as early before their end. */
export const calibrerPour =
  (au: string, read: Reader) =>
  async (moisAvant: number): Promise<Calibrage> =>
    calibrageAu(read, au, await rejouer(read, au, moisAvant));

/** Forecasts the past as it could have been forecast, and compares it with what happened. */
export async function retroTester(selection: Selection, moisAvant: number, read: Reader): Promise<RetroTest> {
  const { au } = selection;
  const [rejouees, choisies] = await Promise.all([
    rejouer(read, au, moisAvant),
    lireLesCommandes(read, selection, true),
  ]);
  const voulues = new Set(choisies.map(({ id }) => id));
  const verite = await veritesDe(read, au, rejouees);
  const calibrages = new Map<string, Calibrage>();
  for (const jour of new Set(rejouees.map(({ prevueAu }) => prevueAu)))
    calibrages.set(jour, await calibrageAu(read, jour, rejouees));
  const lignes = rejouees
    .filter(({ commande }) => voulues.has(commande.id))
    .map((une) => comparer(une, verite(une.commande), calibrages.get(une.prevueAu)));
  return resumer(moisAvant, lignes);
}

function comparer(
  { commande, prevueAu, cellules, modele }: Rejouee,
  verite: number,
  calibrage: Calibrage | undefined,
): PrevisionPassee {
  const ligne = ligneDe(compterLesPerdus(cellules), modele, calibrage ?? calibrer([]));
  return {
    commande: commande.numero,
    prevueAu,
    restants: ligne.restants,
    perdus: ligne.perdus,
    perdusBas: ligne.perdusBas,
    perdusHaut: ligne.perdusHaut,
    verite,
    dedans: ligne.perdusBas <= verite && verite <= ligne.perdusHaut,
  };
}

function resumer(moisAvant: number, lignes: readonly PrevisionPassee[]): RetroTest {
  const somme = (lire: (une: PrevisionPassee) => number): number =>
    lignes.reduce((total, une) => total + lire(une), 0);
  const restants = somme((une) => une.restants);
  const erreurs = somme(({ perdus, verite }) => Math.abs(perdus - verite));
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
