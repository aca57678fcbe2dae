import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, LIEU, numeroDeCarnet, numeroDePass, peupler } from '../../test/monde.ts';
import { appendEvent } from '../shared/journal.ts';
import { auditer } from '../shared/audit.ts';

const harness = setupHarness();

interface Page<Node> {
  edges: { node: Node; cursor: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface EvenementLu {
  id: string;
  type: string;
  acteur: string;
  agent: string | null;
  motif: string | null;
}
interface LigneLue {
  id: string;
  acteur: string;
  auNomDe: string;
  action: string;
  resultat: string;
  details: string;
}

const EVENEMENTS = `query ($first: Int = 50, $after: String, $objet: String, $type: String, $acteur: String, $motif: String,
    $collectivite: String, $departement: String, $du: LocalDate, $au: LocalDate, $recherche: String) {
  evenements(first: $first, after: $after, objet: $objet, type: $type, acteur: $acteur, motif: $motif, collectivite: $collectivite,
      departement: $departement, du: $du, au: $au, recherche: $recherche, recentsDAbord: true) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id type acteur agent motif } } } }`;
const AUDIT = `query ($first: Int = 50, $after: String, $acteur: String, $action: String, $objet: String, $motif: String,
    $du: LocalDate, $au: LocalDate, $refusSeuls: Boolean) {
  audit(first: $first, after: $after, acteur: $acteur, action: $action, objet: $objet, motif: $motif, du: $du, au: $au, refusSeuls: $refusSeuls) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id acteur auNomDe action resultat details } } } }`;

const evenements = async (variables: object = {}, qui = acteur('ADMINISTRATEUR')) =>
  (await harness.execute<{ evenements: Page<EvenementLu> }>(EVENEMENTS, variables, qui)).evenements;
const audit = async (variables: object = {}, qui = acteur('ADMINISTRATEUR')) =>
  (await harness.execute<{ audit: Page<LigneLue> }>(AUDIT, variables, qui)).audit;
const types = async (variables: object): Promise<readonly string[]> =>
  (await evenements(variables)).edges.map(({ node }) => node.type);
const actions = async (variables: object): Promise<readonly string[]> =>
  (await audit(variables)).edges.map(({ node }) => node.action);

const UTILISER = `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`;
const utiliser = (numero: string, lieu = LIEU) =>
  harness.execute(UTILISER, {
    input: { numero, lieu, service: 'DECOUVRIR', prixCentimes: 900, cleIdempotence: `cle-${numero}-${lieu}` },
  });

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  const commun = {
    acteur: 'gestionnaire (Gironde)',
    contenu: { nom: 'Médiathèque' },
    enregistreLe: '2026-09-01',
  };
  await appendEvent(harness.pool, 'labels', {
    ...commun,
    type: 'label.suspendu',
    objet: `lieu:${LIEU}`,
    agent: 'agent-0000000a',
    motif: 'Défaut d’assurance',
  });
  await appendEvent(harness.pool, 'pass', {
    ...commun,
    type: 'commande.passee',
    collectiviteId: COLLECTIVITES[1],
  });
});

