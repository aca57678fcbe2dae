import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { attendus, ecrire, FAITS, jusquALHorizon, type Node, noter, type Page } from '../../test/faits.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES } from '../../test/monde.ts';
import { addressFor } from '../db/pool.ts';
import { ecrireCurseur } from '../fil/fil.module.ts';

const harness = setupHarness();
const http = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };
const GIRONDE = { libelle: 'Gironde', sirens: ['999000007'] };
const DOCUMENT = `subscription ($depuis: String, $types: [String!], $territoire: TerritoireSuiviInput) {
  evenements(depuis: $depuis, types: $types, territoire: $territoire) { id curseur type } }`;
const FLUX = `query ($apres: String, $types: [String!], $territoire: TerritoireSuiviInput, $first: Int = 40) {
  evenements(apres: $apres, types: $types, territoire: $territoire, first: $first) {
    edges { cursor node { id type proprietaire curseur departements version donnees collectivite { siren } } }
    pageInfo { hasNextPage endCursor } } }`;

let redacteurs: readonly pg.Client[];
beforeAll(async () => {
  redacteurs = await Promise.all(
    Array.from({ length: 16 }, async () => {
      const client = new pg.Client({ connectionString: addressFor(harness.url, 'lot') });
      await client.connect();
      return client;
    }),
  );
});
afterAll(() => Promise.all(redacteurs.map((client) => client.end())));

/** Everything the feed gives from the first event, a page at a time. */
async function toutLire(
  qui = acteur('ADMINISTRATEUR'),
  variables: object = {},
): Promise<{ readonly nodes: readonly Node[]; readonly fin: string }> {
  await jusquALHorizon(harness.lot);
  const nodes: Node[] = [];
  for (let apres = ''; ;) {
    const { evenements } = await harness.execute<Page>(FLUX, { apres, ...variables }, qui);
    nodes.push(...evenements.edges.map(({ node }) => node));
    for (const { cursor, node } of evenements.edges) expect(cursor).toBe(node.curseur);
    apres = evenements.pageInfo.endCursor;
    if (!evenements.pageInfo.hasNextPage) return { nodes, fin: apres };
  }
}

/** A subscriber that is cut now and then, and resumes from the last event it has. */
function suivre(headers: Record<string, string>) {
  const recus: Node[] = [];
  const ouvrir = () => {
    const depuis = recus.at(-1)?.curseur ?? debut;
    return abonner(http.demonstration(), DOCUMENT, { headers, variables: { depuis } });
  };
  let [debut, lien]: [string, ReturnType<typeof abonner> | null] = ['', null];
  const lus = (): readonly Node[] => [
    ...recus,
    ...(lien?.recus ?? []).map(({ data }) => data?.['evenements'] as Node),
  ];
  return {
    ids: () => lus().map(({ id }) => id),
    async reprendre(depuis = debut): Promise<void> {
      debut = depuis;
      lien?.cesser();
      recus.splice(0, recus.length, ...lus());
      lien = ouvrir();
      await lien.pret;
    },
  };
}

it('comes once each, in one order, to all who are cut while sixteen write out of order, as the feed and the tables say', async () => {
  const { fin } = await toutLire();
  const avant = await attendus(harness.lot, null, true);
  const lecteurs = [
    { suivi: suivre(jetonDe('ADMINISTRATEUR', FRANCE)), qui: acteur('ADMINISTRATEUR'), collectivites: null },
    { suivi: suivre(jetonDe('INTEGRATEUR', FRANCE)), qui: acteur('INTEGRATEUR'), collectivites: null },
    {
      suivi: suivre(jetonDe('INTEGRATEUR', GIRONDE)),
      qui: acteur('INTEGRATEUR', [COLLECTIVITES[0]]),
      collectivites: [COLLECTIVITES[0]],
    },
  ];
  await Promise.all(lecteurs.map(({ suivi }) => suivi.reprendre(fin)));
  const ecriture = ecrire(redacteurs);
  for (const coupure of [5, 30, 60, 90]) {
    await jusqu(() => lecteurs.every(({ suivi }) => suivi.ids().length * 2 >= coupure), 30_000);
    await Promise.all(lecteurs.map(({ suivi }) => suivi.reprendre()));
  }
  await ecriture;
  for (const { suivi, qui, collectivites } of lecteurs) {
    const tous = await attendus(harness.lot, collectivites, qui.role === 'ADMINISTRATEUR');
    const siens = tous.filter((id) => !avant.includes(id));
    await jusqu(() => suivi.ids().length >= siens.length, 30_000);

    expect(siens.length).toBeGreaterThan(50);
    expect(suivi.ids()).toEqual(siens);
    expect((await toutLire(qui)).nodes.map(({ id }) => id)).toEqual(tous);
  }
}, 60_000);

