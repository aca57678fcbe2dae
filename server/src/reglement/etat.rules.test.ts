import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { etatDuCarnet } from '../utilisation/utilisation.module.ts';
import { etatDuPass } from './etat.rules.ts';

const harness = setupHarness();
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-09-${String(n).padStart(2, '0')}`);
const perhaps = fc.option(day);

const stateInSql = async (call: string, values: unknown[]): Promise<unknown> =>
  (await harness.pool.query<{ etat: string }>(`select ${call} as etat`, values)).rows[0]?.etat;

it('says the state of a carnet in SQL as the pure rule does', async () => {
  const faits = fc.record({
    livreLe: perhaps,
    activeLe: perhaps,
    remisLe: perhaps,
    utilises: fc.integer({ min: 0, max: 5 }),
    nombreDePass: fc.constant(5),
    tolereJusquAu: day,
  });
  await fc.assert(
    fc.asyncProperty(day, faits, async (jour, carnet) => {
      const { livreLe, activeLe, remisLe, utilises, nombreDePass, tolereJusquAu } = carnet;
      const values = [jour, livreLe, activeLe, remisLe, utilises, nombreDePass, tolereJusquAu];

      expect(await stateInSql('pass.etat_du_carnet($1, $2, $3, $4, $5, $6, $7)', values)).toBe(
        etatDuCarnet(jour, carnet),
      );
    }),
  );
});

it('says the state of a pass in SQL as the pure rule does', async () => {
  const faits = fc.record({
    activeLe: perhaps,
    remisLe: perhaps,
    utiliseLe: perhaps,
    payeLe: perhaps,
    tolereJusquAu: day,
  });
  await fc.assert(
    fc.asyncProperty(day, faits, async (jour, pass) => {
      const { activeLe, remisLe, utiliseLe, payeLe, tolereJusquAu } = pass;

      expect(
        await stateInSql('pass.etat_du_pass($1, $2, $3, $4, $5, $6)', [
          jour,
          activeLe,
          remisLe,
          utiliseLe,
          payeLe,
          tolereJusquAu,
        ]),
      ).toBe(etatDuPass(jour, pass));
    }),
  );
});
