import type { Pool } from 'pg';
import type { Role } from '../shared/context.ts';
import { type Perimetre, type TypeDePerimetre } from '../acces/acces.module.ts';
import { empreinteDe, nouveauSecret } from '../shared/secret.ts';

/** Minutes without a request, and hours in all, after which a session ends. */
const INACTIVITE = Number(process.env['SESSION_INACTIVITE_MINUTES'] ?? 30);
const DUREE = Number(process.env['SESSION_DUREE_HEURES'] ?? 12);

export interface SessionAOuvrir {
  readonly compteId: string;
  readonly fournisseur: string;
  readonly idToken: string | null;
  readonly appareil: string | null;
}

/** An open session: whose, and the role and perimeter that hold on the day, `null` for an account without any. */
export interface SessionLue {
  readonly id: string;
  readonly compteId: string;
  readonly pseudonyme: string;
  readonly habilitation: { readonly role: Role; readonly perimetre: Perimetre } | null;
  readonly voirComme: { readonly role: Role; readonly perimetre: Perimetre } | null;
}

/** Opens a session with a new secret: what the browser held before is worth nothing. */
export async function ouvrirSession(pool: Pool, session: SessionAOuvrir): Promise<string> {
  const secret = nouveauSecret();
  await pool.query(
    `insert into plateforme.session (empreinte, compte_id, fournisseur, id_token, appareil, expire_le)
     values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(hours => $6))`,
    [
      empreinteDe(secret),
      session.compteId,
      session.fournisseur,
      session.idToken,
      session.appareil?.slice(0, 200) ?? null,
      DUREE,
    ],
  );
  return secret;
}

/** A session that still opens something. */
export const OUVERTE = `s.fermee_le is null and s.expire_le > clock_timestamp()
  and s.vue_le > clock_timestamp() - make_interval(mins => ${INACTIVITE})`;

/** Rights of an account on a day: those granted, not withdrawn, in their period. */
export const EN_VIGUEUR = (h: string, jour: string): string => `${h}.du <= ${jour}
  and (${h}.jusqu_au is null or ${h}.jusqu_au >= ${jour})
  and not exists (select from plateforme.habilitation_retrait r where r.habilitation_id = ${h}.id and r.a_compter_du <= ${jour})`;

const LUE = `
  select s.id, s.compte_id, c.pseudonyme, s.voir_comme, h.role, h.perimetre_type, h.perimetre_code
  from plateforme.session s
  join plateforme.compte c on c.id = s.compte_id and c.ferme_le is null
  left join lateral (
    select h.role, h.perimetre_type, h.perimetre_code from plateforme.habilitation h
    where h.compte_id = s.compte_id and ${EN_VIGUEUR('h', '$2::date')}
    order by h.id = s.habilitation_id desc nulls last, h.id limit 1
  ) h on true
  where s.empreinte = $1 and ${OUVERTE}`;

const VUE = `
  with vue as (
    update plateforme.session s set vue_le = clock_timestamp()
    where s.empreinte = $1 and s.vue_le < clock_timestamp() - interval '1 minute' and ${OUVERTE}
    returning s.id
  ) ${LUE}`;

interface Ligne {
  id: string;
  compte_id: string;
  pseudonyme: string;
  voir_comme: { role: Role; perimetre: Perimetre } | null;
  role: Role | null;
  perimetre_type: TypeDePerimetre;
  perimetre_code: string | null;
}

/**
 * Finds the open session of a secret, and notes that it was seen, unless nobody asked for anything: a stream left open does not
 * keep its session. `null` when it ended, or never was.
 */
export async function lireSession(
  pool: Pool,
  secret: string,
  jour: string,
  { noter = true }: { readonly noter?: boolean } = {},
): Promise<SessionLue | null> {
  const { rows } = await pool.query<Ligne>({
    name: noter ? 'voir-session' : 'lire-session',
    text: noter ? VUE : LUE,
    values: [empreinteDe(secret), jour],
  });
  const [row] = rows;
  if (!row) return null;
  const { role, perimetre_type: type, perimetre_code: code } = row;
  return {
    id: row.id,
    compteId: row.compte_id,
    pseudonyme: row.pseudonyme,
    habilitation: role === null ? null : { role, perimetre: { type, code } },
    voirComme: row.voir_comme,
  };
}

/** Gives a session another secret, as each change of its rights does: the old one opens nothing any more. */
export async function renouvelerSession(
  pool: Pool,
  id: string,
  change: { readonly habilitation?: string; readonly voirComme?: object | null },
): Promise<string> {
  const secret = nouveauSecret();
  await pool.query(
    `update plateforme.session set empreinte = $2, habilitation_id = coalesce($3, habilitation_id), voir_comme = $4 where id = $1`,
    [id, empreinteDe(secret), change.habilitation ?? null, change.voirComme ?? null],
  );
  return secret;
}

/** Ends sessions of an account, one of them or all but one, and gives back what its provider must be told. */
export async function fermerSessions(
  pool: Pool,
  compteId: string,
  { seule = null, sauf = null }: { readonly seule?: string | null; readonly sauf?: string | null } = {},
): Promise<readonly { fournisseur: string; idToken: string | null }[]> {
  const { rows } = await pool.query<{ fournisseur: string; idToken: string | null }>(
    `with avant as (
       select id, fournisseur, id_token from plateforme.session
       where compte_id = $1 and fermee_le is null and ($2::uuid is null or id = $2) and ($3::uuid is null or id <> $3)
     ), fin as (
       update plateforme.session s set fermee_le = clock_timestamp(), id_token = null from avant where avant.id = s.id
     )
     select fournisseur, id_token as "idToken" from avant`,
    [compteId, seule, sauf],
  );
  return rows;
}
