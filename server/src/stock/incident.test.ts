import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, numeroDeCarnet, numeroDePass, peupler } from '../../test/monde.ts';
import { AUTRE_DISTRIBUTEUR, fabrique, gestes, GESTIONNAIRE } from '../../test/stock.ts';

const harness = setupHarness();
const geste = gestes(harness);
const fabriquer = fabrique(harness);
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(AUTRE_DISTRIBUTEUR);
});

const AILLEURS = acteur('GESTIONNAIRE', [COLLECTIVITES[1]]);
const DISTRIBUTEUR = acteur('DISTRIBUTEUR', [COLLECTIVITES[0]]);
const OPERATEUR = acteur('OPERATEUR');

/** A carnet of its own for a test, handed out or not. */
async function unCarnet(remis = false): Promise<{ numero: string; serie: number }> {
  const [serie = 0] = await fabriquer();
  const numero = numeroDeCarnet(serie);
  if (remis) await geste('remettreCarnet', { numero, jour: '2026-09-10' });
  return { numero, serie };
}

const utiliser = (serie: number, rang: number, jour = '2026-09-15') =>
  geste('utiliserPass', { numero: numeroDePass(serie, rang), jour }, OPERATEUR_DE_LIEU);
const OPERATEUR_DE_LIEU = acteur('ADMINISTRATEUR');

describe('arreterCarnet and libererCarnet', () => {
  it('stops a carnet and frees it again, as often as it takes', async () => {
    const { numero, serie } = await unCarnet(true);
    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE' }, OPERATEUR)).toMatchObject({
      __typename: 'CarnetArrete',
      carnet: { etat: 'BLOQUE' },
    });
    expect(await utiliser(serie, 1)).toMatchObject({ __typename: 'PassArrete' });
    expect(await geste('libererCarnet', { numero, genre: 'DEBLOCAGE' })).toMatchObject({
      carnet: { etat: 'REMIS' },
    });
    expect(await utiliser(serie, 1)).toMatchObject({ __typename: 'PassUtilise' });
    expect(await geste('declarerCarnetPerdu', { numero, vole: true }, DISTRIBUTEUR)).toMatchObject({
      carnet: { etat: 'PERDU' },
    });
    expect(await geste('libererCarnet', { numero, genre: 'RETROUVE' })).toMatchObject({
      carnet: { etat: 'ENTAME' },
    });
  });

  it('answers the same to a key that comes back, once', async () => {
    const { numero } = await unCarnet();
    const input = { numero, genre: 'BLOCAGE', cleIdempotence: 'blocage-qui-revient' };
    const premiere = await geste('arreterCarnet', input);

    expect(await geste('arreterCarnet', input)).toEqual({ ...premiere, deja: true });
    expect(await incidentsDe(numero)).toEqual(['BLOCAGE']);
  });

  it('never hands out a stopped carnet, and says how it is', async () => {
    const { numero } = await unCarnet();
    await geste('declarerCarnetPerdu', { numero });

    expect(await geste('remettreCarnet', { numero })).toEqual({
      __typename: 'CarnetNonRemettable',
      message: 'Ce carnet a été déclaré perdu : un carnet en circulation est attendu.',
    });
  });

  it.each([
    ['twice the same', ['BLOCAGE'], 'BLOCAGE', /déjà bloqué/],
    ['a block over a loss', ['PERTE'], 'BLOCAGE', /déjà déclaré perdu/],
    ['anything over a cancellation', ['ANNULATION'], 'PERTE', /annulé, pour toujours/],
    ['anything over a loss and a cancellation', ['PERTE', 'ANNULATION'], 'VOL', /annulé, pour toujours/],
  ])('refuses %s', async (_, avant, genre, message) => {
    const { numero } = await unCarnet();
    for (const un of avant)
      expect(await geste('arreterCarnet', { numero, genre: un })).toMatchObject({ deja: false });

    expect(await geste('arreterCarnet', { numero, genre })).toMatchObject({
      regle: 'CARNET_ETAT',
      message: expect.stringMatching(message),
    });
    expect(await incidentsDe(numero)).toEqual(avant);
  });

  it('frees only what is stopped in that way', async () => {
    const { numero } = await unCarnet();
    expect(await geste('libererCarnet', { numero, genre: 'DEBLOCAGE' })).toMatchObject({
      regle: 'CARNET_ETAT',
    });
    await geste('arreterCarnet', { numero, genre: 'PERTE' });
    expect(await geste('libererCarnet', { numero, genre: 'DEBLOCAGE' })).toMatchObject({
      regle: 'CARNET_ETAT',
    });
    await geste('arreterCarnet', { numero, genre: 'ANNULATION' });
    expect(await geste('libererCarnet', { numero, genre: 'RETROUVE' })).toMatchObject({
      regle: 'CARNET_ETAT',
    });
  });

  it('cancels only what has not served, and stops only what may still serve', async () => {
    const { numero, serie } = await unCarnet(true);
    await utiliser(serie, 1);
    expect(await geste('arreterCarnet', { numero, genre: 'ANNULATION' })).toMatchObject({
      regle: 'CARNET_ENTAME',
      message: expect.stringMatching(/^1 des 5 pass de ce carnet a déjà servi/),
    });
    for (const rang of [2, 3, 4, 5]) await utiliser(serie, rang);
    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE' })).toMatchObject({
      regle: 'CARNET_EPUISE',
    });
  });

  it('tells nothing on a day before what already happened', async () => {
    const { numero, serie } = await unCarnet(true);
    await utiliser(serie, 1, '2026-09-13');

    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE', jour: '2026-09-12' })).toMatchObject({
      regle: 'CARNET_CHRONOLOGIE',
      message: expect.stringContaining('13/09/2026'),
    });
    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE', jour: '2026-09-13' })).toMatchObject({
      __typename: 'CarnetArrete',
    });
  });

  it('keeps to the perimeter, to numbers that exist and to days that came', async () => {
    const { numero } = await unCarnet();
    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE' }, AILLEURS)).toMatchObject({
      __typename: 'CarnetInconnu',
    });
    expect(await geste('arreterCarnet', { numero: '12', genre: 'BLOCAGE' })).toMatchObject({
      __typename: 'NumeroMalSaisi',
    });
    expect(await geste('arreterCarnet', { numero, genre: 'BLOCAGE', jour: '2026-09-16' })).toMatchObject({
      __typename: 'JourImpossible',
    });
    await expect(geste('arreterCarnet', { numero, genre: 'BLOCAGE' }, DISTRIBUTEUR)).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
    await expect(geste('arreterCarnet', { numero, genre: 'BLOCAGE', motif: '' })).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
    expect(await incidentsDe(numero)).toEqual([]);
  });
});

