import type { Pool } from 'pg';
import type { Role } from '../shared/context.ts';
import {
  decider,
  type Droit,
  DROITS,
  droitsDeLExigence,
  estRole,
  type Exigence,
  NOMS,
  type Surcharges,
} from './acces.rules.ts';

/** What the administrators have said of the rights, as last read: every decision of this process rests on it. */
let surcharges: Surcharges = new Map();
let lues = '';
let version = 0;

/** Changes with what was last read: what was decided under another version may no longer hold. */
export const versionDesDroits = (): number => version;

/** Reads what was last said of each right of each role. */
export async function relireLaMatrice(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ role: Role; droit: Droit; accorde: boolean }>(
    `select distinct on (role, droit) role, droit, accorde from plateforme.droit_de_role
     order by role, droit, evenement desc, id desc`,
  );
  surcharges = new Map(rows.map(({ role, droit, accorde }) => [`${role} ${droit}`, accorde]));
  const dites = JSON.stringify([...surcharges]);
  if (dites !== lues) version += 1;
  lues = dites;
}

const PERIODE = 3000;

/** Follows what another server may have said of the rights; gives how to stop. */
export async function relireDeTempsEnTemps(pool: Pool): Promise<() => void> {
  await relireLaMatrice(pool);
  const timer = setInterval(() => {
    relireLaMatrice(pool).catch(() => undefined);
  }, PERIODE);
  timer.unref();
  return () => clearInterval(timer);
}

const ROLES = Object.keys(NOMS).filter(estRole);

/** The one decision: whether a role has a right. Rows are then cut to its perimeter by the read layer. */
export const aLeDroit = (role: Role, droit: Droit): boolean => decider(role, droit, surcharges);

export const droitsDe = (role: Role): readonly Droit[] => DROITS.filter((droit) => aLeDroit(role, droit));

/** Whether a role meets what an operation asks for. */
export const satisfait = (role: Role, exigence: Exigence): boolean =>
  droitsDeLExigence(exigence).some((droit) => aLeDroit(role, droit));

/** Who may, in words, for a refusal that says whom to ask. */
export const quiALeDroit = (exigence: Exigence): string =>
  ROLES.filter((role) => satisfait(role, exigence))
    .map((role) => NOMS[role] ?? role)
    .join(', ');
