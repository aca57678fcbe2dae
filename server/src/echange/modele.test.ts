import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { LigneLue } from '../shared/import.ts';
import { reconnaitre } from './format.rules.ts';
import { formatsDe } from './genres.ts';

const harness = setupHarness();

interface Modele {
  readonly modeleDImport: { readonly nom: string; readonly csv: string } | null;
}
const demander = (genre: string): Promise<Modele> =>
  harness.execute<Modele>(`{ modeleDImport(genre: ${genre}) { nom csv colonnes { nom obligatoire } } }`);

it.each(['collectivites', 'commandes', 'cohortes', 'remises', 'utilisations'] as const)(
  'gives a template of %s whose row is read without a fault',
  async (genre) => {
    const { modeleDImport } = await demander(genre.toUpperCase());
    const [entetes = [], cellules = []] = (modeleDImport?.csv ?? '')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((ligne) => ligne.split(';'));
    const reconnu = reconnaitre(entetes, formatsDe(genre), ';');
    if (typeof reconnu === 'string') throw new Error(reconnu);

    const ligne = new LigneLue(cellules, reconnu.rangs, entetes);
    reconnu.format.lire(ligne, { fichier: 'modele.csv', jour: '2026-09-15', entetes, ligne: 2 });
    expect(ligne.fautes).toEqual([]);
    expect(entetes.length).toBe(new Set(entetes).size);
    expect(modeleDImport?.nom).toBe(`modele-${genre}.csv`);
  },
);

it('has none for the files whose form others publish', async () => {
  for (const genre of ['LIEUX', 'TERRITOIRES', 'CHIFFRES_PUBLIES', 'PASS'])
    expect(await demander(genre)).toEqual({ modeleDImport: null });
});
