import { describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const { send } = setupHttp(harness);

const analyste = acteur('ANALYSTE');
const LEA: Actor = {
  ...analyste,
  compteId: '00000000-0000-0000-0000-00000000000a',
  pseudonyme: 'agent-lea00000',
};
const KARIM: Actor = {
  ...analyste,
  compteId: '00000000-0000-0000-0000-00000000000b',
  pseudonyme: 'agent-karim000',
};

interface Vue {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly requete: string;
  readonly version: number;
  readonly modifiable: boolean;
}
interface Faite {
  readonly __typename: string;
  readonly message?: string;
  readonly champs?: string[];
  readonly vue: Vue;
  readonly deja: boolean;
}

const SUITE = `{ __typename
  ... on VueGardee { deja vue { id code nom requete version modifiable versions { version supprimee } } }
  ... on Refus { message }`;
const CONFLIT = '... on VueChangeeDepuis { champs }';
let cles = 0;
const demander = async (verbe: string, input: object, actor = LEA): Promise<Faite> => {
  const nom = `${verbe[0]?.toUpperCase()}${verbe.slice(1)}`;
  const document = `mutation ($input: ${nom}Input!) { ${verbe}(input: $input) ${SUITE} ${verbe === 'enregistrerVue' ? '' : CONFLIT} } }`;
  const entree = { cleIdempotence: `vue-essai-${++cles}`, ...input };
  return (await harness.execute<Record<string, Faite>>(document, { input: entree }, actor))[verbe] as Faite;
};
const UNE = {
  nom: 'Usage par département',
  chemin: '/pilotage',
  requete: '?t=dep:33&p=2021-T2&v=abc&page=3',
  portee: 'PERSONNELLE',
};
const proposees = async (actor: Actor, chemin = '/pilotage'): Promise<string[]> => {
  const { vuesEnregistrees } = await harness.execute<{
    vuesEnregistrees: { edges: { node: { code: string } }[] };
  }>(
    `query ($chemin: String) { vuesEnregistrees(chemin: $chemin) { edges { node { code } } } }`,
    { chemin },
    actor,
  );
  return vuesEnregistrees.edges.map(({ node }) => node.code);
};
const lire = async (code: string, actor: Actor): Promise<Vue | null> =>
  (
    await harness.execute<{ vueEnregistree: Vue | null }>(
      `query ($code: String!) { vueEnregistree(code: $code) { id code nom requete version modifiable } }`,
      { code },
      actor,
    )
  ).vueEnregistree;

describe('a saved view', () => {
  it('is its address without the page of a list, under a short code, and saved once under one key', async () => {
    const cleIdempotence = 'la-meme-cle';
    const faite = await demander('enregistrerVue', { ...UNE, cleIdempotence });
    const encore = await demander('enregistrerVue', { ...UNE, cleIdempotence });

    expect(faite.vue).toMatchObject({ requete: 't=dep:33&p=2021-T2', version: 1, modifiable: true });
    expect(faite.vue.code).toMatch(/^[2-9a-hjkmnp-z]{8}$/u);
    expect(encore).toMatchObject({ deja: true, vue: { code: faite.vue.code } });
  });

  it.each([
    { chemin: '/administration' },
    { chemin: '//exemple.fr' },
    { requete: 'p=2021&p=2022' },
    { requete: 'P%20=1' },
    { nom: '   ' },
    { portee: 'PAR_ROLE' },
    { role: 'ETAT' },
  ])('is refused with words when it is no address of the console: %o', async (faute) => {
    expect(await demander('enregistrerVue', { ...UNE, ...faute })).toMatchObject({
      __typename: 'RegleNonTenue',
      message: expect.stringContaining('attendu'),
    });
  });

  it('is proposed to its owner alone, to the team when shared, to no other perimeter; its link opens to anyone', async () => {
    const { code } = (await demander('enregistrerVue', UNE)).vue;
    const partagee = (await demander('enregistrerVue', { ...UNE, portee: 'PARTAGEE' })).vue.code;
    const ailleurs = { ...KARIM, id: 'analyste d’ailleurs' };

    expect(await proposees(LEA)).toEqual(expect.arrayContaining([code, partagee]));
    expect(await proposees(KARIM)).toContain(partagee);
    expect(await proposees(KARIM)).not.toContain(code);
    expect(await proposees(ailleurs)).toEqual([]);
    expect(await lire(code, acteur('PUBLIC'))).toMatchObject({ modifiable: false });
    await expect(proposees(acteur('PUBLIC'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    await expect(demander('enregistrerVue', UNE, acteur('PUBLIC'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });

  it('is given to a role by administrators, one a page', async () => {
    const role = { ...UNE, chemin: '/pilotage/comparer', portee: 'PAR_ROLE', role: 'ANALYSTE' };
    await expect(demander('enregistrerVue', role)).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    const admin = acteur('ADMINISTRATEUR');
    const deux = await Promise.all([
      demander('enregistrerVue', role, admin),
      demander('enregistrerVue', role, admin),
    ]);

    expect(deux.map(({ __typename }) => __typename).toSorted()).toEqual(['RegleNonTenue', 'VueGardee']);
    expect(await proposees(KARIM, '/pilotage/comparer')).toHaveLength(1);
    expect(await proposees(acteur('ETAT'), '/pilotage/comparer')).toEqual([]);
  });
});

describe('a change of a view', () => {
  it('keeps what another window changed, and is refused when it is the same field', async () => {
    const { id: vue } = (await demander('enregistrerVue', UNE)).vue;
    await demander('modifierVue', { vue, versionAttendue: 1, nom: 'Un autre nom' });
    const fusionnee = await demander('modifierVue', { vue, versionAttendue: 1, requete: 'p=2022' });
    const conflit = await demander('modifierVue', { vue, versionAttendue: 1, nom: 'Le mien' });

    expect(fusionnee.vue).toMatchObject({ nom: 'Un autre nom', requete: 'p=2022', version: 3 });
    expect(conflit).toMatchObject({ __typename: 'VueChangeeDepuis', champs: ['nom'] });
  });

  it('is its owner’s, who may take back a deletion or any version', async () => {
    const { id: vue, code } = (await demander('enregistrerVue', { ...UNE, portee: 'PARTAGEE' })).vue;
    await demander('modifierVue', { vue, versionAttendue: 1, requete: 'p=2022', portee: 'PERSONNELLE' });
    expect(await demander('supprimerVue', { vue, versionAttendue: 2 }, KARIM)).toMatchObject({
      __typename: 'VueInconnue',
    });
    expect(await demander('supprimerVue', { vue, versionAttendue: 1 })).toMatchObject({
      __typename: 'VueChangeeDepuis',
    });
    expect(await demander('supprimerVue', { vue, versionAttendue: 2 })).toMatchObject({ vue: null });
    expect(await lire(code, LEA)).toBeNull();

    const remise = await demander('retablirVue', { vue, version: 1, versionAttendue: 3 });
    expect(remise.vue).toMatchObject({ code, version: 4, requete: 't=dep:33&p=2021-T2' });
    expect(await proposees(KARIM)).toContain(code);
    expect(
      (await harness.lot.query(`select from plateforme.evenement where objet = $1`, [`vue:${code}`]))
        .rowCount,
    ).toBe(4);
  });
});

it('has a short link that leads to its page', async () => {
  const { code } = (await demander('enregistrerVue', { ...UNE, chemin: '/carnets' })).vue;
  const aller = async (path: string) => {
    const { status, headers } = await send(
      { redirect: 'manual', headers: jetonDe('ANALYSTE', { libelle: 'essai' }) },
      { path },
    );
    return [status, headers.get('location')];
  };

  expect(await aller(`/v/${code.toUpperCase()}`)).toEqual([302, `/carnets?v=${code}`]);
  expect(await aller('/v/zzzzzzzz')).toEqual([302, '/pilotage?v=zzzzzzzz']);
  expect((await aller('/v/%2F%2Fexemple.fr'))[0]).toBe(404);
});
