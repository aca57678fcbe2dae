import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';
import { assertionsDe } from './acte.rules.ts';
import { ActeRefuse } from './dires.rules.ts';
import { lireLesDites, tenues } from './label.lecture.ts';
import type { ActeSurLabel } from './acte.types.ts';

const TODAY = '2026-09-15';
const harness = setupHarness();
const lieu = (rang: number): string => `0000000b-0000-7000-8000-${String(rang).padStart(12, '0')}`;
const LIEUX = Array.from({ length: 12 }, (_, i) => lieu(i + 1));
const INCONNU = lieu(99);
const RETIRE = lieu(13);

const MONDE = `
  insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, retire, modifie_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'lot:' || i, 'essai', 'Lieu ' || chr(64 + i), '23096', 'Guéret', '23', '75', i = 13, '2026-06-01'
    from generate_series(1, 13) i;`;

/** Nine labels due, one suspended, one without an end, one that never was. */
const DIRE = `
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
  select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'PASS_NUMERIQUE', acte, 'essai', du::date, fin::date, motif, p.position, '2026-01-01'
  from (select max(position) as position from labels.evenement) p, (
    select i, 'LABELLISATION' as acte, '2026-01-01' as du, case when i <> 11 then '2026-10-01' end as fin, null as motif, 1 as ordre from generate_series(1, 11) i
    union all select 10, 'SUSPENSION', '2026-09-01', null, 'essai', 2) d
  order by ordre, i`;

/** What only the owner of the database may do: forget facts between two tests. */
async function enProprietaire(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await enProprietaire(MONDE);
});
beforeEach(() =>
  enProprietaire(`
    set session_replication_role = replica;
    delete from labels.label_assertion where lieu_id::text like '0000000b%';
    set session_replication_role = default;
    delete from labels.etat_periode where lieu_id::text like '0000000b%';
    insert into labels.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-01-01');
    ${DIRE};
    delete from pass.periode_label where lieu_id::text like '0000000b%';
    insert into pass.periode_label
      select lieu_id, unnest(range_agg(daterange(debut, case when fin < 'infinity' then fin + 1 end))), '23'
      from labels.etat_periode where etat in ('LABELLISE', 'A_RENOUVELER') and lieu_id::text like '0000000b%' group by lieu_id`),
);

interface Ligne {
  readonly changee: boolean;
  readonly regle: string | null;
  readonly message: string | null;
  readonly du: string | null;
  readonly jusquAu: string | null;
  readonly lieu: { readonly id: string; readonly nom: string } | null;
}
interface Lot {
  readonly evenement: string | null;
  readonly changes: number;
  readonly ecartes: number;
  readonly deja: boolean;
  readonly lignes: readonly Ligne[];
  readonly regle: string;
  readonly message: string;
}

const MUTATION = `mutation ($input: ModifierLabelsInput!) { modifierLabels(input: $input) { __typename
  ... on LotDeLabels { evenement changes ecartes deja lignes(first: 1000) { changee regle message du jusquAu lieu { id nom } } }
  ... on RegleNonTenue { regle message } } }`;

const modifier = async (input: object, cle: string = randomUUID()): Promise<Lot> =>
  (
    await harness.execute<{ modifierLabels: Lot }>(MUTATION, {
      input: JSON.parse(JSON.stringify({ genre: 'PASS_NUMERIQUE', cleIdempotence: cle, ...input })),
    })
  ).modifierLabels;

const annuler = async (evenement: string) =>
  (
    await harness.execute<{ annulerEvenement: { __typename: string; message?: string } }>(
      `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`,
      { input: { evenement, motif: 'essai', cleIdempotence: randomUUID() } },
    )
  ).annulerEvenement;

const evenements = async () =>
  (await harness.lot.query<{ n: number }>('select count(*)::int as n from labels.evenement')).rows[0]?.n;
const periodes = async (table = 'labels.etat_periode') =>
  (await harness.lot.query(`select * from ${table} order by 1, 2, 3`)).rows;

const CREUSE = { filtre: { departement: '23', etat: 'A_RENOUVELER' } };
const RENOUVELER = { acte: 'RENOUVELLEMENT', jusquAu: '2027-10-01' };

