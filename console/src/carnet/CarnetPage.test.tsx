import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CARNET, COHORTES, EN_STOCK, GUICHETS, NUMERO, ouvrir, registre } from './essai.tsx';

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
    const remis = { ...EN_STOCK, etat: 'REMIS', remise: { ...CARNET.remise, jour: '2021-07-01' } };
    await ouvrir({
      registre: registre(['REMETTRE', 'LIRE_COHORTES']),
      carnet: () => (keys.length > 0 ? remis : EN_STOCK),
      cohortes: COHORTES,
      distributeurs: GUICHETS,
      remettreCarnet: ({ input }: { readonly input: { readonly cleIdempotence: string } }) => {
        keys.push(input.cleIdempotence);
        return { __typename: 'CarnetRemis', deja: false, carnet: remis };
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
