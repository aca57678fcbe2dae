import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { JetonsPage } from './JetonsPage.tsx';
import { ecartsDe, saisieDe, aDemander } from './portee.ts';

const JETON = {
  id: 'un',
  debut: 'pn_abcdefghjkmn',
  genre: 'API',
  nom: 'Site de la région',
  etat: 'ACTIF',
  territoire: 'REGION',
  code: '75',
  nomDuTerritoire: 'Nouvelle-Aquitaine',
  operations: null,
  champs: null,
  indicateurs: ['pass.achetes', 'taux.usage'],
  origines: ['https://exemple.fr'],
  quota: 60,
  expireLe: '2027-01-31',
  version: 3,
  equipe: 'integrateur (France entière)',
  auteur: 'agent-moi',
  creeLe: '2026-09-01',
  modifieLe: '2026-09-01',
  revoqueLe: null,
  revoquePour: null,
  vuA: null,
  secrets: [{ rang: 1, creeLe: '2026-09-01', jusquAu: null }],
  usage: [{ jour: '2026-11-20', requetes: 1200, points: 9000, refus: 3, evenements: 0, pointe: 50 }],
  demandes: [],
} as const;
const INDICATEURS = [
  { code: 'pass.achetes', nom: 'Pass achetés', definition: '', formule: '', unite: 'pass' },
  { code: 'taux.usage', nom: 'Taux d’usage', definition: '', formule: '', unite: 'part' },
].map((un) => Object.assign(un, { nature: 'COMPTE', bases: [], attributions: [], dimensions: [] }));

interface Demande {
  readonly input: { readonly simuler?: boolean; readonly portee: Readonly<Record<string, unknown>> };
}

async function ouvrir(racine: object, droits: readonly string[] = ['GERER_JETONS']) {
  await rendre(<JetonsPage />, {
    client: createClient(
      lienDe({
        registre: {
          demonstration: false,
          jour: '2026-11-22',
          anneeCog: 2026,
          version: '0.1.0',
          role: 'INTEGRATEUR',
          perimetre: 'France entière',
          droits,
          compte: null,
          lectureSeule: false,
          fournisseurs: [],
        },
        moi: null,
        jetons: connexion([JETON]),
        indicateurs: INDICATEURS,
        porteesPossibles: { champs: ['Query.lieux'], operations: [] },
        ...racine,
      }),
    ),
    adresse: '/api/jetons',
  });
}

afterEach(cleanup);

describe('the page of tokens', () => {
  it('says what each opens and did, and shows the secret of a new one, once', async () => {
    const demandes: Demande[] = [];
    await ouvrir({
      creerJeton: (demande: Demande) => {
        demandes.push(demande);
        return { __typename: 'JetonEtSecret', secret: 'pn_secret', deja: false, jeton: JETON };
      },
    });
    const article = within(await screen.findByRole('article', { name: 'Site de la région' }));
    for (const dit of ['Nouvelle-Aquitaine', '2 indicateurs', 'https://exemple.fr', '60 requêtes par minute'])
      expect(article.getByText(dit)).toBeDefined();
    expect(article.getByText(/1 200 requêtes, 9 000 objets lus, 3 refus/u)).toBeDefined();

    const creer = within(screen.getByRole('form', { name: 'Créer un jeton' }));
    await userEvent.click(creer.getByRole('button', { name: 'Créer le jeton' }));
    expect(creer.getByText('Un nom est attendu.')).toBeDefined();
    expect(demandes).toEqual([]);
    await userEvent.type(creer.getByLabelText('Nom'), 'Mon site');
    await userEvent.click(await creer.findByRole('checkbox', { name: /Taux d’usage/u }));
    await userEvent.type(creer.getByLabelText('Sites autorisés'), 'https://un.fr/{enter}https://deux.fr');
    await userEvent.click(creer.getByRole('button', { name: 'Créer le jeton' }));

    const secret = await screen.findByLabelText<HTMLInputElement>('Secret du jeton');
    expect([secret.value, document.activeElement]).toEqual(['pn_secret', secret]);
    expect(demandes.map(({ input }) => input.portee)).toMatchObject([
      {
        nom: 'Mon site',
        territoire: 'FRANCE',
        code: null,
        indicateurs: ['taux.usage'],
        champs: null,
        operations: null,
        origines: ['https://un.fr', 'https://deux.fr'],
        quota: 60,
        expireLe: '2027-05-22',
      },
    ]);
  });

  it('changes no scope before its difference and what it would have refused are read', async () => {
    const demandes: Demande[] = [];
    const essai = { requetes: 1200, refusees: 400, joursAuDessusDuQuota: 2 };
    const detail = [
      {
        operation: '',
        champs: ['Query.statistiques'],
        indicateurs: ['taux.usage'],
        origine: '',
        requetes: 400,
        raison: 'hors de la portée.',
      },
    ];
    await ouvrir({
      modifierPortee: (demande: Demande) => {
        demandes.push(demande);
        return demande.input.simuler === true
          ? { __typename: 'EssaiDePortee', ...essai, detail, collectivitesEnMoins: 0, collectivitesEnPlus: 0 }
          : { __typename: 'JetonGarde', jeton: JETON, deja: false };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Modifier la portée/u }));
    const form = within(screen.getByRole('form', { name: 'Portée de « Site de la région »' }));
    await userEvent.click(form.getByRole('button', { name: 'Voir l’écart' }));
    expect(form.getByText(/^Rien n’a changé/u)).toBeDefined();
    await userEvent.click(await form.findByRole('checkbox', { name: /Taux d’usage/u }));
    await userEvent.click(form.getByRole('button', { name: 'Voir l’écart' }));

    expect(
      await form.findByText('Des 1 200 requêtes des 30 derniers jours, 400 auraient été refusées.'),
    ).toBeDefined();
    expect(form.getByText('2 jours au-dessus de 60 requêtes par minute.')).toBeDefined();
    expect(
      within(form.getByRole('list', { name: 'Ce qui changerait' })).getByText(/taux\.usage/u),
    ).toBeDefined();
    await userEvent.click(form.getByRole('button', { name: 'Appliquer' }));
    expect(await screen.findByText(/^Portée modifiée/u)).toBeDefined();
    expect(demandes.map(({ input }) => input.simuler ?? false)).toEqual([true, false]);
    expect(demandes[1]?.input.portee).toMatchObject({ indicateurs: ['pass.achetes'], code: '75' });
  });

  it('is closed to who may hold no token', async () => {
    await ouvrir({}, []);

    expect(screen.queryByRole('form', { name: 'Créer un jeton' })).toBeNull();
    expect(await screen.findByText(/Accès réservé/u)).toBeDefined();
  });
});

it('asks again for a scope just as it was read', () => {
  expect(ecartsDe(JETON, aDemander(saisieDe(JETON)))).toEqual([]);
  const parChamps = { ...JETON, champs: ['Query.lieux'], indicateurs: null };
  expect(ecartsDe(parChamps, aDemander(saisieDe(parChamps)))).toEqual([]);
  expect(ecartsDe(JETON, { ...aDemander(saisieDe(JETON)), territoire: 'FRANCE', code: null })).toEqual([
    { champ: 'territoire', perd: ['REGION'], gagne: ['FRANCE'] },
    { champ: 'code', perd: ['75'], gagne: ['*'] },
  ]);
});
