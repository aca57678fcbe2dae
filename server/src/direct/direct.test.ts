import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, LIEU, LIEU_SUSPENDU, numeroDePass, uuid } from '../../test/monde.ts';
import { keyOfNumbers } from '../app/settings.ts';
import { numeroDuPass } from '../carnet/carnet.module.ts';
import { addressFor } from '../db/pool.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { Fil } from './fil.service.ts';

const harness = setupHarness();
const http = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };
const SUIVRE = `subscription ($depuis: String) { lieuModifie(depuis: $depuis) { evenement curseur } }`;

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

interface Modifie {
  readonly evenement: string;
  readonly curseur: string;
}
const modifie = (recu: ReturnType<typeof abonner>['recus'][number] | undefined): Modifie | undefined =>
  recu?.data?.['lieuModifie'] as Modifie | undefined;
const ids = ({ recus }: ReturnType<typeof abonner>): readonly string[] =>
  recus.map((recu) => modifie(recu)?.evenement ?? '');
const dernier = ({ recus }: ReturnType<typeof abonner>): string | undefined => modifie(recus.at(-1))?.curseur;

const suivre = (depuis?: string) =>
  abonner(http.demonstration(), SUIVRE, { variables: depuis === undefined ? {} : { depuis } });

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

  it('comes once each, in order, to who is cut and resumes while others write out of order', async () => {
    const recus: string[] = [];
    const { rows: avant } = await harness.lot.query<{ n: number }>(
      'select count(*)::int n from labels.evenement',
    );
    let abonne = suivre();
    await abonne.pret;
    const ecriture = Promise.all(
      redacteurs.map(async (client) => {
        for (let i = 0; i < 25; i++) {
          await client.query('begin');
          await noter(client);
          await client.query('select pg_sleep(random() * 0.02)');
          await client.query(i % 10 === 9 ? 'rollback' : 'commit');
        }
      }),
    );
    let curseur: string | undefined;
    for (const coupure of [5, 25, 45]) {
      await jusqu(() => recus.length + abonne.recus.length >= coupure, 10_000);
      abonne.cesser();
      recus.push(...ids(abonne));
      curseur = dernier(abonne) ?? curseur;
      abonne = suivre(curseur);
    }
    await ecriture;
    await jusqu(() => recus.length + abonne.recus.length >= 92, 10_000);
    recus.push(...ids(abonne));

    const { rows } = await harness.lot.query<{ id: string }>(
      'select id from labels.evenement order by tx, position offset $1',
      [avant[0]?.n],
    );
    expect(rows).toHaveLength(92);
    expect(recus).toEqual(rows.map(({ id }) => id));
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
      `with e as (${NOTER.replace('$1', `'lieu:${LIEU}'`)}),
       m as (insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
         select '${LIEU}', 2, '{"telephone": {"avant": null, "apres": "0556000000"}}', position, '2026-09-15' from e)
       insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, motif, evenement, enregistre_le)
       select '${LIEU}', 'PASS_NUMERIQUE', 'SUSPENSION', 'essai', '2026-10-01', 'essai', position, '2026-09-15' from e`,
    );
    await jusqu(() => labels.recus.length > 0 && gironde.recus.length > 0);
    const vu = { champs: ['telephone'], assertions: [expect.any(String)] };
    const dit = {
      type: 'lieu.modifie',
      nombreDeLieux: 1,
      lot: false,
      departements: ['33'],
      qui: 'agent-essai',
    };
    const attendu = { lieuModifie: { ...dit, lieux: [vu], motif: 'un motif' } };

    expect(ici.recus).toMatchObject([{ data: attendu }]);
    expect(gironde.recus).toEqual(ici.recus);
    expect(labels.recus).toMatchObject([{ data: { labelModifie: attendu.lieuModifie } }]);
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
    await jusqu(() => abonne.recus.length === 2, 1500);
    await signaler('OPERATEUR', 'parti: false');
    await jusqu(() => abonne.recus.length === 3, 1500);
    const un = { id, agent: 'administrateur', role: 'ADMINISTRATEUR', champ: 'horaires' };

    expect(abonne.recus).toMatchObject([
      { data: { presence: [] } },
      { data: { presence: [un] } },
      { data: { presence: [un, { agent: 'operateur', champ: null }] } },
    ]);
    await signaler('OPERATEUR', 'parti: true');
    await harness.lot.query(`update labels.presence set vu_a = vu_a - interval '31 seconds'`);
    await jusqu(() => JSON.stringify(abonne.recus.at(-1)?.data) === '{"presence":[]}', 1500);
  });

  it('is for those who edit places or labels', async () => {
    for (const role of ['PUBLIC', 'ANALYSTE', 'STRUCTURE'] as const) {
      const abonne = abonner(http.demonstration(), QUI, { headers: jetonDe(role, FRANCE) });
      await jusqu(() => abonne.fin() !== null);
      expect([role, codes(abonne), abonne.fin()]).toEqual([role, ['ACCES_REFUSE'], 'complete']);
    }
  });
});

