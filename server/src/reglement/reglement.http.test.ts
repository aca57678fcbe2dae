import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Campagne, clore, nouvelleCampagne, utilises } from '../../test/campagne.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { enPropre, IBAN, leJour, payable } from '../../test/reglement.ts';
import type { Role } from '../shared/context.ts';

const harness = setupHarness();
const { send } = setupHttp(harness);
const FRANCE = { libelle: 'France entière' };
const GIRONDE = { libelle: 'Gironde', sirens: ['999000007'] };
let campagne: Campagne;
let numero: string;

beforeAll(async () => {
  campagne = await nouvelleCampagne(harness);
  leJour('2026-07-15');
  await payable(harness, campagne.structures[0]);
  leJour('2026-09-15');
  await enPropre(
    harness,
    `update labels.structure set nom = '=HYPERLINK("x")' where id = '${campagne.structures[0]}'`,
  );
  await utilises(harness, campagne, { jour: '2026-08-10' });
  numero = (await clore(harness, campagne, '2026-08')).contrePaiement?.numero ?? '';
});

const demander = (
  path: string,
  role: Role = 'OPERATEUR',
  perimetre: typeof FRANCE | typeof GIRONDE = FRANCE,
) => send({ headers: jetonDe(role, perimetre) }, { path: `/exports/${path}`, demo: true });

describe('GET /exports/contre-paiements/:numero', () => {
  it.each(['pain.001.001.03', 'pain.001.001.09'])(
    'gives the transfers to the bank as %s, with its fingerprint',
    async (format) => {
      const { status, headers, text } = await demander(`contre-paiements/${numero}.xml?format=${format}`);

      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toContain(`${numero}.${format}.xml`);
      expect(text).toContain(`urn:iso:std:iso:20022:tech:xsd:${format}`);
      expect(text).toContain('<NbOfTxs>1</NbOfTxs><CtrlSum>95.20</CtrlSum>');
      expect(text).toContain(`<IBAN>${IBAN}</IBAN>`);
      expect(headers.get('x-empreinte-sha256')).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  it('gives them as CSV, its cells harmless in a spreadsheet', async () => {
    const { text } = await demander(`contre-paiements/${numero}.csv`);
    const [, ligne] = text.trim().split('\r\n');

    expect(ligne).toContain(`"'=HYPERLINK(""x"")"`);
    expect(ligne).toContain(`;${IBAN};AGRIFRPP;10;100,00;4,80;0,00;95,20;`);
  });

  it('leaves a line of audit with the fingerprint of what was taken away', async () => {
    const { headers } = await demander(`contre-paiements/${numero}.csv`);
    const { rows } = await harness.lot.query(
      `select details from plateforme.audit where action = 'cloture.exportee' order by position desc limit 1`,
    );

    expect(rows).toEqual([
      { details: { numero, fichier: `${numero}.csv`, empreinte: headers.get('x-empreinte-sha256') } },
    ]);
  });

  it('says no to an unknown format or number, to who does not pay, and to who has not the whole country', async () => {
    expect(await demander(`contre-paiements/${numero}.xml?format=pain.008.001.02`)).toMatchObject({
      status: 400,
    });
    expect(await demander('contre-paiements/CP-AUCUN.xml')).toMatchObject({ status: 404 });
    expect(await demander(`contre-paiements/${numero}.pdf`)).toMatchObject({ status: 404 });
    for (const role of ['ETAT', 'STRUCTURE', 'GESTIONNAIRE', 'PUBLIC'] as const)
      expect(await demander(`contre-paiements/${numero}.xml`, role)).toMatchObject({ status: 403 });
    expect(await demander(`contre-paiements/${numero}.xml`, 'OPERATEUR', GIRONDE)).toMatchObject({
      status: 403,
    });
  });

  it('says so when there is no account to debit, or nothing to pay', async () => {
    const autre = await nouvelleCampagne(harness);
    const vide = (await clore(harness, autre, '2026-08')).contrePaiement?.numero;

    expect(await demander(`contre-paiements/${vide}.xml`)).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringMatching(/ne verse rien/) }] },
    });
    await enPropre(harness, `update pass.operateur set iban = null where id = '${autre.operateurId}'`);
    expect(await demander(`contre-paiements/${vide}.xml`)).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringMatching(/IBAN/) }] },
    });
  });
});

describe('GET /exports/structures/:id/releve.csv', () => {
  it('gives the lines of a statement, as known on its last day', async () => {
    const lire = async (suite = ''): Promise<string[]> =>
      (await demander(`structures/${campagne.structures[0]}/releve.csv${suite}`, 'ETAT')).text
        .trim()
        .split('\r\n');

    expect(await lire()).toHaveLength(11);
    expect((await lire())[1]).toMatch(
      new RegExp(`^2026-08-10;.*;10,00;2026-09-15;0,48;9,52;${numero}$`, 'u'),
    );
    expect((await lire('?au=2026-09-14'))[1]).toMatch(/;10,00;;;;$/u);
    expect(await lire('?du=2026-09-01')).toHaveLength(1);
  });

  it('says no to a day that does not exist, to another structure, and to who may not read payments', async () => {
    const path = `structures/${campagne.structures[0]}/releve.csv`;

    expect(await demander(`${path}?au=2026-02-31`)).toMatchObject({ status: 400 });
    expect(await demander(path, 'STRUCTURE')).toMatchObject({ status: 404 });
    expect(await demander(path, 'GESTIONNAIRE')).toMatchObject({ status: 403 });
    expect(await demander(path, 'ETAT', GIRONDE)).toMatchObject({ status: 403 });
  });
});
