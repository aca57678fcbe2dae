import { enProprietaire } from './grand-livre.ts';
import { COLLECTIVITES } from './monde.ts';

const DOSSIER = `
  with dossier as (
    insert into territoires.dossier (numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes,
      taux_dix_milliemes, aide_centimes, depose_le, evenement, enregistre_le)
    select 'AAP2019-001', a.id, r.id, '${COLLECTIVITES[0]}', 'Essai', '{}', 20000, 5000, 30000, '2026-05-01', 1, '2026-05-01'
    from territoires.appel_a_projets a join territoires.regle_d_appel r on r.appel_id = a.id where a.vague = 2019 limit 1
    returning id, collectivite_id)
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, evenement, enregistre_le)
  select d.id, d.collectivite_id, e.etape, e.jour::date, e.centimes, 1, e.jour::date
  from dossier d cross join (values ('DEPOSE', '2026-05-01', 30000), ('LAUREAT', '2026-06-01', 30000)) e(etape, jour, centimes)`;

/** A file of the Gironde to the call of 2019, filed in May and granted in June: 300 € of the State for 200 € of its own. */
export const retenirUnDossier = (url: string): Promise<unknown> =>
  enProprietaire(url, (client) => client.query(DOSSIER));
