import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Campagne, clore, nouvelleCampagne, utilises } from '../../test/campagne.ts';
import { setupHarness } from '../../test/harness.ts';
import { enPropre, leJour, payable, peuplerLesReglements, utiliser } from '../../test/reglement.ts';
import { VERROU_DE_CLOTURE } from '../utilisation/utilisation.module.ts';

const harness = setupHarness();
let campagne: Campagne;

beforeAll(() => peuplerLesReglements(harness));
beforeEach(async () => {
  campagne = await nouvelleCampagne(harness);
  leJour('2026-07-15');
  await payable(harness, campagne.structures[0]);
  leJour('2026-09-15');
});

const lignes = async (): Promise<{ n: number; centimes: number; frais: number }> => {
  const { rows } = await harness.lot.query<{ n: number; centimes: number; frais: number }>(
    `select count(*)::int as n, coalesce(sum(l.centimes), 0)::int as centimes, coalesce(sum(l.frais_centimes), 0)::int as frais
     from pass.reglement_ligne l join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id where c.commande_id = $1`,
    [campagne.commande],
  );
  return rows[0] ?? { n: -1, centimes: 0, frais: 0 };
};

describe('cloreLeMois, by many at once', () => {
  it('lets one of many closings win, and none pays twice', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    const closes = await Promise.all(Array.from({ length: 5 }, () => clore(harness, campagne, '2026-08')));

    expect(closes.filter(({ __typename }) => __typename === 'MoisRegle')).toHaveLength(1);
    expect(closes.filter(({ regle }) => regle === 'MOIS_DEJA_CLOS')).toHaveLength(4);
    expect(await lignes()).toMatchObject({ n: 10 });
  });

  it('closes once what one key asks many times', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    const meme = { cleIdempotence: `clore-${campagne.operateur}` };
    const closes = await Promise.all(
      Array.from({ length: 4 }, () => clore(harness, campagne, '2026-08', meme)),
    );

    expect(new Set(closes.map(({ contrePaiement }) => contrePaiement?.id)).size).toBe(1);
    expect(closes.filter(({ deja }) => deja === false)).toHaveLength(1);
    await expect(clore(harness, campagne, '2026-07', meme)).rejects.toMatchObject({ code: 'CLE_REUTILISEE' });
  });

  it('pays every use that was acknowledged once, be it while the month was being closed', async () => {
    const usages = Array.from({ length: 30 }, (_, i) =>
      utiliser(harness, [campagne.serie + Math.floor(i / 10), (i % 10) + 1], {
        lieu: campagne.lieux[0],
        jour: '2026-08-25',
      }),
    );
    const [faits] = await Promise.all([Promise.all(usages), clore(harness, campagne, '2026-08')]);
    const acceptes = faits.filter(({ __typename }) => __typename === 'PassUtilise').length;
    expect(faits.every(({ __typename }) => ['PassUtilise', 'MoisClos'].includes(__typename))).toBe(true);
    expect(
      await utiliser(harness, [campagne.serie + 9, 1], { lieu: campagne.lieux[0], jour: '2026-08-25' }),
    ).toMatchObject({ __typename: 'MoisClos' });

    leJour('2026-10-10');
    await clore(harness, campagne, '2026-09');
    expect(await lignes()).toMatchObject({ n: acceptes });
  });

  it('cannot pay a use while it is being taken back', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    const client = await harness.lot.connect();
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock_shared(${VERROU_DE_CLOTURE})`);
    await client.query(
      `insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
       select lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, 'essai', 1, '2026-09-15' from pass.utilisation
       where lieu_id = $1 and rang = 1`,
      [campagne.lieux[0]],
    );
    const cloture = clore(harness, campagne, '2026-08');
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await client.query('commit');
    client.release();

    expect(await cloture).toMatchObject({ contrePaiement: { nombreDeLignes: 9 } });
  });

  it('leaves nothing behind when it is cut in the middle', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    // The last table it writes is held: everything else is written by then, and waits with it.
    const garde = await harness.lot.connect();
    await garde.query('begin');
    await garde.query(
      `insert into pass.contre_paiement (numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
      values ('tenu', $1, '2026-08-01', '2026-09-15', 0, 0, 0, '', 1, '2026-09-15')`,
      [campagne.operateurId],
    );
    const cloture = clore(harness, campagne, '2026-08').catch((error: unknown) => error);
    const attend = `from pg_stat_activity where datname = current_database() and wait_event = 'transactionid'`;
    await expect.poll(() => enPropre(harness, `select ${attend}`)).toBe(1);
    await enPropre(harness, `select pg_terminate_backend(pid) ${attend}`);
    expect(await cloture).toBeInstanceOf(Error);
    await garde.query('rollback');
    garde.release();

    expect(await lignes()).toMatchObject({ n: 0 });
    const traces = await harness.lot.query(`select from pass.evenement where contenu->>'numero' = $1`, [
      `CP-${campagne.operateur}-2026-08`,
    ]);
    expect(traces.rowCount).toBe(0);
    expect(await clore(harness, campagne, '2026-08')).toMatchObject({
      contrePaiement: { nombreDeLignes: 10 },
    });
  });
});
