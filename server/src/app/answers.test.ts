import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, LIEU, numeroDeCarnet } from '../../test/monde.ts';
import * as reponses from '../../test/reponses.ts';
import { ROOT } from '../shared/paths.ts';
import { Versions } from '../shared/versions.ts';

const { CREUSE, GIRONDE, LECTURES } = reponses;
const harness = setupHarness();
// Room for a few answers only: others are put out.
const { ask, post, send, bearer } = setupHttp(harness, { REPONSES_GARDEES: '24000' });
const reserve = reponses.passDuCarnet(0);
afterEach(() => vi.unstubAllEnvs());

type Headers = Record<string, string>;
const DEMO = { demo: true };

const UTILISES = `query ($siren: String) { statistiques(base: FLUX, filtre: { collectivite: $siren }) { fraicheur entonnoir { chiffre { valeur } } } }`;
interface Lue {
  statistiques: { fraicheur: string; entonnoir: { chiffre: { valeur: number } }[] };
}
/** How many pass are told to be used, and when that was counted, to who sees everything. */
async function utilises(siren: string) {
  const { body } = await post({ query: UTILISES, variables: { siren } }, await bearer('ANALYSTE'), DEMO);
  const { fraicheur, entonnoir } = (body.data as unknown as Lue).statistiques;
  return { fraicheur, utilises: entonnoir[4]?.chiffre.valeur ?? NaN };
}
it('a look serves only those who were there when it began', async () => {
  const begun: PromiseWithResolvers<object>[] = [];
  const query = () =>
    (begun[begun.push(Promise.withResolvers<object>()) - 1] as PromiseWithResolvers<object>).promise;
  const versions = new Versions({ query } as unknown as Pool);
  const ended: string[] = [];
  const regards = ['a', 'b', 'c'].map((qui) => versions.look().then(() => ended.push(qui)));

  expect(begun).toHaveLength(1);
  begun[0]?.resolve({ rows: [] });
  await vi.waitFor(() => expect(begun).toHaveLength(2), 20_000);
  expect(ended).toEqual(['a']);
  begun[1]?.resolve({ rows: [] });
  await Promise.all(regards);
  expect(begun).toHaveLength(2);
});

describe('an answer that is kept', () => {
  it('is given again while it holds, and made once for all who ask together', async () => {
    const lues = await Promise.all(Array.from({ length: 12 }, () => utilises(GIRONDE)));

    expect(new Set(lues.map(({ fraicheur }) => fraicheur)).size).toBe(1);
    expect(await utilises(GIRONDE)).toEqual(lues[0]);
  });

  it('is made again one instant after a write by another process, on each server, and not for what it does not concern', async () => {
    const serveurs = [{ demo: true }, { demo: false }];
    const [avant, autre, recusAvant] = [
      await utilises(GIRONDE),
      await utilises(CREUSE),
      await Promise.all(serveurs.map((ou) => reponses.recus(ask, ou))),
    ];
    await reponses.utiliserUnPass(harness, reserve);

    expect((await utilises(GIRONDE)).utilises).toBe(avant.utilises + 1);
    expect(await Promise.all(serveurs.map((ou) => reponses.recus(ask, ou)))).toEqual(
      // The uses of a place are hidden from a visitor while they are few.
      recusAvant.map((nombre) => (nombre === null || nombre < 4 ? null : nombre + 1)),
    );
    expect(await utilises(CREUSE)).toEqual(autre);
  });

  it('does not outlive a transaction that began before it and ends after', async () => {
    const tardive = await reponses.sessionDuProprietaire(harness);
    await tardive.query(
      `begin; ${reponses.evenement('pass', COLLECTIVITES[0])}; ${reponses.mouvement(COLLECTIVITES[0], 7)}`,
    );
    // Of a later position, and committed sooner.
    await reponses.utiliserUnPass(harness, reserve);
    const avant = await utilises(GIRONDE);
    expect(await utilises(GIRONDE)).toEqual(avant);
    await tardive.query('commit');

    expect((await utilises(GIRONDE)).utilises).toBe(avant.utilises + 7);
  });

  it('is never another reader’s, nor another day’s', async () => {
    const COMMANDES = '{ commandes { edges { node { numero } } } }';
    const commandesDe = async (siren: string) =>
      (await ask(COMMANDES, jetonDe('GESTIONNAIRE', { libelle: 'essai', sirens: [siren] }), DEMO)).text;
    const lues = [await commandesDe(GIRONDE), await commandesDe(CREUSE)];
    expect(lues.map((texte) => /2026-00\d/u.exec(texte)?.[0])).toEqual(['2026-001', '2026-002']);
    expect((await ask(COMMANDES, {}, DEMO)).body.errors?.[0]?.extensions.code).toBe('ACCES_REFUSE');

    const CARNET = `{ carnet(numero: "${numeroDeCarnet(2)}") { ... on Carnet { etat } } }`;
    const carnet = async () =>
      (await ask(CARNET, await bearer('ADMINISTRATEUR'), DEMO)).body.data?.['carnet'];
    expect(await carnet()).toEqual({ etat: 'ACTIVE' });
    vi.stubEnv('HORLOGE', '2027-02-15');
    expect(await carnet()).toEqual({ etat: 'EXPIRE' });
  });

  it.each([
    '{ verification { code } }',
    '{ lieux(filtre: { ouvert: true }) { totalCount } }',
    `{ lieu(id: "${LIEU}") { ouverture { etat } } }`,
    '{ registre { compte } }',
    '{ lieux(first: 101) { totalCount } }',
    '{ statistiques { tableau(indicateurs: ["nulle.part"]) { nombreDeLignes } } }',
  ])('is never %s', async (query) => {
    const admin = await bearer('ADMINISTRATEUR');
    const etiquettes = [1, 2].map(async () => (await ask(query, admin, DEMO)).headers.get('etag'));

    expect(await Promise.all(etiquettes)).toEqual([null, null]);
  });
});

