import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setupHarness } from '../../../test/harness.ts';
import { lireArguments, main } from './commande.ts';

const harness = setupHarness();
let erreurs = '';
beforeEach(() => {
  erreurs = '';
  process.env['DATABASE_URL'] = harness.url;
  vi.spyOn(process.stderr, 'write').mockImplementation((texte) => {
    erreurs += String(texte);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  delete process.env['DATABASE_URL'];
});

it('reads how many pass, as a person writes it', () => {
  expect(lireArguments([])).toEqual({ pass: 209_000, force: false, remplacer: false });
  expect(lireArguments(['--pass', '1 000 000', '--remplacer'])).toEqual({
    pass: 1_000_000,
    force: false,
    remplacer: true,
  });
  expect(lireArguments(['--aide'])).toBeNull();
  expect(lireArguments(['--pass', '12'])).toContain('un multiple de 5 est attendu');
  expect(lireArguments(['--pass', 'mille'])).toContain('un multiple de 5 est attendu');
  expect(lireArguments(['--taille', '5'])).toContain('Option inconnue');
});

it('writes nothing fictitious in a real base', async () => {
  expect(await main(['--pass', '2000'])).toBe(1);
  expect(erreurs).toContain('DATABASE_URL désigne une base réelle');
  const { rows } = await harness.lot.query('select from territoires.collectivite');
  expect(rows).toEqual([]);
});

it('says what it does not understand, and how it is used', async () => {
  expect(await main(['--pass', 'mille'])).toBe(2);
  expect(erreurs).toContain('Usage : pnpm demo');
});
