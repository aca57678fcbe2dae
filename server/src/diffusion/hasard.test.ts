import { expect, it } from 'vitest';
import { exportDesLieux } from '../../test/export-des-lieux.ts';
import { setupImports } from '../../test/imports.ts';
import { eprouver } from '../../test/standard-hasardeux.ts';

const imports = setupImports();

it('takes or explains each row of a file of chance, and its export imported again changes nothing', async () => {
  const { creees, retour } = await eprouver(imports, {
    nombre: 400,
    seed: 7,
    exporter: () => exportDesLieux(imports.harness),
  });

  expect(retour).toEqual([0, 0, creees, 0]);
}, 60_000);
