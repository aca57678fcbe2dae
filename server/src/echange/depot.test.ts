import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { setupDepots } from '../../test/depots.ts';
import { acteur } from '../../test/harness.ts';
import { avecPrefixe, FRANCE_SERVICES, setupImports } from '../../test/imports.ts';
import type { Role } from '../shared/context.ts';
import { routesDesImports } from './import.http.ts';

const imports = setupImports();
const { harness } = imports;
const { demander, deposer, donnees, envoyer, importer } = setupDepots(imports);
const texte = readFileSync(FRANCE_SERVICES, 'utf8');

const fichiersGardes = (): number =>
  readdirSync(donnees, { recursive: true, withFileTypes: true }).filter((entree) => entree.isFile()).length;

afterEach(() => {
  delete process.env['IMPORT_TAILLE_MAX'];
});

describe('a file received over HTTP', () => {
  it('is kept below the data folder until it is imported, whatever its size against other requests', async () => {
    const reponse = await envoyer(texte, 'ADMINISTRATEUR', '..\\..\\lieux\u0000 été.csv');
    const depot = (await reponse.json()) as { id: string };

    expect([reponse.status, depot]).toEqual([
      201,
      { id: depot.id, fichier: 'lieux été.csv', octets: Buffer.byteLength(texte) },
    ]);
    expect(readFileSync(join(donnees, 'depots', depot.id), 'utf8')).toBe(texte);
  });

  it.each(['PUBLIC', 'ANALYSTE', 'ETAT', 'GESTIONNAIRE'] as const)('is refused from %s', async (role) => {
    const reponse = await envoyer('a;b\n', role);

    expect(reponse.status).toBe(403);
    expect(await reponse.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('administrateur'), extensions: { code: 'ACCES_REFUSE' } }],
    });
  });

  it('is refused above the limit of imports, and not kept', async () => {
    process.env['IMPORT_TAILLE_MAX'] = '20';
    const etroit = fastify();
    await etroit.register(routesDesImports, {
      identify: async () => harness.context(acteur('ADMINISTRATEUR')),
    });
    const adresse = await etroit.listen({ port: 0, host: '127.0.0.1' });
    const avant = fichiersGardes();
    const formulaire = new FormData();
    formulaire.set('fichier', new Blob(['x'.repeat(21)]), 'gros.csv');
    const reponse = await fetch(`${adresse}/imports`, { method: 'POST', body: formulaire });
    await etroit.close();

    expect([reponse.status, await reponse.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'Le fichier dépasse 20 octets : découpez-le en plusieurs fichiers.',
            extensions: { code: 'CORPS_TROP_GRAND' },
          },
        ],
      },
    ]);
    expect(fichiersGardes()).toBe(avant);
  });

  it.each([
    [
      'a spreadsheet',
      'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml',
      'un classeur Excel (XLSX)',
    ],
    [
      'an archive, however small it says it is',
      `PK\u0003\u0004${'\u0000'.repeat(200_000)}`,
      'une archive ZIP',
    ],
    ['a compressed file', 'BZh91AY&SY', 'un fichier compressé'],
  ])('is refused at its first bytes when it is %s, and not kept', async (_what, contenu, nature) => {
    const avant = fichiersGardes();
    const reponse = await envoyer(contenu, 'ADMINISTRATEUR', 'lieux.csv');

    expect([reponse.status, await reponse.json()]).toMatchObject([
      415,
      { errors: [{ message: expect.stringContaining(nature), extensions: { code: 'FORMAT_REFUSE' } }] },
    ]);
    expect(fichiersGardes()).toBe(avant);
  });

  it('is expected as a form with one file', async () => {
    const headers = { 'content-type': 'application/json' };
    const json = await demander('/imports', 'ADMINISTRATEUR', { method: 'POST', body: '{}', headers });
    const vide = await demander('/imports', 'ADMINISTRATEUR', { method: 'POST', body: new FormData() });

    expect([json.status, vide.status]).toEqual([415, 400]);
  });

  it('is refused from a caller that leaves too many behind', async () => {
    await harness.lot.query(
      `insert into plateforme.depot (fichier, octets, acteur, chemin) select 'x', 1, 'operateur d’essai', '/absent' from generate_series(1, 20)`,
    );
    expect((await envoyer('a;b\n', 'OPERATEUR')).status).toBe(429);
  });

  it('is of no use to another, nor beyond a perimeter', async () => {
    const depot = await deposer(avecPrefixe(texte, imports.prefixe));
    const autre = { ...acteur('OPERATEUR'), id: 'opérateur d’ailleurs' };
    const limite = { ...acteur('ADMINISTRATEUR', ['00000001-0000-7000-8000-000000000001']) };

    await expect(importer(depot, {}, autre)).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
    await expect(importer(depot, {}, limite)).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    expect(await importer(depot)).toMatchObject({ etat: 'TERMINE' });
  });

  it('keeps its refused rows from who sees part of the country and did not bring it', async () => {
    const { id } = await importer(await deposer(avecPrefixe(texte, imports.prefixe)));
    const adresse = `/imports/${id}/rejets.csv`;
    const headers = { 'x-perimetre': '00000001-0000-7000-8000-000000000001' };
    const lus = `query ($id: ID!) { imports { totalCount } import(id: $id) { id } }`;
    const limite = acteur('ETAT', ['00000001-0000-7000-8000-000000000001']);

    expect((await demander(adresse, 'ETAT')).status).toBe(200);
    expect((await demander(adresse, 'ETAT', { headers })).status).toBe(404);
    expect((await demander(adresse, 'ADMINISTRATEUR', { headers })).status).toBe(200);
    expect(await harness.execute(lus, { id }, limite)).toEqual({ imports: { totalCount: 0 }, import: null });
  });

  it('gives back its refused rows as a CSV', async () => {
    const { id } = await importer(await deposer(avecPrefixe(texte, imports.prefixe)));
    const lire = (numero: string, role: Role) => demander(`/imports/${numero}/rejets.csv`, role);
    const reponse = await lire(id, 'ETAT');

    expect(reponse.headers.get('content-disposition')).toBe(`attachment; filename="rejets-${id}.csv"`);
    expect((await reponse.text()).trim().split('\r\n')).toHaveLength(9);
    expect((await lire(id, 'PUBLIC')).status).toBe(403);
    expect((await lire('rien', 'ETAT')).status).toBe(404);
  });
});
