import pg from 'pg';
import { partition, TABLES } from '../chargement/lot.tables.ts';
import { appendEvent } from '../shared/journal.ts';
import { ACTEUR, DemonstrationRefusee } from './ecriture.ts';

const FICTIVES = 'select id from territoires.collectivite where fictive';
const FICTIFS = 'select id from labels.lieu where fictif';

/** What only a history taken over says. */
const REPRIS = 'select position from plateforme.evenement where repris';

/** What an order drags along, each table before the one it points to. */
const SUITES = [
  'ecriture',
  'reemission',
  'avoir',
  'etat_signature',
  'etat_contradictoire',
  'echeance',
  'ajustement',
  'annulation',
  'incident',
  'deplacement',
  'reservation',
  'encaissement',
  'commande_part',
  'devis_fin',
];

const EFFACER = [
  `delete from statistiques.pli where collectivite_id in (${FICTIVES})`,
  `delete from statistiques.pli_mois where collectivite_id in (${FICTIVES})`,
  `delete from pass.mouvement where collectivite_id in (${FICTIVES})`,
  `delete from pass.ecriture_pliee where collectivite_id in (${FICTIVES})`,
  `delete from pass.virement`,
  `delete from pass.contre_paiement`,
  `delete from pass.coordonnees_verification`,
  `delete from pass.coordonnees_bancaires`,
  `delete from pass.defaillance`,
  `delete from pass.operateur_tarif`,
  `delete from pass.commande_etape where collectivite_id in (${FICTIVES})`,
  `delete from pass.commande where collectivite_id in (${FICTIVES})`,
  `delete from pass.devis where collectivite_id in (${FICTIVES})`,
  `delete from pass.cohorte_objectif where collectivite_id in (${FICTIVES})`,
  `delete from pass.cohorte_effectif where cohorte_id in (select id from pass.cohorte where collectivite_id in (${FICTIVES}))`,
  `delete from pass.cohorte where collectivite_id in (${FICTIVES})`,
  `delete from pass.distributeur where collectivite_id in (${FICTIVES})`,
  `delete from pass.operateur where code like 'DEMO-%'`,
  `delete from pass.lot`,
  `delete from pass.periode_label where lieu_id in (${FICTIFS})`,
  `delete from labels.doublon_ecarte where un_lieu in (${FICTIFS}) or autre_lieu in (${FICTIFS})`,
  `delete from labels.signalement_decision where signalement_id in (select id from labels.signalement where lieu_id in (${FICTIFS}))`,
  `delete from labels.signalement where lieu_id in (${FICTIFS})`,
  `delete from labels.candidature_acte where candidature_id in (select id from labels.candidature where lieu_id in (${FICTIFS}))`,
  `delete from labels.candidature where lieu_id in (${FICTIFS})`,
  `delete from labels.lot_ligne where lieu_id in (${FICTIFS})`,
  `delete from labels.label_assertion where lieu_id in (${FICTIFS})`,
  `delete from labels.lieu where fictif`,
  `delete from labels.structure s where siret like '999%' and not exists (select from labels.lieu where structure_id = s.id)`,
  'delete from plateforme.encart',
  `delete from plateforme.vue_version where evenement in (${REPRIS})`,
  `delete from plateforme.vue where evenement in (${REPRIS})`,
  'delete from plateforme.envoi_de_webhook',
  'delete from plateforme.lettre_morte',
  'delete from plateforme.webhook_cours',
  'delete from plateforme.webhook_secret',
  'delete from plateforme.webhook_version',
  'delete from plateforme.webhook',
  'delete from plateforme.jeton_usage',
  'delete from plateforme.jeton_revocation',
  'delete from plateforme.jeton_secret',
  'delete from plateforme.jeton_portee',
  'delete from plateforme.jeton',
  `delete from territoires.convention_part where collectivite_id in (${FICTIVES})`,
  `delete from territoires.convention where collectivite_id in (${FICTIVES})`,
  `delete from territoires.dossier_etape where collectivite_id in (${FICTIVES})`,
  `delete from territoires.dossier where collectivite_id in (${FICTIVES})`,
  `delete from territoires.collectivite where fictive`,
  `delete from territoires.syndicat_membre where syndicat_id in (select id from territoires.syndicat_mixte where siren like '999%')`,
  `delete from territoires.syndicat_mixte where siren like '999%'`,
  `delete from plateforme.parametre where cle like 'demonstration%'`,
];

/** Erases a demonstration, as the administrator of the engine: its facts are guarded from everyone else. Journals stay. */
export async function effacerDemonstration(url: string, jour: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await refuserSiReelle(client);
    await client.query('set local session_replication_role = replica');
    // What points to a lot goes first: its partitions are detached only once nothing names them.
    await client.query('delete from pass.ajustement_regle');
    for (const table of SUITES)
      await client.query(`delete from pass.${table} where collectivite_id in (${FICTIVES})`);
    const { rows } = await client.query<{ numero: number }>('select numero from pass.lot');
    for (const { numero } of rows)
      for (const { nom } of TABLES.toReversed()) await detacher(client, nom, partition(nom, numero));
    for (const ordre of EFFACER) await client.query(ordre);
    const event = { type: 'demonstration.effacee', acteur: ACTEUR, contenu: {}, enregistreLe: jour };
    await appendEvent(client, 'plateforme', event);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function refuserSiReelle(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ reelle: boolean }>(
    'select exists (select from pass.commande where not fictive) as reelle',
  );
  if (rows[0]?.reelle === true)
    throw new DemonstrationRefusee(
      'La base contient de vraies commandes : la démonstration ne peut pas en être effacée.',
    );
}

async function detacher(client: pg.Client, table: string, nom: string): Promise<void> {
  const { rows } = await client.query<{ existe: boolean }>('select to_regclass($1) is not null as existe', [
    nom,
  ]);
  if (rows[0]?.existe !== true) return;
  await client.query(`alter table pass.${table} detach partition ${nom}`);
  await client.query(`drop table ${nom}`);
}
