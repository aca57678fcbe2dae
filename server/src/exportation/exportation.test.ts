import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { keyOfNumbers } from '../app/settings.ts';
import { numeroDuPass } from '../carnet/carnet.module.ts';

const harness = setupHarness();
const http = setupHttp(harness, { QUOTA_EXPORT: '80', EXPORT_MOTIF_DES: '30' });

const TABLEAU = '/pilotage?maille=departement&tri=-pass.achetes&base=achat';
const LIGNES = '/carnets?etape=ACHETES&base=achat';
type Role = Parameters<typeof jetonDe>[0];

interface Options {
  readonly role?: Role;
  readonly reste?: string;
  readonly sirens?: readonly string[];
}

function demander(fichier: string, vue: string, { role = 'PUBLIC', reste = '', sirens }: Options = {}) {
  const perimetre = sirens ? { libelle: 'essai', sirens } : { libelle: 'France entière' };
  return fetch(`${http.demonstration()}/exports/${fichier}?vue=${encodeURIComponent(vue)}${reste}`, {
    headers: jetonDe(role, perimetre),
  });
}
const octets = async (response: Promise<Response>): Promise<Buffer> =>
  Buffer.from(await (await response).arrayBuffer());
const refus = async (response: Promise<Response>): Promise<[number, string, string]> => {
  const { errors }: { errors: { message: string; extensions: { code: string } }[] } = JSON.parse(
    await (await response).text(),
  );
  return [(await response).status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
};

describe('the table of figures', () => {
  it('is the same in every form: rows, columns, order and values, secrets included', async () => {
    const tableur: string[][] = parse((await octets(demander('t.csv', TABLEAU))).toString(), {
      delimiter: ';',
      bom: true,
    });
    const donnees: Record<string, string>[] = parse(
      await octets(demander('t.csv', TABLEAU, { reste: '&pour=donnees' })),
      {
        columns: true,
      },
    );
    const json: { titre: string; lignes: Record<string, unknown>[] } = JSON.parse(
      (await octets(demander('t.json', TABLEAU))).toString(),
    );
    const parquet = await octets(demander('t.parquet', TABLEAU));
    const [classeur] = await readExcelFile(await octets(demander('t.xlsx', TABLEAU)));

    expect(tableur).toEqual([
      [
        'Département',
        'Code',
        'Pass achetés',
        'Pass distribués',
        'Pass utilisés',
        'Taux d’usage (%)',
        'IC 95 % (%)',
      ].map((t) => t.replace('95 %', '95\u00a0%')),
      [
        'Gironde',
        '33',
        '25',
        'masqué (secret)',
        '0',
        '0,0\u00a0% 25 pass\u00a0: prudence',
        '0,0\u00a0–\u00a013,3',
      ],
      ['Creuse', '23', '10', '0', '0', '0,0\u00a0% 10 pass\u00a0: prudence', '0,0\u00a0–\u00a027,8'],
      ['Ensemble, France entière', '', '35', 'masqué (secret)', '0', '0,0', '0,0\u00a0–\u00a09,9'],
    ]);
    expect(classeur?.data).toEqual([
      (tableur[0] ?? []).map((tete) => tete.replace(/ \(%\)$/u, '')),
      ...tableur
        .slice(1)
        .map((ligne) => [
          ligne[0],
          ligne[1] || null,
          ...ligne.slice(2, 5).map((texte) => (/^\d+$/u.test(texte) ? Number(texte) : texte)),
          0,
          ligne[6],
        ]),
    ]);
    const fichier = new Uint8Array(parquet).buffer;
    expect(await parquetReadObjects({ file: fichier })).toEqual(json.lignes);
    expect(donnees.map((ligne) => ligne['taux.usage.ic.haut'])).toEqual(
      json.lignes.map((ligne) => String(ligne['taux.usage.ic.haut'])),
    );
    const { key_value_metadata: dits = [] } = parquetMetadata(fichier);
    expect(Object.fromEntries(dits.map(({ key, value }) => [key, value]))).toMatchObject({
      titre: json.titre,
      fictif: 'true',
      adresse: expect.stringContaining('/pilotage?base=achat&maille=departement&tri=-pass.achetes'),
    });
  });

  it('refuses what its page does not understand, in French, and never by guessing', async () => {
    expect(await refus(demander('t.csv', '/pilotage?maille=canton'))).toEqual([
      400,
      'SAISIE_INVALIDE',
      expect.stringContaining('« maille » est mal écrit : departement, region'),
    ]);
    expect((await refus(demander('t.csv', '/pilotage?couleur=bleu')))[2]).toContain('« couleur »');
    expect((await refus(demander('t.csv', '/pilotage?p=2026&p=2025')))[2]).toContain('deux fois');
    expect((await refus(demander('t.csv', '/administration')))[2]).toContain('ne s’exporte pas');
    expect((await refus(demander('t.csv', '//ailleurs.fr/')))[2]).toContain('adresse d’une page');
    expect((await refus(demander('t.csv', TABLEAU, { reste: '&langue=de' })))[2]).toContain('fr ou en');
    expect((await refus(demander('t.csv', '/pilotage?col=taux.inconnu')))[1]).toBe('SAISIE_INVALIDE');
  });
});

describe('a CSV, which holds rows alone', () => {
  it('says around them that they are invented, where they are seen and under what licence they go out', async () => {
    const { headers } = await demander('t.csv', `${TABLEAU}&t=dep:33`);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="taux-d-usage-[a-z0-9-]+-fictif\.csv"$/u,
    );
    const [, adresse = '', licence] =
      /^<([^>]+)>; rel="via", <([^>]+)>; rel="license"$/u.exec(headers.get('link') ?? '') ?? [];
    expect(new URL(adresse).search).toContain('t=dep:33');
    expect(licence).toContain('etalab');
    const siennes = { role: 'GESTIONNAIRE', sirens: ['999000015'] } as const;
    expect((await demander('l.csv', LIGNES, siennes)).headers.get('link')).not.toContain('license');
  });
});

