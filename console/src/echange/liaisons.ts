import type { LiaisonInput, NouvelImportQuery } from '../graphql/graphql.ts';

type Depot = NonNullable<NouvelImportQuery['depot']>;
type Format = Depot['formats'][number];

/** Below it, a proposal is shown to be confirmed and the file does not go on by itself. */
const SURE = 1;

/** The headers that a form proposes for its columns. */
const liaisonsDe = ({ colonnes }: Format): readonly LiaisonInput[] =>
  colonnes.flatMap(({ nom, entete }) => (entete === null ? [] : [{ colonne: nom, entete }]));

/** The mapping that a file goes with: the one chosen for it, the one remembered, or none when its own headers are enough. */
export function correspondanceDe({
  correspondance,
  formats,
  controle,
}: Depot): readonly LiaisonInput[] | null {
  const [format] = formats;
  if (correspondance) return correspondance.map(({ colonne, entete }) => ({ colonne, entete }));
  if (controle || !format || (format.reconnu && !retenue(format))) return null;
  return liaisonsDe(format);
}

/** Whether a form was mapped before, by the same headers. */
export const retenue = ({ colonnes }: Format): boolean => colonnes.some(({ moyen }) => moyen === 'SOUVENIR');

/** Whether a file may go on without being asked anything: its headers are enough, or were mapped before. */
export function estComplete({ formats }: Depot): boolean {
  const [format] = formats;
  if (!format) return true;
  const certaines = format.colonnes.every(({ entete, confiance }) => entete === null || confiance >= SURE);
  return format.reconnu || (format.manquantes.length === 0 && retenue(format) && certaines);
}