describe('the journal', () => {
  it('says who used a pass, and leaves one line of audit for a refusal, without the number', async () => {
    await utiliser(numeroDePass(0, 1));
    await utiliser(numeroDePass(0, 1), '00000000-0000-7000-8000-000000000009');
    await utiliser('0000-0000-0000-0000');

    const [dernier] = (await evenements({ type: 'pass.utilise' })).edges;
    expect(dernier?.node).toMatchObject({ acteur: 'administrateur d’essai', agent: 'administrateur' });
    const refus = (await audit({ action: 'pass.utiliser', refusSeuls: true })).edges.map(({ node }) => node);
    expect(refus.map(({ details }) => JSON.parse(details))).toEqual([
      { refus: 'NumeroMalSaisi' },
      { refus: 'PassDejaUtilise' },
    ]);
    expect(JSON.stringify(refus)).not.toContain(numeroDePass(0, 1));
  });

  it('says who handed a carnet over', async () => {
    await harness.execute(
      `mutation ($input: RemettreCarnetInput!) { remettreCarnet(input: $input) { __typename } }`,
      {
        input: {
          numero: numeroDeCarnet(2),
          distributeur: 'inconnu',
          cohorte: COLLECTIVITES[0],
          cleIdempotence: 'cle-de-remise-refusee',
        },
      },
    );

    expect(await actions({ action: 'carnet' })).toEqual(['carnet.remettre']);
  });

  it.each([
    [{ type: 'label.suspendu' }, ['label.suspendu']],
    [{ objet: `lieu:${LIEU}` }, ['label.suspendu']],
    [{ acteur: 'AGENT-0000000a' }, ['label.suspendu']],
    [{ acteur: 'gironde' }, ['commande.passee', 'label.suspendu']],
    [{ motif: 'defaut' }, ['label.suspendu']],
    [{ collectivite: '999000015' }, ['commande.passee']],
    [{ departement: '23' }, ['commande.passee']],
    [{ du: '2026-09-01', au: '2026-09-01' }, ['commande.passee', 'label.suspendu']],
    [{ recherche: 'MÉDIATHÈQUE' }, ['commande.passee', 'label.suspendu']],
    [{ recherche: '%' }, []],
  ])('is narrowed by %j', async (filtre, attendus) => {
    expect(await types(filtre)).toEqual(attendus);
  });

  it('is cut to the perimeter of who reads', async () => {
    const operateur = acteur('OPERATEUR', [COLLECTIVITES[1]]);

    expect((await evenements({}, operateur)).edges.map(({ node }) => node.type)).toEqual(['commande.passee']);
  });

  it('names the collectivité of an event, and none for what concerns none', async () => {
    const lu = await harness.execute<{ evenements: { edges: { node: object }[] } }>(
      '{ evenements(acteur: "gironde") { edges { node { type collectivite { siren } } } } }',
    );

    expect(lu.evenements.edges.map(({ node }) => node)).toEqual([
      { type: 'label.suspendu', collectivite: null },
      { type: 'commande.passee', collectivite: { siren: '999000015' } },
    ]);
  });

  it('is read page by page, the last first, each event once', async () => {
    const tous = (await evenements()).edges.map(({ node }) => node.id);
    const lus: string[] = [];
    for (let after: string | null = null, suite = true; suite;) {
      const page: Page<EvenementLu> = await evenements({ first: 2, after });
      lus.push(...page.edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: suite } = page.pageInfo);
    }

    expect(lus).toEqual(tous);
    expect(tous).toEqual(tous.toSorted().toReversed());
  });
});

describe('the audit', () => {
  beforeAll(async () => {
    const qui = { pseudonyme: 'agent-0000000b', id: 'etat (France entière)', depuis: '192.0.2.0' };
    await auditer(harness.pool, { acteur: qui, action: 'session.ouverte' });
    await auditer(harness.pool, {
      acteur: qui,
      action: 'voir.comme',
      objet: 'compte:essai',
      motif: 'Contrôle annuel',
      details: { role: { avant: 'ETAT', apres: 'HUB' } },
    });
  });

  it.each([
    [{ acteur: 'agent-0000000b' }, ['voir.comme', 'session.ouverte']],
    [{ acteur: 'ETAT (france entiere' }, ['voir.comme', 'session.ouverte']],
    [{ action: 'session' }, ['session.ouverte']],
    [{ action: 'sess' }, []],
    [{ objet: 'compte:essai' }, ['voir.comme']],
    [{ motif: 'controle' }, ['voir.comme']],
    [{ acteur: 'agent-0000000b', refusSeuls: true }, []],
    [{ acteur: 'agent-0000000b', du: '2000-01-01', au: '2000-12-31' }, []],
    [{ acteur: 'agent-0000000b', du: '2000-01-01', au: '2999-12-31' }, ['voir.comme', 'session.ouverte']],
  ])('is narrowed by %j', async (filtre, attendues) => {
    expect(await actions(filtre)).toEqual(attendues);
  });

  it('is read page by page, the last line first', async () => {
    const premiere = await audit({ first: 1, acteur: 'agent-0000000b' });
    const seconde = await audit({ first: 1, acteur: 'agent-0000000b', after: premiere.pageInfo.endCursor });

    expect([premiere, seconde].map(({ edges, totalCount }) => [edges[0]?.node.action, totalCount])).toEqual([
      ['voir.comme', 2],
      ['session.ouverte', 2],
    ]);
  });

  it('is closed to whom it is not for, and their attempt is a line', async () => {
    for (const role of ['OPERATEUR', 'ANALYSTE', 'PUBLIC'] as const)
      await expect(audit({}, acteur(role))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });

    await expect
      .poll(async () => (await audit({ action: 'operation.refusee' })).edges.map(({ node }) => node.acteur))
      .toEqual(expect.arrayContaining(['analyste', 'operateur']));
  });

  it('tells nothing to a State agent of one perimeter, and refuses more than a hundred lines', async () => {
    await expect(audit({}, acteur('ETAT', [COLLECTIVITES[0]]))).rejects.toHaveProperty(
      'code',
      'ACCES_REFUSE',
    );
    await expect(audit({ first: 101 })).rejects.toHaveProperty('code');
  });
});
