import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { LIEU, LIEU_SUSPENDU } from '../../test/monde.ts';
import { addressFor } from '../db/pool.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { Fil } from './fil.service.ts';

const harness = setupHarness();
const http = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };
const SUIVRE = 'subscription { lieuModifie { evenement } }';

let redacteurs: pg.Client[];
beforeAll(async () => {
  redacteurs = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new pg.Client({ connectionString: addressFor(harness.url, 'lot') });
      await client.connect();
      return client;
    }),
  );
});
afterAll(() => Promise.all(redacteurs.map((client) => client.end())));

const NOTER = `insert into labels.evenement (type, objet, acteur, agent, motif, enregistre_le)
  values ('lieu.modifie', $1, 'essai', 'agent-essai', 'un motif', '2026-09-15') returning id, position`;

/** An event of a place, in the transaction of a writer. */
async function noter(client: pg.Client, lieu = LIEU): Promise<{ id: string; position: number }> {
  const { rows } = await client.query<{ id: string; position: number }>(NOTER, [`lieu:${lieu}`]);
  return rows[0] ?? { id: '', position: 0 };
}

/** The reason of an event that no other test records. */
const SIEN = 'un motif à soi';

interface Dit {
  readonly motif: string;
}

interface Modifie {
  readonly evenement: string;
}
const modifie = (recu: ReturnType<typeof abonner>['recus'][number] | undefined): Modifie | undefined =>
  recu?.data?.['lieuModifie'] as Modifie | undefined;
const ids = ({ recus }: ReturnType<typeof abonner>): readonly string[] =>
  recus.map((recu) => modifie(recu)?.evenement ?? '');

const suivre = () => abonner(http.demonstration(), SUIVRE);

describe('what is committed', () => {
  it('waits for a transaction that may still write before it, then comes in one order', async () => {
    const abonne = suivre();
    await abonne.pret;
    const [lent, rapide] = redacteurs as [pg.Client, pg.Client];
    await lent.query('begin');
    const premier = await noter(lent);
    const second = await noter(rapide);
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });

    expect(second.position).toBeGreaterThan(premier.position);
    expect(abonne.recus).toEqual([]);
    await lent.query('commit');
    await jusqu(() => abonne.recus.length === 2);
    expect(ids(abonne)).toEqual([premier.id, second.id]);
  });

  it('wakes the readers of other servers, by one signal after the commit, even once the bell was cut', async () => {
    // It would not read by itself before the end of the test.
    const fil = new Fil(harness.pool, 3_600_000);
    const evenements = await fil.suivre({ depuis: null, retient: ({ type }) => type === 'lieu.modifie' });
    const ailleurs = redacteurs[0] as pg.Client;
    const proprietaire = new pg.Client({ connectionString: harness.url });
    await proprietaire.connect();
    let sonneries = 0;
    ailleurs.on('notification', () => (sonneries += 1));
    await ailleurs.query('listen registre_reveil');
    await dansUneTransaction(harness.pool, (client) => client.query('select 1'));
    await jusqu(() => sonneries > 0);
    await ailleurs.query('unlisten registre_reveil');

    const sonner = (): Promise<unknown> =>
      harness.lot.query(`select pg_notify('registre_reveil', 'un autre')`);
    for (const couper of [false, true]) {
      if (couper)
        await proprietaire.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pass-numerique-reveil' and datname = current_database()`,
        );
      const { id } = await noter(ailleurs);
      let recu: string | null = null;
      void evenements.next().then(({ value }) => (recu = value?.id ?? null));
      await expect.poll(async () => (await sonner(), recu), { timeout: 10_000, interval: 50 }).toBe(id);
    }
    await Promise.all([evenements.return?.(), proprietaire.end()]);
  });

  it('is told to who follows that place or its département, with what changed, and a lot as one message', async () => {
    const ou = (filtre: string, champ = 'lieuModifie') =>
      abonner(
        http.demonstration(),
        `subscription { ${champ}(${filtre}) { type nombreDeLieux lot departements qui motif
          lieux { champs assertions lieu { nom labels { id acte } } } } }`,
        { headers: jetonDe('ADMINISTRATEUR', FRANCE) },
      );
    const [ici, ailleurs, gironde, creuse, labels] = [
      ou(`lieu: "${LIEU}"`),
      ou(`lieu: "${LIEU_SUSPENDU}"`),
      ou('departement: "33"'),
      ou('departement: "23"'),
      ou('departement: "33"', 'labelModifie'),
    ];
    const tous = [ici, ailleurs, gironde, creuse, labels];
    await Promise.all(tous.map(({ pret }) => pret));
    await harness.lot.query(
      `with e as (${NOTER.replace('$1', `'lieu:${LIEU}'`).replace('un motif', SIEN)}),
       m as (insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
         select '${LIEU}', 2, '{"telephone": {"avant": null, "apres": "0556000000"}}', position, '2026-09-15' from e)
       insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, motif, evenement, enregistre_le)
       select '${LIEU}', 'PASS_NUMERIQUE', 'SUSPENSION', 'essai', '2026-10-01', 'essai', position, '2026-09-15' from e`,
    );
    // One may be told of what was committed just before it asked, never left without what comes after.
    const siens = ({ recus }: ReturnType<typeof abonner>) =>
      recus.filter(({ data }) => Object.values(data ?? {}).some((un) => (un as Dit).motif === SIEN));
    await jusqu(() => [ici, gironde, labels].every((un) => siens(un).length > 0));
    const vu = { champs: ['telephone'], assertions: [expect.any(String)] };
    const dit = {
      type: 'lieu.modifie',
      nombreDeLieux: 1,
      lot: false,
      departements: ['33'],
      qui: 'agent-essai',
    };
    const attendu = { lieuModifie: { ...dit, lieux: [vu], motif: SIEN } };

    expect(siens(ici)).toMatchObject([{ data: attendu }]);
    expect(siens(gironde)).toEqual(siens(ici));
    expect(siens(labels)).toMatchObject([{ data: { labelModifie: attendu.lieuModifie } }]);
    expect([ailleurs.recus, creuse.recus]).toEqual([[], []]);

    await harness.lot.query(
      `with l as (insert into labels.lieu (cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
         select 'lot:' || n, 'essai', 'Lieu ' || n, '23096', 'Guéret', '23', '75', '2026-09-15' from generate_series(1, 120) n returning id),
       e as (insert into labels.evenement (type, acteur, enregistre_le) values ('lot', 'essai', '2026-09-15') returning position)
       insert into labels.modification (lieu_id, version, creation, champs, evenement, enregistre_le)
       select l.id, 1, true, '{}', position, '2026-09-15' from l, e`,
    );
    await jusqu(() => creuse.recus.length > 0);
    expect(creuse.recus).toMatchObject([
      { data: { lieuModifie: { nombreDeLieux: 120, lot: true, departements: ['23'], lieux: [] } } },
    ]);
    expect(gironde.recus).toHaveLength(1);
  });

  it('is told to the public without who did it nor why, and so to who does not see all of France', async () => {
    const query = 'subscription { lieuModifie { qui acteur motif lieux { lieu { nom } } } }';
    const abonnes = [
      abonner(http.demonstration(), query),
      abonner(http.demonstration(), query, {
        headers: jetonDe('OPERATEUR', { libelle: 'Gironde', sirens: ['999000007'] }),
      }),
    ];
    await Promise.all(abonnes.map(({ pret }) => pret));
    await noter(redacteurs[0] as pg.Client);
    await jusqu(() => abonnes.every(({ recus }) => recus.length > 0));
    const lieux = [{ lieu: { nom: 'Médiathèque de l’Été' } }];

    for (const { recus } of abonnes)
      expect(recus).toEqual([{ data: { lieuModifie: { qui: null, acteur: null, motif: null, lieux } } }]);
  });
});

