import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, numeroDeCarnet, peupler } from '../../test/monde.ts';
import { AUTRE_DISTRIBUTEUR, fabrique, gestes, GESTIONNAIRE } from '../../test/stock.ts';

const harness = setupHarness();
const geste = gestes(harness);
const fabriquer = fabrique(harness);
const fabriquerPourLaCreuse = fabrique(harness, '2026-002');
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(AUTRE_DISTRIBUTEUR);
});

const CREUSE = acteur('GESTIONNAIRE', [COLLECTIVITES[1]]);
const chezLaMairie = { vers: 'DISTRIBUTEUR', distributeur: 'MAIRIE-33' };
const deplacer = (input: object, actor = GESTIONNAIRE) => geste('deplacerCarnets', input, actor);
const plage = (series: readonly number[]) => ({
  plages: [{ premier: numeroDeCarnet(series[0] ?? 0), dernier: numeroDeCarnet(series.at(-1) ?? 0) }],
});
const remis = { plages: [{ premier: numeroDeCarnet(0) }] };

describe('deplacerCarnets', () => {
  it('says what would be moved, and writes nothing', async () => {
    const series = await fabriquer(3);
    await geste('remettreCarnet', { numero: numeroDeCarnet(series[0] ?? 0) });

    expect(await deplacer({ ...plage(series), ...chezLaMairie, simuler: true })).toMatchObject({
      __typename: 'CarnetsDeplaces',
      bordereau: null,
      carnets: 2,
      plages: [
        { carnets: 2, retenus: [{ obstacle: 'REMIS', carnets: 1, exemple: numeroDeCarnet(series[0] ?? 0) }] },
      ],
    });
    expect(await deplacementsDe(series)).toBe(0);
  });

  it('moves every carnet of its runs under one bordereau and one event, once for a key', async () => {
    const series = await fabriquer(3);
    const input = { ...plage(series), ...chezLaMairie, cleIdempotence: 'bordereau-qui-revient' };
    const avant = await evenements();
    const first = await deplacer(input);

    expect(first).toMatchObject({
      __typename: 'CarnetsDeplaces',
      deja: false,
      carnets: 3,
      bordereau: {
        nombreDeCarnets: 3,
        premier: numeroDeCarnet(series[0] ?? 0),
        dernier: numeroDeCarnet(series[2] ?? 0),
        vers: 'DISTRIBUTEUR',
      },
    });
    expect(await deplacer(input)).toMatchObject({ deja: true, bordereau: { nombreDeCarnets: 3 } });
    expect(await deplacementsDe(series)).toBe(3);
    expect(await evenements()).toBe(avant + 1);
  });

  it('lets a moved carnet be handed out by its counter alone; one that came back to the buyer, by any', async () => {
    const series = await fabriquer(2);
    const [un = '', autre = ''] = series.map(numeroDeCarnet);
    await deplacer({ ...plage(series), ...chezLaMairie });
    expect(await geste('remettreCarnet', { numero: un })).toEqual({
      __typename: 'CarnetAilleurs',
      message:
        'Ce carnet est chez Mairie de Pessac : un carnet de votre stock est attendu, ou un déplacement vers vous.',
    });
    expect(await geste('remettreCarnet', { numero: autre, distributeur: 'MAIRIE-33' })).toMatchObject({
      __typename: 'CarnetRemis',
    });
    await deplacer({ plages: [{ premier: un }], vers: 'COLLECTIVITE' });
    expect(await geste('remettreCarnet', { numero: un })).toMatchObject({ __typename: 'CarnetRemis' });
  });

  it('never hands out a carnet that went back to the operator', async () => {
    const [serie = 0] = await fabriquer();
    await deplacer({ plages: [{ premier: numeroDeCarnet(serie) }], vers: 'OPERATEUR' });

    expect(await geste('remettreCarnet', { numero: numeroDeCarnet(serie) })).toMatchObject({
      __typename: 'CarnetAilleurs',
      message: expect.stringContaining('l’opérateur'),
    });
  });

  it.each([
    ['a carnet handed out', { ...remis, ...chezLaMairie }, 'RegleNonTenue', /déjà remis : 1 \(dont/],
    [
      'a mistyped number',
      { plages: [{ premier: '0001-0000042-99' }], ...chezLaMairie },
      'NumeroMalSaisi',
      /mal saisi/,
    ],
    ['carnets of nobody', { ...plage([50, 60]), ...chezLaMairie }, 'CarnetInconnu', /périmètre/],
    ['carnets of another buyer', { ...plage([5]), vers: 'COLLECTIVITE' }, 'CarnetInconnu', /périmètre/],
    ['a run backwards', { ...plage([4, 3]), ...chezLaMairie }, 'RegleNonTenue', /à l’envers/],
    [
      'runs that overlap',
      { plages: [...remis.plages, ...plage([0, 3]).plages], ...chezLaMairie },
      'RegleNonTenue',
      /recouvrent/,
    ],
    ['too many at once', { ...plage([4, 30_000]), ...chezLaMairie }, 'RegleNonTenue', /20.000 au plus/],
    [
      'a distributor of nobody',
      { ...remis, vers: 'DISTRIBUTEUR', distributeur: 'CCAS-99' },
      'DistributeurInconnu',
      /distributeur/,
    ],
    [
      'a distributor of another buyer',
      { ...remis, vers: 'DISTRIBUTEUR', distributeur: 'CCAS-23' },
      'DistributeurInconnu',
      /distributeur/,
    ],
    ['no distributor at all', { ...remis, vers: 'DISTRIBUTEUR' }, 'DistributeurInconnu', /distributeur/],
    ['a day to come', { ...remis, ...chezLaMairie, jour: '2026-09-16' }, 'JourImpossible', /passé/],
  ])('refuses %s and says why', async (_, input, __typename, message) => {
    expect(await deplacer(input)).toMatchObject({ __typename, message: expect.stringMatching(message) });
  });

  it('refuses a carnet that is there already, a stopped one, a hole, and a day before its last move', async () => {
    const series = await fabriquer(2);
    const [un = 0, autre = 0] = series;
    expect(await deplacer({ ...plage([un]), vers: 'COLLECTIVITE' })).toMatchObject({
      message: expect.stringContaining('déjà chez ce détenteur : 1'),
    });
    await geste('arreterCarnet', { numero: numeroDeCarnet(autre), genre: 'BLOCAGE' });
    expect(await deplacer({ ...plage(series), ...chezLaMairie })).toMatchObject({
      message: expect.stringContaining('bloqués, perdus, annulés ou remplacés : 1'),
    });
    expect(await deplacer({ ...plage([un, un + 5000]), ...chezLaMairie })).toMatchObject({
      message: expect.stringContaining('inconnus de votre périmètre'),
    });
    expect(await deplacementsDe(series)).toBe(0);
    await deplacer({ ...plage([un]), ...chezLaMairie });
    expect(await deplacer({ ...plage([un]), vers: 'COLLECTIVITE', jour: '2026-09-14' })).toMatchObject({
      regle: 'STOCK_DEPLACEMENT',
      message: expect.stringContaining('après ce jour : 1'),
    });
  });

  it('waits for the delivery of the order', async () => {
    const series = await fabriquerPourLaCreuse(1);
    const input = { ...plage(series), vers: 'DISTRIBUTEUR', distributeur: 'CCAS-23' };

    expect(await deplacer({ ...input, jour: '2026-08-25' }, CREUSE)).toMatchObject({
      regle: 'STOCK_DEPLACEMENT',
    });
    expect(await deplacer(input, CREUSE)).toMatchObject({ __typename: 'CarnetsDeplaces' });
  });

  it('never puts carnets of two buyers on one bordereau', async () => {
    const [mien, autre] = [await fabriquer(), await fabriquerPourLaCreuse()];
    const both = { plages: [...plage(mien).plages, ...plage(autre).plages], vers: 'OPERATEUR' };

    expect(await deplacer(both, acteur('OPERATEUR'))).toMatchObject({
      regle: 'STOCK_DEPLACEMENT',
      message: expect.stringContaining('d’une autre collectivité : 1'),
    });
  });

  it('moves an order of 10 000 carnets as one set', async () => {
    const series = await fabriquer(10_000);
    const fait = await deplacer({ ...plage(series), ...chezLaMairie });

    expect(fait).toMatchObject({ __typename: 'CarnetsDeplaces', carnets: 10_000 });
  });
});

async function deplacementsDe(series: readonly number[]): Promise<number> {
  const { rows } = await harness.lot.query<{ n: number }>(
    `select count(*)::int as n from pass.deplacement d join pass.carnet c on c.lot = d.lot and c.id = d.carnet_id where c.serie = any ($1)`,
    [series],
  );
  return rows[0]?.n ?? -1;
}

async function evenements(): Promise<number> {
  const { rows } = await harness.lot.query<{ n: number }>(
    `select count(*)::int as n from pass.evenement where type = 'carnets.deplaces'`,
  );
  return rows[0]?.n ?? -1;
}
