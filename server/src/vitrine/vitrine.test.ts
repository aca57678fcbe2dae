import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { LIEU, LIEU_SUSPENDU, uuid } from '../../test/monde.ts';
import * as vitrine from '../../test/vitrine.ts';
import { EXEMPLE } from '../site/site.module.ts';

const { AUBUSSON, AUTRE, bientot, GUERET, lieuxDeLaListe: noms } = vitrine;
const harness = setupHarness();
const { send } = setupHttp(harness);
beforeAll(() => vitrine.peuplerLaVitrine(harness.url));
afterEach(() => vi.unstubAllEnvs());

const lire = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  send({ method, headers, redirect: 'manual' }, { path });
const CARTE = '/carte?q=33000';
const CREUSE = '/carte/75/23';

const suspendre = async (lieu: string, du: string): Promise<void> =>
  expect(await vitrine.suspendreLeLabel(harness, lieu, du)).toBe('LabelModifie');

describe('the list of places', () => {
  it('shows the nearest first, with what one needs to go there, and only those that accept the pass that day', async () => {
    const { status, text, headers } = await lire(CARTE);

    expect(status).toBe(200);
    expect(noms(text)).toEqual([LIEU, AUTRE]);
    expect(text).not.toContain(LIEU_SUSPENDU);
    for (const dit of [
      'accepte le pass aujourd’hui',
      'accès en fauteuil',
      'href="tel:+33536490885"',
      'Ouvert jour et nuit',
      'à environ ',
      '5\u00a0€ à payer en plus d’un pass',
    ])
      expect(text).toContain(dit);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/u);
  });

  it('filters by opening, access and price, and says of those that no longer accept since when', async () => {
    const choisis = await Promise.all(
      ['&ouvert=1', '&fauteuil=1', '&rienapayer=1', '&services=emploi'].map(async (filtre) =>
        noms((await lire(`${CARTE}${filtre}`)).text),
      ),
    );
    expect(choisis).toEqual([[LIEU], [LIEU], [], []]);

    const tous = (await lire(`${CARTE}&tous=1`)).text;
    expect(noms(tous)).toContain(LIEU_SUSPENDU);
    expect(tous).toContain('n’accepte plus le pass depuis le 10 septembre 2026');
  });

  it('asks which commune is meant, and helps with what is unknown', async () => {
    const choix = (await lire('/carte?q=saint%20denis')).text;
    expect(choix).toContain('href="/carte?q=Saint-Denis+%28974%29"');
    expect((await lire('/carte?q=bordo')).text).toContain('Aucune commune ni code postal');
    expect(noms((await lire('/carte/75/33')).text)).toEqual([LIEU, AUTRE]);
    expect((await lire('/carte/75/33?q=33700')).headers.get('location')).toBe('/carte?q=33700');
    const perdues = ['/carte/84/33', '/carte/75/33/rien'].map(async (path) => (await lire(path)).status);
    expect(await Promise.all(perdues)).toEqual([404, 404]);
  });

  it('lets no text of a place become code', async () => {
    for (const path of [
      CARTE,
      `/carte/lieu/${AUTRE}`,
      `/carte?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    ]) {
      const { text } = await lire(path);
      expect(text).not.toContain('<script>alert');
      expect(text).not.toMatch(/ style="| onclick=/u);
    }
  });
});

describe('the page of a place', () => {
  it('leads to the one it was merged with, and says that another is gone or unknown', async () => {
    const fusionne = await lire(`/carte/lieu/${vitrine.FUSIONNE}?lang=en`);
    expect([fusionne.status, fusionne.headers.get('location')]).toEqual([301, `/carte/lieu/${LIEU}?lang=en`]);
    const statuts = await Promise.all(
      [vitrine.RETIRE, uuid(3, 99), 'rien'].map(async (id) => (await lire(`/carte/lieu/${id}`)).status),
    );
    expect(statuts).toEqual([410, 404, 404]);
  });

  it('is said in the language asked, and tells machines no more than people', async () => {
    const { text, headers } = await lire(`/carte/lieu/${LIEU}`, { 'accept-language': 'en-GB' });

    expect([headers.get('content-language'), headers.get('vary')]).toEqual([
      'en',
      'Accept-Language, Accept-Encoding',
    ]);
    expect(text).toContain('accepts the pass today');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'LocalBusiness', name: 'Médiathèque de l’Été' });
  });
});

it('gives as open data what its routes give, and a question that the API answers', async () => {
  const { text } = await lire('/donnees');
  expect(text).toContain('href="/donnees/lieux.csv"');
  expect(await harness.execute(EXEMPLE, {}, acteur('PUBLIC'))).toHaveProperty('lieux.edges');
});

describe('a copy that is kept', () => {
  it('is good for thirty seconds, and asked again at no cost', async () => {
    const { headers, text } = await lire('/mentions-legales');
    expect(headers.get('cache-control')).toBe('public, max-age=30');

    const etiquette = headers.get('etag') ?? '';
    const encore = await lire('/mentions-legales', { 'if-none-match': etiquette });
    expect([encore.status, encore.text]).toEqual([304, '']);
    const tete = await lire('/mentions-legales', {}, 'HEAD');
    expect([tete.status, tete.text, tete.headers.get('etag')]).toEqual([200, '', etiquette]);
    expect((await lire('/mentions-legales', { 'accept-encoding': 'gzip' })).text).toBe(text);
  });

  it('is made once for a crowd', async () => {
    await lire(CARTE);
    const avant = harness.sql.length;
    await Promise.all(Array.from({ length: 30 }, () => lire(CARTE)));

    expect(harness.sql.slice(avant).filter((sql) => sql.includes('labels.lieu'))).toEqual([]);
  });

  it('follows a change committed late below another that was already seen', async () => {
    const [tard, tot] = [new pg.Client(harness.url), new pg.Client(harness.url)];
    await Promise.all([tard.connect(), tot.connect()]);
    const renommer = async (client: pg.Client, nom: string, lieu: string): Promise<void> => {
      await client.query('begin');
      await client.query(
        `insert into labels.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-09-15')`,
      );
      await client.query('update labels.lieu set nom = $1 where id = $2', [nom, lieu]);
    };
    try {
      await renommer(tard, 'Nom venu tard', AUBUSSON[0]);
      await renommer(tot, 'Nom venu tôt', AUBUSSON[1]);
      await tot.query('commit');
      await bientot(async () => expect((await lire(CREUSE)).text).toContain('Nom venu tôt'));
      expect((await lire(CREUSE)).text).not.toContain('Nom venu tard');
      await tard.query('commit');
      await bientot(async () => expect((await lire(CREUSE)).text).toContain('Nom venu tard'));
    } finally {
      await Promise.all([tard.end(), tot.end()]);
    }
  });

  it('follows a suspension: at once from today, and on its day from tomorrow', async () => {
    const montres = async (): Promise<readonly string[]> => noms((await lire(CREUSE)).text);
    const [tot, tard] = GUERET;
    expect(await montres()).toEqual(expect.arrayContaining([tot, tard]));

    await suspendre(tot, '2026-09-15');
    await bientot(async () => expect(await montres()).not.toContain(tot));
    expect(await montres()).toContain(tard);

    await suspendre(tard, '2026-09-16');
    await bientot(async () =>
      expect((await lire(CREUSE)).text).toContain('accepte le pass jusqu’au 15 septembre 2026'),
    );
    vi.stubEnv('HORLOGE', '2026-09-16');
    expect(await montres()).not.toContain(tard);
    expect((await lire(`/carte/lieu/${tard}`)).text).toContain(
      'n’accepte plus le pass depuis le 16 septembre 2026',
    );
  });
});

