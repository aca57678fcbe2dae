import { afterAll, beforeAll, expect, it } from 'vitest';
import { CREUSE, gestionnaire, GIRONDE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { auNomDe, lecteurDe } from '../shared/mur.ts';
import { Lanes } from './lanes.ts';

const harness = setupHarness();
let lanes: Lanes;
beforeAll(async () => {
  await peuplerLesDeux(harness);
  lanes = new Lanes(harness.url, harness.pool, 3);
});
afterAll(() => lanes.end());

const LECTEURS = [
  [lecteurDe(gestionnaire(GIRONDE)), [GIRONDE]],
  [lecteurDe(gestionnaire(CREUSE)), [CREUSE]],
  [lecteurDe(acteur('ETAT')), [GIRONDE, CREUSE]],
  [lecteurDe(acteur('PUBLIC')), []],
] as const;

const TABLES = ['pass.carnet', 'pass.commande', 'pass.evenement', 'pass.utilisation', 'pass.pass'];
const BUYERS = `coalesce(array_agg(distinct collectivite_id::text order by collectivite_id::text) filter (where collectivite_id is not null), '{}')`;

it('never mixes two readers, two hundred at a time on shared connections', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const [lecteur, buyers] = LECTEURS[i % LECTEURS.length] ?? LECTEURS[0];
      const table = TABLES[i % TABLES.length] ?? 'pass.carnet';
      // Every seventh says nothing of its reader, between others that do.
      const mute = i % 7 === 0;
      const [row] = await lanes.query({
        name: `${table} ${mute}`,
        text: `select ${BUYERS} as buyers from ${table} where ${mute ? '$1::text is not null' : auNomDe('$1')}`,
        values: [lecteur],
      });
      return { i, expected: mute ? [] : buyers, seen: row?.['buyers'] };
    }),
  );

  expect(answers).toHaveLength(200);
  expect(answers.filter(({ expected, seen }) => JSON.stringify(expected) !== JSON.stringify(seen))).toEqual(
    [],
  );
});

it('leaves nothing of a reader on a connection', async () => {
  const states = await Promise.all(
    Array.from({ length: 12 }, () =>
      lanes.query({
        name: 'lecteur',
        text: `select nullif(current_setting('app.lecteur', true), '') as lecteur`,
        values: [],
      }),
    ),
  );

  expect(new Set(states.flat().map((row) => row['lecteur']))).toEqual(new Set([null]));
});
