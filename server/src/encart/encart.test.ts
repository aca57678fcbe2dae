import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness, acteur } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { ROOT } from '../shared/paths.ts';

const harness = setupHarness();
const http = setupHttp(harness, {});

const CREER = `mutation ($input: CreerEncartInput!) { creerEncart(input: $input) { __typename
  ... on EncartCree { secret deja jeton { id operations indicateurs territoire code encart { adresse forme detail } } }
  ... on Refus { message } } }`;
const SITE = 'https://exemple.fr';

interface Cree {
  readonly __typename: string;
  readonly message?: string;
  readonly secret: string | null;
  readonly deja: boolean;
  readonly jeton: {
    readonly id: string;
    readonly operations: string[];
    readonly indicateurs: string[] | null;
    readonly territoire: string;
    readonly code: string | null;
    readonly encart: { readonly adresse: string; readonly forme: string; readonly detail: boolean };
  };
}

let cles = 0;
async function creer(input: object, cle = `encart-d-essai-${(cles += 1)}`): Promise<Cree> {
  const entree = {
    cleIdempotence: cle,
    nom: 'Site d’essai',
    origines: [SITE],
    expireLe: '2026-12-31',
    ...input,
  };
  const { creerEncart } = await harness.execute<{ creerEncart: Cree }>(CREER, { input: entree });
  return creerEncart;
}

const PUBLIEES: Record<string, string> = JSON.parse(
  readFileSync(join(ROOT, 'schema', 'operations.json'), 'utf8'),
);
const idDe = (nom: string): string =>
  Object.entries(PUBLIEES).find(([, texte]) => /^\w+ (\w+)/u.exec(texte)?.[1] === nom)?.[0] ?? '';

