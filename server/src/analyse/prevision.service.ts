import { joursEntre } from '../shared/jour.rules.ts';
import type { Selection } from '../statistique/statistique.module.ts';
import type { Reader } from '../shared/read.ts';
import { type CommandePrevue, lireLesCommandes } from './commandes-prevues.ts';
import { type Cellule, lireLePasse, lireLesCellules } from './prevision.faits.ts';
import { apprendre, type Attente, attendre, ecartType, type Modele } from './prevision.rules.ts';
import type { LigneDePrevision, MailleDePrevision, Prevision } from './prevision.types.ts';
import { arrondir } from './arrondi.rules.ts';
import { avanceDe, type Calibrage, CALIBRAGE_NU } from './calibrage.rules.ts';

/** Carnets of one order alike, with what is expected of them. */
export interface CellulePrevue {
  readonly commande: CommandePrevue;
  readonly distributeur: { readonly code: string; readonly nom: string } | null;
  readonly restants: number;
  readonly attente: Attente & { readonly acheteur: string };
}

/** What is expected of the carnets of some orders, from what was known on a day. */
export async function prevoirLesCellules(
  read: Reader,
  au: string,
  commandes: readonly CommandePrevue[],
): Promise<{ readonly cellules: readonly CellulePrevue[]; readonly modele: Modele }> {
  const [passe, lues] = await Promise.all([
    lireLePasse(read, au),
    lireLesCellules(
      read,
      au,
      commandes.map(({ id }) => id),
    ),
  ]);
  const modele = apprendre(passe);
  const parCommande = Map.groupBy(lues, (une) => une.commande);
  const cellules = commandes.flatMap((commande) => {
    const jours = joursEntre(au, commande.tolereeJusquAu);
    const siennes = parCommande.get(commande.id) ?? [];
    return [...siennes, ...aFabriquer(commande, siennes)].map((cellule): CellulePrevue => ({
      commande,
      distributeur:
        cellule.distributeur === null
          ? null
          : { code: cellule.distributeur, nom: cellule.distributeurNom ?? cellule.distributeur },
      restants: cellule.pass - cellule.utilises,
      attente: { ...attendre(cellule, jours, modele), acheteur: commande.acheteur },
    }));
  });
  return { cellules, modele };
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

const MAILLES: Readonly<
  Record<
    MailleDePrevision,
    (une: CellulePrevue) => {
      readonly code: string | null;
      readonly libelle: string;
      readonly chemin: string | null;
    }
  >
> = {
  COMMANDE: ({ commande: { numero, nom } }) => ({
    code: numero,
    libelle: `${numero}, ${nom}`,
    chemin: `/commandes/${numero}`,
  }),
  ECHEANCE: ({ commande: { valideJusquAu } }) => ({
    code: valideJusquAu,
    libelle: valideJusquAu,
    chemin: '/echeances',
  }),
  DISTRIBUTEUR: ({ distributeur }) =>
    distributeur === null
      ? { code: null, libelle: 'pas encore chez un distributeur', chemin: null }
      : {
          code: distributeur.code,
          libelle: distributeur.nom,
          chemin: `/carnets?f.distributeur=${distributeur.code}`,
        },
  COLLECTIVITE: ({ commande: { siren, nom } }) => ({
    code: siren,
    libelle: nom,
    chemin: `/collectivites/${siren}`,
  }),
  DEPARTEMENT: ({ commande: { departement, departementNom } }) => ({
    code: departement,
    libelle: departementNom ?? departement ?? 'sans département',
    chemin: departement === null ? null : `/pilotage?t=dep:${departement}`,
  }),
  REGION: ({ commande: { region, regionNom } }) => ({
    code: region,
    libelle: regionNom ?? region ?? 'sans région',
    chemin: region === null ? null : `/pilotage?t=reg:${region}`,
  }),
};

/** What will be left unused of the orders of a selection, at the pace known on its day. */
export async function previsionDe(
  selection: Selection,
  par: MailleDePrevision,
  read: Reader,
  calibrer: (moisAvant: number) => Promise<Calibrage>,
): Promise<Prevision> {
  const { au, filtre } = selection;
  const commandes = await lireLesCommandes(read, selection, false);
  const moisRestants = avanceDe(au, commandes);
  const [{ cellules: toutes, modele }, calibrage] = await Promise.all([
    prevoirLesCellules(read, au, commandes),
    commandes.length > 0 ? calibrer(moisRestants) : CALIBRAGE_NU,
  ]);
  const comptees = compterLesPerdus(toutes).filter(
    (une) => filtre.distributeur == null || une.distributeur?.code === filtre.distributeur,
  );
  const groupes = Map.groupBy(comptees, (une) => MAILLES[par](une).code);
  const lignes = [...groupes.values()].map((siennes) => {
    const [premiere] = siennes;
    const nom = premiere ? MAILLES[par](premiere) : { code: null, libelle: '', chemin: null };
    return { ...nom, ...ligneDe(siennes, modele, calibrage) };
  });
  return {
    par,
    au,
    definition: DEFINITION,
    utilisationsApprises: modele.usages,
    moisRestants,
    elargissement: calibrage.ecarts / CALIBRAGE_NU.ecarts,
    commandesDuCalibrage: calibrage.commandes,
    total: { code: null, libelle: 'Ensemble', chemin: null, ...ligneDe(comptees, modele, calibrage) },
    lignes: lignes.toSorted(
      (une, autre) =>
        (une.finLe ?? '').localeCompare(autre.finLe ?? '') || une.libelle.localeCompare(autre.libelle, 'fr'),
    ),
  };
}

interface CelluleComptee extends CellulePrevue {
  readonly perdus: number;
}

/**
 * Whole pass, shared out once within each order: every sum of them is then exact, and what is told of an order does not depend on
 * which others are asked with it.
 */
export const compterLesPerdus = (cellules: readonly CellulePrevue[]): readonly CelluleComptee[] =>
  [...Map.groupBy(cellules, (une) => une.commande).values()].flatMap((siennes) => {
    const perdus = arrondir(siennes.map(({ restants, attente }) => restants - attente.usages));
    return siennes.map((une, rang) => ({ ...une, perdus: perdus[rang] ?? 0 }));
  });

/** A line: what is expected of its carnets, and how far the truth may be. */
export function ligneDe(
  cellules: readonly CelluleComptee[],
  modele: Modele,
  { ecarts }: Calibrage,
): Omit<LigneDePrevision, 'code' | 'libelle' | 'chemin'> {
  const somme = (lire: (une: CelluleComptee) => number): number =>
    cellules.reduce((total, une) => total + lire(une), 0);
  const [restants, perdus] = [somme((une) => une.restants), somme((une) => une.perdus)];
  const attendu = restants - somme(({ attente }) => attente.usages);
  const ecart =
    ecarts *
    ecartType(
      cellules.map(({ attente }) => attente),
      modele,
    );
  const perdusBas = Math.min(perdus, Math.max(0, Math.floor(attendu - ecart)));
  const perdusHaut = Math.max(perdus, Math.min(restants, Math.ceil(attendu + ecart)));
  const part = (pass: number): number | null => (restants > 0 ? pass / restants : null);
  // The bounds are of the mean face value of what is left; what is expected is of each order's own.
  const moyenne = restants > 0 ? somme((une) => une.restants * une.commande.valeurFaciale) / restants : 0;
  const fins = cellules.map(({ commande }) => commande.tolereeJusquAu);
  return {
    finLe: fins.toSorted()[0] ?? null,
    restants,
    perdus,
    perdusBas,
    perdusHaut,
    part: part(perdus),
    partBasse: part(perdusBas),
    partHaute: part(perdusHaut),
    centimes: somme((une) => une.perdus * une.commande.valeurFaciale),
    centimesBas: Math.round(perdusBas * moyenne),
    centimesHaut: Math.round(perdusHaut * moyenne),
  };
}

const DEFINITION =
  'Pass achetés qui resteront inutilisés le dernier jour de tolérance de leur commande. Le rythme d’utilisation vient des carnets déjà remis, selon leur âge depuis la remise (Kaplan-Meier par tranches de 30 jours ou plus, d’au moins 40 utilisations) : celui de tous, corrigé de l’allure de l’acheteur, ramenée vers celle de tous d’autant plus qu’il a peu d’utilisations et que les acheteurs se ressemblent. Les carnets en stock sont remis à la cadence des 13 dernières semaines, celle de l’acheteur ramenée de même vers celle de tous. Un carnet perdu, annulé ou remplacé ne sert plus. Intervalle à 80 % : hasard des utilisations et des remises, élargi de leur dispersion observée, et incertitude des rythmes ; il est élargi autant qu’il l’aurait fallu pour contenir 80 % des vérités des commandes passées, prévues aussi longtemps avant leur fin. Le modèle apprend des carnets que vous pouvez lire.';
