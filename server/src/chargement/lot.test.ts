import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import {
  carnet,
  CHARGEMENT,
  CHATEAU,
  COHORTE_DU_RIVAGE,
  commandeDe,
  RIVAGE,
  setupLots,
  utilisation,
} from '../../test/lots.ts';
import { chargerLot } from './lot.service.ts';
import type { CarnetACharger } from './lot.types.ts';
import { creerLot } from './partition.ts';
import { LotDejaCharge } from './publication.ts';

const harness = setupHarness();
const { enProprietaire, lire, numeroter } = setupLots(harness);

/** Tables that a loading makes for itself. */
const RESTES = `select relname from pg_class where relname ~ '^(depot|attente)_l[0-9]' and relkind = 'r'`;

describe('a lot that is loaded', () => {
  it('has its rows, one event per table and collectivité, and its counts', async () => {
    const lot = await numeroter();
    await harness.lot.query('delete from pass.mouvement');
    const bilan = await chargerLot(
      harness.url,
      lot,
      [carnet(0, CHATEAU), carnet(1, CHATEAU), carnet(2, RIVAGE)],
      CHARGEMENT,
    );

    expect(bilan).toEqual({ carnet: 3, remise: 3, utilisation: 6, reglement_ligne: 3 });
    const evenements = await lire<{ type: string; nombre: number; siennes: number }>(
      `select type, (contenu->>'nombre')::int as nombre,
         (select count(*)::int from pass.utilisation u where u.lot = $1 and u.evenement = e.position
           and u.collectivite_id = e.collectivite_id) as siennes
       from pass.evenement e where objet = 'lot:' || $1 order by type, collectivite_id`,
      [lot],
    );
    expect(evenements.map(({ type, nombre }) => `${type} ${nombre}`)).toEqual([
      'carnets.repris 2',
      'carnets.repris 1',
      'reglements.repris 2',
      'reglements.repris 1',
      'remises.reprises 2',
      'remises.reprises 1',
      'utilisations.reprises 4',
      'utilisations.reprises 2',
    ]);
    expect(evenements.map(({ siennes }) => siennes)).toEqual([0, 0, 0, 0, 0, 0, 4, 2]);
    expect(
      await lire(
        'select mois, public, distribues, utilises, rembourses from pass.mouvement where collectivite_id = $1 order by mois',
        [CHATEAU],
      ),
    ).toEqual([
      { mois: '2026-07-01', public: 'ALLOPHONES', distribues: 10, utilises: 0, rembourses: 0 },
      { mois: '2026-08-01', public: 'ALLOPHONES', distribues: 0, utilises: 4, rembourses: 0 },
      { mois: '2026-09-01', public: 'ALLOPHONES', distribues: 0, utilises: 0, rembourses: 2 },
    ]);
  });

  it('is guarded as live facts are, and indexed as they are', async () => {
    const lot = await numeroter();
    await chargerLot(harness.url, lot, [carnet(10, CHATEAU)], CHARGEMENT);
    const partition = `pass.utilisation_l${String(lot).padStart(4, '0')}`;

    await expect(enProprietaire((client) => client.query(`delete from ${partition}`))).rejects.toMatchObject({
      code: '23000',
    });
    await expect(harness.lot.query(`update ${partition} set minutes = 1`)).rejects.toMatchObject({
      code: '42501',
    });
    const indexes = (table: string): Promise<object[]> =>
      lire('select count(*)::int as n from pg_index where indrelid = $1::regclass', [table]);
    expect(await indexes(partition)).toEqual(await indexes('pass.utilisation'));
    const restes = await lire(
      `select relname from pg_class where relname ~ '^(depot|attente)_l[0-9]' and relkind = 'r'`,
    );
    expect(restes).toEqual([]);
  });

  it('is loaded once', async () => {
    const lot = await numeroter();
    await chargerLot(harness.url, lot, [carnet(20, CHATEAU)], CHARGEMENT);

    await expect(chargerLot(harness.url, lot, [carnet(21, CHATEAU)], CHARGEMENT)).rejects.toThrow(
      LotDejaCharge,
    );
    expect(await lire('select serie from pass.carnet where lot = $1', [lot])).toEqual([{ serie: 20 }]);
  });
});

