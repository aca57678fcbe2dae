import { beforeAll, describe, expect, it } from 'vitest';
import { enProprietaire, tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { chargerChiffresPublies } from '../echange/echange.module.ts';

const harness = setupHarness();

const DOSSIER = `
  with dossier as (
    insert into territoires.dossier (numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes,
      taux_dix_milliemes, aide_centimes, depose_le, evenement, enregistre_le)
    select 'AAP2019-001', a.id, r.id, '${COLLECTIVITES[0]}', 'Essai', '{}', 20000, 5000, 30000, '2026-05-01', 1, '2026-05-01'
    from territoires.appel_a_projets a join territoires.regle_d_appel r on r.appel_id = a.id where a.vague = 2019 limit 1
    returning id, collectivite_id)
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, evenement, enregistre_le)
  select d.id, d.collectivite_id, e.etape, e.jour::date, e.centimes, 1, e.jour::date
  from dossier d cross join (values ('DEPOSE', '2026-05-01', 30000), ('LAUREAT', '2026-06-01', 30000)) e(etape, jour, centimes)`;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await enProprietaire(harness.url, (client) => client.query(DOSSIER));
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

interface Chiffre {
  readonly id: string;
  readonly version: number;
  readonly auteur: string | null;
  readonly indicateur: string;
  readonly constat: string;
  readonly ecart: number | null;
  readonly ecartRelatif: number | null;
  readonly sansRapprochement: string | null;
  readonly rapprochement: { readonly code: string; readonly au: string } | null;
  readonly compte: {
    readonly valeur: number | null;
    readonly lignes: { readonly chemin: string; readonly nombre: number } | null;
  } | null;
  readonly versions: readonly { readonly acte: string; readonly valeurCitee: string }[];
}

const lire = async (filtre: object = {}): Promise<readonly Chiffre[]> => {
  const { chiffresPublies } = await harness.execute<{ chiffresPublies: { edges: { node: Chiffre }[] } }>(
    `query ($filtre: FiltreChiffresPublies) { chiffresPublies(first: 100, filtre: $filtre) { edges { node { ${CHAMPS} } } } }`,
    { filtre },
  );
  return chiffresPublies.edges.map(({ node }) => node);
};

interface Resultat {
  readonly __typename: string;
  readonly message?: string;
  readonly deja?: boolean;
  readonly chiffre?: Chiffre;
}

const faire = async (
  mutation: string,
  type: string,
  input: object,
  qui = acteur('ANALYSTE'),
): Promise<Resultat> => {
  const { resultat } = await harness.execute<{ resultat: Resultat }>(
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
    const chiffres = await lire();

    expect(chiffres.filter(({ auteur }) => auteur !== DIT.auteur).length).toBe(54);
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
    const [dit] = await lire({ texte: 'courrier.example.fr/pass', rapproche: true });
    const correction = {
      ...DIT,
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
    expect(await lire({ texte: 'Courrier de la Creuse', retire: true })).toHaveLength(1);
    expect(await annuler('chiffre.corrige')).toContain('depuis');
    expect(await annuler('chiffre.retire')).toBe('AccesModifie');
    expect(await lire({ texte: 'Courrier de la Creuse', retire: true })).toEqual([]);
  });
});
