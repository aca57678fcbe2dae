import type { ClientBase, Pool } from 'pg';
import { auNomDe } from './mur.ts';

/** The institutions that own a schema, each with its journal. */
export type Owner = 'plateforme' | 'territoires' | 'labels' | 'pass' | 'statistiques';

export interface EventToAppend {
  /** Dotted French name of what happened, as `lieux.importes`. */
  readonly type: string;
  /** What it happened to, as `lieu:<id>`. */
  readonly objet?: string;
  readonly collectiviteId?: string;
  /** On whose behalf: a role and a perimeter. */
  readonly acteur: string;
  /** Pseudonym of who did it, where someone did. */
  readonly agent?: string | undefined;
  /** Why, where whoever did it was asked. */
  readonly motif?: string;
  /** Free of any personal data. */
  readonly contenu: Readonly<Record<string, unknown>>;
  /** Civil day of recording. */
  readonly enregistreLe: string;
  /** Idempotency key of the operation, and what tells its input from another's. */
  readonly cle?: { readonly cle: string; readonly empreinte: string };
  /** Whether the recording day comes from the source of a history taken over. */
  readonly repris?: boolean;
}

/** An event is written in the name of who made it, and opens that collectivité alone. */
const AUTEUR = `'{' || coalesce($3::uuid::text, '') || '}' || chr(10) || chr(10) || $4::text`;

/** Appends the one event of an operation, in its transaction, and returns the position its facts carry. */
export async function appendEvent(
  client: ClientBase | Pool,
  owner: Owner,
  event: EventToAppend,
): Promise<number> {
  const { rows } = await client.query<{ position: number }>(
    `insert into ${owner}.evenement (type, objet, collectivite_id, acteur, agent, motif, contenu, enregistre_le, repris, cle, empreinte)
     select $1, $2, $3::uuid, $4::text, $5::text, $6::text, $7::jsonb, $8::date, $9::boolean, $10::text, $11::text
     where ${auNomDe(AUTEUR)} returning position`,
    [
      event.type,
      event.objet ?? null,
      event.collectiviteId ?? null,
      event.acteur,
      event.agent ?? null,
      event.motif ?? null,
      JSON.stringify(event.contenu),
      event.enregistreLe,
      event.repris ?? false,
      event.cle?.cle ?? null,
      event.cle?.empreinte ?? null,
    ],
  );
  const position = rows[0]?.position;
  if (position === undefined) throw new Error('No event was appended');
  return position;
}
