import { beforeAll, describe, expect, it } from 'vitest';
import { CREER, type Cree, encartsDe, lire, type Reponse, SITE } from '../../test/encarts.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';

const harness = setupHarness();
const http = setupHttp(harness);
const { creer, demander } = encartsDe(harness, http);

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
        id: gironde.jeton.id,
        langue: 'FR',
        ligne: '999000007',
        colonne: 'pass.achetes',
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
    ['/collectivites', null, 'BARRES'],
    ['/collectivites?f.type=DEPARTEMENT', 'CHIFFRE', 'CHIFFRE'],
    ['/lieux-labellises?t=dep:33&f.etat=LABELLISE', 'CHIFFRE', 'CHIFFRE'],
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
    for (const { texte } of points) expect([...textes, '0', '—', String(lignes.length)]).toContain(texte);
  });

  it('shows the places of a list as the public sees them, each with its public page where rows open', async () => {
    const adresse = '/lieux-labellises?t=dep:33';
    const { jeton, secret } = await creer({ adresse, detail: true });
    expect(jeton).toMatchObject({ territoire: 'DEPARTEMENT', code: '33', encart: { forme: 'TABLEAU' } });
    const variables = { id: jeton.id, langue: 'FR' };
    const { data } = await lire(demander(secret, 'EncartMontre', variables));
    const { lieux } = await harness.execute<{ lieux: { edges: { node: { id: string; nom: string } }[] } }>(
      '{ lieux(first: 100, filtre: { departement: "33" }) { edges { node { id nom } } } }',
    );
    expect(data?.encart).toMatchObject({ titre: 'Lieux, Gironde', publique: '/carte', adresse });
    expect(
      data?.encart?.lignes.map(({ code, fiche, cellules }) => [code, fiche, cellules[0]?.texte]),
    ).toEqual(lieux.edges.map(({ node: { id, nom } }) => [id, `/carte/lieu/${id}`, nom]));
    const ferme = await creer({ adresse });
    const { data: sans } = await lire(
      demander(ferme.secret, 'EncartMontre', { ...variables, id: ferme.jeton.id }),
    );
    expect(sans?.encart?.lignes.map(({ fiche }) => fiche)).toEqual(lieux.edges.map(() => null));
  });

  it('opens a figure of the list of collectivités on its months', async () => {
    const { jeton, secret } = await creer({
      adresse: '/collectivites?p=2026&f.type=DEPARTEMENT',
      detail: true,
    });
    const variables = { id: jeton.id, langue: 'FR', ligne: '999000007', colonne: 'utilises' };
    const { data, errors } = await lire(demander(secret, 'EncartOuvert', variables));
    expect(errors).toBeUndefined();
    expect(data?.detailDEncart?.adresse).toBe(
      '/pilotage?p=2026&f.collectivite=999000007&maille=mois&ind=pass.utilises&col=pass.utilises',
    );
  });

  it.each([
    ['/carnets?etape=ACHETES', 'le public peut lire, et il ne peut pas lire les commandes, carnets, pass'],
    ['/commandes', 'ne se montre pas ailleurs'],
    ['/cohortes', 'il ne peut pas lire les cohortes de bénéficiaires, en effectifs'],
    ['/administration', 'n’est pas une vue'],
    ['/lieux-labellises?f.etat=INVENTE', 'est mal écrit'],
    ['/pilotage?inconnu=1', 'n’est pas compris'],
    ['/pilotage?attr=lieu&maille=commune', 'portent sur le détail des faits'],
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