describe('the rows behind a figure', () => {
  it('are for those who may read them, inside their perimeter, without a whole number of pass', async () => {
    expect(await refus(demander('l.csv', LIGNES))).toEqual([
      403,
      'ACCES_REFUSE',
      expect.stringContaining('LIRE_DETAIL'),
    ]);
    const siennes = { role: 'GESTIONNAIRE', sirens: ['999000015'] } as const;
    const lues: Record<string, string>[] = parse(
      (await octets(demander('l.csv', LIGNES, siennes))).toString(),
      {
        delimiter: ';',
        bom: true,
        columns: true,
      },
    );
    expect(lues).toHaveLength(10);
    expect(new Set(lues.map((ligne) => ligne['Commanditaire']))).toEqual(
      new Set(['Département de la Creuse (fictif)']),
    );
    const numero = numeroDuPass(keyOfNumbers(), { lot: 1, serie: 5 }, 1);
    expect(JSON.stringify(lues)).not.toContain(numero);
    expect(lues[0]).toMatchObject({
      Pass: `Pass n° 1, finit par ${numero.slice(-4)}`,
      État: 'Émis',
    });
  });

  it('as of a past day say that their states are those of the day of the export', async () => {
    const siennes = { role: 'GESTIONNAIRE', sirens: ['999000015'] } as const;
    const remarques = async (vue: string): Promise<string> =>
      JSON.parse((await octets(demander('l.json', vue, siennes))).toString()).remarques.join(' ');
    expect(await remarques(`${LIGNES}&au=2026-08-31`)).toContain('que le chiffre comptait le 31/08/2026');
    expect(await remarques(LIGNES)).not.toContain('comptait');
  });

  it('ask for a reason above a threshold, are counted against the day, and leave a line of audit', async () => {
    const role = { role: 'ADMINISTRATEUR' } as const;
    const apercu: unknown = await (await demander('apercu', LIGNES, role)).json();
    expect(apercu).toMatchObject({ lignes: 35, detail: true, reste: 80, motifAttendu: true });
    expect((await refus(demander('l.csv', LIGNES, role)))[2]).toContain('demande un motif');
    const motif = { ...role, reste: '&motif=rapprochement%20annuel' };
    expect((await octets(demander('l.csv', LIGNES, motif))).toString().trim().split('\r\n')).toHaveLength(36);
    // Two at once, one day's rows for one: neither passes for the other.
    const deux = await Promise.all([demander('l.json', LIGNES, motif), demander('l.json', LIGNES, motif)]);
    expect(deux.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 429]);
    await Promise.all(deux.map((une) => une.arrayBuffer()));
    const { rows } = await harness.lot.query(
      `select acteur, motif, details from plateforme.audit where action = 'vue.exportee' and resultat = 'FAIT' and motif is not null`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      motif: 'rapprochement annuel',
      details: { vue: LIGNES, lignes: 35, format: 'csv', detail: true },
    });
  });
});
