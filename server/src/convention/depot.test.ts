import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { criteres, gestesDe } from '../../test/dossiers.ts';

const harness = setupHarness();
const { deposer } = gestesDe(harness);
const [GIRONDE, CREUSE] = COLLECTIVITES;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
});

// Refusals first, then the file that forbids another.
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