describe('echangerCarnet', () => {
  it('hands another carnet of the order out to the same cohort, and counts it', async () => {
    const ancien = await unCarnet(true);
    const neuf = await unCarnet();
    await geste('declarerCarnetPerdu', { numero: ancien.numero });

    expect(await geste('echangerCarnet', { numero: ancien.numero, remplacant: neuf.numero })).toMatchObject({
      __typename: 'CarnetEchange',
      carnet: { numero: neuf.numero, etat: 'REMIS' },
    });
    expect(await utiliser(ancien.serie, 1)).toMatchObject({ message: expect.stringContaining('remplacé') });
    expect(await utiliser(neuf.serie, 1)).toMatchObject({ __typename: 'PassUtilise' });
    const { rows } = await harness.lot.query(
      `select count(*)::int as ecarts from (
         select mois, public, sum(distribues) n from (
           select mois, public, distribues from statistiques.pli where grain = 'TOUT' union all select mois, public, distribues from pass.mouvement
           union all select date_trunc('month', jour)::date, public, -distribues from statistiques.fait) x
         group by mois, public) y where n <> 0`,
    );
    expect(rows).toEqual([{ ecarts: 0 }]);
  });

  it('refuses what would give back more than was lost, or what nobody holds', async () => {
    const entame = await unCarnet(true);
    const neuf = await unCarnet();
    await utiliser(entame.serie, 1);
    expect(await geste('echangerCarnet', { numero: entame.numero, remplacant: neuf.numero })).toMatchObject({
      regle: 'CARNET_ENTAME',
      message: expect.stringMatching(/un carnet neuf en rendrait trop.*avoir/),
    });
    const enStock = await unCarnet();
    expect(await geste('echangerCarnet', { numero: enStock.numero, remplacant: neuf.numero })).toMatchObject({
      regle: 'CARNET_EN_STOCK',
    });
  });

  it('wants another carnet, of the same order, in stock and not stopped', async () => {
    const ancien = await unCarnet(true);
    const echanger = (remplacant: string, actor = GESTIONNAIRE) =>
      geste('echangerCarnet', { numero: ancien.numero, remplacant }, actor);
    const perdu = await unCarnet();
    await geste('declarerCarnetPerdu', { numero: perdu.numero });
    const rendu = await unCarnet();
    await geste('deplacerCarnets', { plages: [{ premier: rendu.numero }], vers: 'OPERATEUR' });

    expect(await echanger(ancien.numero)).toMatchObject({ regle: 'ECHANGE_STOCK' });
    expect(await echanger(numeroDeCarnet(0))).toMatchObject({
      message: expect.stringContaining('déjà été remis'),
    });
    expect(await echanger(perdu.numero)).toMatchObject({ message: expect.stringContaining('arrêté') });
    expect(await echanger(rendu.numero)).toMatchObject({ message: expect.stringContaining('opérateur') });
    expect(await echanger(numeroDeCarnet(5))).toMatchObject({ __typename: 'CarnetInconnu' });
    expect(await echanger(numeroDeCarnet(5), OPERATEUR)).toMatchObject({ regle: 'ECHANGE_COMMANDE' });
    expect(await incidentsDe(ancien.numero)).toEqual([]);
  });

  it('replaces a carnet once', async () => {
    const ancien = await unCarnet(true);
    const neufs = [await unCarnet(), await unCarnet()];
    const reponses = await Promise.all(
      neufs.map(({ numero }) => geste('echangerCarnet', { numero: ancien.numero, remplacant: numero })),
    );

    expect(reponses.map(({ __typename }) => __typename).toSorted()).toEqual([
      'CarnetEchange',
      'RegleNonTenue',
    ]);
    expect(await incidentsDe(ancien.numero)).toEqual(['REMPLACEMENT']);
  });
});

async function incidentsDe(numero: string): Promise<readonly string[]> {
  const { rows } = await harness.lot.query<{ genre: string }>(
    `select i.genre from pass.incident i join pass.carnet c on c.lot = i.lot and c.id = i.carnet_id where c.numero = $1 order by i.ordre`,
    [numero],
  );
  return rows.map(({ genre }) => genre);
}
