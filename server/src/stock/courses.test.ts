import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { numeroDeCarnet, numeroDePass, peupler, uuid } from '../../test/monde.ts';
import { AUTRE_DISTRIBUTEUR, fabrique, gestes } from '../../test/stock.ts';

const harness = setupHarness();
const geste = gestes(harness);
const fabriquer = fabrique(harness);
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(AUTRE_DISTRIBUTEUR);
});

const ADMINISTRATEUR = acteur('ADMINISTRATEUR');
const utiliser = (serie: number, rang: number) =>
  geste('utiliserPass', { numero: numeroDePass(serie, rang) }, ADMINISTRATEUR);

/** Begins to write on a carnet in a transaction of its own, lets `pendant` start, then commits. */
async function pendantQue<T>(serie: number, ecriture: string, pendant: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      'select pass.retenir(array[lot], array[id]) from pass.carnet where lot = 1 and serie = $1',
      [serie],
    );
    await client.query(ecriture, [serie]);
    const commence = pendant();
    await enAttente();
    await client.query('commit');
    return await commence;
  } finally {
    await client.end();
  }
}

/** Until a statement of the application waits for a lock: it has seen what was there before. */
async function enAttente(): Promise<void> {
  for (;;) {
    const { rows } = await harness.lot.query<{ n: number }>(
      `select count(*)::int as n from pg_locks l join pg_database d on d.datname = current_database()
       where not l.granted and (l.database is null or l.database in (0, d.oid)) and l.pid <> pg_backend_pid()`,
    );
    if ((rows[0]?.n ?? 0) > 0) return;
  }
}

const BLOCAGE = `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
  select lot, id, 1, collectivite_id, 'BLOCAGE', '2026-09-15', 'essai', 1, '2026-09-15' from pass.carnet where lot = 1 and serie = $1`;
const DEPLACEMENT = `insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
  select lot, id, 1, collectivite_id, uuidv7(), '2026-09-15', 'DISTRIBUTEUR', '${uuid(8, 3)}', 1, '2026-09-15' from pass.carnet where lot = 1 and serie = $1`;

async function remis(): Promise<number> {
  const [serie = 0] = await fabriquer();
  await geste('remettreCarnet', { numero: numeroDeCarnet(serie) });
  return serie;
}

describe('what happens to a carnet while something else does', () => {
  it('refuses a use that began before the block was acknowledged, and would end after', async () => {
    const serie = await remis();

    expect(await pendantQue(serie, BLOCAGE, () => utiliser(serie, 1))).toMatchObject({
      __typename: 'PassArrete',
    });
  });

  it('refuses a hand-over that began before a block, or before a move to another counter', async () => {
    const [un = 0, autre = 0] = await fabriquer(2);
    const remettre = (serie: number) => geste('remettreCarnet', { numero: numeroDeCarnet(serie) });

    expect(await pendantQue(un, BLOCAGE, () => remettre(un))).toMatchObject({
      __typename: 'CarnetNonRemettable',
    });
    expect(await pendantQue(autre, DEPLACEMENT, () => remettre(autre))).toMatchObject({
      __typename: 'CarnetAilleurs',
    });
  });

  it('acknowledges no use once a block was acknowledged', async () => {
    for (let tour = 0; tour < 10; tour++) {
      const serie = await remis();
      const apres: string[] = [];
      let bloque = false;
      const usages = [1, 2, 3, 4, 5].map(async (rang) => {
        const { __typename } = await utiliser(serie, rang);
        if (bloque) apres.push(__typename);
        return __typename;
      });
      const blocage = await geste('arreterCarnet', { numero: numeroDeCarnet(serie), genre: 'BLOCAGE' });
      bloque = blocage.__typename === 'CarnetArrete';
      const utilises = (await Promise.all(usages)).filter((nom) => nom === 'PassUtilise').length;

      expect(apres.filter((nom) => nom === 'PassUtilise')).toEqual([]);
      expect(bloque || utilises === 5).toBe(true);
    }
  });

  it('does one of a move and a hand-over elsewhere, never both', async () => {
    for (let tour = 0; tour < 10; tour++) {
      const [serie = 0] = await fabriquer();
      const [deplace, remise] = await Promise.all([
        geste('deplacerCarnets', {
          plages: [{ premier: numeroDeCarnet(serie) }],
          vers: 'DISTRIBUTEUR',
          distributeur: 'MAIRIE-33',
        }),
        geste('remettreCarnet', { numero: numeroDeCarnet(serie) }),
      ]);

      expect(['CarnetsDeplaces CarnetAilleurs', 'RegleNonTenue CarnetRemis']).toContain(
        `${deplace.__typename} ${remise.__typename}`,
      );
    }
  });
});
