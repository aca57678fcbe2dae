import { joursEntre } from '../shared/jour.rules.ts';
import type { Reader } from '../shared/read.ts';
import { type CommandePrevue, lireLesCommandes, toutesLesCommandes } from './commandes-prevues.ts';
import { type Cellule, lireLePasse, lireLesCellules } from './prevision.faits.ts';
import { apprendre, type Attente, attendre, type Modele } from './prevision.rules.ts';
import type { Savoir } from './savoir.service.ts';

/** What was known at the end of a day: the orders in circulation, their carnets, and what a model learnt from the past. */
export interface Connaissance {
  readonly jour: string;
  readonly commandes: readonly CommandePrevue[];
  readonly cellules: ReadonlyMap<string, readonly Cellule[]>;
  readonly modele: Modele;
}

/** What was known on a day, of every order that the reader may see. */
export const connaissanceDu = (savoir: Savoir, jour: string): Promise<Connaissance> =>
  savoir.uneFois(`connaissance ${jour}`, () => lire(savoir.read, jour));

async function lire(read: Reader, jour: string): Promise<Connaissance> {
  const commandes = await lireLesCommandes(read, toutesLesCommandes(jour), false);
  const [passe, lues] = await Promise.all([
    lireLePasse(read, jour),
    lireLesCellules(
      read,
      jour,
      commandes.map(({ id }) => id),
    ),
  ]);
  const parCommande = Map.groupBy(lues, (une) => une.commande);
  return {
    jour,
    commandes,
    modele: apprendre(passe),
    cellules: new Map(
      commandes.map((une) => {
        const faites = parCommande.get(une.id) ?? [];
        return [une.id, [...faites, ...aFabriquer(une, faites)]];
      }),
    ),
  };
}

/** The pass of an order whose carnets are not made yet: a stock like another. */
function aFabriquer(
  { id, acheteur, nombreDePass }: CommandePrevue,
  faites: readonly Cellule[],
): readonly Cellule[] {
  const pass = nombreDePass - faites.reduce((somme, une) => somme + une.pass, 0);
  if (pass <= 0) return [];
  const commun = { commande: id, acheteur, distributeur: null, distributeurNom: null, age: null };
  // As many carnets as make these pass in tens: their size only bears on the interval.
  return [{ ...commun, arretee: false, carnets: Math.ceil(pass / 10), pass, utilises: 0 }];
}

/** Carnets of one order alike, with what is expected of them. */
export interface CellulePrevue {
  readonly commande: CommandePrevue;
  readonly distributeur: { readonly code: string; readonly nom: string } | null;
  readonly restants: number;
  readonly attente: Attente & { readonly acheteur: string };
}

/** What is expected of an order's carnets up to a day, the end of its tolerance at the latest. */
export function attendreDe(
  { jour, cellules, modele }: Connaissance,
  commande: CommandePrevue,
  jusquAu: string,
): readonly CellulePrevue[] {
  const fin = jusquAu < commande.tolereeJusquAu ? jusquAu : commande.tolereeJusquAu;
  const jours = joursEntre(jour, fin);
  return (cellules.get(commande.id) ?? []).map((cellule) => ({
    commande,
    distributeur:
      cellule.distributeur === null
        ? null
        : { code: cellule.distributeur, nom: cellule.distributeurNom ?? cellule.distributeur },
    restants: cellule.pass - cellule.utilises,
    attente: { ...attendre(cellule, jours, modele), acheteur: commande.acheteur },
  }));
}
