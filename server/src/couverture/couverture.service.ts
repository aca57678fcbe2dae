import type { Reader } from '../shared/read.ts';
import { additionner, couvertureDe, type Montants, partagerParOperateur } from './comptes.rules.ts';
import {
  lireLesFlux,
  lireLesOperateurs,
  lireLesReemises,
  type OperateurLu,
  type Selection,
} from './couverture.queries.ts';
import type { ChiffresDeCouverture } from './couverture.types.ts';

interface Part {
  readonly commande: string;
  readonly operateur: OperateurLu;
  readonly montants: Montants;
}

export interface CouvertureLue {
  readonly selection: Selection;
  readonly au: string;
  readonly operateur: OperateurLu | null;
  readonly total: ChiffresDeCouverture;
  readonly parOperateur: readonly {
    readonly operateur: OperateurLu;
    readonly chiffres: ChiffresDeCouverture;
    readonly nombreDeCommandes: number;
  }[];
  readonly parCommande: readonly {
    readonly id: string;
    readonly operateur: OperateurLu;
    readonly chiffres: ChiffresDeCouverture;
  }[];
}

const chiffresDe = (montants: Montants): ChiffresDeCouverture => ({
  ...montants,
  ...couvertureDe(montants),
});

const chiffresDesParts = (siennes: readonly Part[]): ChiffresDeCouverture =>
  chiffresDe(additionner(siennes.map(({ montants }) => montants)));

/** The cover of a selection, by order, by operator and in all: one sum read three ways. */
export async function lireLaCouverture(read: Reader, selection: Selection): Promise<CouvertureLue> {
  const { au } = selection;
  const [flux, operateurs] = await Promise.all([lireLesFlux(read, selection), lireLesOperateurs(read, au)]);
  const voulu = [...operateurs.values()].find(({ code }) => code === selection.operateur) ?? null;
  const derniers = new Map(flux.map(({ commande, operateur }) => [commande, operateur]));
  const reemises = new Set(flux.filter(({ reemise }) => reemise).map(({ commande }) => commande));
  const detail = await lireLesReemises(read, au, [...reemises]);
  const tous = [...flux.filter(({ commande }) => !reemises.has(commande)), ...detail];
  const parts = [...Map.groupBy(tous, ({ commande }) => commande)].flatMap(([commande, siens]) =>
    [...partagerParOperateur(siens, derniers.get(commande) ?? '')].map(([id, montants]) => ({
      commande,
      operateur: operateurs.get(id),
      montants,
    })),
  );
  const gardees = parts.filter(
    (part): part is Part =>
      part.operateur !== undefined && (selection.operateur == null || part.operateur === voulu),
  );
  return {
    selection,
    au,
    operateur: voulu,
    total: chiffresDesParts(gardees),
    parOperateur: [...Map.groupBy(gardees, ({ operateur }) => operateur)].map(([operateur, siennes]) => ({
      operateur,
      chiffres: chiffresDesParts(siennes),
      nombreDeCommandes: new Set(siennes.map(({ commande }) => commande)).size,
    })),
    parCommande: [...Map.groupBy(gardees, ({ commande }) => commande)].flatMap(([id, siennes]) => {
      const operateur = operateurs.get(derniers.get(id) ?? '');
      return operateur ? [{ id, operateur, chiffres: chiffresDesParts(siennes) }] : [];
    }),
  };
}