describe('a lot that breaks a rule', () => {
  const remis = (serie: number, ...utilisations: ReturnType<typeof utilisation>[]): CarnetACharger => {
    const { remise, ...livre } = carnet(serie, CHATEAU);
    return remise ? { ...livre, remise: { ...remise, utilisations } } : livre;
  };
  const ailleurs = (serie: number): CarnetACharger => {
    const { remise, ...livre } = carnet(serie, CHATEAU);
    return remise ? { ...livre, remise: { ...remise, cohorteId: COHORTE_DU_RIVAGE } } : livre;
  };
  const fautes: readonly (readonly [string, readonly CarnetACharger[], string])[] = [
    ['a pass used twice', [remis(30, utilisation(30, 1), utilisation(30, 1))], '23505'],
    ['a use before the hand-over', [remis(31, { ...utilisation(31, 1), jour: '2026-06-30' })], '23514'],
    ['a use after the tolerance', [remis(31, { ...utilisation(31, 1), jour: '2027-02-01' })], '23514'],
    ['a rank beyond the carnet', [remis(31, { ...utilisation(31, 6) })], '23514'],
    [
      'two carnets of one series',
      [carnet(32, CHATEAU), carnet(32, CHATEAU, { id: carnet(99, CHATEAU).id })],
      '23505',
    ],
    ['a cohort of someone else', [ailleurs(33)], '23503'],
    ['an unknown order', [carnet(34, CHATEAU, { commande: commandeDe(CHATEAU, 9) })], '23503'],
    [
      'a day of purchase that is not the one of the order',
      [carnet(35, CHATEAU, { commande: { ...commandeDe(CHATEAU), acheteeLe: '2026-06-02' } })],
      '23503',
    ],
  ];

  it.each(fautes)('is refused whole: %s', async (_faute, fautifs, code) => {
    const lot = await numeroter();
    const chargement = chargerLot(harness.url, lot, [carnet(40, RIVAGE), ...fautifs], CHARGEMENT);

    await expect(chargement).rejects.toMatchObject({ code });
    expect(await lire('select from pass.carnet where lot = $1', [lot])).toEqual([]);
    expect(await lire(`select from pass.evenement where objet = 'lot:' || $1`, [lot])).toEqual([]);
    expect(await lire(RESTES)).toEqual([]);
  });

  it('is refused whole when its source fails half-way, and can be loaded after', async () => {
    const lot = await numeroter();
    const source = function* (): Generator<CarnetACharger> {
      yield carnet(50, CHATEAU);
      throw new Error('source cut');
    };

    await expect(chargerLot(harness.url, lot, source(), CHARGEMENT)).rejects.toThrow('source cut');
    expect(await chargerLot(harness.url, lot, [carnet(50, CHATEAU)], CHARGEMENT)).toMatchObject({
      carnet: 1,
    });
  });
});

describe('a lot opened for live orders', () => {
  it('receives rows at once, and may then be loaded as long as it holds none', async () => {
    const lot = await enProprietaire((client) => creerLot(client, 'Au fil de l’eau'));
    const bilan = await chargerLot(harness.url, lot, [carnet(60, CHATEAU), carnet(61, RIVAGE)], CHARGEMENT);

    expect(bilan).toMatchObject({ carnet: 2, remise: 2 });
    expect(await lire('select libelle from pass.lot where numero = $1', [lot])).toEqual([
      { libelle: 'Au fil de l’eau' },
    ]);
  });

  it('never takes a number twice', async () => {
    const numeros = await Promise.all(Array.from({ length: 4 }, numeroter));

    expect(new Set(numeros).size).toBe(4);
  });
});
