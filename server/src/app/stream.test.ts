import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { LIEU } from '../../test/monde.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { clientWs, codesDe } from '../../test/sockets.ts';
import { admissionTo } from './admission.ts';
import type { Listeners } from './listeners.ts';
import { Places } from './places.ts';
import { run } from './runtime.ts';
import { buildSubgraph } from './schema.ts';
import { streamRoutes } from './stream.http.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const { send, post, demonstration } = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };
const SUIVRE = 'subscription { lieuModifie { evenement } }';
const QUI = `subscription { presence(lieu: "${LIEU}") { agent } }`;
const FLUX = { demo: true, path: '/graphql/stream' };
const ACCEPT = { accept: 'text/event-stream' };

const demander = (body: unknown, headers: Record<string, string> = ACCEPT) => post(body, headers, FLUX);

describe('a stream', () => {
  it('is refused, with a code, to what is not a subscription over SSE', async () => {
    const vus = await Promise.all([
      send({ method: 'GET', headers: ACCEPT }, FLUX),
      // How the other mode of the protocol, one connection for many, would begin.
      send({ method: 'PUT' }, FLUX),
      demander({ query: SUIVRE }, { accept: 'application/json' }),
      demander({ query: SUIVRE }, { ...ACCEPT, 'content-type': 'text/plain' }),
      demander('[]'),
      demander({ query: SUIVRE, variables: [] }),
      demander({ query: '{ registre { role } }' }),
      demander({ query: SUIVRE }, { ...ACCEPT, authorization: 'Bearer pn2.faux' }),
      demander({ documentId: 'inconnu' }),
      post({ query: SUIVRE }, {}, { demo: true }),
    ]);

    expect(vus.map(({ status, body }) => [status, body.errors?.[0]?.extensions.code])).toEqual([
      [405, 'METHODE_REFUSEE'],
      [405, 'METHODE_REFUSEE'],
      [406, 'FORMAT_REFUSE'],
      [415, 'FORMAT_REFUSE'],
      [400, 'REQUETE_MAL_FORMEE'],
      [400, 'REQUETE_MAL_FORMEE'],
      [400, 'ABONNEMENT_REFUSE'],
      [401, 'JETON_INVALIDE'],
      [404, 'OPERATION_INCONNUE'],
      [400, 'ABONNEMENT_REFUSE'],
    ]);
    expect(vus[0]?.headers.get('allow')).toBe('POST');
  });

  it.each([
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { lieuModifi { evenement } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { lieuModifie { evenement } labelModifie { evenement } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`subscription { lieuModifie { ${'evenement '.repeat(1001)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      `subscription { lieuModifie { ${Array.from({ length: 16 }, (_, i) => `a${i}: type`).join()} } }`,
      'REQUETE_TROP_LOURDE',
    ],
    [
      `subscription { lieuModifie { ...F0 } } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on ChangementDeLieux { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F20 on ChangementDeLieux { type }`,
      'REQUETE_TROP_LOURDE',
    ],
    ['subscription { lieuModifie(depuis: "x") { evenement } }', 'SAISIE_INVALIDE'],
    ['subscription ($l: ID!) { lieuModifie(lieu: $l) { evenement } }', 'SAISIE_INVALIDE'],
    [QUI, 'ACCES_REFUSE'],
  ])('ends with what GraphQL refuses: %s', async (query, code) => {
    const abonne = abonner(demonstration(), query);
    await jusqu(() => abonne.fin() !== null);

    expect([codes(abonne), abonne.fin()]).toEqual([[code], 'complete']);
    expect(JSON.stringify(abonne.recus)).not.toMatch(/Did you mean|node_modules/u);
  });

  it('says something every five seconds, under the headers of the rest', async () => {
    const reponse = await fetch(`${demonstration()}/graphql/stream`, {
      method: 'POST',
      headers: { ...ACCEPT, 'content-type': 'application/json' },
      body: JSON.stringify({ query: SUIVRE }),
    });
    const lecteur = reponse.body?.getReader();
    const dits: string[] = [];
    for (let i = 0; i < 2; i++) dits.push(Buffer.from((await lecteur?.read())?.value ?? []).toString());
    await lecteur?.cancel();

    expect(dits).toEqual(['retry: 2000\n:\n\n', ':\n\n']);
    expect(reponse.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reponse.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is one of a hundred at most for a caller', async () => {
    const headers = jetonDe('INTEGRATEUR', FRANCE);
    const abonnes = Array.from({ length: 100 }, () => abonner(demonstration(), SUIVRE, { headers }));
    await Promise.all(abonnes.map(({ pret }) => pret));
    const refuse = await demander({ query: SUIVRE }, { ...ACCEPT, ...headers });

    expect([refuse.status, refuse.body.errors?.[0]?.extensions.code]).toEqual([429, 'TROP_DE_FLUX']);
    abonnes[0]?.cesser();
    await expect
      .poll(async () => {
        const autre = abonner(demonstration(), SUIVRE, { headers });
        await autre.pret;
        return autre.fin();
      })
      .toBeNull();
  });
});

it('leaves nothing behind on a connection that asks for others', async () => {
  const alertes: string[] = [];
  const noter = ({ name }: Error): unknown => alertes.push(name);
  process.on('warning', noter);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports = new Set<number | undefined>();
  for (let n = 0; n < 12; n++) {
    const demande = request(`${demonstration()}/graphql/stream`, {
      method: 'POST',
      agent,
      headers: { ...ACCEPT, 'content-type': 'application/json' },
    });
    demande.end(JSON.stringify({ query: 'subscription { inconnu }' }));
    const [reponse] = (await once(demande, 'response')) as [IncomingMessage];
    ports.add(reponse.socket.localPort);
    await once(reponse.resume(), 'end');
  }
  agent.destroy();
  process.off('warning', noter);

  expect([ports.size, alertes]).toEqual([1, []]);
});

it('gives its place back when its reader leaves before it is heard', async () => {
  const app = fastify();
  const streams = new Places(1);
  const asked = Promise.withResolvers<void>();
  const listen = () => {
    asked.resolve();
    return new Promise<never>(() => undefined);
  };
  const listeners = { streams, listen, quit: () => undefined } as unknown as Listeners;
  const schema = buildSubgraph();
  const options = { schema, admission: admissionTo(schema, {}), listeners, headers: () => ({}) };
  const identify = async () => harness.context();
  await app.register(streamRoutes, { ...options, identify, preHandler: async () => undefined });
  const abonne = abonner(await app.listen({ host: '127.0.0.1', port: 0 }), SUIVRE);
  await asked.promise;
  const { client } = harness.context();
  expect(streams.take(client)).toBeNull();
  abonne.cesser();

  await expect.poll(() => streams.take(client)).not.toBeNull();
  await app.close();
});

describe('rights', () => {
  it('end a stream with the token', async () => {
    const abonne = abonner(demonstration(), SUIVRE, {
      headers: jetonDe('ANALYSTE', FRANCE, 2),
    });
    await abonne.pret;
    expect(abonne.fin()).toBeNull();
    await jusqu(() => abonne.fin() !== null, 7000);

    expect([codes(abonne), abonne.fin()]).toEqual([['JETON_INVALIDE'], 'complete']);
  });

  it('end a stream, and a subscription of a socket, when they shrink', async () => {
    const abonne = abonner(demonstration(), QUI, { headers: jetonDe('OPERATEUR', FRANCE) });
    const socket = clientWs(demonstration(), { init: jetonDe('OPERATEUR', FRANCE) });
    const [ferme, ouvert] = [socket.abonner(QUI), socket.abonner(SUIVRE)];
    await jusqu(() => abonne.recus.length === 1 && ferme.recus.length === 1);
    const dire = (accorde: boolean) =>
      harness.lot.query(
        `with e as (insert into plateforme.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-09-15') returning position)
         insert into plateforme.droit_de_role (role, droit, accorde, motif, evenement, enregistre_le)
         select 'OPERATEUR', d, ${accorde}, 'essai', position, '2026-09-15' from e, unnest(array['MODIFIER_LIEUX', 'LABELLISER']) d`,
      );
    await dire(false);
    await jusqu(() => abonne.fin() !== null && ferme.fin() !== null, 5000);
    await dire(true);

    expect([codesDe(ferme.fin()), ouvert.fin(), socket.fermetures]).toEqual([['ACCES_REFUSE'], null, []]);
    expect([codes(abonne), abonne.fin()]).toEqual([['ACCES_REFUSE'], 'complete']);
  });
});

it('does not hold back a server that stops', async () => {
  const serveur = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
  const abonnes = Array.from({ length: 5 }, () => abonner(serveur.url, SUIVRE));
  await Promise.all(abonnes.map(({ pret }) => pret));
  const debut = performance.now();
  await serveur.stop();

  // A server that waited for them would take the ten seconds it gives to what is under way.
  expect(performance.now() - debut).toBeLessThan(8000);
  // Cut, not completed: its readers go on elsewhere.
  await jusqu(() => abonnes.every(({ fin }) => fin() instanceof Error));
});
