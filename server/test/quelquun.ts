import type { Pool } from 'pg';
import type { Actor } from '../src/shared/context.ts';
import { acteur } from './harness.ts';

/** Someone with an account and a right, and a view of theirs. */
export async function quelquun(
  lot: Pool,
  nom: string,
  role: 'ANALYSTE' | 'GESTIONNAIRE',
  siren: string | null = null,
): Promise<Actor> {
  const { rows } = await lot.query<{ id: string; perimetre: string; collectivites: string[] | null }>(
    `with e as (insert into plateforme.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-01-01') returning position),
     c as (insert into plateforme.compte (pseudonyme, courriel) values ('agent-' || $1, $1 || '@exemple.fr') returning id),
     h as (insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
       select c.id, $2, case when $3::text is null then 'FRANCE' else 'COLLECTIVITE' end, $3, '2020-01-01', 'essai', 'essai', position, '2026-01-01' from c, e)
     select c.id, coalesce(plateforme.nom_du_perimetre('COLLECTIVITE', $3), 'France entière') as perimetre,
       (select array_agg(k.id) from territoires.collectivite k where k.siren = $3) as collectivites from c`,
    [nom, role, siren],
  );
  const [un] = rows;
  return {
    ...acteur(role, un?.collectivites ?? null),
    compteId: un?.id ?? '',
    perimetre: un?.perimetre ?? '',
    pseudonyme: `agent-${nom}`,
  };
}
