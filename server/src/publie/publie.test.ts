import { beforeAll, describe, expect, it } from 'vitest';
import { tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { retenirUnDossier } from '../../test/dossier.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import type { ChiffreLu, ResultatDePublication } from '../../test/chiffres-publies.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { chargerChiffresPublies } from '../echange/echange.module.ts';

const harness = setupHarness();

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await retenirUnDossier(harness.url);
  const client = await harness.lot.connect();
  try {
    await chargerChiffresPublies(client);
  } finally {
    client.release();
  }
});

const CHAMPS = /* GraphQL */ `
  id version retire auteur indicateur constat ecart ecartRelatif sansRapprochement
  rapprochement { code base au filtre { vague departement } }
  compte { valeur unite au masque lignes { chemin nombre } }
  versions { acte valeurCitee motif }
`;

const lire = async (filtre: object = {}): Promise<readonly ChiffreLu[]> => {
  const { chiffresPublies } = await harness.execute<{ chiffresPublies: { edges: { node: ChiffreLu }[] } }>(
    `query ($filtre: FiltreChiffresPublies) { chiffresPublies(first: 100, filtre: $filtre) { edges { node { ${CHAMPS} } } } }`,
    { filtre },
  );
  return chiffresPublies.edges.map(({ node }) => node);
};

const faire = async (
  mutation: string,
  type: string,
  input: object,
  qui = acteur('ANALYSTE'),
): Promise<ResultatDePublication> => {
  const { resultat } = await harness.execute<{ resultat: ResultatDePublication }>(
    `mutation ($input: ${type}!) { resultat: ${mutation}(input: $input) { __typename
      ... on Refus { message } ... on ChiffreEnregistre { deja chiffre { ${CHAMPS} } } } }`,
    { input },
    qui,
  );
  return resultat;
};

const DIT = {
  cleIdempotence: 'chiffre-du-test',
  publieLe: '2026-08',
  auteur: 'Le Courrier de la Creuse',
  indicateur: 'pass achetés',
  valeur: '40',
  unite: 'pass',
  perimetre: 'national',
  source: 'Le Courrier, https://courrier.example.fr/pass',
  rapprochement: { code: 'pass.achetes' },
  motif: 'cité au comité de pilotage',
};

const annuler = async (type: string): Promise<string> => {
  const { evenements } = await harness.execute<{
    evenements: { edges: { node: { id: string; type: string; annulable: boolean } }[] };
  }>('{ evenements(first: 100) { edges { node { id type annulable } } } }');
  const dernier = evenements.edges.map(({ node }) => node).find((un) => un.type === type && un.annulable);
  const { annulerEvenement } = await harness.execute<{
    annulerEvenement: { __typename: string; message?: string };
  }>(
    `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`,
    {
      input: {
        cleIdempotence: `defaire-${type}-${dernier?.id}`,
        evenement: dernier?.id ?? '',
        motif: 'essai',
      },
    },
  );
  return annulerEvenement.message ?? annulerEvenement.__typename;
};

describe('the claims that ship with the register', () => {
  it('each say who, and what the register would count or why it does not', async () => {
    // What another test puts in the register is not of the file.
    const chiffres = (await lire()).filter(({ auteur }) => auteur !== DIT.auteur);

    expect(chiffres).toHaveLength(54);
    expect(chiffres.filter(({ auteur, constat }) => !auteur || constat === 'A_RAPPROCHER')).toEqual([]);
    expect(chiffres.filter((un) => (un.rapprochement === null) === (un.sansRapprochement === null))).toEqual(
      [],
    );
    // All of them are older than this small world: a zero would say nothing.
    expect(new Set(chiffres.map(({ constat }) => constat))).toEqual(
      new Set(['AVANT_LES_FAITS', 'SANS_DEFINITION']),
    );
  });
});

