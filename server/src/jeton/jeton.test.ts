// oxlint-disable max-lines -- one small world, and every way a token goes through it
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { abonner, codes as codesRecus, jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, LIEU, uuid } from '../../test/monde.ts';
import { clientWs } from '../../test/sockets.ts';
import type { Actor, Role } from '../shared/context.ts';
import { lecteurDes } from './jeton.resolver.ts';
import { servisDe } from './servis.service.ts';
import { usagesDe } from './usage.service.ts';
import { CATALOGUE } from '../statistique/statistique.module.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const http = setupHttp(harness);

interface Jeton {
  readonly id: string;
  readonly debut: string;
  readonly nom: string;
  readonly etat: string;
  readonly version: number;
  readonly secrets: readonly { rang: number; jusquAu: string | null }[];
}
interface Faite {
  readonly __typename: string;
  readonly message?: string;
  readonly jeton: Jeton;
  readonly secret: string | null;
  readonly deja: boolean;
}

const SUITE = `__typename ... on Refus { message }`;
const JETON = `deja jeton { id debut nom etat version secrets { rang jusquAu } }`;
const RENDU: Readonly<Record<string, string>> = {
  creerJeton: `... on JetonEtSecret { secret ${JETON} }`,
  tournerJeton: `... on JetonEtSecret { secret ${JETON} }`,
  modifierPortee: `... on JetonGarde { ${JETON} } ... on EssaiDePortee { requetes refusees joursAuDessusDuQuota collectivitesEnMoins collectivitesEnPlus detail { operation champs requetes raison } }`,
  revoquerJeton: `... on JetonGarde { ${JETON} }`,
};
let cles = 0;
async function demander<T = Faite>(verbe: string, input: object, actor: Actor): Promise<T> {
  const type = verbe === 'modifierPortee' ? 'ModifierPortee' : `${verbe[0]?.toUpperCase()}${verbe.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { r: ${verbe}(input: $input) { ${SUITE} ${RENDU[verbe]} } }`;
  const entree = { cleIdempotence: `jeton-essai-${++cles}`, ...input };
  return (await harness.execute<{ r: T }>(document, { input: entree }, actor)).r;
}

const EN_GIRONDE = {
  nom: 'Site de la Gironde',
  territoire: 'COLLECTIVITE',
  code: '999000007',
  expireLe: '2026-12-31',
};
const creer = (portee: object, actor = LEA, genre = 'API'): Promise<Faite> =>
  demander('creerJeton', { genre, portee: { ...EN_GIRONDE, ...portee } }, actor);

/** Someone with an account and a role on a perimeter. */
async function compte(
  role: Role,
  type: string,
  code: string | null,
): Promise<{ id: string; habilitation: string }> {
  const { rows } = await harness.lot.query<{ id: string; habilitation: string }>(
    `with e as (insert into plateforme.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-01-01') returning position),
     c as (insert into plateforme.compte (pseudonyme) values ('agent-' || substr(md5(random()::text), 1, 8)) returning id)
     insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
     select c.id, $1, $2, $3, '2020-01-01', 'essai', 'essai', position, '2026-01-01' from c, e returning compte_id as id, id as habilitation`,
    [role, type, code],
  );
  return rows[0] ?? { id: '', habilitation: '' };
}

let LEA: Actor;
let lea: { id: string; habilitation: string };
beforeAll(async () => {
  await harness.lot.query(
    `insert into territoires.territoire (type, code, nom, annee_cog) values ('REGION', '75', 'Nouvelle-Aquitaine', 2026)`,
  );
  await harness.lot.query(`update territoires.territoire set region_code = '75' where type = 'DEPARTEMENT'`);
  lea = await compte('GESTIONNAIRE', 'COLLECTIVITE', '999000007');
  LEA = { ...acteur('GESTIONNAIRE', [COLLECTIVITES[0]]), compteId: lea.id, pseudonyme: 'agent-lea00000' };
});

const porteur = (secret: string | null): Record<string, string> => ({
  authorization: `Bearer ${secret ?? ''}`,
});
const code = ({ body }: Awaited<ReturnType<typeof http.ask>>): string | undefined =>
  body.errors?.[0]?.extensions.code;
