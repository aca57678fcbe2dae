import * as fc from 'fast-check';
import pg from 'pg';
import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { type Assertion, etatDuLabel } from '../shared/label.rules.ts';

const harness = setupHarness();

const said = (acte: Assertion['acte'], du: string, jusquAu: string | null, evenement: number): Assertion => ({
  acte,
  du,
  jusquAu,
  evenement,
});

it('does not suspend again when the label that lifted a suspension ends', () => {
  const suspension = said('SUSPENSION', '2026-03-01', null, 1);

  expect(etatDuLabel([suspension, said('LABELLISATION', '2026-04-01', '2026-06-30', 2)], '2026-07-01')).toBe(
    'EXPIRE',
  );
  expect(etatDuLabel([suspension, said('LABELLISATION', '2026-04-01', '2026-06-30', 2)], '2026-03-31')).toBe(
    'SUSPENDU',
  );
  expect(etatDuLabel([suspension, said('LABELLISATION', '2026-01-01', '2026-02-28', 2)], '2026-07-01')).toBe(
    'SUSPENDU',
  );
});

it('says the state of a label as the pure rule does, whatever was asserted and whatever the day', async () => {
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const assertion = fc.record({
    acte: fc.constantFrom(
      'LABELLISATION' as const,
      'SUSPENSION' as const,
      'RETRAIT' as const,
      'CANDIDATURE' as const,
      'REFUS' as const,
    ),
    annulee: fc.boolean(),
    du: day,
    jusquAu: fc.option(day),
  });
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(assertion, { maxLength: 5 }), day, async (dites, jour) => {
        const assertions = dites
          .filter(({ du, jusquAu }) => jusquAu === null || jusquAu >= du)
          .map((one, i) => ({ ...one, evenement: i + 1 }));
        await client.query('begin');
        const {
          rows: [lieu],
        } = await client.query<{ id: string }>(
          `insert into labels.lieu (cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
           values ('propriete', 'essai', 'x', '23096', 'x', '23', '75', '2026-01-01') returning id`,
        );
        for (const { acte, du, jusquAu } of assertions)
          await client.query(
            `with e as (insert into labels.evenement (type, acteur, enregistre_le) values ('x', 'x', '2026-01-01') returning position)
             insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
             select $1, 'PASS_NUMERIQUE', $2, 'x', $3, $4, 'x', position, '2026-01-01' from e`,
            [lieu?.id, acte, du, jusquAu],
          );
        await client.query(
          `insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, motif, annule, evenement, enregistre_le)
           select a.lieu_id, a.genre, 'ANNULATION', 'x', a.du, 'x', a.id, a.evenement, a.enregistre_le
           from (select *, row_number() over (order by evenement) as rang from labels.label_assertion where lieu_id = $1) a
           where a.rang = any($2)`,
          [lieu?.id, assertions.flatMap(({ annulee }, i) => (annulee ? [i + 1] : []))],
        );
        const {
          rows: [row],
        } = await client.query<{ etat: string | null; periode: string | null }>(
          `select labels.etat_du_label($1, 'PASS_NUMERIQUE', $2) as etat,
             (select p.etat from labels.etat_periode p
              where p.lieu_id = $1 and p.label = 'PASS_NUMERIQUE' and $2 between p.debut and p.fin) as periode`,
          [lieu?.id, jour],
        );
        await client.query('rollback');
        const attendu = etatDuLabel(
          assertions.filter(({ annulee }) => !annulee),
          jour,
        );

        expect([row?.etat, row?.periode]).toEqual([attendu, attendu]);
      }),
      { numRuns: 100 },
    );
  } finally {
    await client.end();
  }
});
