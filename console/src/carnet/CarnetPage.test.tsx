import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { CarnetPage } from './CarnetPage.tsx';

const NUMERO = '0001-0000042-35';

const LIEU = {
  __typename: 'LieuLabellise',
  id: 'l',
  nom: 'Association Clic',
  communeNom: 'Mérignac',
  labels: [
    { id: 'a', genre: 'PASS_NUMERIQUE', acte: 'LABELLISATION', du: '2020-01-01', jusquAu: '2021-12-31' },
  ],
};

const pass = (rang: number, etat: string, plus: object = {}) => ({
  id: `c-${rang}`,
  rang,
  fin: `A1B${rang}`,
  numero: null,
  etat,
  utilisation: null,
  reglement: null,
  ...plus,
});

const USAGE = {
  id: 'u',
  jour: '2021-06-11',
  enregistreLe: '2021-06-14',
  service: 'DECOUVRIR',
  minutes: 90,
  prixCentimes: 1250,
  partPassCentimes: 1000,
  resteAChargeCentimes: 250,
  lieu: LIEU,
};

const CARNET = {
  __typename: 'Carnet',
  id: 'c',
  numero: NUMERO,
  etat: 'ENTAME',
  nombreDePass: 5,
  nombreDUtilisations: 1,
  acheteLe: '2021-05-03',
  valideJusquAu: '2021-12-31',
  tolereJusquAu: '2022-01-31',
  collectivite: { id: 'g', siren: '223300013', nom: 'Département de la Gironde' },
  commande: {
    id: 'o',
    numero: '2021-009',
    vague: 2020,
    valeurFacialeCentimes: 1000,
    operateur: { id: 'op', nom: 'Opérateur' },
    etapes: [
      { id: 'e1', etape: 'SIGNEE', jour: '2021-05-03', reference: null, enregistreLe: '2021-05-03' },
      { id: 'e2', etape: 'MANDATEE', jour: '2021-05-28', reference: 'MAND-1182', enregistreLe: '2021-05-28' },
    ],
  },
  detenteur: {
    genre: 'DISTRIBUTEUR',
    depuis: '2021-06-02',
    distributeur: { id: 'd', code: 'D0051', nom: 'CCAS de Talence' },
  },
  deplacements: [
    {
      id: 'c-1-d',
      jour: '2021-05-30',
      enregistreLe: '2021-05-30',
      vers: 'DISTRIBUTEUR',
      distributeur: { id: 'd', nom: 'CCAS de Talence' },
    },
  ],
  incidents: [],
  remise: {
    id: 'r',
    jour: '2021-06-02',
    enregistreLe: '2021-06-02',
    distributeur: { id: 'd', code: 'D0051', nom: 'CCAS de Talence' },
    cohorte: { id: 'k', libelle: 'Ateliers de la Bastide' },
  },
  pass: [pass(1, 'UTILISE', { utilisation: USAGE }), ...[2, 3, 4, 5].map((rang) => pass(rang, 'DISTRIBUE'))],
};

const registre = (droits: readonly string[]) => ({ jour: '2021-07-01', droits });
const COHORTES = connexion([{ id: 'k', libelle: 'Ateliers de la Bastide', public: 'ALLOPHONES' }]);
const GUICHETS = connexion([{ id: 'd', code: 'D0051', nom: 'CCAS de Talence' }]);
const EN_STOCK = {
  ...CARNET,
  etat: 'ACTIVE',
  nombreDUtilisations: 0,
  remise: null,
  detenteur: { genre: 'COLLECTIVITE', depuis: '2021-05-20', distributeur: null },
  deplacements: [],
  pass: [1, 2, 3, 4, 5].map((rang) => pass(rang, 'ACTIF')),
};

const ouvrir = (racine: Readonly<Record<string, unknown>>) =>
  rendre(<CarnetPage numero={NUMERO} />, {
    client: createClient(lienDe(racine)),
    adresse: `/carnets/${NUMERO}`,
  });

const lignes = async () => {
  const entries = within(await screen.findByRole('region', { name: 'Écritures' }));
  return entries.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
};

afterEach(cleanup);

describe('the page of a carnet', () => {
  it('tells its life, the last fact first, with the label of the place on the day of use', async () => {
    await ouvrir({ registre: registre(['LIRE_COHORTES']), carnet: CARNET });

    const entries = await lignes();
    expect(entries.map((text) => text.slice(0, 10))).toEqual([
      '31/12/2021',
      '11/06/2021',
      '02/06/2021',
      '30/05/2021',
      '28/05/2021',
      '03/05/2021',
    ]);
    expect(entries[1]).toContain('Pass n° 1 utilisé chez Association Clic');
    expect(entries[1]).toContain('12,50 €, dont 10,00 € par le pass et 2,50 € à charge');
    expect(entries[1]).toContain('Lieu labellisé ce jour-là');
    expect(entries[1]).toContain('saisi le 14/06/2021');
    expect(entries[3]).toContain('CCAS de Talence');
    expect(entries[4]).toContain('Référence MAND-1182');
  });

  it('counts what is left of it in pass and in euros', async () => {
    await ouvrir({ registre: registre([]), carnet: CARNET });

    expect((await screen.findByText(/^Carnet de 5 pass/u)).textContent.replaceAll('\u00a0', ' ')).toBe(
      'Carnet de 5 pass : 1 utilisé, 4 libres, 40 € restants. Valable jusqu’au 31/12/2021, toléré jusqu’au 31/01/2022.',
    );
  });

  it('hides the cohort from a role that may not read it, and says so', async () => {
    await ouvrir({ registre: registre([]), carnet: CARNET });

    expect(await screen.findByText('masquée pour votre rôle')).toBeDefined();
    expect(screen.queryByText('Ateliers de la Bastide')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remettre le carnet' })).toBeNull();
  });

  it('tells a mistyped number from one that nobody has', async () => {
    const malSaisi = {
      __typename: 'NumeroMalSaisi',
      message: 'Ce numéro est mal saisi.',
      attendu: '13 chiffres',
      numero: NUMERO,
    };
    await ouvrir({ registre: registre([]), carnet: malSaisi });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Numéro mal saisiCe numéro est mal saisi. Attendu : 13 chiffres.',
    );
    cleanup();

    await ouvrir({ registre: registre([]), carnet: null });
    expect(await screen.findByText('Aucun carnet du registre ne porte ce numéro')).toBeDefined();
  });
});

