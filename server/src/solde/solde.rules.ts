import { partager } from '../shared/partage.rules.ts';

/** A funder of an order, and what its share weighs. */
export interface Poids {
  readonly genre: string;
  readonly financeur: string;
  readonly poids: number;
}

/** What a funder brings to an amount. */
export interface Attribuee {
  readonly genre: string;
  readonly financeur: string;
  readonly centimes: number;
}

/** An amount shared between the funders of its order, to the cent. */
export function attribuer(centimes: number, poids: readonly Poids[]): readonly Attribuee[] {
  if (centimes === 0 || poids.length === 0) return [];
  const parts = partager(
    centimes,
    poids.map(({ poids: un }) => un),
  );
  return poids.map(({ genre, financeur }, i) => ({ genre, financeur, centimes: parts[i] ?? 0 }));
}

/** Adds up what each funder brings to several amounts, the largest first; the State leads. */
export function rassembler(parts: readonly Attribuee[]): readonly Attribuee[] {
  const sommes = new Map<string, Attribuee>();
  for (const part of parts) {
    const cle = `${part.genre} ${part.financeur}`;
    sommes.set(cle, { ...part, centimes: (sommes.get(cle)?.centimes ?? 0) + part.centimes });
  }
  return [...sommes.values()]
    .filter(({ centimes }) => centimes > 0)
    .toSorted(
      (une, autre) =>
        Number(autre.genre === 'ETAT') - Number(une.genre === 'ETAT') || autre.centimes - une.centimes,
    );
}

export const deLEtat = (parts: readonly Attribuee[]): number =>
  parts.reduce((somme, { genre, centimes }) => somme + (genre === 'ETAT' ? centimes : 0), 0);

/** What became of an order: only what the settlement needs. */
export interface Emploi {
  readonly toleree_jusqu_au: string;
  readonly valeur_centimes: number;
  readonly utilise_centimes: number;
}

/** What was bought and not used: lost once no pass may be used any more, still usable before. */
export const nonUtilise = (
  { toleree_jusqu_au, valeur_centimes, utilise_centimes }: Emploi,
  au: string,
): { readonly perdu: number; readonly encoreUtilisable: number } => {
  const reste = valeur_centimes - utilise_centimes;
  return toleree_jusqu_au < au
    ? { perdu: reste, encoreUtilisable: 0 }
    : { perdu: 0, encoreUtilisable: reste };
};

/** A part of a whole, as a fraction; of nothing, none. */
export const partDe = (partie: number, tout: number): number | null => (tout === 0 ? null : partie / tout);

/** Whether the part promised is held, on whole numbers; nothing yet says nothing. */
export const tenu = (partie: number, tout: number, dixMilliemes: number | null): boolean | null =>
  dixMilliemes === null || tout === 0 ? null : partie * 10_000 >= tout * dixMilliemes;

/** What decides how a file ends. */
export interface Compte {
  readonly commandeCentimes: number;
  readonly verseCentimes: number;
  readonly duCentimes: number;
  readonly exigibleCentimes: number;
  /** Whether the State pays what was used, rather than what was signed. */
  readonly suitLUsage: boolean;
}

/** A wave that pays by use is settled by the rest; one that paid at signature is repaid, and wholly when nothing was ordered. */
export function issueDuSolde(compte: Compte): {
  readonly etape: 'SOLDE' | 'REVERSEMENT';
  readonly centimes: number;
} {
  const { commandeCentimes, verseCentimes, duCentimes, exigibleCentimes, suitLUsage } = compte;
  const rendu = commandeCentimes === 0 ? verseCentimes : exigibleCentimes;
  const reste = suitLUsage ? duCentimes - verseCentimes : 0 - rendu;
  return reste < 0 ? { etape: 'REVERSEMENT', centimes: -reste } : { etape: 'SOLDE', centimes: reste };
}
