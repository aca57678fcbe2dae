import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { LIEU } from '../../test/monde.ts';
import { clientWs, codesDe, socketNue } from '../../test/sockets.ts';
import { ROOT } from '../shared/paths.ts';
import { run } from './runtime.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const { demonstration, send } = setupHttp(harness);

const OPERATIONS = join(ROOT, 'schema', 'operations.json');
const FRANCE = { libelle: 'France entière' };
const SUIVRE = 'subscription { lieuModifie { evenement } }';
const INIT = { type: 'connection_init' };
const ABONNER = { id: 'a', type: 'subscribe', payload: { query: SUIVRE } };

let version = 1;

/** As many facts of one place, in one transaction. */
const changer = (nombre = 1) => {
  version += nombre;
  return harness.lot.query(
    `with e as (insert into labels.evenement (type, acteur, enregistre_le) select 'essai', 'essai', '2026-09-15' from generate_series(1, $2) returning position)
     insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
     select $1, $3 - row_number() over (order by position), '{}', position, '2026-09-15' from e`,
    [LIEU, nombre, version],
  );
};

/** The protocol does not say when one is heard: facts are committed until what is waited for is told. */
const changerJusqu = (tenu: () => boolean) =>
  expect
    .poll(
      async () => {
        await changer();
        return tenu();
      },
      { timeout: 5000 },
    )
    .toBe(true);

/** A socket that was let in. */
const entree = async (options = {}) => {
  const nue = await socketNue(demonstration(), options);
  nue.dire(INIT);
  await jusqu(() => nue.messages.length > 0);
  expect(nue.messages).toEqual([{ type: 'connection_ack' }]);
  return nue;
};

