import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { dansUneHeure } from '../../test/minute.ts';
import { LIEU, LIEU_SUSPENDU, peupler, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const STRUCTURE = uuid(0, 9);
const structure: Actor = { ...acteur('STRUCTURE', []), id: 'structure d’essai', structure: STRUCTURE };

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into labels.structure (id, siret, nom) values ($1, '99900000700015', 'Structure d’essai')`,
    [STRUCTURE],
  );
  await harness.lot.query('update labels.lieu set structure_id = $1 where id = $2', [STRUCTURE, LIEU]);
});

interface Reponse {
  readonly __typename: string;
  readonly message?: string;
  readonly reference?: string;
  readonly champs?: string[];
  readonly deja?: boolean;
  readonly signalement?: Signalement;
}
interface Signalement {
  readonly id: string;
  readonly etat: string;
  readonly origine: string;
  readonly lieu: { readonly telephone: string | null; readonly nom: string; readonly version: number };
  readonly propositions: { champ: string; actuelle: string; proposee: string; changeDepuis: boolean }[];
  readonly decision: { readonly evenement: string | null; readonly motif: string | null } | null;
}

const SIGNALEMENT = `id etat origine lieu { telephone nom version } propositions { champ actuelle proposee changeDepuis } decision { evenement motif }`;

const signaler = async (input: object, qui = acteur('PUBLIC'), cle = randomUUID()) =>
  (
    await harness.execute<{ r: Reponse }>(
      `mutation ($input: SignalerUnChangementInput!) { r: signalerUnChangement(input: $input) { __typename
        ... on ChangementSignale { reference deja } ... on Refus { message } } }`,
      { input: { cleIdempotence: cle, lieu: LIEU, ...input } },
      qui,
    )
  ).r;
const lire = async (qui?: Actor, filtre: object = {}) =>
  (
    await harness.execute<{ signalements: { edges: { node: Signalement }[] } }>(
      `query ($filtre: FiltreSignalements) { signalements(filtre: $filtre) { edges { node { ${SIGNALEMENT} } } } }`,
      { filtre },
      qui,
    )
  ).signalements.edges.map(({ node }) => node);
const celui = async (reference = '', qui?: Actor) => (await lire(qui)).find(({ id }) => id === reference);
const decider = async (input: object) =>
  (
    await harness.execute<{ r: Reponse }>(
      `mutation ($input: DeciderSignalementInput!) { r: deciderSignalement(input: $input) { __typename
        ... on SignalementDecide { deja signalement { ${SIGNALEMENT} } } ... on ChampsChangesDepuis { champs } ... on Refus { message } } }`,
      { input: { cleIdempotence: randomUUID(), ...input } },
    )
  ).r;
const annuler = async (evenement = '') =>
  (
    await harness.execute<{ r: Reponse }>(
      `mutation ($input: AnnulerEvenementInput!) { r: annulerEvenement(input: $input) { __typename ... on RefusDAdministration { message } } }`,
      { input: { evenement, motif: 'erreur', cleIdempotence: randomUUID() } },
    )
  ).r;

describe('a report by anyone', () => {
  it('keeps what is proposed, read as an edit reads it, and the same key reports once', async () => {
    const cle = randomUUID();
    const fait = await signaler(
      { champs: { telephone: '05 56 00 00 01', accessible: true } },
      undefined,
      cle,
    );
    const encore = await signaler(
      { champs: { telephone: '05 56 00 00 01', accessible: true } },
      undefined,
      cle,
    );

    expect(fait).toMatchObject({ __typename: 'ChangementSignale', deja: false });
    expect(encore).toEqual({ ...fait, deja: true });
    expect(await celui(fait.reference)).toMatchObject({
      etat: 'EN_ATTENTE',
      origine: 'PUBLIC',
      propositions: [
        { champ: 'telephone', actuelle: 'null', proposee: '"+33556000001"', changeDepuis: false },
        { champ: 'accessible', actuelle: 'null', proposee: 'true', changeDepuis: false },
      ],
    });
  });

  it('says no, in a sentence, to what is no value, to nothing, to a place it does not know, and to what tells of a person', async () => {
    const refus = {
      'numéro de téléphone': { champs: { telephone: 'abc' } },
      'un message est attendu': { message: '  ' },
      'ne peut pas être vide': { champs: { nom: null } },
      'Aucun lieu': { message: 'fermé', lieu: uuid(3, 99) },
      'adresse électronique': { message: 'écrire à jeanne.martin@exemple.fr' },
      'numéro de téléphone :': { message: 'son portable : 06 12 34 56 78' },
      'sans adresse électronique': { champs: { presentationResume: 'contact(at)exemple.fr' } },
    };
    for (const [dit, input] of Object.entries(refus)) expect((await signaler(input)).message).toContain(dit);
    expect((await signaler({ message: 'Bonjour, je suis Jeanne : les horaires ont changé.' })).message).toBe(
      undefined,
    );
  });

  it('is refused beyond what one client may send in an hour', async () => {
    await dansUneHeure();
    const visiteur = { ...acteur('PUBLIC'), id: 'un visiteur pressé' };
    const envois = [];
    for (let n = 0; n < 21; n++)
      envois.push(await signaler({ message: 'fermé' }, visiteur).catch((e) => e.code));
    expect(envois.filter((un) => un === 'TROP_DE_TENTATIVES')).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('writes the fields kept, is undone as one, and may then be taken again', async () => {
    const { reference } = await signaler({ champs: { telephone: '0556000002', nom: 'Autre nom' } });
    const lieu = (await celui(reference))?.lieu;
    const fait = await decider({
      signalement: reference,
      acceptee: true,
      champs: ['telephone'],
      versionAttendue: lieu?.version,
    });

    expect(fait.signalement).toMatchObject({
      etat: 'ACCEPTE',
      lieu: { telephone: '+33556000002', nom: 'Médiathèque de l’Été' },
    });
    expect(
      (await decider({ signalement: reference, acceptee: false, motif: 'non', versionAttendue: 1 })).message,
    ).toContain('déjà décidé');
    expect(await annuler(fait.signalement?.decision?.evenement ?? '')).toEqual({
      __typename: 'AccesModifie',
    });
    expect(await celui(reference)).toMatchObject({
      etat: 'EN_ATTENTE',
      lieu: { telephone: null },
      decision: null,
    });

    expect(
      (await decider({ signalement: reference, acceptee: false, versionAttendue: 1 })).message,
    ).toContain('motif');
    expect(
      (
        await decider({
          signalement: reference,
          acceptee: false,
          motif: 'Le nom est bon.',
          versionAttendue: 1,
        })
      ).signalement,
    ).toMatchObject({ etat: 'REFUSE', decision: { motif: 'Le nom est bon.' } });
  });

  it('does not write over a field that changed since it was read, and is not undone once another changed it', async () => {
    const un = await signaler({
      lieu: LIEU_SUSPENDU,
      champs: { telephone: '0556000003', siteWeb: 'https://un.exemple.fr' },
    });
    const autre = await signaler({ lieu: LIEU_SUSPENDU, champs: { telephone: '0556000004' } });
    const lu = await celui(un.reference);
    const versionAttendue = lu?.lieu.version;
    const premiere = await decider({ signalement: un.reference, acceptee: true, versionAttendue });
    const conflit = await decider({ signalement: autre.reference, acceptee: true, versionAttendue });

    expect(conflit).toMatchObject({ __typename: 'ChampsChangesDepuis', champs: ['telephone'] });
    expect((await celui(autre.reference))?.propositions[0]?.changeDepuis).toBe(true);
    await decider({
      signalement: autre.reference,
      acceptee: true,
      versionAttendue: (versionAttendue ?? 0) + 1,
    });
    const refusee = await annuler(premiere.signalement?.decision?.evenement ?? '');
    expect(refusee).toMatchObject({ __typename: 'RefusDAdministration' });
    expect(refusee.message).toContain('changé depuis');
  });
});

it('shows a structure what became of its own reports, and nobody else’s', async () => {
  const { reference } = await signaler({ champs: { accessible: false } }, structure);
  await decider({ signalement: reference, acceptee: false, motif: 'Visite à faire', versionAttendue: 1 });
  const siens = await lire(structure);

  expect(siens.map(({ id }) => id)).toEqual([reference]);
  expect(siens[0]).toMatchObject({ etat: 'REFUSE', decision: { motif: 'Visite à faire', evenement: null } });
  expect(await lire({ ...structure, structure: uuid(0, 8) })).toEqual([]);
  await expect(lire(acteur('GESTIONNAIRE'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
});
