import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fastify, { type FastifyInstance } from 'fastify';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acteur } from '../../test/harness.ts';
import { setupImports } from '../../test/imports.ts';
import { enCsv, faussesAu, FORMULE, HORS_DU_STANDARD, type Rangee, SALES } from '../../test/lieux-publies.ts';
import { ROOT } from '../shared/paths.ts';
import { type Champ, CHAMPS, NOMS_DES_CHAMPS } from './champs.ts';
import { routesDeDiffusion } from './diffusion.http.ts';

const imports = setupImports();
const { harness } = imports;
const dossier = mkdtempSync(join(tmpdir(), 'diffusion-'));
let app: FastifyInstance;

beforeAll(async () => {
  process.env['PASS_DONNEES'] = dossier;
  app = fastify();
  await app.register(routesDeDiffusion, { identify: async () => harness.context(acteur('PUBLIC')) });
  await imports.termine('lieux', imports.ecrire(enCsv(SALES)));
  await harness.lot.query(HORS_DU_STANDARD);
});
afterAll(async () => {
  await app.close();
  delete process.env['PASS_DONNEES'];
  rmSync(dossier, { recursive: true });
});

const demander = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/donnees/${url}`, headers });

const lireCsv = (texte: string): Rangee[] => parse(texte, { columns: true });

/** The rows of each form, as whoever reads it would have them. */
const LECTURES: Readonly<Record<string, (contenu: Buffer) => Promise<Rangee[]> | Rangee[]>> = {
  csv: (contenu) => lireCsv(contenu.toString()),
  json: (contenu) => JSON.parse(contenu.toString()),
  geojson: (contenu) =>
    JSON.parse(contenu.toString()).features.map(
      ({ properties, geometry }: { properties: Rangee; geometry: { coordinates: number[] } | null }) => ({
        ...properties,
        latitude: geometry?.coordinates[1],
        longitude: geometry?.coordinates[0],
      }),
    ),
  parquet: (contenu) => parquetReadObjects({ file: new Uint8Array(contenu).buffer }),
};

describe('an export imported again', () => {
  it.each(Object.keys(LECTURES))(
    'as %s changes nothing, without a remark that it had to repair something',
    async (format) => {
      const { rawPayload } = await demander(`lieux.${format}`);
      const lues = (await LECTURES[format]?.(rawPayload)) ?? [];
      const texte = format === 'csv' ? rawPayload.toString() : enCsv(lues);
      const { comptes, rapport, remarques } = await imports.termine('lieux', imports.ecrire(texte));

      expect(rapport).toEqual([]);
      expect(comptes).toEqual([0, 0, 3, 0]);
      expect(remarques.filter(({ colonne }) => colonne !== 'horaires')).toEqual([]);
    },
  );
});

describe('an export', () => {
  it('is valid against its own schema, and breaks it where a row does', async () => {
    const rows = lireCsv((await demander('lieux.csv')).payload);
    const { fields } = (await demander('schema.json')).json<{ fields: Champ[] }>();

    expect(rows).toHaveLength(3);
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
    expect(faussesAu(fields, rows)).toEqual([]);
    expect(
      faussesAu(fields, [
        { ...rows[0], pivot: '', telephone: '0326', services: 'Jonglage', date_maj: '31/12/2024' },
      ]),
    ).toHaveLength(4);
  });

  it('is valid against the national schema, field by field', async ({ skip }) => {
    const chemin = join(ROOT, '../shared/data/standard-mediation-num-schema.json');
    if (!existsSync(chemin)) skip('the national schema is not beside the repository');
    const { fields }: { fields: Champ[] } = JSON.parse(readFileSync(chemin, 'utf8'));
    const rows = lireCsv((await demander('lieux.csv')).payload);

    expect(NOMS_DES_CHAMPS).toEqual(fields.map(({ name }) => name));
    expect(faussesAu(fields, rows)).toEqual([]);
    const formes = (champs: readonly Champ[]) =>
      champs.map(({ name, type, constraints }) => [name, type, constraints['required'] ?? false]);
    expect(formes(CHAMPS)).toEqual(formes(fields));
  });

  it('says labels of the day where the standard has them, never closes a place without services, and runs no formula', async () => {
    const [s1, s2, s3] = lireCsv((await demander('lieux.csv')).payload);

    expect(s1).toMatchObject({
      pivot: '43493312300029',
      nom: `'${FORMULE}`,
      adresse: "'-12 rue",
      telephone: '+33326000000',
      horaires: 'Mo-Fr 09:00-12:00',
      presentation_detail: "'=ligne 1\nligne 2",
      itinerance: 'Itinérant|Fixe',
      dispositif_programmes_nationaux: 'France Services|Promeneurs du net',
      formations_labels: 'Étapes numériques(La Poste)',
      autres_formations_labels: 'Label / local|Label; et la bête|Pass numérique|Club des cinq',
      date_maj: '2026-09-15',
      courriels: '',
    });
    expect(s2).toMatchObject({
      pivot: 'W511234567',
      nom: 'Association & Cie',
      telephone: '',
      services: '',
      modalites_acces: '',
      dispositif_programmes_nationaux: 'Conseillers numériques',
      autres_formations_labels: 'Pass numérique',
    });
    expect(s3).toMatchObject({ nom: "''=deux gardes", dispositif_programmes_nationaux: '' });
    const { payload } = await demander('lieux.csv');
    const lignes: string[][] = parse(payload);
    for (const ligne of lignes)
      for (const [rang, cellule] of ligne.entries())
        if (!['telephone', 'latitude', 'longitude'].includes(NOMS_DES_CHAMPS[rang] ?? ''))
          expect(cellule).not.toMatch(/^[=+\-@\t\r]/);
    const classeur = (await demander('lieux.xlsx')).rawPayload;
    expect(classeur.subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves out a place that lacks what the standard requires, and says what; one that is retired is nowhere', async () => {
    const rows = lireCsv((await demander('ecartes.csv')).payload);

    expect(rows).toEqual([
      expect.objectContaining({
        nom: 'Sans SIRET',
        champs_manquants: 'pivot|adresse',
        raison: expect.stringContaining('SIRET, RNA ou RIDET, Adresse'),
      }),
    ]);
  });

  it('is answered once an edition, then by its tag until something changes; narrowed to a département, never by an unknown filter', async () => {
    const premiere = await demander('lieux.csv');
    const etag = String(premiere.headers['etag']);

    expect(premiere.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      link: expect.stringContaining('rel="license"'),
      'content-length': String(premiere.rawPayload.length),
    });
    expect((await demander('lieux.csv', { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await demander('lieux.csv?departement=33')).payload.split('\r\n')).toHaveLength(2);
    expect((await demander('lieux.csv?departement=51', { 'if-none-match': etag })).statusCode).toBe(200);
    for (const faux of ['departement=99', 'region=44', 'departement=51&departement=33'])
      expect((await demander(`lieux.csv?${faux}`)).statusCode).toBe(400);
    await harness.lot.query(
      `insert into labels.evenement (type, acteur, enregistre_le) values ('label.modifie', 'essai', '2026-09-15')`,
    );
    expect((await demander('lieux.csv', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('comes with a package and a catalogue that name each file, its licence and its date', async () => {
    const paquet = (await demander('datapackage.json')).json();
    const catalogue = (await demander('catalogue.jsonld')).json();

    expect(paquet).toMatchObject({
      profile: 'tabular-data-package',
      licenses: [{ name: 'etalab-2.0' }],
      fictif: false,
    });
    const { 'dcat:dataset': jeu } = catalogue;
    expect(jeu['dcat:distribution']).toHaveLength(5);
    for (const { path } of paquet.resources) expect((await demander(path)).statusCode).toBe(200);
  });
});