describe('a reported change', () => {
  const envoyer = (champs: Record<string, string>, headers: Record<string, string> = {}) =>
    send(
      { method: 'POST', body: new URLSearchParams(champs), headers, redirect: 'manual' },
      { path: `/carte/lieu/${LIEU}/signaler` },
    );
  const gardes = async (): Promise<readonly object[]> =>
    (await harness.lot.query<object>('select origine, champs, message from labels.signalement order by id'))
      .rows;

  it('is kept once, without who reports it', async () => {
    const avant = (await gardes()).length;
    const champs = { cle: 'signalement-1', telephone: '05 36 49 00 00', message: 'Nouveau numéro' };
    for (let fois = 0; fois < 2; fois++) {
      const { status, headers } = await envoyer(champs);
      expect([status, headers.get('location')]).toEqual([303, `/carte/lieu/${LIEU}/signale`]);
    }

    expect((await gardes()).slice(avant)).toEqual([
      expect.objectContaining({ origine: 'PUBLIC', message: 'Nouveau numéro' }),
    ]);
    expect((await lire(`/carte/lieu/${LIEU}/signale`)).text).toContain('Merci');
  });

  it('is refused in French with what was typed, from another site, without a change, or with a person in it', async () => {
    const avant = (await gardes()).length;
    const telephone = '+33536490885';
    const cas: [Record<string, string>, Record<string, string>, number, RegExp][] = [
      [
        { telephone, message: 'essai' },
        { origin: 'https://ailleurs.invalid' },
        403,
        /venue d’un autre site/u,
      ],
      [{ telephone }, {}, 422, /Rien n’est changé/u],
      [{ telephone, message: 'Écrire à jean@exemple.fr' }, {}, 422, /sans donnée personnelle/u],
      [{ telephone, message: 'x'.repeat(2001) }, {}, 422, /dépasse 2 000 caractères/u],
    ];
    for (const [champs, entetes, statut, phrase] of cas) {
      const { status, text } = await envoyer({ cle: 'signalement-2', ...champs }, entetes);
      expect([status, text]).toEqual([statut, expect.stringMatching(phrase)]);
      if (champs['message']) expect(text).toContain(champs['message']);
    }
    const illisible = await send(
      { method: 'POST', body: '{}', headers: { 'content-type': 'text/csv' } },
      { path: `/carte/lieu/${LIEU}/signaler` },
    );
    expect([illisible.status, illisible.text]).toEqual([415, expect.stringContaining('n’a pas pu être lue')]);
    const machine = await envoyer({ cle: 'signalement-3', courriel: 'robot@exemple.fr', message: 'Achetez' });
    expect(machine.status).toBe(303);

    expect((await gardes()).length).toBe(avant);
  });
});
