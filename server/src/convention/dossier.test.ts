import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));

const [GIRONDE, CREUSE] = COLLECTIVITES;
const ADMINISTRATEUR = acteur('ADMINISTRATEUR');
const ETAT = acteur('ETAT');

const DOSSIER = /* GraphQL */ `
  fragment D on Dossier {
    numero
    etape
    tauxDixMilliemes
    aideCentimes
    budgetPorteurCentimes
    etapes {
      etape
      jour
      centimes
    }
    convention {
      totalCentimes
      partEtatCentimes
      parts {
        genre
        financeur
        centimes
      }
    }
  }
`;
const mutation = (nom: string, type: string, succes: string): string => /* GraphQL */ `
  mutation ($input: ${type}!) {
    reponse: ${nom}(input: $input) {
      __typename
      ... on ${succes} { deja dossier { ...D } }
      ... on RegleNonTenue { regle source }
      ... on Refus { message }
    }
  }
  ${DOSSIER}
`;
const DEPOSER = mutation('deposerDossier', 'DeposerDossierInput', 'DossierAvance');
const FRANCHIR = mutation('franchirEtapeDeDossier', 'FranchirEtapeDeDossierInput', 'DossierAvance');
const SIGNER = mutation('signerConvention', 'SignerConventionInput', 'ConventionSignee');

interface Reponse {
  __typename: string;
  deja?: boolean;
  regle?: string;
  message?: string;
  source?: string;
  dossier?: { numero: string; etape: string };
}

let cles = 0;
async function faire(document: string, input: object, actor: Actor): Promise<Reponse> {
  const { reponse } = await harness.execute<{ reponse: Reponse }>(
    document,
    { input: { cleIdempotence: `dossier-${++cles}`, ...input } },
    actor,
  );
  return reponse;
}

const PROJET = {
  collectivite: '999000015',
  vague: 2019,
  intitule: 'Un pass pour la Creuse',
  jour: '2019-04-12',
  criteres: {
    echelle: 'DEPARTEMENTAL',
    population: 55_391,
    densite: 103,
    tauxDePauvrete: 0.14,
    budgetPorteurCentimes: 3_402_700,
    publicCible: true,
    structurationLocale: true,
  },
};
const criteres = (changes: object): object => ({ criteres: { ...PROJET.criteres, ...changes } });
const deposer = (changes: object = {}, actor = ADMINISTRATEUR): Promise<Reponse> =>
  faire(DEPOSER, { ...PROJET, ...changes }, actor);
const franchir = (input: object, actor = ETAT): Promise<Reponse> => faire(FRANCHIR, input, actor);

const PARTS = [
  { genre: 'ETAT', financeur: 'État', centimes: 2_175_500 },
  { genre: 'COMMANDITAIRE', financeur: 'Département de la Creuse', centimes: 1_701_350 },
  { genre: 'UNION_EUROPEENNE', financeur: 'FEDER', centimes: 1_701_350 },
];
const TOTAL = 5_578_200;
const signer = (input: object, actor = ETAT): Promise<Reponse> =>
  faire(SIGNER, { totalCentimes: TOTAL, parts: PARTS, jour: '2019-07-20', ...input }, actor);

