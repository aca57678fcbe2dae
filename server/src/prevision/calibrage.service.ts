import { moisAvantLe } from '../shared/jour.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import { type Calibrage, calibrer, FENETRES, type Niveau } from './calibrage.rules.ts';
import { type CommandePrevue, lireLesCommandes, toutesLesCommandes } from './commandes-prevues.ts';
import { attendreDe, connaissanceDu } from './connaissance.service.ts';
import { ecartType } from './prevision.rules.ts';
import type { Savoir } from './savoir.service.ts';

/** Pass used of each order up to each of some days, as known on a day. */
const UTILISES = `
  select k.commande_id as commande, f.fin::text as fin, count(*)::int as utilises
  from pass.utilisation u join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id
  join unnest($4::date[]) f(fin) on u.jour <= f.fin
  where ${auNomDe('$2')} and k.commande_id = any ($3::uuid[]) and u.jour <= $1::date and u.enregistre_le <= $1::date
    and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
      and x.usage = u.usage and x.jour <= $1::date and x.enregistre_le <= $1::date)
  group by 1, 2`;

/** What was used of some orders by the end of some days, as known on a day. */
export async function utilisesAu(
  read: Reader,
  au: string,
  commandes: readonly CommandePrevue[],
  fins: readonly string[],
): Promise<(commande: Pick<CommandePrevue, 'id'>, fin: string) => number> {
  const values = [au, read.lecteur, commandes.map(({ id }) => id), [...new Set(fins)]];
  const rows = await read.query({ name: 'prevision utilises', text: UTILISES, values });
  const utilises = new Map(
    rows.map((row) => [`${String(row['commande'])} ${String(row['fin'])}`, Number(row['utilises'])]),
  );
  return ({ id }, fin) => utilises.get(`${id} ${fin}`) ?? 0;
}

/** A span of the past, wholly over on the day it is looked back from. */
interface Fenetre {
  readonly debut: string;
  readonly fin: string;
}

/** The latest windows of a length, end to end back from a day, during which an order was in circulation all along. */
export function fenetresAvant(
  au: string,
  mois: number,
  commandes: readonly Pick<CommandePrevue, 'acheteeLe' | 'tolereeJusquAu'>[],
): readonly Fenetre[] {
  const premier = commandes.reduce((tot, { acheteeLe }) => (acheteeLe < tot ? acheteeLe : tot), au);
  const fenetres: Fenetre[] = [];
  for (let rang = 1; fenetres.length < FENETRES; rang += 1) {
    const debut = moisAvantLe(au, rang * mois);
    if (debut < premier) break;
    const fin = moisAvantLe(au, (rang - 1) * mois);
    if (commandes.some((une) => couvre(une, { debut, fin }))) fenetres.push({ debut, fin });
  }
  return fenetres;
}

const couvre = (
  { acheteeLe, tolereeJusquAu }: Pick<CommandePrevue, 'acheteeLe' | 'tolereeJusquAu'>,
  { debut, fin }: Fenetre,
): boolean => acheteeLe <= debut && tolereeJusquAu >= fin;

/** How wrong forecasts of a length were, looking back from a day. */
async function erreursAu(savoir: Savoir, au: string, mois: number): Promise<Niveau> {
  const { read } = savoir;
  const connues = (
    await Promise.all([true, false].map((finies) => lireLesCommandes(read, toutesLesCommandes(au), finies)))
  ).flat();
  const fenetres = fenetresAvant(au, mois, connues);
  const utilises = await utilisesAu(
    read,
    au,
    connues,
    fenetres.map(({ fin }) => fin),
  );
  const erreurs: number[][] = [];
  // One after the other: each reads the whole past, and a request has its share of the connections only.
  for (const fenetre of fenetres) {
    const { debut, fin } = fenetre;
    const prevues = await savoir.garder(debut, `fenetre ${fin}`, () => prevuesSur(savoir, fenetre));
    erreurs.push(prevues.flatMap((prevue) => erreurDe(prevue, utilises(prevue, fin))));
  }
  return { mois, fenetres: erreurs.filter(({ length }) => length > 0) };
}

/** An order as it was forecast over a window, on its first day. */
interface Prevue {
  readonly id: string;
  readonly nombreDePass: number;
  readonly restants: number;
  readonly attendus: number;
  readonly ecart: number;
}

/** What the model expected of the orders of a window; of none before it had learnt of any use. */
async function prevuesSur(savoir: Savoir, fenetre: Fenetre): Promise<readonly Prevue[]> {
  const connaissance = await connaissanceDu(savoir, fenetre.debut);
  const { commandes, modele } = connaissance;
  if (modele.usages === 0) return [];
  return commandes
    .filter((une) => couvre(une, fenetre))
    .map((commande) => {
      const cellules = attendreDe(connaissance, commande, fenetre.fin);
      const attentes = cellules.map(({ attente }) => attente);
      return {
        id: commande.id,
        nombreDePass: commande.nombreDePass,
        restants: cellules.reduce((somme, une) => somme + une.restants, 0),
        attendus: attentes.reduce((somme, une) => somme + une.usages, 0),
        ecart: ecartType(attentes, modele),
      };
    });
}

/** How far what was used by the end of a window is from what was expected, in standard deviations of what was expected. */
const erreurDe = ({ nombreDePass, restants, attendus, ecart }: Prevue, utilises: number): number[] =>
  ecart > 0 ? [(restants - (nombreDePass - utilises) - attendus) / ecart] : [];

/** How wide an interval said on a day must be, so many days before the end: nothing known after that day bears on it. */
export const calibrageAu = (savoir: Savoir, au: string, jours: number): Promise<Calibrage> =>
  calibrer(jours, (mois) => savoir.uneFois(`erreurs ${au} ${mois}`, () => erreursAu(savoir, au, mois)));