const LIEUX = '{ lieux { totalCount } }';

describe('a token', () => {
  it('shows its secret once, keeps its fingerprint alone, and reads within its maker’s perimeter on every server', async () => {
    const cleIdempotence = 'une-seule-fois';
    const faite = await creer({ champs: ['Query.registre', 'Query.commandes'] }, LEA);
    const une = await demander('creerJeton', { cleIdempotence, genre: 'API', portee: EN_GIRONDE }, LEA);
    const encore = await demander('creerJeton', { cleIdempotence, genre: 'API', portee: EN_GIRONDE }, LEA);
    const { rows } = await harness.lot.query<{ trouve: boolean }>(
      `select exists (select from plateforme.jeton_secret where empreinte = sha256($1)) as trouve`,
      [faite.secret],
    );
    const { rows: journal } = await harness.lot.query<{ contenu: string }>(
      `select contenu::text || objet as contenu from plateforme.evenement where type = 'jeton.cree'`,
    );

    expect(faite.secret?.startsWith(`${faite.jeton.debut}_`)).toBe(true);
    expect([encore.secret, encore.deja, encore.jeton.id]).toEqual([null, true, une.jeton.id]);
    expect(rows).toEqual([{ trouve: true }]);
    expect(
      journal.some(({ contenu }) => contenu.includes(faite.secret ?? '') || contenu.includes('Site de')),
    ).toBe(false);
    for (const demo of [true, false]) {
      const { body } = await http.ask(
        '{ registre { role perimetre } commandes { edges { node { numero } } } }',
        porteur(faite.secret),
        { demo },
      );
      expect(body.data).toEqual({
        registre: { role: 'INTEGRATEUR', perimetre: 'Département de la Gironde (fictif)' },
        commandes: { edges: [{ node: { numero: '2026-001' } }] },
      });
    }
  });

  it.each([
    [{ nom: '  ' }, 'pas de nom'],
    [{ territoire: 'FRANCE', code: null }, 'périmètre'],
    [{ territoire: 'REGION', code: '75' }, 'périmètre'],
    [{ code: '999000015' }, 'périmètre'],
    [{ expireLe: '2026-09-15' }, 'finit le 15/09/2026'],
    [{ expireLe: '2027-09-16' }, 'au plus tard le 15/09/2027'],
    [{ operations: ['EnregistrerVue'] }, 'lecture publiée'],
    [{ champs: ['Mutation.creerJeton'] }, 'champ de la racine'],
    [{ indicateurs: ['pass.oublies'] }, 'catalogue'],
    [{ indicateurs: ['taux.usage'], champs: ['Query.comparaison'] }, 'aucun indicateur ne nomme'],
    [{ origines: ['https://exemple.fr/page'] }, 'origine'],
  ])('is refused with %o', async (portee, dit) => {
    const refus = await creer(portee);

    expect(refus.__typename).toMatch(dit === 'périmètre' ? 'TerritoireDeJetonInconnu' : 'RegleNonTenue');
    expect(refus.message).toContain(dit);
  });

  it('is managed by its maker, its team and who administers all, and by nobody else', async () => {
    const { jeton } = await creer({});
    const motif = 'essai';
    const collegue = { ...LEA, compteId: randomUUID() };
    const ailleurs = acteur('INTEGRATEUR', [COLLECTIVITES[0]]);
    const lus = async (actor: Actor): Promise<boolean> =>
      (await harness.execute('query ($id: ID!) { jeton(id: $id) { nom } }', { id: jeton.id }, actor))[
        'jeton'
      ] !== null;

    expect([
      await lus(LEA),
      await lus(collegue),
      await lus(acteur('ADMINISTRATEUR')),
      await lus(ailleurs),
    ]).toEqual([true, true, true, false]);
    expect((await demander('revoquerJeton', { jeton: jeton.id, motif }, ailleurs)).__typename).toBe(
      'JetonInconnu',
    );
    expect((await demander('revoquerJeton', { jeton: jeton.id, motif }, collegue)).jeton.etat).toBe(
      'REVOQUE',
    );
    expect((await demander('tournerJeton', { jeton: jeton.id, delai: 0 }, LEA)).__typename).toBe(
      'JetonRevoque',
    );
    await expect(
      demander('creerJeton', { genre: 'API', portee: EN_GIRONDE }, acteur('ANALYSTE')),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('turns: the secret before opens for the days said, or not at all', async () => {
    const { jeton, secret } = await creer({ champs: ['Query.lieux'] });
    const second = await demander('tournerJeton', { jeton: jeton.id, delai: 7 }, LEA);
    const ouvre = async (un: string | null): Promise<number> => (await http.ask(LIEUX, porteur(un))).status;

    expect(second.jeton.secrets).toEqual([
      { rang: 2, jusquAu: null },
      { rang: 1, jusquAu: '2026-09-22' },
    ]);
    expect([await ouvre(secret), await ouvre(second.secret)]).toEqual([200, 200]);
    const troisieme = await demander('tournerJeton', { jeton: jeton.id, delai: 0 }, LEA);
    // What a server knows of a secret holds two seconds: another has not read it.
    expect([
      (await http.ask(LIEUX, porteur(second.secret), { demo: true })).status,
      (await http.ask(LIEUX, porteur(secret), { demo: true })).status,
      await ouvre(troisieme.secret),
    ]).toEqual([401, 401, 200]);
  });

  it('ends with the rights of its maker, and is held to what is left of them', async () => {
    const qui = await compte('GESTIONNAIRE', 'REGION', '75');
    const actor = { ...acteur('GESTIONNAIRE', [...COLLECTIVITES]), compteId: qui.id };
    const { secret } = await creer({ territoire: 'REGION', code: '75', champs: ['Query.commandes'] }, actor);
    const vues = async (demo: boolean): Promise<unknown> => {
      const { body } = await http.ask('{ commandes { totalCount } }', porteur(secret), { demo });
      return body.errors?.[0]?.extensions.code ?? body.data?.['commandes'];
    };
    expect(await vues(false)).toEqual({ totalCount: 2 });
    await harness.lot.query(
      `with e as (select max(position) as p from plateforme.evenement),
       r as (insert into plateforme.habilitation_retrait select $2, '2026-01-01', 'essai', 'essai', p, '2026-01-01' from e)
       insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
       select $1, 'GESTIONNAIRE', 'COLLECTIVITE', '999000015', '2020-01-01', 'essai', 'essai', p, '2026-01-01' from e`,
      [qui.id, qui.habilitation],
    );
    expect(await vues(true)).toEqual({ totalCount: 1 });
    await harness.lot.query('update plateforme.compte set ferme_le = now() where id = $1', [qui.id]);
    await expect.poll(() => vues(true), { timeout: 5000 }).toBe('JETON_SUSPENDU');
  });
});

describe('a scope', () => {
  it('is the same by POST, by GET and by what is kept of answers', async () => {
    const { secret } = await creer({ champs: ['Query.lieux'], operations: ['Registre'] });
    const { status, body } = await http.ask(
      '{ lieux { totalCount } collectivites { totalCount } }',
      porteur(secret),
    );

    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'PORTEE_DEPASSEE']);
    expect(code(await http.ask('mutation { fermerMesSessions { deja } }', porteur(secret)))).toBe(
      'PORTEE_DEPASSEE',
    );
    const ouverte = await http.ask('{ collectivites { totalCount } }', {});
    expect([
      ouverte.status,
      code(await http.ask('{ collectivites { totalCount } }', porteur(secret))),
    ]).toEqual([200, 'PORTEE_DEPASSEE']);
    const parAdresse = (id: string): Promise<{ status: number }> =>
      http.send(
        { headers: { ...porteur(secret), 'apollo-require-preflight': 'true' } },
        { path: `/graphql?id=${id}` },
      );
    const { operations, autre } = await identifiants();
    expect([(await parAdresse(operations)).status, (await parAdresse(autre)).status]).toEqual([200, 403]);
  });

  it('holds figures to its indicators, wherever an operation names them, and counts them in its territory', async () => {
    const { secret } = await creer({ indicateurs: ['pass.achetes'] });
    const partout = await creer(
      { indicateurs: ['pass.achetes'], territoire: 'FRANCE', code: null },
      acteur('ADMINISTRATEUR'),
    );
    const lire = (champs: string, codes = ['pass.achetes'], un = secret) =>
      http.post(
        { query: `query ($codes: [String!]!) { statistiques { ${champs} } }`, variables: { codes } },
        porteur(un),
        { demo: true },
      );
    const TABLEAU = 'tableau(indicateurs: $codes) { total { valeurs } }';

    expect(await lire(TABLEAU)).toMatchObject({ status: 200 });
    for (const refusee of [
      await lire(TABLEAU, ['pass.achetes', 'pass.utilises']),
      await lire('entonnoir { etape } a: tableau(indicateurs: $codes) { nombreDeLignes }'),
      await lire('tableau(indicateurs: $codes) { nombreDeLignes } partEtatCentimes'),
      await lire(
        '...F } } fragment F on Statistiques { a: tableau(indicateurs: $codes) { nombreDeLignes } tableau(indicateurs: ["taux.usage"]) { nombreDeLignes',
      ),
    ])
      expect(code(refusee) ?? refusee.text).toBe('PORTEE_DEPASSEE');
    const total = async (un: string | null): Promise<unknown> =>
      (await lire(TABLEAU, undefined, un)).body.data;
    expect([await total(secret), await total(partout.secret)]).toEqual([
      { statistiques: { tableau: { total: { valeurs: [25] } } } },
      { statistiques: { tableau: { total: { valeurs: [35] } } } },
    ]);
    expect(
      code(await http.ask('{ statistiques(filtre: { collectivite: "999000015" }) { au } }', porteur(secret))),
    ).toBe('PORTEE_DEPASSEE');
  });

  it('says what of the last thirty days it would have refused', async () => {
    const { jeton, secret } = await creer({ champs: ['Query.lieux', 'Query.registre'] });
    for (const query of [LIEUX, LIEUX, '{ registre { role } }', '{ collectivites { totalCount } }'])
      await http.ask(query, porteur(secret), { demo: true });
    const simule = { jeton: jeton.id, versionAttendue: 1, simuler: true };
    const essai = async (portee: object): Promise<Record<string, unknown>> =>
      demander('modifierPortee', { ...simule, portee: { ...EN_GIRONDE, ...portee } }, LEA);
    await expect.poll(async () => (await essai({}))['requetes'], { timeout: 8000 }).toBe(3);

    expect(await essai({ champs: ['Query.registre'], quota: 2 })).toMatchObject({
      __typename: 'EssaiDePortee',
      requetes: 3,
      refusees: 2,
      joursAuDessusDuQuota: 1,
      detail: [{ champs: ['Query.lieux'], requetes: 2 }],
    });
    const { jeton: apres } = await demander(
      'modifierPortee',
      { jeton: jeton.id, versionAttendue: 1, portee: EN_GIRONDE },
      LEA,
    );
    expect(apres.version).toBe(2);
    expect(
      (await demander('modifierPortee', { jeton: jeton.id, versionAttendue: 1, portee: EN_GIRONDE }, LEA))
        .__typename,
    ).toBe('PorteeChangeeDepuis');
  });

  it('lets a quota through each minute, then says when to come back', async () => {
    const { secret } = await creer({ champs: ['Query.lieux'], quota: 2 });
    const reponses = [1, 2, 3, 4, 5].map(() => http.ask(LIEUX, porteur(secret)));
    const refusees = (await Promise.all(reponses)).filter(({ status }) => status === 429);

    // The minute may end between two of them.
    expect(refusees.length).toBeGreaterThanOrEqual(1);
    expect(refusees.map(code)).toEqual(refusees.map(() => 'TROP_DE_REQUETES'));
    expect(Number(refusees[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('the page of another site', () => {
  const SITE = 'https://exemple.fr';
  const entetes = (secret: string | null, origin = SITE) => ({ ...porteur(secret), origin });

  it('reads by a token that names it, and by nothing else', async () => {
    const { secret } = await creer({ champs: ['Query.lieux'], origines: [SITE] });
    const lue = await http.ask(LIEUX, entetes(secret));
    const ailleurs = await http.ask(LIEUX, entetes(secret, 'https://autre.fr'));
    const sansJeton = await http.ask(LIEUX, { origin: SITE });
    const avant = await http.send({
      method: 'OPTIONS',
      headers: {
        origin: SITE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });

    expect([lue.status, lue.headers.get('access-control-allow-origin'), lue.headers.get('vary')]).toEqual([
      200,
      SITE,
      expect.stringContaining('Origin'),
    ]);
    expect([ailleurs.status, code(ailleurs)]).toEqual([403, 'ORIGINE_REFUSEE']);
    expect(sansJeton.headers.get('access-control-allow-origin')).toBeNull();
    expect([avant.status, avant.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect([lue, avant].map(({ headers }) => headers.get('access-control-allow-credentials'))).toEqual([
      null,
      null,
    ]);
  });

  it('sees an embed of what the public may read, and no more', async () => {
    const { secret } = await creer(
      { champs: ['Query.registre', 'Query.commandes'], origines: [SITE] },
      LEA,
      'ENCART',
    );
    const { body } = await http.ask('{ registre { role } }', entetes(secret));

    expect(body.data).toEqual({ registre: { role: 'PUBLIC' } });
    expect(code(await http.ask('{ commandes { totalCount } }', entetes(secret)))).toBe('ACCES_REFUSE');
    expect(await creer({ champs: ['Query.registre'] }, LEA, 'ENCART')).toMatchObject({
      __typename: 'RegleNonTenue',
    });
  });
});

describe('what is listened to', () => {
  const AILLEURS = { collectivite: uuid(1, 3), lieu: uuid(3, 3) };
  beforeAll(() =>
    harness.lot.query(
      `with t as (insert into territoires.territoire (type, code, nom, region_code, annee_cog) values ('DEPARTEMENT', '63', 'Puy-de-Dôme', '84', 2026) returning id),
       c as (insert into territoires.collectivite (id, siren, nom, type, territoire_id, departement_code, region_code)
         select $1, '999000023', 'Puy-de-Dôme (fictif)', 'DEPARTEMENT', id, '63', '84' from t)
       insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
       values ($2, 'essai:3', 'essai', 'Ailleurs', '63113', 'Clermont-Ferrand', '63', '84', '2026-06-01')`,
      [AILLEURS.collectivite, AILLEURS.lieu],
    ),
  );

  /** Something happens in each collectivité, and to each place; gives what it was of. */
  async function arriver(): Promise<void> {
    for (const id of [AILLEURS.collectivite, ...COLLECTIVITES])
      await harness.lot.query(
        `insert into pass.evenement (type, objet, collectivite_id, acteur, enregistre_le) values ('essai', $2, $1, 'essai', '2026-09-15')`,
        [id, `collectivite:${id}`],
      );
    for (const id of [AILLEURS.lieu, LIEU])
      await harness.lot.query(
        `insert into labels.evenement (type, objet, acteur, enregistre_le) values ('lieu.modifie', $1, 'essai', '2026-09-15')`,
        [`lieu:${id}`],
      );
  }
  const SUIVRE = 'subscription ($depuis: String) { evenements(depuis: $depuis) { objet curseur } }';
  type Abonne = ReturnType<typeof abonner>;
  const recu = ({ recus }: Abonne) =>
    recus.map((un) => un.data?.['evenements'] as { objet: string; curseur: string } | undefined);
  const objets = (un: Abonne): readonly string[] =>
    recu(un).flatMap((evenement) =>
      evenement && !evenement.objet.startsWith('jeton:') ? evenement.objet : [],
    );
  const parSse = (secret: string | null, variables = {}): Abonne =>
    abonner(http.demonstration(), SUIVRE, { headers: porteur(secret), variables });
  const parWs = (secret: string | null) => clientWs(http.demonstration(), { init: porteur(secret) });

  it('is of the region of the token alone, then of what its maker still sees, and ends when that shrinks', async () => {
    const qui = await compte('GESTIONNAIRE', 'REGION', '75');
    const actor = { ...acteur('GESTIONNAIRE', [...COLLECTIVITES]), compteId: qui.id };
    const portee = { territoire: 'REGION', code: '75', champs: ['Subscription.evenements'] };
    const { secret } = await creer(portee, actor);
    const abonnes = [parSse(secret), parWs(secret).abonner(SUIVRE)];
    await abonnes[0]?.pret;
    const [ici, la] = COLLECTIVITES.map((id) => `collectivite:${id}`);
    await expect
      .poll(async () => (await arriver(), abonnes.every((un) => objets(un).includes(`lieu:${LIEU}`))), {
        timeout: 8000,
      })
      .toBe(true);

    for (const un of abonnes) expect(new Set(objets(un))).toEqual(new Set([ici, la, `lieu:${LIEU}`]));
    const depuis = recu(abonnes[0] as Abonne).at(-1)?.curseur;
    await harness.lot.query(
      `with e as (select max(position) as p from plateforme.evenement),
       r as (insert into plateforme.habilitation_retrait select $2, '2026-01-01', 'essai', 'essai', p, '2026-01-01' from e)
       insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
       select $1, 'GESTIONNAIRE', 'COLLECTIVITE', '999000015', '2020-01-01', 'essai', 'essai', p, '2026-01-01' from e`,
      [qui.id, qui.habilitation],
    );
    await jusqu(() => abonnes.every((un) => un.fin() !== null), 5000);
    expect(codesRecus(abonnes[0] as Abonne)).toEqual(['ABONNEMENT_FINI']);
    const repris = parSse(secret, { depuis });
    await repris.pret;
    await arriver();
    await jusqu(() => objets(repris).includes(la ?? ''));
    await arriver();
    await jusqu(() => objets(repris).filter((un) => un === la).length >= 2);
    expect(new Set(objets(repris))).toEqual(new Set([la]));
  });

  it('ends within five seconds of the revocation, on every way, and so when the scope changes', async () => {
    const { jeton, secret } = await creer({ champs: ['Subscription.evenements'] });
    const sse = parSse(secret);
    const socket = parWs(secret);
    const ws = socket.abonner(SUIVRE);
    await sse.pret;
    await expect
      .poll(async () => (await arriver(), [sse, ws].every((un) => objets(un).length > 0)), { timeout: 8000 })
      .toBe(true);
    const debut = performance.now();
    await demander('revoquerJeton', { jeton: jeton.id, motif: 'essai' }, LEA);
    await jusqu(() => sse.fin() !== null && socket.fermetures.length > 0, 5000);

    expect(performance.now() - debut).toBeLessThan(5000);
    expect(codesRecus(sse)).toEqual(['JETON_REVOQUE']);
    expect(socket.fermetures).toMatchObject([{ code: 4403 }]);
    expect((await http.ask(LIEUX, porteur(secret), { demo: true })).body.errors?.[0]?.extensions.code).toBe(
      'JETON_REVOQUE',
    );
    const refuse = parSse((await creer({ champs: ['Query.lieux'] })).secret);
    await jusqu(() => refuse.fin() !== null);
    expect(codesRecus(refuse)).toEqual(['PORTEE_DEPASSEE']);
    const chiffres = (await creer({ indicateurs: ['pass.achetes'] })).secret;
    const suivi = `subscription { indicateursMisAJour(selection: { indicateurs: ["pass.utilises"] }) { __typename } }`;
    const autre = abonner(http.demonstration(), suivi, { headers: porteur(chiffres) });
    await jusqu(() => autre.fin() !== null);
    expect(codesRecus(autre)).toEqual(['PORTEE_DEPASSEE']);
  });
});

describe('use', () => {
  it('is added up whichever server counts it, and its oldest months are dropped whole', async () => {
    const { jeton, secret } = await creer({ champs: ['Query.lieux'] });
    await Promise.all([true, false, true].map((demo) => http.ask(LIEUX, porteur(secret), { demo })));
    const usages = async (): Promise<unknown> => {
      const { rows } = await harness.lot.query(
        'select operation, champs, requetes, refus, points > 0 as points from plateforme.jeton_usage where jeton_id = $1',
        [jeton.id],
      );
      return rows;
    };
    const attendu = [{ operation: '', champs: ['Query.lieux'], requetes: 3, refus: 0, points: true }];

    await expect.poll(usages, { timeout: 8000 }).toEqual(attendu);
    const autres = usagesDe(harness.pool);
    autres.noter(
      jeton,
      '2025-07-31',
      { publiee: null, champs: [], indicateurs: [], origine: '' },
      { requetes: 1 },
    );
    await autres.ecrire();
    const mois = `select right(inhrelid::regclass::text, 7) as m from pg_inherits where inhparent = 'plateforme.jeton_usage'::regclass order by 1`;
    expect((await harness.lot.query(mois)).rows).toEqual([{ m: '2025_07' }, { m: '2026_09' }]);
    await harness.lot.query(`select plateforme.oublier_les_usages('2026-09-15')`);
    expect((await harness.lot.query(mois)).rows).toEqual([{ m: '2026_09' }]);
  });
});

describe('a token whose holder asks at random', () => {
  it('is stopped by its quota, whatever its scope refuses', async () => {
    const { secret } = await creer({ champs: ['Query.lieux'], quota: 1 });
    const dites: (string | undefined)[] = [];
    // Two minutes at most, were one to end meanwhile.
    for (let i = 0; i < 3; i++) dites.push(code(await http.ask('{ registre { role } }', porteur(secret))));
    expect(dites).toContain('TROP_DE_REQUETES');
  });

  it('fills no table: no word of its own is kept, and few different things are', async () => {
    const { jeton } = await creer({ indicateurs: ['pass.achetes'] });
    const usages = usagesDe(harness.pool);
    const mot = 'x'.repeat(5000);
    for (let i = 0; i < 600; i++) {
      const choisis = CATALOGUE.slice(0, 10).filter((_, rang) => i & (1 << rang));
      const indicateurs = [...choisis.map((un) => un.code), `${mot}${i}`];
      usages.noter(
        jeton,
        '2026-09-15',
        { publiee: null, champs: [], indicateurs, origine: '' },
        { refus: 1 },
      );
    }
    await usages.ecrire();
    const { rows } = await harness.lot.query(
      `select count(*)::int as lignes, sum(refus)::int as refus, max(length(indicateurs::text)) < 500 as courtes
       from plateforme.jeton_usage where jeton_id = $1`,
      [jeton.id],
    );

    expect(rows).toEqual([{ lignes: 501, refus: 600, courtes: true }]);
  });
});

it('tells whoever manages a token, and nobody else, that it was used', async () => {
  const { jeton } = await creer({}, LEA);
  const suivre = (actor: Actor) => servisDe(harness.pool).suivre(JSON.stringify(lecteurDes(actor)));
  const [sien, autre] = [await suivre(LEA), await suivre(acteur('INTEGRATEUR', [COLLECTIVITES[1]]))];
  const avant = await sien.next();
  expect((await autre.next()).value).toEqual({ vuA: null });
  const usages = usagesDe(harness.pool);
  const demande = { publiee: null, champs: ['Query.lieux'], indicateurs: [], origine: '' };
  usages.noter(jeton, '2026-09-15', demande, { requetes: 1 });
  await usages.ecrire();
  const apres = await sien.next();
  expect(Date.parse(apres.value.vuA ?? '')).toBeGreaterThan(Date.parse(avant.value.vuA ?? '1970-01-01'));
  await Promise.all([sien.return?.(), autre.return?.()]);
});

/** Identifiers of two published queries: one that the token names, another that it does not. */
async function identifiants(): Promise<{ operations: string; autre: string }> {
  const { textesPublies } = await import('../shared/operations-publiees.ts');
  const textes = [...textesPublies()];
  const de = (nom: string): string =>
    textes.find(([, texte]) => texte.startsWith(`query ${nom} `) || texte.startsWith(`query ${nom}(`))?.[0] ??
    '';
  return { operations: de('Registre'), autre: de('IndicateursPage') };
}