describe('a published query by GET', () => {
  const operations = JSON.parse(readFileSync(join(ROOT, 'schema/operations.json'), 'utf8')) as Record<
    string,
    string
  >;
  const identifiant = (debut: string) =>
    Object.entries(operations).find(([, texte]) => texte.startsWith(debut))?.[0] ?? '';
  const CHIFFRES = identifiant('query ChiffresPublies ');
  const enAdresse = (valeur: object) => encodeURIComponent(JSON.stringify(valeur));
  const lire = (search: string, headers: Headers = {}, method = 'GET') =>
    send(
      { method, headers: { 'apollo-require-preflight': 'true', ...headers } },
      { path: `/graphql?${search}`, ...DEMO },
    );

  it('is answered once, then by 304 until something changes', async () => {
    const { headers, status, text } = await lire(`id=${CHIFFRES}`);
    const etag = headers.get('etag') ?? '';
    expect([status, headers.get('cache-control'), headers.get('vary'), etag]).toEqual([
      200,
      'private, no-cache',
      'Authorization, Cookie, Accept, Accept-Encoding',
      expect.stringMatching(/^"[\w-]{43}"$/u),
    ]);
    const encore = await lire(`id=${CHIFFRES}`, { 'if-none-match': `"autre", W/${etag}` });
    // Who takes compressed answers is told a tag that holds whatever the answer is compressed as.
    expect([encore.status, encore.text, encore.headers.get('etag')]).toEqual([304, '', `W/${etag}`]);
    const tete = await lire(`id=${CHIFFRES}`, {}, 'HEAD');
    expect([tete.status, tete.text, tete.headers.get('etag')]).toEqual([200, '', etag]);
    const persistedQuery = { version: 1, sha256Hash: CHIFFRES };
    expect((await lire(`extensions=${enAdresse({ persistedQuery })}`)).text).toBe(text);

    const mois = `id=${identifiant('query CollectiviteMois(')}&variables=${enAdresse({ filtre: { collectivite: GIRONDE } })}`;
    const connu = { 'if-none-match': (await lire(mois)).headers.get('etag') ?? '' };
    expect((await lire(mois, connu)).status).toBe(304);
    await reponses.utiliserUnPass(harness, reserve);
    expect((await lire(mois, connu)).status).toBe(200);
  });

  it.each([
    ['no identifier', 'query=%7Bregistre%7Bjour%7D%7D', {}, 405, 'METHODE_REFUSEE'],
    ['a mutation', `id=${identifiant('mutation ')}`, {}, 405, 'METHODE_REFUSEE'],
    ['a subscription', `id=${identifiant('subscription ')}`, {}, 405, 'METHODE_REFUSEE'],
    ['an unknown identifier', `id=${'0'.repeat(64)}`, {}, 404, 'OPERATION_INCONNUE'],
    ['broken variables', `id=${CHIFFRES}&variables=%5B1`, {}, 400, 'REQUETE_MAL_FORMEE'],
    [
      'what another site may send',
      `id=${CHIFFRES}`,
      { 'apollo-require-preflight': '' },
      400,
      'EN_TETE_ATTENDU',
    ],
    ['a wrong token', `id=${CHIFFRES}`, { authorization: 'Bearer faux' }, 401, 'JETON_INVALIDE'],
  ])('is refused with %s', async (_what, search, headers, status, code) => {
    const refusee = await lire(search, headers);

    expect([refusee.status, refusee.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });
});

it('what is answered is what would be made at that moment, whatever is written meanwhile and whoever asks', async () => {
  const ecritures = reponses.ecritures(harness, await reponses.sessionDuProprietaire(harness));
  const lecteurs = await reponses.lecteurs(bearer);
  const pas = fc.record({
    ecrire: fc.constantFrom(null, ...ecritures),
    query: fc.constantFrom(...LECTURES),
    lecteur: fc.constantFrom(...lecteurs),
    siren: fc.constantFrom(null, GIRONDE, CREUSE),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(pas, { minLength: 25, maxLength: 30 }), async (suite) => {
      for (const { ecrire, query, lecteur, siren } of suite) {
        const variables = query.includes('$siren') ? { siren } : {};
        const lire = async () => (await post({ query, variables }, lecteur.headers, DEMO)).body.data;
        // One reads while the write is under way: what it is answered must not outlive it.
        await Promise.all([lire(), ecrire?.()]);
        const attendue = await harness.execute(query, variables, lecteur.actor);
        expect(await lire()).toEqual(JSON.parse(JSON.stringify(attendue)));
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
