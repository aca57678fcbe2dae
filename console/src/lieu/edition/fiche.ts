/** The place whose sheet is written. */
export interface LieuDuFormulaire {
  readonly id: string;
  readonly version: number;
  readonly sansStructure: boolean;
}
