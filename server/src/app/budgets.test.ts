import { describe, expect, it } from 'vitest';
import { acteur } from '../../test/harness.ts';
import type { Context, Role } from '../shared/context.ts';
import { NO_BUDGETS, readBudgets, Spending, USUAL_BUDGETS } from './budgets.ts';

const lines: unknown[] = [];
const contexte = (role: Role, client = role.toLowerCase()): Context =>
  ({
    actor: acteur(role),
    client,
    pool: { query: async ({ values }: { values: unknown[] }) => lines.push(values) },
  }) as unknown as Context;

describe('budgets of a minute', () => {
  const BUDGETS = { ...NO_BUDGETS, PUBLIC: 100, LIBRE: 10, ANALYSTE: 1000 };

  it('end for one client alone, and begin again with the minute', () => {
    let now = 30_000;
    const spending = new Spending(BUDGETS, { now: () => now });
    const charge = (client: string) => () => spending.charge(contexte('PUBLIC', client), 49, true);

    charge('a')();
    charge('a')();
    expect(charge('a')).toThrow('Réessayez dans 30 s');
    expect(charge('b')).not.toThrow();
    now = 60_000;
    expect(charge('a')).not.toThrow();
  });

  it('are smaller for what the public writes itself, and counted apart', () => {
    const spending = new Spending(BUDGETS);
    const charge = (published: boolean) => () => spending.charge(contexte('PUBLIC'), 8, published);

    charge(false)();
    expect(charge(false)).toThrow('par une opération libre');
    expect(charge(true)).not.toThrow();
    expect(() => spending.charge(contexte('ANALYSTE'), 900, false)).not.toThrow();
  });

  it('leave one line for a minute of refusals', () => {
    const spending = new Spending(BUDGETS, { now: () => 0 });
    lines.length = 0;
    for (let i = 0; i < 5; i++)
      expect(() => spending.charge(contexte('PUBLIC'), 200, true)).toThrow('Trop de lectures');

    expect(lines).toEqual([expect.arrayContaining(['budget.depasse', 'REFUSE'])]);
  });
});

describe('the setting', () => {
  it('changes some budgets, shares them between servers, or removes all', () => {
    expect(readBudgets('PUBLIC=100, ANALYSTE=0', 3, USUAL_BUDGETS)).toMatchObject({
      PUBLIC: 34,
      ANALYSTE: 0,
      LIBRE: 2000,
    });
    expect(readBudgets('non', 1, USUAL_BUDGETS)).toEqual(NO_BUDGETS);
    expect(readBudgets(undefined, 1, USUAL_BUDGETS)).toEqual(USUAL_BUDGETS);
  });

  it.each(['PUBLIC', 'VISITEUR=10', 'PUBLIC=-1', 'PUBLIC=1e3'])('is refused when it is « %s »', (text) => {
    expect(() => readBudgets(text, 1, USUAL_BUDGETS)).toThrow('n’est pas un budget');
  });
});
