import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  type Demande,
  encaisser,
  NUMERO,
  ouvrir,
  paires,
  registre,
  REGISTRE,
  rendreLeGuichet,
  tester,
  unAppareilNeuf,
  VALIDE,
} from './essai.tsx';

unAppareilNeuf();

describe('at the counter', () => {
  it('says in big words that a pass is valid, and what is left to pay while the price is typed', async () => {
    await ouvrir();
    await tester();

    expect(await screen.findByText('Pass valide')).toBeDefined();
    expect(screen.getByText(/3 \/ 10 pass du carnet utilisés/u)).toBeDefined();
    await userEvent.clear(screen.getByLabelText(/^Prix/u));
    await userEvent.type(screen.getByLabelText(/^Prix/u), '12,50');
    expect(paires(screen.getByRole('form', { name: 'Encaisser ce pass' }))).toMatchObject({
      'Payé par le pass': '10 €',
      'Reste à charge': '2,50 €',
    });
  });

  it('says why not in the words of the register, and offers nothing to cash', async () => {
    const message = 'Ce pass a expiré : il était toléré jusqu’au 31/01/2026.';
    await ouvrir({ testerPass: { ...VALIDE, valide: false, refus: { __typename: 'PassExpire', message } } });
    await tester();

    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.queryByRole('button', { name: 'Encaisser' })).toBeNull();
  });

  it('reads the number after the # of a QR code, and tells a wrong character without asking', async () => {
    const demandes: unknown[] = [];
    await ouvrir({
      testerPass: (demande: unknown) => {
        demandes.push(demande);
        return VALIDE;
      },
    });

    await tester('003F-8PP6-049N-3021');
    expect(screen.getByLabelText('Numéro du pass').getAttribute('aria-invalid')).toBe('true');
    expect(demandes).toEqual([]);

    await userEvent.clear(screen.getByLabelText('Numéro du pass'));
    await tester(`https://registre.exemple/valide#${NUMERO}`);
    await screen.findByText('Pass valide');
    expect(demandes).toEqual([{ numero: NUMERO, lieu: 'l1' }]);
  });

  it('cashes it once, then is ready for the next one', async () => {
    const demandes: Demande[] = [];
    await ouvrir({
      utiliserPass: (demande: Demande) => {
        demandes.push(demande);
        return { __typename: 'PassUtilise', deja: false };
      },
    });
    await tester();
    await screen.findByText('Pass valide');
    await userEvent.click(screen.getByRole('radio', { name: 'Maîtriser les outils' }));
    await encaisser();

    expect(await screen.findByText('Encaissé : le pass …3020 est utilisé.')).toBeDefined();
    expect(demandes.map(({ input }) => input)).toMatchObject([
      { numero: NUMERO, lieu: 'l1', service: 'MAITRISER', minutes: 60, prixCentimes: 1000 },
    ]);
    expect(document.activeElement).toBe(screen.getByLabelText('Numéro du pass'));
    expect(screen.queryByText('Pass valide')).toBeNull();
  });

  it('is closed to who may not use a pass', async () => {
    const { client } = registre({
      registre: { ...REGISTRE, droits: [] },
      matriceDesDroits: [{ droit: 'UTILISER', roles: ['STRUCTURE'] }],
    });
    await rendreLeGuichet(client);

    expect(await screen.findByText(/Accès réservé/u)).toBeDefined();
    expect(screen.queryByLabelText('Numéro du pass')).toBeNull();
  });
});
