import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CARNET, EN_STOCK, NUMERO, ouvrir, registre } from './essai.tsx';

afterEach(cleanup);

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
