import { expect, it } from 'vitest';
import { exportDesLieux } from '../../test/export-des-lieux.ts';
import { setupImports } from '../../test/imports.ts';
import { eprouver } from '../../test/standard-hasardeux.ts';

const imports = setupImports();

it('takes or explains each of ten thousand rows of chance, and its export imported again changes nothing', async () => {
  const { creees, retour } = await eprouver(imports, {
    nombre: 10_000,
    seed: 11,
    exporter: () => exportDesLieux(imports.harness),
  });

  expect(retour).toEqual([0, 0, creees, 0]);
}, 600_000);