describe('the hand-over of a carnet', () => {
  const remplir = async () => {
    await userEvent.selectOptions(await screen.findByLabelText('Distributeur'), 'D0051');
    await userEvent.selectOptions(await screen.findByLabelText('Cohorte'), 'k');
    await userEvent.click(screen.getByRole('button', { name: 'Remettre le carnet' }));
  };

  it('says what is missing at its field, and sends nothing', async () => {
    await ouvrir({
      registre: registre(['REMETTRE']),
      carnet: EN_STOCK,
      cohortes: COHORTES,
      distributeurs: GUICHETS,
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Remettre le carnet' }));

    const field = screen.getByLabelText('Distributeur');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('La cohorte qui reçoit le carnet est attendue.')).toBeDefined();
  });

  it('shows the refusal as the API wrote it', async () => {
    const message = 'Ce carnet a déjà été remis, le 01/06/2021.';
    await ouvrir({
      registre: registre(['REMETTRE']),
      carnet: EN_STOCK,
      cohortes: COHORTES,
      distributeurs: GUICHETS,
      remettreCarnet: { __typename: 'CarnetNonRemettable', message },
    });

    await remplir();

    expect((await screen.findByRole('alert')).textContent).toBe(`Refusé${message}`);
  });

  it('shows the carnet handed out, and its key was sent', async () => {
    const keys: string[] = [];
    await ouvrir({
      registre: registre(['REMETTRE', 'LIRE_COHORTES']),
      carnet: EN_STOCK,
      cohortes: COHORTES,
      distributeurs: GUICHETS,
      remettreCarnet: ({ input }: { readonly input: { readonly cleIdempotence: string } }) => {
        keys.push(input.cleIdempotence);
        return {
          __typename: 'CarnetRemis',
          deja: false,
          carnet: { ...EN_STOCK, etat: 'REMIS', remise: { ...CARNET.remise, jour: '2021-07-01' } },
        };
      },
    });

    await remplir();

    expect(await screen.findByText('Carnet remis le 01/07/2021.')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      'Carnet remis le 01/07/2021, aucun pass utilisé',
    );
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/u)]);
  });
});

describe('what is done to a carnet', () => {
  const gestes = async () => {
    const region = within(await screen.findByRole('region', { name: 'Arrêter ou libérer ce carnet' }));
    return region.getAllByRole('button').map(({ textContent }) => textContent.replace(/ le carnet .*/u, ''));
  };

  it('offers to stop it to who manages the stock, and only its loss to who hands out', async () => {
    await ouvrir({ registre: registre(['GERER_STOCK']), carnet: EN_STOCK });
    expect(await gestes()).toEqual(['Bloquer', 'Déclarer perdu', 'Déclarer volé', 'Annuler pour toujours']);
    cleanup();

    await ouvrir({ registre: registre(['REMETTRE']), carnet: CARNET });
    expect(await gestes()).toEqual(['Déclarer perdu', 'Déclarer volé']);
    cleanup();

    await ouvrir({ registre: registre([]), carnet: CARNET });
    await screen.findByRole('region', { name: 'Écritures' });
    expect(screen.queryByRole('region', { name: 'Arrêter ou libérer ce carnet' })).toBeNull();
  });

  it('frees what is blocked, says what follows, and asks why', async () => {
    const inputs: object[] = [];
    await ouvrir({
      registre: registre(['GERER_STOCK']),
      carnet: { ...CARNET, etat: 'BLOQUE' },
      libererCarnet: ({ input }: { readonly input: object }) => {
        inputs.push(input);
        return { __typename: 'CarnetLibere', deja: false };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Débloquer/u }));
    expect(screen.getByText('4 pass de ce carnet pourront de nouveau servir, ou être remis.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Motif'), 'Retrouvé au guichet');
    await userEvent.click(screen.getByRole('button', { name: 'Débloquer' }));

    expect(await screen.findByText('C’est fait : le carnet est à jour.')).toBeDefined();
    expect(inputs).toEqual([
      expect.objectContaining({ numero: NUMERO, genre: 'DEBLOCAGE', motif: 'Retrouvé au guichet' }),
    ]);
  });
});