describe('a claim that someone puts in the register', { shuffle: false }, () => {
  it('is counted by the same definition at the end of its month, with a gap that opens to rows', async () => {
    const { chiffre, deja } = await faire('publierChiffre', 'PublierChiffreInput', DIT);

    expect(deja).toBe(false);
    expect(chiffre).toMatchObject({
      constat: 'COMPARE',
      ecart: -5,
      ecartRelatif: -0.125,
      rapprochement: { code: 'pass.achetes', base: 'ACHAT', au: '2026-08-31' },
      compte: { valeur: 35, lignes: { nombre: 35, chemin: expect.stringContaining('etape=ACHETES') } },
    });
    expect((await faire('publierChiffre', 'PublierChiffreInput', DIT)).deja).toBe(true);
    const encore = { ...DIT, cleIdempotence: 'la-meme-encore' };
    expect((await faire('publierChiffre', 'PublierChiffreInput', encore)).message).toContain(
      'déjà au registre',
    );
  });

  it('counts the files of a call too, in the cents of their euros', async () => {
    const input = {
      ...DIT,
      cleIdempotence: 'part-de-l-etat',
      indicateur: 'part État',
      valeur: 'plus de 250',
      unite: 'EUR',
      rapprochement: { code: 'laureats.part.etat', filtre: { vague: 2019 } },
    };
    const { chiffre } = await faire('publierChiffre', 'PublierChiffreInput', input);

    expect(chiffre).toMatchObject({
      constat: 'COMPARE',
      ecart: 0,
      compte: {
        valeur: 30_000,
        unite: 'centimes',
        lignes: { chemin: '/financement?f.vague=2019', nombre: 1 },
      },
    });
  });

  it.each([
    [{ source: 'lu dans le journal' }, 'https://'],
    [{ source: 'javascript:alert(1)' }, 'complète'],
    [{ source: 'https://localhost/essai' }, 'complète'],
    [{ valeur: 'beaucoup' }, 'nombre entier'],
    [{ publieLe: '2026-13' }, 'date'],
    [{ publieLe: '2027' }, 'à venir'],
    [{ sansRapprochement: 'objectif' }, 'comparable, ou ne l’est pas'],
    [{ rapprochement: { code: 'pass.achetes', au: '2026-12-31' } }, 'à venir'],
    [{ rapprochement: { code: 'pass.achetes', attribution: 'LIEU' } }, 'ne se compte pas ainsi'],
  ])('is refused with %j, and says what is expected', async (faux, dit) => {
    const input = {
      ...DIT,
      indicateur: 'autre',
      ...faux,
      cleIdempotence: `refus-${JSON.stringify(faux)}`.slice(0, 200),
    };

    expect((await faire('publierChiffre', 'PublierChiffreInput', input)).message).toContain(dit);
  });

  it('is nobody’s who has a perimeter, nor the operator’s', async () => {
    for (const qui of [acteur('OPERATEUR'), acteur('ANALYSTE', [COLLECTIVITES[0]])])
      await expect(faire('publierChiffre', 'PublierChiffreInput', DIT, qui)).rejects.toMatchObject({
        code: 'ACCES_REFUSE',
      });
  });

  it('is corrected and withdrawn by new facts, each undone once', async () => {
    const aCorriger = { ...DIT, indicateur: 'à corriger', cleIdempotence: 'a-corriger' };
    const { chiffre: dit } = await faire('publierChiffre', 'PublierChiffreInput', aCorriger);
    const correction = {
      ...aCorriger,
      chiffre: dit?.id,
      versionAttendue: 1,
      valeur: '35',
      cleIdempotence: 'correction-1',
    };

    const corrige = await faire('corrigerChiffre', 'CorrigerChiffreInput', correction);
    expect(corrige.chiffre).toMatchObject({
      ecart: 0,
      version: 2,
      versions: [{ valeurCitee: '40' }, { valeurCitee: '35' }],
    });
    const tard = { ...correction, cleIdempotence: 'correction-tardive' };
    expect((await faire('corrigerChiffre', 'CorrigerChiffreInput', tard)).message).toContain(
      'depuis que vous l’avez lu',
    );

    const retrait = { cleIdempotence: 'retrait-1', chiffre: dit?.id, motif: 'doublon' };
    expect((await faire('retirerChiffre', 'RetirerChiffreInput', retrait)).__typename).toBe(
      'ChiffreEnregistre',
    );
    expect(await lire({ texte: 'à corriger', retire: true })).toHaveLength(1);
    expect(await annuler('chiffre.corrige')).toContain('depuis');
    expect(await annuler('chiffre.retire')).toBe('AccesModifie');
    expect(await lire({ texte: 'à corriger', retire: true })).toEqual([]);
  });
});