describe('a lot', () => {
  it('says of each place, dry or for good, what the rule says of it alone', async () => {
    const demandes = fc.record({
      acte: fc.constantFrom<ActeSurLabel>(
        'RENOUVELLEMENT',
        'SUSPENSION',
        'LEVEE',
        'RETRAIT',
        'LABELLISATION',
        'CORRECTION',
      ),
      du: fc.constantFrom(null, TODAY, '2026-09-20', '2026-10-02', '2026-11-01'),
      jusquAu: fc.constantFrom(undefined, null, '2026-09-30', '2027-03-31'),
      motif: fc.constantFrom(null, 'essai'),
      emetteur: fc.constantFrom(null, 'un émetteur'),
      lieux: fc.subarray(LIEUX, { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(demandes, async (demande) => {
        const attendus = new Map<string, string | null>();
        const client = await harness.lot.connect();
        for (const id of demande.lieux) {
          const designe = { lieu: id, genre: 'PASS_NUMERIQUE' } as const;
          const connues = tenues(await lireLesDites(client, designe));
          const { lieux: _, du, ...acte } = demande;
          const dires = assertionsDe(
            connues,
            { ...designe, ...acte, ...(du ? { du } : {}) },
            { aujourdhui: TODAY, payeJusquAu: null },
          );
          attendus.set(id, dires instanceof ActeRefuse ? dires.regle : null);
        }
        client.release();
        const simule = await modifier({ ...demande, simuler: true });
        const fait = await modifier(demande);

        expect(new Map(fait.lignes.map(({ lieu: l, regle }) => [l?.id, regle]))).toEqual(attendus);
        expect(simule.lignes).toEqual(fait.lignes);
        expect(simule.evenement).toBeNull();
        expect(fait.evenement === null).toBe(fait.changes === 0);
      }),
      { numRuns: 40 },
    );
  });

  it('renews what can be, tells why not, and gives all back in one event', async () => {
    const [avant, copie, vus] = [await periodes(), await periodes('pass.periode_label'), await evenements()];
    const cle = randomUUID();
    const demande = { lieux: [...LIEUX, RETIRE, INCONNU], ...RENOUVELER };
    const fait = await modifier(demande, cle);

    expect(fait).toMatchObject({ changes: 9, ecartes: 5 });
    const ecartees = fait.lignes.filter(({ changee }) => !changee);
    expect(ecartees.map(({ lieu: l, regle }) => [l?.nom, regle])).toEqual([
      ['Lieu J', 'LABEL_SUSPENDU'],
      ['Lieu K', 'LABEL_SANS_FIN'],
      ['Lieu L', 'LABEL_ABSENT'],
      ['Lieu M', 'LABEL_LIEU'],
      [undefined, 'LABEL_LIEU'],
    ]);
    for (const { message } of ecartees) expect(message).toMatch(/attendu|renouveler|levez/u);
    expect(fait.lignes[0]).toMatchObject({ du: '2026-10-02', jusquAu: '2027-10-01' });
    expect(await evenements()).toBe((vus ?? 0) + 1);

    // The same key says the same again, and does nothing.
    expect(await modifier(demande, cle)).toEqual({ ...fait, deja: true });
    expect(await evenements()).toBe((vus ?? 0) + 1);

    expect((await annuler(fait.evenement ?? '')).__typename).toBe('AccesModifie');
    expect(await periodes()).toEqual(avant);
    expect(await periodes('pass.periode_label')).toEqual(copie);
    expect(await evenements()).toBe((vus ?? 0) + 2);
  });

  it('takes the places of a filter, unless it gives others than were seen', async () => {
    const vus = await evenements();

    expect(await modifier({ ...CREUSE, ...RENOUVELER, nombreAttendu: 10 })).toMatchObject({
      regle: 'LOT_NOMBRE',
      message: expect.stringContaining('maintenant 9 lieux, et non 10'),
    });
    expect(await evenements()).toBe(vus);
    expect(await modifier({ ...CREUSE, ...RENOUVELER, nombreAttendu: 9 })).toMatchObject({
      changes: 9,
      ecartes: 0,
    });
    expect(await modifier({ ...CREUSE, ...RENOUVELER })).toMatchObject({
      changes: 0,
      ecartes: 0,
      evenement: null,
    });
  });

  it('tries again those left out alone', async () => {
    const premier = await modifier({ lieux: LIEUX, ...RENOUVELER });
    const restes = premier.lignes.flatMap(({ changee, lieu: l }) => (changee || !l ? [] : [l.id]));
    await modifier({ lieux: [lieu(10)], acte: 'LEVEE', motif: 'essai' });

    expect(await modifier({ lieux: restes, ...RENOUVELER })).toMatchObject({ changes: 1, ecartes: 2 });
  });

  it('is not undone over what was said since, and names it', async () => {
    const fait = await modifier({ lieux: LIEUX, ...RENOUVELER });
    const depuis = await modifier({ lieux: [lieu(3), lieu(4)], acte: 'SUSPENSION', motif: 'essai' });
    const refus = await annuler(fait.evenement ?? '');

    expect(refus.message).toContain('« Lieu C » (suspendu le 15/09/2026), « Lieu D »');
    expect((await annuler(depuis.evenement ?? '')).__typename).toBe('AccesModifie');
    expect((await annuler(fait.evenement ?? '')).__typename).toBe('AccesModifie');
  });

  it('gives another label to many, by its name', async () => {
    const demande = { lieux: LIEUX, acte: 'LABELLISATION', genre: 'AUTRE', emetteur: 'Région' };

    expect(await modifier(demande)).toMatchObject({ regle: 'LABEL_LIBELLE' });
    expect(await modifier({ ...demande, libelle: 'Tiers-lieu d’essai' })).toMatchObject({ changes: 12 });
  });

  it.each([{}, { lieux: LIEUX, ...CREUSE }, { lieux: [] }])(
    'asks for places or a filter: %j',
    async (quoi) => {
      await expect(modifier({ ...quoi, ...RENOUVELER })).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
    },
  );
});
