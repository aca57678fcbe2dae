import type { Pool } from 'pg';
import { auditer } from '../shared/audit.ts';
import { ecarts } from '../shared/ecarts.rules.ts';
import { CHAINES } from './chaine.rules.ts';

const AU_PLUS = 20_000;

/** Seals what is certain in every log, a batch at a time, and says how many lines it sealed. */
export async function sceller(lot: Pool, auPlus: number = AU_PLUS): Promise<number> {
  let total = 0;
  for (const chaine of CHAINES)
    for (let scellees = auPlus; scellees === auPlus; total += scellees) {
      const { rows } = await lot.query<{ n: number }>('select plateforme.sceller($1, $2) as n', [
        chaine,
        auPlus,
      ]);
      scellees = rows[0]?.n ?? 0;
    }
  return total;
}

/** Erases the audit lines past their retention, and says how many; a purge that erased something is itself a line. */
export async function purgerLAudit(lot: Pool): Promise<number> {
  const { rows } = await lot.query<{ n: number }>('select plateforme.purger_l_audit() as n');
  return rows[0]?.n ?? 0;
}

/** Sets for how many months the audit is kept, and says so in it; PostgreSQL keeps six at least. */
export async function reglerLaRetention(
  lot: Pool,
  acteur: Parameters<typeof auditer>[1]['acteur'],
  mois: number,
): Promise<void> {
  const { rows } = await lot.query<{ avant: number | null }>(
    `with avant as (select valeur from plateforme.parametre where cle = 'audit.retention_mois')
     insert into plateforme.parametre values ('audit.retention_mois', to_jsonb($1::int))
     on conflict (cle) do update set valeur = excluded.valeur
     returning (select (valeur #>> '{}')::int from avant) as avant`,
    [mois],
  );
  const details = ecarts({ mois: rows[0]?.avant ?? PAR_DEFAUT }, { mois });
  await auditer(lot, { acteur, action: 'audit.retention_reglee', details });
}

const PAR_DEFAUT = 12;
const SCELLEMENT = 10_000;
const PURGE = 24 * 3600 * 1000;

/** Seals every ten seconds and purges every day while the server runs: whoever writes waits for neither. */
export function scellerDeTempsEnTemps(lot: Pool): () => void {
  const arrets = [
    deTempsEnTemps(() => sceller(lot), SCELLEMENT),
    deTempsEnTemps(() => purgerLAudit(lot), PURGE),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}

function deTempsEnTemps(travail: () => Promise<number>, periode: number): () => void {
  let busy = false;
  const tour = (): void => {
    if (busy) return;
    busy = true;
    travail()
      // The next turn will do it: the database may be away for a while.
      .catch(() => 0)
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(tour, periode);
  timer.unref();
  return () => clearInterval(timer);
}
