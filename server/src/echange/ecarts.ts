import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Ecart } from '../shared/import.ts';
import { auNomDe } from '../shared/mur.ts';

/** A number that an import tells besides its counts, as `labels.PASS_NUMERIQUE`. */
interface Effet {
  readonly cle: string;
  readonly nombre: number;
}

/** What is kept of an import besides its counts: its event, what followed, what it changed. */
export interface Suites {
  readonly evenement?: string | null;
  readonly effets?: readonly Effet[];
  readonly ecarts?: readonly Ecart[];
}

/** The numbers among the details of an import, those of an object under its name. */
export const effetsDe = (details: Readonly<Record<string, unknown>>, prefixe = ''): readonly Effet[] =>
  Object.entries(details).flatMap(([nom, valeur]) => {
    const cle = `${prefixe}${nom}`;
    if (typeof valeur === 'number') return [{ cle, nombre: valeur }];
    return typeof valeur === 'object' && valeur !== null ? effetsDe({ ...valeur }, `${cle}.`) : [];
  });

/** Keeps what an import changed of the first rows it touched. */
export async function consignerLesEcarts(
  client: ClientBase,
  id: string,
  ecarts: readonly Ecart[],
): Promise<void> {
  if (ecarts.length === 0) return;
  await client.query(
    `insert into plateforme.import_ecart (import_id, rang, ligne, objet, nom, champs)
     select $1, e.rang, e.ligne, e.objet, e.nom, e.champs
     from rows from (jsonb_to_recordset($2::jsonb) as (ligne integer, objet text, nom text, champs jsonb)) with ordinality
       as e (ligne, objet, nom, champs, rang)`,
    [id, JSON.stringify(ecarts)],
  );
}

/** What a row changed, its values written out. */
export interface EcartLu {
  readonly rang: number;
  readonly ligne: number;
  readonly objet: string;
  readonly nom: string;
  readonly champs: readonly {
    readonly champ: string;
    readonly avant: string | null;
    readonly apres: string | null;
  }[];
}

/** A page of what an import changed, after a rank. */
export async function lireLesEcarts(
  { pool, read }: Pick<Context, 'pool' | 'read'>,
  id: string,
  nombre: number,
  apres: number,
): Promise<readonly EcartLu[]> {
  const { rows } = await pool.query<Ecart & { rang: number }>(
    `select rang, ligne, objet, nom, champs from plateforme.import_ecart
     where ${auNomDe('$4')} and import_id = $1 and rang > $2 order by rang limit $3`,
    [id, apres, nombre, read.lecteur],
  );
  return rows.map(({ champs, ...ecart }) => ({
    ...ecart,
    champs: Object.entries(champs).map(([champ, { avant, apres: devenu }]) => ({
      champ,
      avant: enTexte(avant),
      apres: enTexte(devenu),
    })),
  }));
}

function enTexte(valeur: unknown): string | null {
  if (valeur === null || valeur === undefined || valeur === '') return null;
  if (Array.isArray(valeur)) return valeur.length === 0 ? null : valeur.map(String).join(' | ');
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
}
