import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { PilotagePage } from './PilotagePage.tsx';

const COMPTES = { achetes: 1000, livres: 950, actives: 950, distribues: 600, utilises: 200, rembourses: 150 };
const ETAPES = Object.keys(COMPTES).map((name) => name.toUpperCase());

interface Demande {
  readonly base: string;
  readonly attribution?: string;
  readonly filtre?: { readonly departement?: string; readonly depuis?: string; readonly jusquAu?: string };
  readonly au?: string;
}

const chiffre = (valeur: number, etape?: string) => ({
  valeur,
  unite: 'pass',
  indicateur: 'pass',
  definition: 'Compté ainsi.',
  numerateur: valeur,
  denominateur: COMPTES.achetes,
  base: 'ACHAT',
  au: '2026-11-22',
  fraicheur: '2026-11-22T10:00:00Z',
  masque: false,
  lignes: etape ? { chemin: `/carnets?etape=${etape}`, nombre: valeur } : null,
});

const demandes: Demande[] = [];
const statistiques = (demande: Demande) => {
  demandes.push(demande);
  return {
    base: demande.base,
    attribution: demande.attribution,
    au: demande.au ?? '2026-11-22',
    provisoire: !demande.au,
    fraicheur: '2026-11-22T10:00:00Z',
    collectivites: 48,
    engagements: [{ vague: 2019, partEtatCentimes: 600_000_000, partLocaleCentimes: 450_000_000 }],
    entonnoir: ETAPES.map((etape, rang) => {
      const valeur = Object.values(COMPTES)[rang] ?? 0;
      return {
        etape,
        valeurCentimes: valeur * 1000,
        chiffre: chiffre(valeur, etape),
        partDesAchetes: chiffre(valeur),
      };
    }),
    tableau: (question: Question) => {
      questions.push(question);
      return tableau(question);
    },
  };
};

interface Question {
  readonly indicateurs: readonly string[];
  readonly par: readonly string[];
  readonly tri?: string;
  readonly limite?: number;
}

const questions: Question[] = [];

const INDICATEURS = [
  ...['achetes', 'livres', 'distribues', 'utilises'].map((nom) => ({
    code: `pass.${nom}`,
    nom: `Pass ${nom}`,
    unite: 'pass',
    nature: 'COMPTE',
    numerateur: null,
    denominateur: null,
  })),
  {
    code: 'taux.usage',
    nom: 'Taux d’usage',
    unite: 'part',
    nature: 'RAPPORT',
    numerateur: 'pass.utilises',
    denominateur: 'pass.achetes',
  },
  {
    code: 'stock.age.mediane',
    nom: 'Âge du stock',
    unite: 'jours',
    nature: 'QUANTILE',
    numerateur: null,
    denominateur: null,
    bases: ['ACHAT'],
  },
].map((un) => ({
  definition: 'Compté ainsi.',
  formule: 'somme',
  exclusions: null,
  version: 1,
  depuis: '2026-11-22',
  bases: ['ACHAT', 'FLUX'],
  attributions: ['COMMANDITAIRE'],
  dimensions: ['DEPARTEMENT', 'REGION', 'MOIS', 'TRIMESTRE', 'ANNEE', 'PUBLIC'],
  ...un,
}));

const mesure = (code: string, valeur: number, sur = 1000) => ({
  valeur: code === 'taux.usage' ? valeur / sur : valeur,
  numerateur: code === 'taux.usage' ? valeur : null,
  denominateur: code === 'taux.usage' ? sur : null,
  intervalleBas: code === 'taux.usage' ? valeur / sur - 0.02 : null,
  intervalleHaut: code === 'taux.usage' ? valeur / sur + 0.02 : null,
  prudence: code === 'taux.usage' && sur < 30,
  masque: null,
  part: null,
  chemin: `/carnets?etape=${code}`,
});

const CACHEE = { ...mesure('pass', 0), valeur: null, masque: 'SECRET', chemin: null };

/** Three rows: one plain, one made of twelve pass, one hidden. */
function tableau({ indicateurs, par: [dimension = 'DEPARTEMENT'], limite }: Question) {
  const ligne = (code: string | null, libelle: string, mesures: readonly object[]) => ({
    cles: code === null ? [] : [{ dimension, code, libelle }],
    mesures,
    codes: [code],
    valeurs: [],
  });
  const lignes =
    dimension === 'DEPARTEMENT'
      ? [
          ligne(
            '23',
            'Creuse',
            indicateurs.map((un) => mesure(un, 200)),
          ),
          ligne(
            '48',
            'Lozère',
            indicateurs.map((un) => mesure(un, 6, 12)),
          ),
          ligne(
            '15',
            'Cantal',
            indicateurs.map(() => CACHEE),
          ),
        ]
      : [
          ligne(
            '2021-05',
            'mai 2021',
            indicateurs.map((un) => mesure(un, 200)),
          ),
        ];
  const total = ligne(
    null,
    '',
    indicateurs.map((un) => mesure(un, 206, 1012)),
  );
  const gardees = lignes.slice(0, limite ?? lignes.length);
  return {
    indicateurs: INDICATEURS.filter(({ code }) => indicateurs.includes(code)),
    lignes: gardees,
    total,
    reste: gardees.length < lignes.length ? total : null,
    nombreDeLignes: lignes.length,
    masquees: 5,
  };
}