describe('a socket', () => {
  it('that asks on and reads no answer is ended before it was given them all, though it has not said who it is', async () => {
    const { socket, messages, fermee, dire } = await socketNue(demonstration());
    socket.pause();
    for (let i = 0; i < 400; i++) dire({ type: 'ping', payload: { mot: 'x'.repeat(60_000) } });
    await jusqu(() => socket.bufferedAmount === 0 || socket.readyState !== socket.OPEN);
    socket.resume();

    // By the limit of what waits, or on a machine that takes that long to ask by that of who does not say who it is.
    expect([1006, 4408]).toContain((await fermee).code);
    expect(messages.length).toBeLessThan(400);
  });

  it('tells the client library of integrators what is committed, many on one', async () => {
    const { abonner } = clientWs(demonstration(), { init: jetonDe('INTEGRATEUR', FRANCE) });
    const publies = Object.entries<string>(JSON.parse(readFileSync(OPERATIONS, 'utf8')));
    const sha256Hash = publies.find(([, texte]) => texte.startsWith('subscription LieuEnDirect('))?.[0];
    const abonnes = [
      abonner(SUIVRE),
      abonner(SUIVRE),
      abonner('subscription { lieuModifie { type } }'),
      abonner({ query: '', variables: { lieu: LIEU }, extensions: { persistedQuery: { sha256Hash } } }),
    ];
    const [a, b, c] = abonnes;
    await changerJusqu(() => abonnes.every(({ recus }) => recus.length > 0));

    expect(a?.recus[0]).toEqual(b?.recus[0]);
    expect(c?.recus[0]).toEqual({ data: { lieuModifie: { type: 'essai' } } });
    const { body } = await send({}, { demo: true, path: '/sante/prete' });
    expect(body).toMatchObject({ direct: { connexions: 1, abonnements: 4, retardMs: expect.any(Number) } });
  });

  it.each([
    ['a message that is not JSON', [INIT, '{'], 4400],
    ['a message that the protocol has not', [INIT, { type: 'next', id: 'a', payload: {} }], 4400],
    ['a subscription before it is let in', [ABONNER], 4401],
    ['a token that is not one', [{ ...INIT, payload: { authorization: 'Bearer pn2.faux' } }], 4403],
    ['an identifier used twice', [INIT, ABONNER, ABONNER], 4409],
    ['a second initialisation', [INIT, INIT], 4429],
    ['more than 64 kB', [INIT, ' '.repeat(65_537)], 1009],
  ])('is closed by %s', async (_nom, messages, code) => {
    const { dire, messages: recus, fermee } = await socketNue(demonstration());
    for (const message of messages) {
      dire(message);
      // Who is let in waits to be told so.
      if (message === INIT && messages.length > 1) await jusqu(() => recus.length > 0);
    }
    expect((await fermee).code).toBe(code);
  });

  it('is closed to a reader of another protocol, and to the page of another site', async () => {
    await expect(socketNue(demonstration(), { protocole: 'graphql-ws' })).rejects.toThrow('no subprotocol');
    const fermees = await Promise.all(
      [
        { protocole: null },
        { entetes: { origin: 'https://ailleurs.exemple' } },
        { entetes: { origin: 'https://ailleurs.exemple', ...jetonDe('INTEGRATEUR', FRANCE) } },
      ].map(async (options) => {
        const { dire, fermee } = await socketNue(demonstration(), options);
        dire(INIT);
        return fermee;
      }),
    );
    expect(fermees).toEqual([
      { code: 4406, raison: 'Subprotocol not acceptable' },
      { code: 4403, raison: 'ORIGINE_REFUSEE' },
      { code: 4403, raison: 'ORIGINE_REFUSEE' },
    ]);
    await entree({ entetes: { origin: demonstration() } });
  });

  it('answers what GraphQL refuses by an error, and stays', async () => {
    const { abonner, fermetures } = clientWs(demonstration());
    const refuses = [
      'subscription {',
      'subscription { lieuModifi { evenement } }',
      '{ registre { role } }',
      'subscription { lieuModifie(depuis: "x") { evenement } }',
      `subscription { lieuModifie { ${'evenement '.repeat(1001)} } }`,
      { query: '', documentId: 'inconnu' },
      'subscription { presence(lieu: "x") { agent } }',
    ].map((demande) => abonner(demande));
    await jusqu(() => refuses.every(({ fin }) => fin() !== null));

    expect(refuses.flatMap(({ fin }) => codesDe(fin()))).toEqual([
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'ABONNEMENT_REFUSE',
      'SAISIE_INVALIDE',
      'GRAPHQL_PARSE_FAILED',
      'OPERATION_INCONNUE',
      'ACCES_REFUSE',
    ]);
    expect(JSON.stringify(refuses.map(({ fin }) => fin()))).not.toMatch(/Did you mean|node_modules/u);
    await jusqu(() => fermetures.length > 0);
    expect(fermetures).toEqual([{ code: 1000, reason: 'Normal Closure' }]);
  });

  it('holds a hundred subscriptions, and a caller twenty sockets', async () => {
    const { messages, dire } = await entree();
    for (let n = 0; n <= 100; n++) dire({ ...ABONNER, id: `n${n}` });
    await jusqu(() => messages.length > 1);
    expect(messages[1]).toMatchObject({
      id: 'n100',
      type: 'error',
      payload: [{ extensions: { code: 'TROP_DE_FLUX' } }],
    });
    dire({ id: 'n0', type: 'complete' });
    dire({ ...ABONNER, id: 'autre' });

    const headers = jetonDe('INTEGRATEUR', { libelle: 'vingt' });
    await Promise.all(Array.from({ length: 20 }, () => entree({ entetes: headers })));
    const { dire: demander, fermee } = await socketNue(demonstration(), { entetes: headers });
    demander(INIT);

    expect(await fermee).toEqual({ code: 1013, raison: 'TROP_DE_CONNEXIONS' });
    await changerJusqu(() => messages.some(({ id, type }) => id === 'autre' && type === 'next'));
    expect(messages.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('ends with its token, each subscription being told, or after three seconds without a word', async () => {
    const muette = await socketNue(demonstration());
    const { abonner, fermetures } = clientWs(demonstration(), { init: jetonDe('ANALYSTE', FRANCE, 2) });
    const abonnes = [abonner(SUIVRE), abonner(SUIVRE)];
    await jusqu(() => fermetures.length > 0, 7000);

    expect(abonnes.flatMap(({ fin }) => codesDe(fin()))).toEqual(['JETON_INVALIDE', 'JETON_INVALIDE']);
    expect(fermetures).toEqual([{ code: 4403, reason: 'JETON_INVALIDE' }]);
    expect((await muette.fermee).code).toBe(4408);
  });

  it('goes away with a server that stops', async () => {
    const serveur = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
    const { dire, messages, fermee } = await socketNue(serveur.url);
    dire(INIT);
    await jusqu(() => messages.length > 0);
    dire(ABONNER);
    await serveur.stop();

    expect(await fermee).toEqual({ code: 1001, raison: 'ARRET' });
  });
});
