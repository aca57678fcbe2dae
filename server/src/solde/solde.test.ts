import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { emettreLesAvoirs, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const [GIRONDE, CREUSE] = COLLECTIVITES;

/**
 * Gironde: its 25 pass of 2020 are under a convention 50/25/25 of that wave; two were used (one 7.01 €, and one for another
 * public). Creuse: ten pass of 2019, one used, whose tolerance ends on 31 January 2027.
 */
beforeAll(async () => {
  await peuplerLesDeux(harness);
  await emettreLesAvoirs(harness);
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(`
    insert into territoires.convention (id, collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, evenement, enregistre_le) values
      ('${uuid(1, 8)}', '${GIRONDE}', 2020, '2026-06-20', 50000, 50000, 1, '2026-06-20'),
      ('${uuid(1, 9)}', '${CREUSE}', 2019, '2026-06-20', 6000, 4000, 1, '2026-06-20');
    insert into territoires.convention_part (convention_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le) values
      ('${uuid(1, 8)}', 1, '${GIRONDE}', 'ETAT', 'État', 50000, 1, '2026-06-20'),
      ('${uuid(1, 8)}', 2, '${GIRONDE}', 'COLLECTIVITE', 'Agglomération', 25000, 1, '2026-06-20'),
      ('${uuid(1, 8)}', 3, '${GIRONDE}', 'COLLECTIVITE', 'Commune', 25000, 1, '2026-06-20');
    set session_replication_role = replica;
    delete from pass.commande_part;
    update pass.commande set convention_id = '${uuid(1, 8)}', vague = 2020 where collectivite_id = '${GIRONDE}';
    update pass.commande set convention_id = '${uuid(1, 9)}', vague = 2019 where collectivite_id = '${CREUSE}';
    update pass.utilisation set part_pass_centimes = 701, prix_centimes = 701 where usage = 1
      and carnet_id = (select id from pass.carnet where serie = 0);
    set session_replication_role = origin;`);
  await client.end();
});

const demander = async <T>(champ: string, actor?: Actor): Promise<T> =>
  (await harness.execute<{ lu: T }>(`{ lu: ${champ} }`, {}, actor)).lu;

const SOLDE = `{ collectivite { siren } dossier totalCentimes commandeCentimes utiliseCentimes nonUtiliseCentimes encoreUtilisableCentimes
  duCentimes exigibleCentimes utiliseParFinanceur { financeur centimes } pic { remis utilises tenueSurRemis tenueSurUtilises } }`;

describe('soldes', () => {
  it('of 2020: the State owes half of what was used, and the PIC half is told', async () => {
    const [solde] = await demander<object[]>(`soldes(vague: 2020) ${SOLDE}`);

    // 7.01 € and 10 € were paid by pass: the State owes no more than half of 17.01 €.
    expect(solde).toEqual({
      collectivite: { siren: '999000007' },
      dossier: null,
      totalCentimes: 100_000,
      commandeCentimes: 25_000,
      utiliseCentimes: 1701,
      nonUtiliseCentimes: 0,
      encoreUtilisableCentimes: 23_299,
      duCentimes: 850,
      exigibleCentimes: 0,
      utiliseParFinanceur: [
        { financeur: 'État', centimes: 851 },
        { financeur: 'Agglomération', centimes: 425 },
        { financeur: 'Commune', centimes: 425 },
      ],
      pic: { remis: 0, utilises: 0, tenueSurRemis: false, tenueSurUtilises: false },
    });
  });

  it('of 2019: what was not used is owed back at the share of the State, once nothing may be used any more', async () => {
    const siens = `collectivite: "999000015") { nonUtiliseCentimes encoreUtilisableCentimes duCentimes exigibleCentimes }`;
    const avant = await demander<object[]>(`soldes(vague: 2019, au: "2027-01-31", ${siens}`);
    const apres = await demander<object[]>(`soldes(vague: 2019, au: "2027-02-01", ${siens}`);

    expect(avant).toEqual([
      { nonUtiliseCentimes: 0, encoreUtilisableCentimes: 9000, duCentimes: 0, exigibleCentimes: 0 },
    ]);
    expect(apres).toEqual([
      { nonUtiliseCentimes: 9000, encoreUtilisableCentimes: 0, duCentimes: 0, exigibleCentimes: 5400 },
    ]);
  });

  it('as known on a day: what was recorded later is not there', async () => {
    const vus = await demander<object[]>(
      `soldes(vague: 2020, au: "2026-09-05") { utiliseCentimes commandeCentimes }`,
    );

    expect(vus).toEqual([{ utiliseCentimes: 0, commandeCentimes: 25_000 }]);
  });

  it('are those of one’s perimeter, and of nobody without the right', async () => {
    const sirens = `soldes(vague: 2019) { collectivite { siren } }`;

    expect(await demander(sirens, acteur('GESTIONNAIRE', [CREUSE]))).toEqual([
      { collectivite: { siren: '999000015' } },
    ]);
    await expect(demander(sirens, acteur('PUBLIC'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });
});

it('puts the waves side by side', async () => {
  const vagues = await demander<object[]>(
    'vagues(au: "2027-02-01") { vague enveloppeCentimes dossiers laureats conventions partEtatCentimes commandeCentimes nombreDePass utiliseCentimes duCentimes exigibleCentimes }',
  );

  expect(vagues).toEqual([
    expect.objectContaining({
      vague: 2019,
      enveloppeCentimes: 1_000_000_000,
      conventions: 2,
      partEtatCentimes: 36_000,
      commandeCentimes: 10_000,
      nombreDePass: 10,
      utiliseCentimes: 1000,
      duCentimes: 0,
      exigibleCentimes: 5400,
    }),
    expect.objectContaining({
      vague: 2020,
      enveloppeCentimes: 1_500_000_000,
      dossiers: 2,
      laureats: 0,
      conventions: 1,
      commandeCentimes: 25_000,
      utiliseCentimes: 1701,
      duCentimes: 850,
      exigibleCentimes: 0,
    }),
  ]);
});

describe('the money of a collectivité', () => {
  interface Etape {
    etape: string;
    centimes: number;
    chemin: string;
    parts: { financeur: string; centimes: number }[];
  }
  const argent = (siren: string, actor?: Actor) =>
    demander<{ argent: { etapes: Etape[] } | null }>(
      `collectivite(siren: "${siren}") { argent(au: "2027-02-01") { etapes { etape centimes chemin parts { financeur centimes } } } }`,
      actor,
    );

  it('goes from the announcement to the credit note, each amount shared to the cent', async () => {
    const { argent: dit } = await argent('999000007');
    const etapes = dit?.etapes ?? [];

    expect(Object.fromEntries(etapes.map(({ etape, centimes }) => [etape, centimes]))).toEqual({
      ANNONCE: 0,
      CONVENU: 150_000,
      COMMANDE: 25_000,
      COUVERT: 25_000,
      ACTIF: 25_000,
      UTILISE: 1701,
      PAYE: 2000,
      EXPIRE: 23_000,
      AVOIR: 1000,
    });
    for (const { centimes, parts } of etapes)
      expect(parts.reduce((somme, part) => somme + part.centimes, 0)).toBe(centimes);
    expect(etapes.find(({ etape }) => etape === 'COMMANDE')?.parts).toEqual([
      { financeur: 'État', centimes: 12_500 },
      { financeur: 'Agglomération', centimes: 6250 },
      { financeur: 'Commune', centimes: 6250 },
    ]);
    expect(etapes.every(({ chemin }) => chemin.includes('f.collectivite=999000007'))).toBe(true);
  });

  it('is not told as nothing to those who may not see it', async () => {
    expect(await argent('999000007', acteur('GESTIONNAIRE', [CREUSE]))).toEqual({ argent: null });
  });
});
