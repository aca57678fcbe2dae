interface Reponse {
  readonly __typename: string;
  readonly message?: string;
  readonly regle?: string;
  readonly source?: string;
}

/** A refusal says which rule did not hold, and where that rule comes from. */
export function avecLaRegle(reponse: Reponse | null | undefined): Reponse | null | undefined {
  if (!reponse?.regle || !reponse.source) return reponse;
  return { ...reponse, message: `${reponse.message ?? ''} (${reponse.regle} : ${reponse.source})` };
}
