import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, LIEU, LIEU_SUSPENDU, uuid } from '../../test/monde.ts';
import { keyOfNumbers } from '../app/settings.ts';
import { numeroDuPass } from '../carnet/carnet.module.ts';
import { addressFor } from '../db/pool.ts';

const harness = setupHarness();
chacunALHorizon(harness);
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
  const dits = ({ recus }: ReturnType<typeof abonner>): readonly DuPass[] =>
    recus.flatMap(({ data }) => (data ? [data['passEvenement'] as DuPass] : []));
  const types = (abonne: ReturnType<typeof abonner>): readonly string[] =>
    dits(abonne).map(({ evenement }) => evenement.type);

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
    const [premier] = dits(abonne);
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
