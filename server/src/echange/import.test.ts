import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setupDepots } from '../../test/depots.ts';
import { acteur } from '../../test/harness.ts';
import { avecPrefixe, FRANCE_SERVICES, setupImports } from '../../test/imports.ts';
import { declarerGenre } from './genres.ts';

const monde = setupImports();
const { harness } = monde;
const { deposer, donnees, importer } = setupDepots(monde);
const lieuxDuTest = (): string => avecPrefixe(readFileSync(FRANCE_SERVICES, 'utf8'), monde.prefixe);

describe('an import over the API', () => {
  it('tries first, then imports, forgets the file, and tells what became of each row', async () => {
    const depot = await deposer(lieuxDuTest());
    const simulation = await importer(depot, { simuler: true });
    const vrai = await importer(depot);

    expect(simulation).toMatchObject({ simule: true, etat: 'TERMINE', lignes: 14, creees: 6, rejetees: 8 });
    expect(vrai).toMatchObject({
      genre: 'LIEUX',
      fichier: 'lieux.csv',
      acteur: 'administrateur d’essai',
      simule: false,
      motif: null,
      lignes: 14,
      creees: 6,
      modifiees: 0,
      inchangees: 0,
      rejetees: 8,
      recuA: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      rapport: [
        { ligne: 11, colonne: 'insee_com', valeur: '' },
        { ligne: 12, colonne: 'labellisation', valeur: 'Espace labellisé 31/02/2021' },
      ],
    });
    expect(existsSync(join(donnees, 'depots', depot))).toBe(false);
    await expect(importer(depot)).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
  });

  it('answers the first import when the same key comes back, and refuses it for another request', async () => {
    const depot = await deposer(lieuxDuTest());
    const [un, deux] = await Promise.all([
      importer(depot, { cle: 'la-meme-cle' }),
      importer(depot, { cle: 'la-meme-cle' }),
    ]);
    const trois = await importer(depot, { cle: 'la-meme-cle' });

    expect(new Set([un.id, deux.id, trois.id]).size).toBe(1);
    expect(trois.creees).toBe(6);
    await expect(importer(depot, { cle: 'la-meme-cle', simuler: true })).rejects.toMatchObject({
      code: 'CLE_REUTILISEE',
    });
  });

  it('says why a file was refused whole', async () => {
    expect(await importer(await deposer('%PDF-1.7', 'lieux.pdf'))).toMatchObject({
      etat: 'REFUSE',
      fichier: 'lieux.pdf',
      motif: expect.stringContaining('un document PDF'),
      lignes: 0,
      rapport: [],
    });
  });

  it('is for those who may import, with files of their own', async () => {
    const depot = await deposer(lieuxDuTest());

    await expect(importer(depot, {}, acteur('ANALYSTE'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    await expect(importer(depot, {}, acteur('OPERATEUR'))).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
    await expect(importer('rien')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
  });

  it('leaves a kind that another part of the product loads to that part', async () => {
    declarerGenre('pass', async () => ({
      etat: 'REFUSE',
      id: (await importer(await deposer('a'))).id,
      motif: 'essai',
    }));
    expect(await importer(await deposer('a;b'), { genre: 'PASS' })).toMatchObject({ etat: 'REFUSE' });
  });
});

describe('the imports of the past', () => {
  const LISTE = `query ($apres: String) { imports(first: 1, after: $apres) {
    totalCount pageInfo { endCursor } edges { node { id recuA rapport { ligne } } } } }`;
  interface Page {
    readonly imports: {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string };
      readonly edges: readonly { readonly node: { readonly id: string } }[];
    };
  }

  it('are listed from the last one, read one by one, and closed to others', async () => {
    const premier = await importer(await deposer('%PDF-1'));
    const second = await importer(await deposer(lieuxDuTest()));
    const page = await harness.execute<Page>(LISTE);
    const suite = await harness.execute<Page>(LISTE, { apres: page.imports.pageInfo.endCursor });

    expect([page, suite].map(({ imports }) => imports.edges[0]?.node.id)).toEqual([second.id, premier.id]);
    expect(page.imports.edges[0]?.node).toMatchObject({
      rapport: Array.from({ length: 8 }, () => ({ ligne: expect.any(Number) })),
    });
    expect(await harness.execute(`{ import(id: "${premier.id}") { etat } }`)).toEqual({
      import: { etat: 'REFUSE' },
    });
    expect(await harness.execute(`{ import(id: "rien") { etat } }`)).toEqual({ import: null });
    await expect(harness.execute(LISTE, {}, acteur('ANALYSTE'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });
});
