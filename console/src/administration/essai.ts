/** The register of a test, for an agent who has some rights. */
export const registreDe = (droits: readonly string[], autres: object = {}) => ({
  demonstration: false,
  jour: '2026-11-22',
  anneeCog: 2026,
  version: '0.1.0',
  role: 'ADMINISTRATEUR',
  perimetre: 'France entière',
  droits,
  compte: 'agent-moi',
  lectureSeule: false,
  fournisseurs: [{ code: 'proconnect', nom: 'ProConnect' }],
  ...autres,
});
