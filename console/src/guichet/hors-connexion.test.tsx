import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Demande, encaisser, NUMERO, ouvrir, preparer, tester, unAppareilNeuf } from './essai.tsx';

unAppareilNeuf();

describe('without the register', () => {
  it('keeps nothing on a device that was not prepared, and says so', async () => {
    const { etat } = await ouvrir();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();

    expect((await screen.findByRole('alert')).textContent).toContain('il n’a pas été préparé');
  });

  it('keeps a signed use, sends it when the register is back, and forgets its number', async () => {
    const envois: Demande[] = [];
    const { etat } = await ouvrir({
      envoyerUtilisations: (demande: { input: { utilisations: { cle: string }[] } }) => {
        envois.push(demande);
        const lignes = demande.input.utilisations.map(({ cle }) => ({ cle, issue: 'UTILISE', refus: null }));
        return { __typename: 'EnvoiLu', lignes };
      },
    });
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    expect(await screen.findByText(/Gardé, à confirmer : le pass …3020/u)).toBeDefined();
    expect(screen.getByText(/Hors connexion depuis .+ 1\spass gardé/u)).toBeDefined();

    // The same pass is not entered twice on one device.
    await tester();
    expect((await screen.findByRole('alert')).textContent).toContain('déjà gardé');

    etat.coupe = false;
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer maintenant' }));
    expect(await screen.findByText(/Envoi fait : 1\spass encaissé/u)).toBeDefined();
    expect(envois[0]?.input).toMatchObject({
      appareil: 'a1',
      utilisations: [{ numero: NUMERO, lieu: 'l1', signature: expect.stringMatching(/^[\w-]{86}$/u) }],
    });
    const { gardes } = await import('./magasin.ts');
    expect(await gardes('STRUCTURE (Association Clic)')).toEqual([]);
  });

  it('sends nothing when nothing waits, so that what the last sending came to stays said', async () => {
    const { client } = await ouvrir();
    const { envoyer } = await import('./envoi.ts');

    expect(await envoyer(client, 'STRUCTURE (Association Clic)')).toBeNull();
  });

  it('keeps a refused one with its reason and without its number, until it is seen', async () => {
    const message = 'Ce pass a déjà été utilisé, le 12/09/2026 : un pass ne sert qu’une fois.';
    const { etat } = await ouvrir({
      envoyerUtilisations: ({ input }: { input: { utilisations: { cle: string }[] } }) => ({
        __typename: 'EnvoiLu',
        lignes: input.utilisations.map(({ cle }) => ({
          cle,
          issue: 'REFUSE',
          refus: { __typename: 'PassDejaUtilise', message },
        })),
      }),
    });
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    await screen.findByText(/Gardé, à confirmer :/u);
    etat.coupe = false;
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer maintenant' }));

    const refuses = await screen.findByRole('heading', { name: 'Refusés à l’envoi' });
    expect(refuses.parentElement?.textContent).toContain(message);
    const { gardes } = await import('./magasin.ts');
    expect(await gardes('STRUCTURE (Association Clic)')).toMatchObject([
      { numero: '', signature: '', fin: '3020' },
    ]);
    await userEvent.click(
      within(refuses.parentElement ?? document.body).getByRole('button', { name: /J’ai vu/u }),
    );
    await waitFor(() => expect(screen.queryByText(message, { exact: false })).toBeNull());
  });

  it('does not let one log out while something waits, and leaves nothing once it is sent', async () => {
    const { etat } = await ouvrir();
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    await screen.findByText(/Gardé, à confirmer :/u);
    const [{ quitterLeGuichet }, magasin] = await Promise.all([
      import('./sortie.ts'),
      import('./magasin.ts'),
    ]);

    expect(await quitterLeGuichet()).toBe(1);
    const [usage] = await magasin.gardes('STRUCTURE (Association Clic)');
    expect(usage?.numero).toBe(NUMERO);
    await magasin.effacer(usage?.cle ?? '');
    expect(await quitterLeGuichet()).toBe(0);
    expect(await magasin.dernierContexte()).toBeNull();
  });
});
