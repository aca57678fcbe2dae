/** Of each operation of embeds, what names it to the server. */
export const IDENTIFIANTS = {
  EncartMontre: '26372f9a503642ee4c1e0b98e9df4f6981bba0a4a0df84dd66e5698d0d940a31',
  EncartOuvert: '5edb36aa3aed34d0938df52289eae14aed7750abdcb556caf12d2676c9fe4779',
  EncartEnDirect: 'ce102662b8629e214448e60bf5d41ea779e142e6dd659a3d1a4e65ec10874ebb',
} as const;