describe('a pass', () => {
  const SUIVRE_UN_PASS = `subscription ($numero: String!, $depuis: String) { passEvenement(numero: $numero, depuis: $depuis) {
    evenement { type curseur objet } pass { id rang carnet { id } } } }`;
  const gestionnaire = () => jetonDe('GESTIONNAIRE', { libelle: 'Gironde', sirens: ['999000007'] });
  /** As the server prints it. */
  const imprime = (serie: number, rang: number): string =>
    numeroDuPass(keyOfNumbers(), { lot: 1, serie }, rang);
  interface DuPass {
    readonly evenement: { readonly type: string; readonly curseur: string };
    readonly pass: { readonly rang: number } | null;
  }
  const types = ({ recus }: ReturnType<typeof abonner>): readonly string[] =>
    recus.map(({ data }) => (data?.['passEvenement'] as DuPass).evenement.type);

  it('is followed through what touches it, its carnet and its order, and nothing else, and resumed', async () => {
    const variables = { numero: imprime(0, 2) };
    const headers = gestionnaire();
    const abonne = abonner(http.demonstration(), SUIVRE_UN_PASS, { headers, variables });
    await abonne.pret;
    const dire = (type: string, objet: string, contenu: object = {}, collectivite = 0): Promise<unknown> =>
      harness.lot.query(
        `insert into pass.evenement (type, objet, collectivite_id, acteur, contenu, enregistre_le) values ($1, $2, $3, 'essai', $4, '2026-09-15')`,
        [type, objet, COLLECTIVITES[collectivite], contenu],
      );
    const [carnet, voisin] = [uuid(9, 0), uuid(9, 1)];
    await dire('pass.utilise', `carnet:${carnet}`, { rang: 1 });
    await dire('pass.utilise', `carnet:${voisin}`, { rang: 2 });
    await dire('pass.utilise', `carnet:${carnet}`, { rang: 2 });
    await dire('carnet.bloque', `carnet:${carnet}`);
    await dire('carnet.bloque', `carnet:${voisin}`);
    await dire('carnet.remplace', `carnet:${voisin}`, { remplacant: carnet });
    await dire('echeance.j_moins_30', `commande:${uuid(6, 1)}`);
    await dire('echeance.j_moins_30', `commande:${uuid(6, 2)}`, {}, 1);
    // Two bulk events that name no carnet: only the facts say that one of them moved this one.
    await dire('carnets.deplaces', `bordereau:${uuid(0, 1)}`);
    await harness.lot.query(
      `with e as (insert into pass.evenement (type, objet, collectivite_id, acteur, enregistre_le)
         values ('carnets.deplaces', 'bordereau:${uuid(0, 2)}', '${COLLECTIVITES[0]}', 'essai', '2026-09-15') returning position)
       insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
       select 1, '${carnet}', 1, '${COLLECTIVITES[0]}', '${uuid(0, 2)}', '2026-09-15', 'DISTRIBUTEUR', '${uuid(8, 1)}', position, '2026-09-15' from e`,
    );
    const attendus = [
      'pass.utilise',
      'carnet.bloque',
      'carnet.remplace',
      'echeance.j_moins_30',
      'carnets.deplaces',
    ];
    await jusqu(() => abonne.recus.length === attendus.length);

    expect(types(abonne)).toEqual(attendus);
    const [premier] = abonne.recus.map(({ data }) => data?.['passEvenement'] as DuPass);
    expect(premier?.pass).toEqual({ id: `${carnet}-2`, rang: 2, carnet: { id: carnet } });
    const suite = abonner(http.demonstration(), SUIVRE_UN_PASS, {
      headers,
      variables: { ...variables, depuis: premier?.evenement.curseur },
    });
    await jusqu(() => suite.recus.length === attendus.length - 1);
    expect(types(suite)).toEqual(attendus.slice(1));
  });

  it('is refused outside the perimeter, as one that does not exist, and to who reads no detail', async () => {
    for (const [numero, headers, code] of [
      [imprime(5, 1), gestionnaire(), 'SAISIE_INVALIDE'],
      ['x', gestionnaire(), 'SAISIE_INVALIDE'],
      [imprime(0, 1), {}, 'ACCES_REFUSE'],
    ] as const) {
      const abonne = abonner(http.demonstration(), SUIVRE_UN_PASS, { headers, variables: { numero } });
      await jusqu(() => abonne.fin() !== null);
      expect(codes(abonne)).toEqual([code]);
    }
  });
});

