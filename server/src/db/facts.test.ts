import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { appendEvent } from '../shared/journal.ts';

const harness = setupHarness();

const FACTS = [
  'labels.label_assertion',
  'pass.ajustement',
  'pass.annulation',
  'pass.avoir',
  'pass.carnet',
  'pass.cohorte_objectif',
  'pass.commande',
  'pass.commande_etape',
  'pass.commande_part',
  'pass.contre_paiement',
  'pass.coordonnees_bancaires',
  'pass.coordonnees_verification',
  'pass.defaillance',
  'pass.deplacement',
  'pass.devis',
  'pass.devis_fin',
  'pass.echeance',
  'pass.ecriture',
  'pass.encaissement',
  'pass.etat_contradictoire',
  'pass.etat_signature',
  'pass.evenement',
  'pass.incident',
  'pass.operateur_tarif',
  'pass.reemission',
  'pass.reglement_ligne',
  'pass.remise',
  'pass.reservation',
  'pass.utilisation',
  'pass.virement',
  'plateforme.encart',
  'plateforme.jeton',
  'plateforme.jeton_portee',
  'plateforme.jeton_revocation',
  'plateforme.jeton_secret',
  'plateforme.programmation',
  'plateforme.programmation_version',
  'statistiques.annotation',
  'statistiques.annotation_retrait',
  'statistiques.citation_version',
  'plateforme.vue',
  'plateforme.vue_version',
  'plateforme.webhook',
  'plateforme.webhook_secret',
  'plateforme.webhook_version',
  'territoires.convention',
  'territoires.convention_part',
  'territoires.dossier',
  'territoires.dossier_etape',
];

/** Declared counts: without a trigger, but no role of the application may change them. */
const DECLARED = ['pass.cohorte'];

it('guards every table whose rows carry the event that recorded them', async () => {
  const { rows } = await harness.pool.query<{ name: string; guarded: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'fait_permanent') as guarded
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and (c.relname = 'evenement'
       or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'evenement'))`,
  );

  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...FACTS, ...DECLARED]));
  expect(rows.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual(DECLARED);
});

it.each([...FACTS, ...DECLARED])(
  'lets the application add to %s, not change or remove what is there',
  async (fact) => {
    const { rows } = await harness.pool.query<Record<string, boolean>>(
      `select has_table_privilege($1, 'insert') as insert, has_table_privilege($1, 'update') as update,
      has_table_privilege($1, 'delete') as delete, has_table_privilege($1, 'truncate') as truncate`,
      [fact],
    );

    expect(rows).toEqual([{ insert: true, update: false, delete: false, truncate: false }]);
  },
);

describe('an order once recorded', () => {
  beforeAll(async () => {
    const { lot } = harness;
    const event = { type: 'commande.passee', acteur: 'essai', contenu: {}, enregistreLe: '2026-09-15' };
    await lot.query(
      `with operateur as (insert into pass.operateur (code, nom) values ('essai', 'Opérateur d’essai') returning id)
       insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet,
         achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
       select '2026-001', uuidv7(), id, 2020, 100, 10, '2026-09-01', '2027-09-01', '2027-10-01', $1, '2026-09-15'
       from operateur`,
      [await appendEvent(lot, 'pass', event)],
    );
  });

  const CHANGES = [
    'update pass.commande set nombre_de_pass = 200',
    'delete from pass.commande',
    'truncate pass.commande cascade',
  ];

  it.each(CHANGES)('refuses the application: %s', async (change) => {
    await expect(harness.pool.query(change)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(CHANGES)('refuses even the account that owns the engine: %s', async (change) => {
    const client = new pg.Client({ connectionString: harness.url });
    await client.connect();
    try {
      await expect(client.query(change)).rejects.toMatchObject({ code: '23000' });
    } finally {
      await client.end();
    }
  });
});
