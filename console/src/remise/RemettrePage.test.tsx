import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { RemettrePage } from './RemettrePage.tsx';

const NUMERO = '0001-0000042-35';
const CCAS = { id: 'd', code: 'D0051', nom: 'CCAS de Talence' };
const AGEES = { id: 'k', libelle: 'Ateliers de la Bastide', public: 'PERSONNES_AGEES' };
const CARNET = {
  id: 'c',
  numero: NUMERO,
  etat: 'REMIS',
  nombreDePass: 10,
  remise: { id: 'r', jour: '2026-09-15', distributeur: CCAS, cohorte: AGEES },
};

const registre = (droits: readonly string[]) => ({
  demonstration: true,
  jour: '2026-09-15',
  anneeCog: 2026,
  version: 'essai',
  role: 'DISTRIBUTEUR',
  perimetre: 'Gironde',
  droits,
  compte: null,
  lectureSeule: false,
  fournisseurs: [],
});

const RACINE = {
  registre: registre(['REMETTRE']),
  commandes: connexion([{ id: 'o', collectivite: { id: 'g', siren: '223300013', nom: 'Gironde' } }]),
  distributeurs: connexion([CCAS, { id: 'm', code: 'D0052', nom: 'Mairie de Pessac' }]),
  cohortes: connexion([AGEES, { id: 'l', libelle: 'Cours de français', public: 'ALLOPHONES' }]),
  remises: connexion([]),
};

const ouvrir = (plus: Readonly<Record<string, unknown>> = {}) =>
  rendre(<RemettrePage />, {
    client: createClient(lienDe({ ...RACINE, ...plus })),
    adresse: '/guichet/remettre',
  });

const choisir = async () => {
  await userEvent.selectOptions(await screen.findByLabelText('Guichet qui remet'), 'D0051');
  await userEvent.selectOptions(screen.getByLabelText('Public qui reçoit'), 'k');
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the counter that hands out', () => {
  it('hands out what a reader types, says it in large, and is ready for the next one', async () => {
    const inputs: object[] = [];
    let remis = 0;
    await ouvrir({
      remettreCarnet: ({ input }: { readonly input: object }) => {
        inputs.push(input);
        remis++;
        return { __typename: 'CarnetRemis', deja: false, carnet: CARNET };
      },
      remises: () => connexion(remis > 0 ? [{ id: 'r', cohorte: AGEES, carnet: CARNET }] : []),
    });
    await choisir();
    const champ = screen.getByLabelText('Numéro du carnet');
    await userEvent.type(champ, '0001000004235{Enter}');

    expect(await screen.findByText('Carnet remis')).toBeDefined();
    expect(screen.getByText('10 pass, à « Ateliers de la Bastide », par CCAS de Talence.')).toBeDefined();
    expect(inputs).toEqual([
      {
        numero: NUMERO,
        distributeur: 'D0051',
        cohorte: 'k',
        cleIdempotence: expect.stringMatching(/^[0-9a-f]{32}$/u),
      },
    ]);
    expect(champ).toHaveProperty('value', '');
    expect(document.activeElement).toBe(champ);
    const journee = within(
      screen.getByRole('heading', { name: /Remis aujourd/u }).closest('section') as HTMLElement,
    );
    expect(await journee.findByText('1 carnet remis')).toBeDefined();
    expect(journee.getByRole('button', { name: `Signaler perdu le carnet ${NUMERO}` })).toBeDefined();
  });

  it('remembers the counter and the public on this device', async () => {
    await ouvrir();
    await choisir();
    cleanup();
    await ouvrir();

    expect(await screen.findByLabelText('Guichet qui remet')).toHaveProperty('value', 'D0051');
    expect(screen.getByLabelText('Public qui reçoit')).toHaveProperty('value', 'k');
  });

  it('says what is missing at its field, while typing and when sent, and sends nothing', async () => {
    await ouvrir();
    const champ = await screen.findByLabelText('Numéro du carnet');
    await userEvent.type(champ, '0001000004236');
    expect(screen.getByText(/Un chiffre est mal saisi/u)).toBeDefined();
    await userEvent.clear(champ);
    await userEvent.type(champ, '0001000004235{Enter}');

    expect(screen.getByText(`Carnet ${NUMERO}`)).toBeDefined();
    expect(screen.getAllByText('Choisissez-le une fois : cet appareil s’en souvient.')).toHaveLength(2);
  });

  it('shows the refusal as the API wrote it', async () => {
    const message =
      'Ce carnet est chez Mairie de Pessac : un carnet de votre stock est attendu, ou un déplacement vers vous.';
    await ouvrir({ remettreCarnet: { __typename: 'CarnetAilleurs', message, chez: 'Mairie de Pessac' } });
    await choisir();
    await userEvent.type(screen.getByLabelText('Numéro du carnet'), '0001000004235{Enter}');

    expect((await screen.findByRole('alert')).textContent).toBe(`Non remis${message}`);
  });

  it('reports a lost carnet by its number, and why', async () => {
    const inputs: object[] = [];
    await ouvrir({
      declarerCarnetPerdu: ({ input }: { readonly input: object }) => {
        inputs.push(input);
        return { __typename: 'CarnetArrete', carnet: { ...CARNET, etat: 'PERDU' } };
      },
    });
    await userEvent.click(await screen.findByText('Un carnet perdu ?'));
    await userEvent.type(screen.getByLabelText('Numéro du carnet perdu'), NUMERO);
    await userEvent.click(screen.getByRole('button', { name: /^Signaler perdu/u }));
    await userEvent.type(screen.getByLabelText('Motif'), 'Perdu dans le bus');
    await userEvent.click(screen.getByRole('button', { name: 'Signaler perdu' }));

    expect(await screen.findByText(/déclaré perdu : ses pass ne servent plus/u)).toBeDefined();
    expect(inputs).toEqual([expect.objectContaining({ numero: NUMERO, motif: 'Perdu dans le bus' })]);
  });

  it('is closed to who may not hand out', async () => {
    await ouvrir({ registre: registre([]) });

    expect(screen.queryByLabelText('Numéro du carnet')).toBeNull();
  });
});