const RACINE = {
  registre: { droits: ['LIRE_DETAIL'] },
  statistiques,
  indicateurs: INDICATEURS,
  chiffresPublies: connexion([
    {
      id: 'p',
      publieLe: '2020-09',
      indicateur: 'pass achetés',
      valeurCitee: '209000',
      unite: 'pass',
      perimetre: 'national',
      approximatif: false,
      source: 'https://www.exemple.fr/article',
    },
  ]),
};

const ouvrir = (adresse = '/pilotage', racine: Readonly<Record<string, unknown>> = RACINE) =>
  rendre(<PilotagePage />, { client: createClient(lienDe(racine)), adresse });

const figure = (numero: number) => screen.findByRole('region', { name: new RegExp(`^Fig. ${numero}`, 'u') });

/** What a native popover says when it opens. */
const ouvrante = () => Object.assign(new Event('toggle'), { newState: 'open' });

afterEach(() => {
  cleanup();
  questions.length = 0;
  demandes.length = 0;
});

describe('the steering page', () => {
  it('says the view in words, its rate with both terms and its interval, and who paid', async () => {
    await ouvrir('/pilotage?p=2021-T2');

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Taux d’usage par département, France entière, T2 2021, base achats de la période',
    );
    const text = (await screen.findByText(/^Sur/u)).textContent.replaceAll('\u00a0', ' ');
    expect(text).toBe(
      'Sur 1 000 pass achetés au deuxième trimestre 2021, 200 ont été utilisés, soit 20,0 % [17,6 – 22,6]. La perte principale : 400 pass remis, pas utilisés.',
    );
    expect(screen.getByText(/48.collectivités lauréates/u).textContent.replaceAll('\u00a0', ' ')).toContain(
      '48 collectivités lauréates · 10,5 M€ en 2019 (6,0 M€ État + 4,5 M€ locales)',
    );
  });

  it('asks for the scope that the address says, and reads a département among the others', async () => {
    await ouvrir('/pilotage?t=dep:23&p=2021-T2&base=flux&au=2021-09-30');

    await screen.findByText(/pas les mêmes pass/u);
    const filtre = { depuis: '2021-04-01', jusquAu: '2021-06-30' };
    const scope = { base: 'FLUX', attribution: 'COMMANDITAIRE', au: '2021-09-30' };
    expect(demandes).toContainEqual({ ...scope, filtre: { ...filtre, departement: '23' } });
    expect(demandes).toContainEqual({ ...scope, filtre });
    expect(demandes).toContainEqual({
      ...scope,
      filtre: { departement: '23', depuis: '2020-01-01', jusquAu: '2021-06-30' },
    });
  });

  it('opens each number of the funnel to its rows and names what is lost', async () => {
    await ouvrir();

    const funnel = within(await figure(1));
    const [link] = funnel.getAllByRole('link', { name: /^950, voir les 950 lignes/u });
    expect(link?.getAttribute('href')).toBe('/carnets?etape=LIVRES');
    expect(funnel.getByText(/remis, pas utilisés/u).textContent.replaceAll('\u00a0', ' ')).toBe(
      '− 400 remis, pas utilisés (4 000 €)',
    );
  });

  it('opens each value of the table, flags few pass, and says what is hidden', async () => {
    await ouvrir('/pilotage?p=2021-T2');

    const table = within(await figure(4));
    const row = within(await table.findByRole('row', { name: /^Creuse/u }));
    expect(row.getByRole('link', { name: 'Creuse' }).getAttribute('href')).toBe(
      '/pilotage?t=dep:23&p=2021-T2',
    );
    expect(row.getByRole('link', { name: /^20,0/u }).getAttribute('href')).toBe('/carnets?etape=taux.usage');
    expect(table.getByRole('row', { name: /^Lozère 48/u }).textContent).toContain('12 pass\u00a0: prudence');
    expect(within(table.getByRole('row', { name: /^Cantal/u })).getAllByText('masqué (secret)')).toHaveLength(
      4,
    );
    expect(table.getByRole('row', { name: /^Ensemble, France entière/u })).toBeDefined();
  });

  it('sorts, cuts and counts what is left out, all in the address', async () => {
    const { history } = await ouvrir('/pilotage?n=2');

    const table = within(await figure(4));
    await userEvent.click(await table.findByRole('button', { name: 'Pass achetes' }));
    expect(history?.at(-1)).toBe('/pilotage?tri=pass.achetes&n=2');
    expect(questions.at(-1)).toMatchObject({ tri: 'pass.achetes', limite: 2 });
    expect(table.getByRole('row', { name: /^1.autre ligne, ensemble/u })).toBeDefined();
    expect(table.getByRole('columnheader', { name: 'Pass achetes' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('offers the columns of the catalogue, and says why one cannot be asked', async () => {
    const { history } = await ouvrir('/pilotage?base=flux');

    const table = within(await figure(4));
    await userEvent.click(await table.findByRole('button', { name: 'Colonnes' }));
    fireEvent(screen.getByLabelText('Colonnes'), ouvrante());
    const add = await screen.findByLabelText('Ajouter une colonne');
    const refused = within(add).getByRole<HTMLOptionElement>('option', {
      hidden: true,
      name: 'Âge du stock (pas en base flux)',
    });
    expect(refused.disabled).toBe(true);
    await userEvent.selectOptions(add, 'Pass livres');
    expect(history?.at(-1)).toBe(
      '/pilotage?base=flux&col=pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic,pass.livres',
    );
    screen.getByText('Taux d’usage', { selector: 'li span' }).parentElement?.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(history?.at(-1)).toContain('col=pass.achetes,pass.distribues,taux.usage,pass.utilises,');
    await userEvent.keyboard('{Delete}');
    expect(history?.at(-1)).not.toContain('pass.utilises');
  });

  it('compares with the year before: a difference with its interval, and a second line', async () => {
    await ouvrir('/pilotage?p=2021-T2&vs=2020-T2&col=taux.usage,taux.usage.delta');

    const table = within(await figure(4));
    const row = await table.findByRole('row', { name: /^Creuse/u });
    expect(row.textContent.replaceAll('\u00a0', ' ')).toContain('+0,0 pt [−2,8 – 2,8]');
    expect(table.getByRole('columnheader', { name: /^Écart à T2 2020/u })).toBeDefined();
    expect(demandes.some(({ filtre }) => filtre?.depuis === '2020-04-01')).toBe(true);
  });

  it('cuts the other figures to a row, and gives them back whole with Escape', async () => {
    const { history } = await ouvrir();

    const table = within(await figure(4));
    await userEvent.click(await table.findByRole('link', { name: 'Creuse' }));
    expect(history?.at(-1)).toBe('/pilotage?t=dep:23');
    table.getByRole('link', { name: 'Creuse' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(history?.at(-1)).toBe('/pilotage');
  });

  it('finds a territory by what is typed, and takes it with Enter', async () => {
    const { history } = await ouvrir();

    const field = screen.getByRole('combobox', { name: 'Territoire' });
    await userEvent.type(field, 'nouvelle aq');
    expect(
      within(screen.getByRole('listbox'))
        .getByRole('option', { name: /^Nouvelle-Aquitaine/u })
        .getAttribute('aria-selected'),
    ).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(history?.at(-1)).toBe('/pilotage?t=reg:75');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      'Taux d’usage par département, Nouvelle-Aquitaine',
    );
  });

  it('lets the rest of the page live when one figure fails', async () => {
    const chiffresPublies = () => {
      throw new Error('Panne');
    };
    await ouvrir('/pilotage', { ...RACINE, chiffresPublies });

    expect(within(await figure(5)).getByRole('alert')).toBeDefined();
    expect(within(await figure(1)).getAllByRole('row')).not.toHaveLength(0);
  });

  it('keeps published figures apart, with their source and date', async () => {
    await ouvrir();

    const published = within(await figure(5));
    expect(published.getByText('publié, non compté')).toBeDefined();
    const [, row] = published.getAllByRole('row');
    expect(row?.textContent).toBe('pass achetés209\u00a0000passnationalseptembre 2020exemple.fr');
  });

  it('changes the address with the scope, and reads in English', async () => {
    const { history } = await rendre(<PilotagePage />, {
      client: createClient(lienDe(RACINE)),
      adresse: '/pilotage',
      langue: 'en',
    });

    await userEvent.selectOptions(await screen.findByLabelText('Base of the rate'), 'flow of the period');
    expect(history?.at(-1)).toBe('/pilotage?base=flux');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Use rate by département, France, whole scheme, base: flow of the period',
    );
  });
});
