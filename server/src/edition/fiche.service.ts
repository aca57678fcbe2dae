import type { ClientBase } from 'pg';
import { CHAMPS_DE_LIEU } from '../lieu/lieu.module.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { LieuInconnu } from './edition.results.ts';
import type { Unites, Valeurs } from './fusion.rules.ts';

/** Fields that are edited as one: what is deduced goes with what it is deduced from. */
export const UNITES: Unites = {
  position: ['latitude', 'longitude'],
  communeCode: ['communeCode', 'communeNom', 'departementCode', 'regionCode'],
  horaires: ['horaires', 'plages', 'ouvertFeries'],
};

/** The fields edited with this one, itself included. */
export const uniteDe = (champ: string): readonly string[] =>
  Object.entries(UNITES).find(([nom, champs]) => nom === champ || champs.includes(champ))?.[1] ?? [champ];

/** A place held for what follows, with its values by API field. */
export interface FicheTenue {
  readonly id: string;
  readonly version: number;
  readonly valeurs: Valeurs;
}

/** Who changed a field after a version, and what it was then. */
export interface ChangementDepuis {
  readonly version: number;
  readonly champs: Readonly<Record<string, { readonly avant: unknown; readonly apres: unknown }>>;
  readonly par: string;
  readonly motif: string | null;
  readonly quand: string;
}

export const regle = (code: string, phrase: string): Refusee =>
  new Refusee(new RegleNonTenue(code, phrase, 'règles d’édition des lieux'));

/** Holds a place: two who save at once do it one after the other, and the second merges with the first. */
export async function tenirLaFiche(client: ClientBase, lieu: string): Promise<FicheTenue> {
  const { rows } = estUuid(lieu)
    ? await client.query<{ id: string; version: number; ligne: Record<string, unknown> }>(
        'select l.id, l.version, to_jsonb(l) as ligne from labels.lieu l where l.id = $1 for update',
        [lieu],
      )
    : { rows: [] };
  const [trouve] = rows;
  if (!trouve) throw new Refusee(new LieuInconnu());
  const valeurs = Object.entries(CHAMPS_DE_LIEU).map(([champ, [colonne]]): [string, unknown] => [
    champ,
    trouve.ligne[colonne] ?? null,
  ]);
  return { id: trouve.id, version: trouve.version, valeurs: Object.fromEntries(valeurs) };
}

/** What changed of a place after a version, the oldest first. */
export async function changementsDepuis(
  client: ClientBase,
  lieu: string,
  version: number,
): Promise<readonly ChangementDepuis[]> {
  const { rows } = await client.query<ChangementDepuis>(
    `select m.version, m.champs, coalesce(e.agent, e.acteur) as par, e.motif,
       to_char(e.enregistre_a at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as quand
     from labels.modification m join labels.evenement e on e.position = m.evenement
     where m.lieu_id = $1 and m.version > $2 order by m.version`,
    [lieu, version],
  );
  return rows;
}

/** A place as it was at a version: what it is now, without what changed since. */
export function avant(valeurs: Valeurs, depuis: readonly ChangementDepuis[]): Valeurs {
  const base: Record<string, unknown> = { ...valeurs };
  for (const { champs } of depuis.toReversed())
    for (const [champ, { avant: ancienne }] of Object.entries(champs)) base[champ] = ancienne;
  return base;
}
