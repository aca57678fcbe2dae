import type { Calibrage } from './calibrage.rules.ts';
import type { CellulePrevue } from './connaissance.service.ts';
import { arrondir } from './arrondi.rules.ts';
import { ecartType, type Modele } from './prevision.rules.ts';
import type { LigneDePrevision, MailleDePrevision } from './prevision.types.ts';

/** What each cut calls its lines, and where they open. */
export const MAILLES: Readonly<
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

/** A part of an order as a line counts it: whole pass, and how wide the interval of that order is. */
export interface PartPrevue {
  readonly cellules: readonly CelluleComptee[];
  readonly modele: Modele;
  readonly calibrage: Calibrage;
}

interface CelluleComptee extends CellulePrevue {
  readonly perdus: number;
}

/** Whole pass, shared out once within an order: every sum of them is then exact. */
export function compterLesPerdus(cellules: readonly CellulePrevue[]): readonly CelluleComptee[] {
  const perdus = arrondir(cellules.map(({ restants, attente }) => restants - attente.usages));
  return cellules.map((une, rang) => ({ ...une, perdus: perdus[rang] ?? 0 }));
}

const sommer = <T>(lignes: readonly T[], lire: (ligne: T) => number): number =>
  lignes.reduce((total, une) => total + lire(une), 0);

/** What is expected of a part of an order, and how far the truth may be: what is lost already stays so, the rest at most is used. */
function bornesDe({ cellules, modele, calibrage }: PartPrevue) {
  const restants = sommer(cellules, (une) => une.restants);
  const perdus = sommer(cellules, (une) => une.perdus);
  const possibles = sommer(cellules, ({ attente }) => attente.possibles);
  const attendu = restants - sommer(cellules, ({ attente }) => attente.usages);
  const type = ecartType(
    cellules.map(({ attente }) => attente),
    modele,
  );
  // A model that sees no doubt where something may still happen has learnt nothing: anything may.
  const ecart = type > 0 ? calibrage.ecarts * type : possibles > 0 ? Infinity : 0;
  return {
    restants,
    perdus,
    bas: Math.min(perdus, Math.max(restants - possibles, Math.floor(attendu - ecart))),
    haut: Math.max(perdus, Math.min(restants, Math.ceil(attendu + ecart))),
  };
}

/**
 * A line: the sum of its orders. Their intervals add up: what slows one order down, a closure of the places, slows all of them, and
 * nothing of an order depends on which others are asked with it.
 */
export function ligneDe(parts: readonly PartPrevue[]): Omit<LigneDePrevision, 'code' | 'libelle' | 'chemin'> {
  const bornes = parts.map((une) => ({
    ...bornesDe(une),
    valeur: une.cellules[0]?.commande.valeurFaciale ?? 0,
  }));
  const [restants, perdus] = [sommer(bornes, (une) => une.restants), sommer(bornes, (une) => une.perdus)];
  const [perdusBas, perdusHaut] = [sommer(bornes, (une) => une.bas), sommer(bornes, (une) => une.haut)];
  const part = (pass: number): number | null => (restants > 0 ? pass / restants : null);
  const fins = parts.flatMap(({ cellules }) => cellules.map(({ commande }) => commande.tolereeJusquAu));
  return {
    finLe: fins.toSorted()[0] ?? null,
    restants,
    perdus,
    perdusBas,
    perdusHaut,
    part: part(perdus),
    partBasse: part(perdusBas),
    partHaute: part(perdusHaut),
    centimes: sommer(bornes, (une) => une.perdus * une.valeur),
    centimesBas: sommer(bornes, (une) => une.bas * une.valeur),
    centimesHaut: sommer(bornes, (une) => une.haut * une.valeur),
  };
}
