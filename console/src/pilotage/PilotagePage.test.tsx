import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { demandes, figure, ouvrir, questions, RACINE } from './essai.tsx';
import { PilotagePage } from './PilotagePage.tsx';

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

    expect(within(await figure(6)).getByRole('alert')).toBeDefined();
    expect(within(await figure(1)).getAllByRole('row')).not.toHaveLength(0);
  });

  it('keeps published figures apart, with their source and date', async () => {
    await ouvrir();

    const published = within(await figure(6));
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