describe('presence', () => {
  const QUI = `subscription { presence(lieu: "${LIEU}") { id agent role champ } }`;
  const signaler = async (role: 'ADMINISTRATEUR' | 'OPERATEUR', suite: string): Promise<unknown> => {
    const query = `mutation { signalerPresence(lieu: "${LIEU}", onglet: "un-onglet", ${suite}) }`;
    const { body } = await http.post({ query }, jetonDe(role, FRANCE), { demo: true });
    return body.data?.['signalerPresence'];
  };

  it('says who is on a page and on which field, until they leave or are not heard of', async () => {
    const abonne = abonner(http.demonstration(), QUI, { headers: jetonDe('OPERATEUR', FRANCE) });
    await jusqu(() => abonne.recus.length === 1);
    const id = await signaler('ADMINISTRATEUR', 'champ: "horaires"');
    await jusqu(() => abonne.recus.length === 2);
    await signaler('OPERATEUR', 'parti: false');
    await jusqu(() => abonne.recus.length === 3);
    const un = { id, agent: 'administrateur', role: 'ADMINISTRATEUR', champ: 'horaires' };

    expect(abonne.recus).toMatchObject([
      { data: { presence: [] } },
      { data: { presence: [un] } },
      { data: { presence: [un, { agent: 'operateur', champ: null }] } },
    ]);
    await signaler('OPERATEUR', 'parti: true');
    await harness.lot.query(`update labels.presence set vu_a = vu_a - interval '31 seconds'`);
    await jusqu(() => JSON.stringify(abonne.recus.at(-1)?.data) === '{"presence":[]}');
  });

  it('is for those who edit places or labels', async () => {
    for (const role of ['PUBLIC', 'ANALYSTE', 'STRUCTURE'] as const) {
      const abonne = abonner(http.demonstration(), QUI, { headers: jetonDe(role, FRANCE) });
      await jusqu(() => abonne.fin() !== null);
      expect([role, codes(abonne), abonne.fin()]).toEqual([role, ['ACCES_REFUSE'], 'complete']);
    }
  });
});