// A life is told in its order.
describe('a file, from its deposit on', { shuffle: false }, () => {
  describe('deposerDossier', { shuffle: false }, () => {
    it.each([
      {
        titre: 'a commune alone',
        changes: criteres({ echelle: 'COMMUNE' }),
        regle: 'AAP_ECHELLE',
        message: /commune seule/,
      },
      {
        titre: 'no target public',
        changes: criteres({ publicCible: false }),
        regle: 'AAP_PUBLIC_CIBLE',
        message: /public cible/,
      },
      {
        titre: 'a closed call',
        changes: { jour: '2019-06-29' },
        regle: 'AAP_OUVERTURE',
        message: /22\/03\/2019 au 28\/06\/2019/,
      },
      { titre: 'a day to come', changes: { jour: '2027-01-01' }, regle: 'AAP_JOUR', message: /à venir/ },
      {
        titre: 'today, long after',
        changes: { jour: null },
        regle: 'AAP_OUVERTURE',
        message: /15\/09\/2026/,
      },
      {
        titre: 'a purchase of 2020 that is too small',
        changes: {
          vague: 2020,
          jour: '2020-06-01',
          criteres: { echelle: 'DEPARTEMENTAL', achatCentimes: 1_999_900, partPicDixMilliemes: 6000 },
        },
        regle: 'AAP_ACHAT_MINIMAL',
        message: /20.000 €/,
      },
      {
        titre: 'a commune outside a groupement in 2020',
        changes: {
          vague: 2020,
          jour: '2020-06-01',
          criteres: { echelle: 'COMMUNE', achatCentimes: 4_000_000, partPicDixMilliemes: 6000 },
        },
        regle: 'AAP_ECHELLE',
        message: /groupement/,
      },
    ])('refuses $titre, with the rule and its source', async ({ changes, regle, message }) => {
      const reponse = await deposer(changes);

      expect(reponse).toMatchObject({
        __typename: 'RegleNonTenue',
        regle,
        message: expect.stringMatching(message),
      });
      expect(reponse.source).toBeTruthy();
    });

    it('lets only an administrator record a filing of the past', async () => {
      expect(await deposer({}, acteur('GESTIONNAIRE', [CREUSE]))).toMatchObject({ regle: 'AAP_JOUR' });
    });

    it('knows nothing outside one’s perimeter, and asks for the right', async () => {
      expect(await deposer({}, acteur('GESTIONNAIRE', [GIRONDE]))).toMatchObject({
        __typename: 'PorteurInconnu',
      });
      await expect(deposer({}, acteur('ANALYSTE'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    });

    it('files a project judged by the rules of its day, once, and one at a time', async () => {
      const cle = { cleIdempotence: 'depot-de-la-creuse' };
      const premiere = await deposer(cle);

      expect(premiere).toMatchObject({
        __typename: 'DossierAvance',
        deja: false,
        dossier: {
          numero: 'AAP2019-001',
          etape: 'DEPOSE',
          tauxDixMilliemes: 3900,
          aideCentimes: 2_175_500,
          budgetPorteurCentimes: 3_402_700,
        },
      });
      expect(await deposer(cle)).toEqual({ ...premiere, deja: true });
      await expect(deposer({ ...cle, intitule: 'Autre' })).rejects.toMatchObject({ code: 'CLE_REUTILISEE' });
      expect(await deposer()).toMatchObject({ regle: 'AAP_UN_DOSSIER' });
      expect(await deposer({ collectivite: '999000007' })).toMatchObject({
        dossier: { numero: 'AAP2019-002' },
      });
    });
  });

  describe('the life of a file', { shuffle: false }, () => {
    const dossier = 'AAP2019-001';

    it('refuses what comes out of its order', async () => {
      expect(await franchir({ dossier, etape: 'LAUREAT' })).toMatchObject({
        regle: 'AAP_ETAPE',
        message: expect.stringMatching(/instruit/),
      });
      expect(await franchir({ dossier, etape: 'INSTRUIT', jour: '2019-04-11' })).toMatchObject({
        regle: 'AAP_JOUR',
      });
      expect(await signer({ dossier })).toMatchObject({ regle: 'AAP_ETAPE' });
      expect(await franchir({ dossier: 'AAP2019-999', etape: 'INSTRUIT' })).toMatchObject({
        __typename: 'DossierInconnu',
      });
      await expect(
        franchir({ dossier, etape: 'INSTRUIT' }, acteur('GESTIONNAIRE', [CREUSE])),
      ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    });

    it('asks a reason for a refusal, and grants no more than was worked out', async () => {
      expect(await franchir({ dossier, etape: 'INSTRUIT', jour: '2019-05-02' })).toMatchObject({
        dossier: { etape: 'INSTRUIT' },
      });
      expect(await franchir({ dossier, etape: 'REFUSE' })).toMatchObject({ regle: 'AAP_MOTIF' });
      expect(
        await franchir({ dossier, etape: 'LAUREAT', jour: '2019-06-14', centimes: 2_175_501 }),
      ).toMatchObject({ regle: 'AAP_MONTANT' });
      expect(await franchir({ dossier, etape: 'LAUREAT', jour: '2019-06-14' })).toMatchObject({
        dossier: { etape: 'LAUREAT' },
      });
      expect(await franchir({ dossier, etape: 'CONVENTIONNE' })).toMatchObject({
        regle: 'AAP_ETAPE',
        message: expect.stringMatching(/signature/),
      });
    });

    it.each([
      { titre: 'a sum off by one cent', input: { totalCentimes: TOTAL + 1 }, message: /0,01 €/ },
      {
        titre: 'one cent too much of the State',
        input: {
          parts: [{ ...PARTS[0], centimes: 2_175_501 }, PARTS[1], { ...PARTS[2], centimes: 1_701_349 }],
        },
        message: /dépasse 21.755 €/,
      },
    ])('signs nothing with $titre', async ({ input, message }) => {
      expect(await signer({ dossier, ...input })).toMatchObject({
        regle: 'M2',
        message: expect.stringMatching(message),
      });
    });

    it('signs a convention of three funders, then pays the whole of the State at once', async () => {
      const signee = await signer({ dossier });

      expect(signee).toMatchObject({
        __typename: 'ConventionSignee',
        dossier: {
          etape: 'CONVENTIONNE',
          convention: { totalCentimes: TOTAL, partEtatCentimes: 2_175_500, parts: PARTS },
        },
      });
      expect(await franchir({ dossier, etape: 'VERSE', centimes: 1 })).toMatchObject({
        regle: 'AAP_VERSEMENT',
      });
      const verse = await franchir({ dossier, etape: 'VERSE', jour: '2019-07-20', reference: 'mandat 12' });
      expect(verse.dossier).toMatchObject({
        etape: 'VERSE',
        etapes: [
          { etape: 'DEPOSE', centimes: 2_175_500 },
          { etape: 'INSTRUIT', centimes: null },
          { etape: 'LAUREAT', centimes: 2_175_500 },
          { etape: 'CONVENTIONNE', centimes: 2_175_500 },
          { etape: 'VERSE', jour: '2019-07-20', centimes: 2_175_500 },
        ],
      });
    });

    it('keeps one convention for each wave', async () => {
      const autre = { dossier: 'AAP2019-002' };
      await franchir({ ...autre, etape: 'INSTRUIT', jour: '2019-05-02' });
      await franchir({ ...autre, etape: 'LAUREAT', jour: '2019-06-14' });

      expect(await signer(autre)).toMatchObject({ regle: 'CONVENTION_UNE_PAR_VAGUE' });
    });

    it('lists them to those of the perimeter, by step and wave', async () => {
      const document =
        '{ dossiers(vague: 2019, etape: VERSE) { totalCount edges { node { numero collectivite { siren } regle { version articles } criteres { echelle } } } } }';

      const vus = await harness.execute<{ dossiers: { totalCount: number; edges: readonly object[] } }>(
        document,
        {},
        acteur('GESTIONNAIRE', [CREUSE]),
      );
      expect(vus.dossiers).toMatchObject({
        totalCount: 1,
        edges: [
          {
            node: {
              numero: 'AAP2019-001',
              collectivite: { siren: '999000015' },
              criteres: { echelle: 'DEPARTEMENTAL' },
            },
          },
        ],
      });
      const caches = await harness.execute<{ dossiers: object }>(
        document,
        {},
        acteur('GESTIONNAIRE', [GIRONDE]),
      );
      expect(caches.dossiers).toMatchObject({ totalCount: 0 });
    });

    it('says the two sides of a convention where no other funder is known', async () => {
      const { collectivite } = await harness.execute<{ collectivite: object }>(
        '{ collectivite(siren: "999000007") { conventions { totalCentimes parts { genre centimes } } dossiers { numero } } }',
      );

      expect(collectivite).toEqual({
        conventions: [
          {
            totalCentimes: 50_000,
            parts: [
              { genre: 'ETAT', centimes: 30_000 },
              { genre: 'COMMANDITAIRE', centimes: 20_000 },
            ],
          },
        ],
        dossiers: [{ numero: 'AAP2019-002' }],
      });
    });
  });
});

describe('simulerCofinancement', () => {
  const SIMULER = `query ($vague: Int!, $criteres: CriteresInput!) { simulerCofinancement(vague: $vague, criteres: $criteres) {
    eligible tauxDixMilliemes aideCentimes totalCentimes nombreDePass nombreDePersonnes plafonnee
    motifs { regle message } primes { code dixMilliemes obtenue } noteSociale { total densite } regle { version source articles } } }`;

  it('tells anyone what the State would bring, bonus by bonus', async () => {
    const { simulerCofinancement: dit } = await harness.execute<{ simulerCofinancement: object }>(
      SIMULER,
      { vague: 2019, criteres: PROJET.criteres },
      acteur('PUBLIC'),
    );

    expect(dit).toMatchObject({
      eligible: true,
      tauxDixMilliemes: 3900,
      aideCentimes: 2_175_500,
      totalCentimes: 5_578_200,
      nombreDePass: 5020,
      nombreDePersonnes: 502,
      plafonnee: false,
      noteSociale: { total: 20, densite: 20 },
      primes: [
        { code: 'base', dixMilliemes: 2000, obtenue: true },
        { code: 'sociale', dixMilliemes: 400, obtenue: true },
        { code: 'structurationLocale', dixMilliemes: 1500, obtenue: true },
        { code: 'hub', dixMilliemes: 500, obtenue: false },
        { code: 'autresPorteurs', dixMilliemes: 1000, obtenue: false },
        { code: 'fondsEuropeens', dixMilliemes: 1000, obtenue: false },
      ],
      regle: { version: 1, articles: expect.arrayContaining(['Une commune seule n’est pas éligible.']) },
    });
  });

  it('refuses a wave that never was', async () => {
    await expect(harness.execute(SIMULER, { vague: 2021, criteres: PROJET.criteres })).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
  });
});