describe('an import', () => {
  it('is followed by who sent it, and ends the subscription with its own end', async () => {
    const id = uuid(0, 8);
    const headers = jetonDe('OPERATEUR', FRANCE);
    await harness.lot.query(
      `insert into plateforme.depot (id, fichier, octets, acteur, chemin) values ($1, 'essai.csv', 1000, 'operateur (France entière)', '/aucun')`,
      [id],
    );
    const QUERY = `subscription { importProgression(depot: "${id}") { etape lus octets termine import { fichier } } }`;
    const autre = abonner(http.demonstration(), QUERY, { headers: jetonDe('ADMINISTRATEUR', FRANCE) });
    const abonne = abonner(http.demonstration(), QUERY, { headers });
    const avancer = (etape: string | null, lus: number): Promise<unknown> =>
      harness.lot.query('update plateforme.depot set etape = $2, lus = $3 where id = $1', [id, etape, lus]);
    await jusqu(() => abonne.recus.length === 1 && autre.fin() !== null);
    await avancer('LECTURE', 400);
    await jusqu(() => abonne.recus.length === 2);
    await harness.lot.query(
      `insert into plateforme.import (genre, fichier, empreinte, acteur, simule, etat, depot_id) values ('lieux', 'essai.csv', 'x', 'operateur (France entière)', false, 'TERMINE', $1)`,
      [id],
    );
    await avancer(null, 0);
    await jusqu(() => abonne.fin() !== null);

    const rien = { etape: null, lus: 0, octets: 1000, termine: false, import: null };
    expect(abonne.recus.map(({ data }) => data?.['importProgression'])).toEqual([
      rien,
      { ...rien, etape: 'LECTURE', lus: 400 },
      { ...rien, termine: true, import: { fichier: 'essai.csv' } },
    ]);
    expect([abonne.fin(), codes(autre)]).toEqual(['complete', ['SAISIE_INVALIDE']]);
  });
});

describe('figures', () => {
  const CHIFFRES = `subscription ($selection: SelectionSuivieInput!) { indicateursMisAJour(selection: $selection) {
    curseur au tableau { total { valeurs } lignes { codes valeurs } } } }`;
  const TABLEAU = `query ($indicateurs: [String!]!, $par: [Dimension!]!) { statistiques {
    tableau(indicateurs: $indicateurs, par: $par) { total { valeurs } lignes { codes valeurs } } } }`;
  const selection = { indicateurs: ['pass.utilises', 'pass.distribues'], par: ['DEPARTEMENT'] };
  interface Chiffres {
    readonly curseur: string;
    readonly tableau: object;
  }
  const dits = ({ recus }: ReturnType<typeof abonner>): readonly Chiffres[] =>
    recus.map(({ data }) => data?.['indicateursMisAJour'] as Chiffres);

  it('come again when they change, as the tables say, counted once for all who see the same', async () => {
    const suivre = (headers = {}) =>
      abonner(http.demonstration(), CHIFFRES, { headers, variables: { selection } });
    const [un, autre, agent] = [suivre(), suivre(), suivre(jetonDe('ADMINISTRATEUR', FRANCE))];
    await jusqu(() => [un, autre, agent].every(({ recus }) => recus.length === 1));
    const input = {
      numero: numeroDePass(0, 3),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: 900,
      cleIdempotence: 'cle-des-chiffres',
    };
    const utiliser = 'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }';
    await harness.execute(utiliser, { input });
    // Recorded, and counted nowhere: nobody is told again of what did not change.
    await noter(redacteurs[0] as pg.Client);
    await jusqu(() => [un, autre, agent].every(({ recus }) => recus.length === 2));
    const { body } = await http.post({ query: TABLEAU, variables: selection }, {}, { demo: true });

    expect(dits(un)[1]?.tableau).toEqual((body.data?.['statistiques'] as { tableau: object }).tableau);
    expect(dits(autre)).toEqual(dits(un));
    expect(dits(un)[0]?.tableau).not.toEqual(dits(un)[1]?.tableau);
    const { evenements } = await harness.execute<{
      evenements: { edges: readonly { node: { type: string } }[] };
    }>(
      'query ($apres: String) { evenements(apres: $apres, types: ["pass.utilise"]) { edges { node { type } } } }',
      { apres: dits(agent)[1]?.curseur },
    );
    expect(evenements.edges).toEqual([]);
  });

  it('are refused as the tables refuse them', async () => {
    for (const faux of [
      { indicateurs: ['inconnu'] },
      { indicateurs: [] },
      { indicateurs: ['pass.utilises'], par: ['LIEU'] },
      { indicateurs: ['pass.utilises'], filtre: { vague: 1 } },
    ]) {
      const abonne = abonner(http.demonstration(), CHIFFRES, { variables: { selection: faux } });
      await jusqu(() => abonne.fin() !== null);
      expect(codes(abonne)).toEqual(['SAISIE_INVALIDE']);
    }
  });
});
