/** The pages of the administration, in their order, each with the right that opens it. */
export const PAGES = [
  { page: 'utilisateurs', droit: 'INVITER' },
  { page: 'roles', droit: 'ADMINISTRER_ACCES' },
  { page: 'demandes', droit: 'ADMINISTRER_ACCES' },
  { page: 'verification', droit: 'VERIFIER' },
] as const;
