const PAR_DEFAUT = { QUOTA_EXPORT: 2_000_000, EXPORT_MOTIF_DES: 50_000 } as const;

/** A number of rows that the environment may set; « non » sets none. */
function lire(nom: keyof typeof PAR_DEFAUT): number {
  const dit = process.env[nom] ?? '';
  if (dit === '') return PAR_DEFAUT[nom];
  if (dit === 'non') return Number.POSITIVE_INFINITY;
  const nombre = Number(dit);
  if (!Number.isInteger(nombre) || nombre < 0)
    throw new Error(`${nom} « ${dit} » : un nombre entier de lignes, ou « non », est attendu.`);
  return nombre;
}

/** How many rows of the register an account may take away in a day, and from how many it must say why. */
export const lireLesReglages = (): { readonly quota: number; readonly motifDes: number } => ({
  quota: lire('QUOTA_EXPORT'),
  motifDes: lire('EXPORT_MOTIF_DES'),
});