interface Montre {
  readonly titre: string;
  readonly forme: string;
  readonly constat: string | null;
  readonly points: readonly {
    readonly code: string | null;
    readonly nom: string;
    readonly texte: string;
    readonly valeur: number | null;
    readonly masque: string | null;
  }[];
  readonly lignes: readonly {
    readonly code: string;
    readonly cellules: readonly { readonly texte: string; readonly ouvrable: boolean }[];
  }[];
  readonly pied: Montre['lignes'];
  readonly adresse: string;
}
interface Reponse {
  readonly data?: { readonly encart?: Montre; readonly detailDEncart?: Montre } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks as the page of an embed does: by identifier, with its token, without a cookie. */
async function demander(
  secret: string | null,
  nom: string,
  variables: object,
  enTetes: Record<string, string> = {},
): Promise<Response> {
  const recherche = new URLSearchParams({ id: idDe(nom), variables: JSON.stringify(variables) });
  return fetch(`${http.demonstration()}/graphql?${recherche.toString()}`, {
    headers: { authorization: `Bearer ${secret}`, 'apollo-require-preflight': 'true', ...enTetes },
  });
}
const lire = async (reponse: Promise<Response>): Promise<Reponse> =>
  (await reponse).json() as Promise<Reponse>;
const page = (
  secret: string | null,
  recherche = '',
  enTetes: Record<string, string> = {},
): Promise<Response> => fetch(`${http.demonstration()}/embed/${secret}${recherche}`, { headers: enTetes });
const cadresDe = (reponse: Response): string =>
  /frame-ancestors ([^;]+)/u.exec(reponse.headers.get('content-security-policy') ?? '')?.[1] ?? '';

describe('an embed', () => {
  let gironde: Cree;
  beforeAll(async () => {
    gironde = await creer({ adresse: '/pilotage?t=dep:33&maille=collectivite&base=achat', detail: true });
  });

  it('is a token that opens its view and nothing else, in the territory of its view', () => {
    expect(gironde.jeton).toMatchObject({
      operations: ['EncartEnDirect', 'EncartMontre', 'EncartOuvert'],
      indicateurs: ['pass.achetes', 'pass.distribues', 'pass.utilises', 'taux.usage'],
      territoire: 'DEPARTEMENT',
      code: '33',
      encart: { forme: 'BARRES', detail: true },
    });
  });

  it('is made once for a key, and its secret is told once', async () => {
    const input = { adresse: '/pilotage?maille=departement' };
    const une = await creer(input, 'une-seule-fois');
    const deux = await creer(input, 'une-seule-fois');
    expect([une.deja, deux.deja, deux.secret, deux.jeton.id]).toEqual([false, true, null, une.jeton.id]);
  });

  it('shows what the public may read, with its table, and opens a figure on finer ones', async () => {
    const { data } = await lire(
      demander(gironde.secret, 'EncartMontre', { id: gironde.jeton.id, langue: 'FR' }),
    );
    expect(data?.encart?.lignes.map(({ cellules }) => cellules.map(({ texte }) => texte))).toEqual([
      [
        'Département de la Gironde (fictif)',
        '999000007',
        '25',
        'masqué (secret)',
        '0',
        '0,0\u00a0% 25 pass\u00a0: prudence',
        '0,0\u00a0–\u00a013,3',
      ],
    ]);
    const { data: ouvert } = await lire(
      demander(gironde.secret, 'EncartOuvert', {
        ...{ id: gironde.jeton.id, langue: 'FR', ligne: '999000007', colonne: 'pass.achetes' },
      }),
    );
    expect(ouvert?.detailDEncart?.adresse).toContain('f.collectivite=999000007');
    expect(ouvert?.detailDEncart?.pied.at(-1)?.cellules.map(({ texte }) => texte)).toContain('25');
  });

  it('opens no figure that it does not show, and none when it was made without', async () => {
    const autre = { id: gironde.jeton.id, langue: 'FR', ligne: '999000015', colonne: 'pass.achetes' };
    const { errors } = await lire(demander(gironde.secret, 'EncartOuvert', autre));
    expect(errors?.[0]?.message).toContain('n’est pas, ou plus');
    const ferme = await creer({ adresse: '/pilotage?maille=departement' });
    const { errors: fermes } = await lire(
      demander(ferme.secret, 'EncartOuvert', {
        id: ferme.jeton.id,
        langue: 'FR',
        ligne: '33',
        colonne: 'pass.achetes',
      }),
    );
    expect(fermes?.[0]?.message).toBe('Les chiffres de cet encart ne s’ouvrent pas.');
  });

  it('runs no other operation, reads no other embed, and nothing of another territory', async () => {
    const libre = await fetch(`${http.demonstration()}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gironde.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ statistiques(filtre: { departement: "23" }) { entonnoir { etape } } }',
      }),
    });
    expect((await (libre.json() as Promise<Reponse>)).errors?.[0]?.extensions.code).toBe('PORTEE_DEPASSEE');
    const creuse = await creer({ adresse: '/pilotage?t=dep:23&maille=collectivite' });
    const { data, errors } = await lire(
      demander(gironde.secret, 'EncartMontre', { id: creuse.jeton.id, langue: 'FR' }),
    );
    expect([data?.encart, errors?.[0]?.extensions.code]).toEqual([undefined, 'ACCES_REFUSE']);
    const { errors: publiee } = await lire(demander(gironde.secret, 'Catalogue', {}));
    expect(publiee?.[0]?.extensions.code).toBe('PORTEE_DEPASSEE');
  });

  it('is not sent again while nothing changed', async () => {
    const variables = { id: gironde.jeton.id, langue: 'FR' };
    await demander(gironde.secret, 'EncartMontre', variables);
    const deux = await demander(gironde.secret, 'EncartMontre', variables);
    const etiquette = deux.headers.get('etag') ?? '';
    expect(etiquette).not.toBe('');
    const trois = await demander(gironde.secret, 'EncartMontre', variables, { 'if-none-match': etiquette });
    expect(trois.status).toBe(304);
  });

  it.each([
    ['/pilotage?maille=departement', null, 'CARTE'],
    ['/pilotage?maille=mois&base=flux', null, 'COURBE'],
    ['/pilotage?t=dep:33', 'ENTONNOIR', 'ENTONNOIR'],
    ['/pilotage?maille=departement', 'CHIFFRE', 'CHIFFRE'],
    ['/pilotage/comparer?t=dep:33&vs=dep:23', null, 'BARRES'],
  ])('draws %s, asked as %s, as %s, each point written as its cell', async (adresse, forme, dessinee) => {
    const { jeton, secret } = await creer({ adresse, ...(forme === null ? {} : { forme }) });
    const { data, errors } = await lire(demander(secret, 'EncartMontre', { id: jeton.id, langue: 'EN' }));
    expect(errors).toBeUndefined();
    const { points = [], lignes = [], pied = [], forme: lue } = data?.encart ?? {};
    expect(lue).toBe(dessinee);
    expect(points.length).toBeGreaterThan(0);
    const textes = new Set(
      [...lignes, ...pied].flatMap(({ cellules }) => cellules.map(({ texte }) => texte)),
    );
    for (const { texte } of points) expect([...textes, '0', '—']).toContain(texte);
  });

  it.each([
    ['/carnets?etape=ACHETES', 'ne se montre pas ailleurs'],
    ['/cohortes', 'ne se montre pas ailleurs'],
    ['/pilotage?inconnu=1', 'n’est pas compris'],
    ['/pilotage/comparer', 'ne compare rien'],
    ['//ailleurs.fr', 'doit être l’adresse'],
    ['/v/22222222', 'Aucune vue enregistrée'],
  ])('is not made of %s', async (adresse, phrase) => {
    const { __typename: type, message } = await creer({ adresse });
    expect([type, message]).toEqual(['RegleNonTenue', expect.stringContaining(phrase)]);
  });

  it('is made of a saved view by its short link, as the view is that day', async () => {
    const { enregistrerVue } = await harness.execute<{ enregistrerVue: { vue: { lien: string } } }>(
      `mutation { enregistrerVue(input: { cleIdempotence: "vue-a-montrer", nom: "à montrer", chemin: "/pilotage", requete: "t=dep:33&maille=collectivite", portee: PERSONNELLE }) { ... on VueGardee { vue { lien } } } }`,
    );
    const { jeton } = await creer({ adresse: enregistrerVue.vue.lien });
    expect(jeton.encart.adresse).toBe('/pilotage?t=dep:33&maille=collectivite');
  });
});

describe('the page of an embed', () => {
  it('is framed by the sites of its token alone, and by the console from its own pages; sets no cookie', async () => {
    const { secret } = await creer({ adresse: '/pilotage', origines: [SITE, 'https://autre.example'] });
    const reponse = await page(secret);
    expect(reponse.status).toBe(200);
    expect(cadresDe(reponse)).toBe('https://autre.example https://exemple.fr');
    expect(Object.fromEntries(reponse.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
    });
    for (const absent of ['x-frame-options', 'set-cookie', 'access-control-allow-origin'])
      expect(reponse.headers.get(absent)).toBeNull();
    const apercu = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' };
    expect(cadresDe(await page(secret, '', apercu))).toBe("https://autre.example https://exemple.fr 'self'");
  });

  it('says why a token opens nothing more, to the sites that framed it', async () => {
    const { secret, jeton } = await creer({ adresse: '/pilotage' });
    await harness.execute(
      'mutation ($jeton: ID!) { revoquerJeton(input: { cleIdempotence: "revoquer-un-encart", jeton: $jeton, motif: "essai" }) { __typename } }',
      { jeton: jeton.id },
    );
    const revoque = await page(secret);
    expect([revoque.status, cadresDe(revoque)]).toEqual([410, SITE]);
    const texte = await revoque.text();
    expect(texte).toContain('Accès révoqué');
    expect(texte).not.toContain('<script type="module"');
    expect((await demander(secret, 'EncartMontre', { id: jeton.id, langue: 'FR' })).status).toBe(401);
    const inconnu = await page('pn_inconnu');
    expect([inconnu.status, cadresDe(inconnu)]).toEqual([404, '*']);
    expect(await inconnu.text()).toContain('Encart inconnu');
    expect(await (await page('pn_inconnu', '?langue=en')).text()).toContain('Unknown embed');
  });

  it('is not that of any other token', async () => {
    const { authorization = '' } = jetonDe('INTEGRATEUR', { libelle: 'France entière' });
    const reponse = await page(authorization.replace('Bearer ', ''));
    expect(reponse.status).toBe(404);
  });

  it('writes nothing of its address into itself', async () => {
    const { secret } = await creer({ adresse: '/pilotage', nom: '</script><script>alert(1)</script>' });
    const texte = await (
      await page(
        secret,
        `?langue=${encodeURIComponent('"><script>alert(2)</script>')}&theme=%22onload=alert(3)`,
      )
    ).text();
    expect(texte).not.toContain('alert(');
    expect(await (await page(encodeURIComponent('<script>alert(4)</script>'))).text()).not.toContain(
      'alert(',
    );
  });
});

describe('the web component', () => {
  it('is read by any site at its address and at that of its version, which its fingerprint checks', async () => {
    const { composantDEncart: dit } = await harness.execute<{
      composantDEncart: { adresse: string; adresseDeLaVersion: string; integrite: string } | null;
    }>('{ composantDEncart { adresse adresseDeLaVersion integrite } }');
    // Only where the console was built: the browser journey has it always.
    if (dit === null) return;
    for (const adresse of [dit.adresse, dit.adresseDeLaVersion]) {
      const reponse = await fetch(`${http.demonstration()}${adresse}`);
      expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
      const empreinte = createHash('sha384')
        .update(Buffer.from(await reponse.arrayBuffer()))
        .digest('base64');
      expect(`sha384-${empreinte}`).toBe(dit.integrite);
    }
    expect((await fetch(`${http.demonstration()}/embed-000000000000.js`)).status).toBe(404);
  });
});

describe('who makes embeds', () => {
  it('manages tokens, and never shows more than their own territory', async () => {
    const input = {
      cleIdempotence: 'encart-refuse',
      nom: 'x',
      adresse: '/pilotage',
      origines: [SITE],
      expireLe: '2026-12-31',
    };
    await expect(harness.execute(CREER, { input }, acteur('ANALYSTE'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
    const { creerEncart } = await harness.execute<{ creerEncart: Cree }>(
      CREER,
      { input },
      acteur('INTEGRATEUR', ['00000001-0000-7000-8000-000000000001']),
    );
    expect(creerEncart.message).toContain('n’est pas de votre périmètre');
  });
});