it('gives only what was chosen, what is published of it, and from where to go on', async () => {
  const lire = async (variables: object) => (await toutLire(acteur('ADMINISTRATEUR'), variables)).nodes;
  for (const [n] of FAITS.entries()) await noter(redacteurs[0] as pg.Client, n);
  const [duPass, deLaCreuse] = await Promise.all([
    lire({ types: ['pass.*', 'carnet.remis'] }),
    lire({ territoire: { type: 'DEPARTEMENT', code: '23' } }),
  ]);
  const vide = (await harness.execute<Page>(FLUX, { apres: (await toutLire()).fin })).evenements;

  expect(new Set(duPass.map(({ type }) => type))).toEqual(new Set(['pass.utilise', 'carnet.remis']));
  expect(new Set(deLaCreuse.map(({ collectivite }) => collectivite?.siren))).toEqual(new Set(['999000015']));
  const publie = { departements: ['33'], version: 1, donnees: '{"jour":"2026-09-15"}' };
  expect(duPass.find(({ type }) => type === 'pass.utilise')).toMatchObject(publie);
  expect([vide.edges, vide.pageInfo.hasNextPage]).toEqual([[], false]);
  const { id } = (await noter(redacteurs[0] as pg.Client, 0)).rows[0] as { id: string };
  await jusquALHorizon(harness.lot);
  const { evenements } = await harness.execute<Page>(FLUX, { apres: vide.pageInfo.endCursor });
  expect(evenements.edges.map(({ node }) => node.id)).toEqual([id]);
});

it('reads the same cursor, départements and payload in the list of the journal', async () => {
  const { nodes } = await toutLire();
  const LISTE = `{ evenements(first: 100) { edges { node { id curseur departements donnees version } } } }`;
  const { evenements } = await harness.execute<Page>(LISTE);
  const parId = new Map(nodes.map((node) => [node.id, node]));

  for (const { node } of evenements.edges) expect(parId.get(node.id)).toMatchObject(node);
});

it('narrows the list of the journal to a territory as it narrows the feed: its collectivités, and its places', async () => {
  for (const [n] of FAITS.entries()) await noter(redacteurs[0] as pg.Client, n);
  const territoire = { type: 'REGION', code: '75' };
  const { nodes } = await toutLire(acteur('ADMINISTRATEUR'), { territoire });
  const LISTE = `query ($territoire: TerritoireSuiviInput) { evenements(first: 0, territoire: $territoire) { totalCount } }`;

  expect(await harness.execute(LISTE, { territoire })).toEqual({ evenements: { totalCount: nodes.length } });
});

it('keeps who, why and the whole payload for who reads the journal, and refuses to look for them', async () => {
  const integrateur = acteur('INTEGRATEUR', [COLLECTIVITES[0]]);
  for (const champ of ['acteur', 'agent', 'motif', 'contenu', 'annulable'])
    await expect(
      harness.execute(`{ evenements { edges { node { ${champ} } } } }`, {}, integrateur),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  for (const filtre of ['acteur', 'motif', 'recherche'])
    await expect(
      harness.execute(`{ evenements(${filtre}: "x") { totalCount } }`, {}, integrateur),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  const { evenements } = await harness.execute<Page>(
    '{ evenements(first: 100, types: ["compte.*"]) { edges { node { id } } } }',
    {},
    acteur('INTEGRATEUR'),
  );
  expect(evenements.edges).toEqual([]);
});

it('refuses what no event could meet, and a cursor that this register has not recorded', async () => {
  const demain = ecrireCurseur({ tx: '18446744073709551615', proprietaire: 0, position: 0 });
  const autre = ecrireCurseur({ tx: '3', proprietaire: 3, position: 999_999 });
  const ancien = Buffer.from(JSON.stringify({ labels: ['3', 1] })).toString('base64url');
  for (const [variables, code] of [
    [{ depuis: 'x' }, 'SAISIE_INVALIDE'],
    [{ types: ['*'] }, 'SAISIE_INVALIDE'],
    [{ territoire: { type: 'DEPARTEMENT', code: '999000007' } }, 'SAISIE_INVALIDE'],
    [{ depuis: demain }, 'CURSEUR_INCONNU'],
    [{ depuis: autre }, 'CURSEUR_INCONNU'],
    [{ depuis: ancien }, 'CURSEUR_INCONNU'],
  ] as const) {
    const abonne = abonner(http.demonstration(), DOCUMENT, {
      headers: jetonDe('ADMINISTRATEUR', FRANCE),
      variables,
    });
    await jusqu(() => abonne.fin() !== null);
    expect(codes(abonne)).toEqual([code]);
  }
  for (const recherche of ['apres: "", recentsDAbord: true', 'apres: "", du: "2026-01-01"', 'types: ["*"]'])
    await expect(harness.execute(`{ evenements(${recherche}) { edges { cursor } } }`)).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
});
