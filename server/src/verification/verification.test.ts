import type { ClientBase } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { enProprietaire, tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { setupHarness } from '../../test/harness.ts';
import { COHORTES, LIEU, numeroDePass, peupler, uuid } from '../../test/monde.ts';
import { FAUTES } from '../../test/fautes.ts';
import { REGLES } from './invariants.ts';
import { verifier } from './verification.service.ts';

const harness = setupHarness();
const UTILISER = 'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }';

const UTILISE = JSON.stringify({ utiliserPass: { __typename: 'PassUtilise' } });

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  for (const [i, rang] of [1, 2, 3].entries()) {
    const jour = `2026-09-0${i + 2}`;
    const input = { cleIdempotence: `usage-numero-${i}`, numero: numeroDePass(0, rang), lieu: LIEU, jour };
    const answer = await harness.execute(UTILISER, {
      input: { ...input, service: 'DECOUVRIR', prixCentimes: rang === 3 ? 700 : 1500 },
    });
    if (JSON.stringify(answer) !== UTILISE) throw new Error('A pass to use was refused');
  }
  await enProprietaire(harness.url, (client) => client.query(SUITE));
});

/** What the API will do after the clock of the test: a closing that pays a use, a use taken back and made again, moves, a count by age. */
const SUITE = `
  with u as (select lot, carnet_id, rang, usage, collectivite_id from pass.utilisation where rang = 1),
  x as (insert into pass.contre_paiement (id, numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
    values ('${uuid(0, 1)}', 'CP-2026-09', '${uuid(5, 1)}', '2026-09-01', '2026-10-05', 1, 1000, 48, 'essai', 1, '2026-10-05'))
  insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes, contre_paiement_id, structure_id, evenement, enregistre_le)
    select *, '2026-10-05'::date, 1000, 48, '${uuid(0, 1)}'::uuid, '${uuid(0, 2)}'::uuid, 1, '2026-10-05'::date from u;
  insert into labels.structure (id, siret, nom) values ('${uuid(0, 2)}', '99900000700018', 'Structure d’essai');
  insert into pass.virement (contre_paiement_id, structure_id, nombre_de_lignes, centimes, frais_centimes, evenement, enregistre_le)
    values ('${uuid(0, 1)}', '${uuid(0, 2)}', 1, 1000, 48, 1, '2026-10-05');
  insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
    select o, '${uuid(6, 1)}', collectivite_id, d, c, n, j::date, 1, j::date
    from (select distinct collectivite_id from pass.utilisation) u, (values
      ('CONTRE_PAIEMENT', 'STRUCTURES', 'FONDS', 952, '2026-10-05'), ('CONTRE_PAIEMENT', 'STRUCTURES', 'FRAIS', 48, '2026-10-05'),
      ('ANNULATION', 'STRUCTURES', 'CIRCULATION', 1000, '2026-09-12')) e(o, d, c, n, j);
  insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, rembourses, utilises)
    select collectivite_id, '${uuid(6, 1)}', '2026-07-01', m::date, c::date, 'PERSONNES_AGEES', r, u
    from (select distinct collectivite_id from pass.utilisation) x, (values ('2026-10-01', '2026-10-05', 1, 0), ('2026-09-01', '2026-09-12', 0, -1)) v(m, c, r, u);
  insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
    select lot, carnet_id, rang, usage, collectivite_id, lieu_id, '2026-09-12', 'essai', evenement, '2026-09-12'
    from pass.utilisation where rang = 2;
  insert into pass.cohorte_effectif values ('${COHORTES[0]}', 'AGE', '60_ET_PLUS', 30), ('${COHORTES[0]}', 'AGE', 'NON_COMMUNIQUE', 10);
  insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
    select lot, id, 1, collectivite_id, '${uuid(0, 3)}', '2026-08-20', 'DISTRIBUTEUR', '${uuid(8, 1)}', 1, '2026-08-20' from pass.carnet where serie = 2;
  insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
    select lot, id, 1, collectivite_id, 'BLOCAGE', '2026-08-21', 'essai', 1, '2026-08-21' from pass.carnet where serie = 3`;

/** What breaks once a row is planted, which is then taken away. */
const plantee = (sql: string): Promise<Record<string, readonly string[]>> =>
  enProprietaire(harness.url, async (client) => {
    await client.query('begin; set local session_replication_role = replica');
    try {
      await client.query(sql);
      return await rompus(client);
    } finally {
      await client.query('rollback');
    }
  });

const rompus = async (client: ClientBase): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (await verifier(client))
      .filter(({ lignes }) => lignes.length > 0)
      .map(({ code, lignes }) => [code, lignes]),
  );

describe('verification', () => {
  it('finds nothing wrong with a register that keeps its rules', async () => {
    expect((await verifier(harness.lot)).filter(({ lignes }) => lignes.length > 0)).toEqual([]);
  });

  it.for(FAUTES)('reports a planted row: $faute', async ({ plante, attendu }) => {
    expect(await plantee(plante)).toEqual(attendu);
  });

  it('has a fault planted for each invariant', () => {
    const vus = new Set(FAUTES.flatMap(({ attendu }) => Object.keys(attendu)));

    expect(REGLES.filter(({ code }) => !vus.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it('says what each invariant compares, and where the rule comes from', async () => {
    const { verification } = await harness.execute<{ verification: Record<string, unknown>[] }>(
      '{ verification { code libelle definition source lignes } }',
    );

    expect(verification.map(({ code }) => code)).toEqual(REGLES.map(({ code }) => code));
    expect(verification.every(({ definition, source }) => Boolean(definition) && Boolean(source))).toBe(true);
  });
});
