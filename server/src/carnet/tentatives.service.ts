import type { Pool } from 'pg';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { TooManyTries } from '../shared/errors.ts';
import { attendreJusque, ESSAIS } from './tentatives.rules.ts';

interface Compte {
  minute: number;
  essais: number;
  jusque: number;
}

const MINUTE = 60_000;
const comptes = new WeakMap<Pool, Map<string, Compte>>();

/** Refuses whoever has guessed too much, before a number is looked at: one look in memory. */
export function peutEssayer({ pool, client }: Context): void {
  const jusque = comptes.get(pool)?.get(client)?.jusque ?? 0;
  const now = Date.now();
  if (jusque > now) throw trop(jusque, now);
}

/**
 * Counts a number that no pass has, for every server at once since a restart must not begin the count again. This process
 * counts too, before it asks: requests sent together would otherwise all be answered before the first is counted.
 */
export async function noterLInconnu(context: Context): Promise<void> {
  const { pool, client } = context;
  const now = Date.now();
  const compte = compteDe(pool, client, now);
  compte.essais += 1;
  if (compte.essais > ESSAIS.minute) compte.jusque = Math.max(compte.jusque, finDeMinute(now));
  const { rows } = await pool.query<{ minute: number; jour: number }>({
    name: 'numero_inconnu',
    text: `with fait as (
        insert into plateforme.numero_inconnu as n (compte, minute, nombre) values ($1, date_trunc('minute', now()), 1)
        on conflict (compte, minute) do update set nombre = n.nombre + 1 returning n.nombre)
      select f.nombre as minute, f.nombre + coalesce((select sum(n.nombre) from plateforme.numero_inconnu n
        where n.compte = $1 and n.minute > now() - interval '1 day' and n.minute < date_trunc('minute', now())), 0)::int as jour
      from fait f`,
    values: [client.slice(0, 300)],
  });
  const essais = rows[0] ?? { minute: compte.essais, jour: 0 };
  const jusque = attendreJusque(now, essais);
  if (jusque === null) return;
  const premier = essais.minute === ESSAIS.minute + 1 || essais.jour === ESSAIS.jour + 1;
  compte.jusque = Math.max(compte.jusque, jusque);
  if (premier) await alerter(context, essais);
  throw trop(compte.jusque, now);
}

const finDeMinute = (now: number): number => (Math.floor(now / MINUTE) + 1) * MINUTE;

function compteDe(pool: Pool, client: string, now: number): Compte {
  const connus = comptes.get(pool) ?? new Map<string, Compte>();
  comptes.set(pool, connus);
  const minute = Math.floor(now / MINUTE);
  for (const [nom, { minute: vu, jusque }] of connus) if (vu !== minute && jusque < now) connus.delete(nom);
  const compte = connus.get(client) ?? { minute, essais: 0, jusque: 0 };
  if (compte.minute !== minute) Object.assign(compte, { minute, essais: 0 });
  connus.set(client, compte);
  return compte;
}

/** Someone tries numbers one after the other: whoever reads the audit must see it. */
const alerter = ({ pool, actor }: Context, essais: { minute: number; jour: number }): Promise<void> =>
  auditer(pool, { acteur: actor, action: 'numero.essais', refuse: true, details: essais });

function trop(jusque: number, now: number): TooManyTries {
  const secondes = Math.ceil((jusque - now) / 1000);
  return new TooManyTries(
    `Trop de numéros inconnus essayés (${ESSAIS.minute} par minute, ${ESSAIS.jour} par jour) : réessayez dans ${secondes} s, ou demandez l’aide de votre opérateur.`,
    secondes,
  );
}
