/** A claim, as its tests read it. */
export interface ChiffreLu {
  readonly id: string;
  readonly version: number;
  readonly auteur: string | null;
  readonly indicateur: string;
  readonly constat: string;
  readonly ecart: number | null;
  readonly ecartRelatif: number | null;
  readonly sansRapprochement: string | null;
  readonly rapprochement: { readonly code: string; readonly au: string } | null;
  readonly compte: {
    readonly valeur: number | null;
    readonly lignes: { readonly chemin: string; readonly nombre: number } | null;
  } | null;
  readonly versions: readonly { readonly acte: string; readonly valeurCitee: string }[];
}

export interface ResultatDePublication {
  readonly __typename: string;
  readonly message?: string;
  readonly deja?: boolean;
  readonly chiffre?: ChiffreLu;
}
