import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { UtiliserPass } from './UtiliserPass.tsx';

const NUMERO = '003F-8PP6-049N-3020';

interface Demande {
  readonly input: Readonly<Record<string, unknown>>;
}

const LIEUX = connexion([
  {
    id: 'l',
    nom: 'Association Clic',
    communeNom: 'Mérignac',
    departementCode: '33',
    etatPassNumerique: 'LABELLISE',
  },
]);

const ouvrir = (utiliserPass: unknown) =>
  rendre(<UtiliserPass numero={NUMERO} />, {
    client: createClient(lienDe({ lieux: LIEUX, utiliserPass })),
    adresse: `/pass/${NUMERO}`,
  });

const remplir = async () => {
  await userEvent.type(screen.getByLabelText('Lieu'), 'clic');
  await userEvent.click(await screen.findByRole('radio', { name: /^Association Clic/u }));
  await userEvent.type(screen.getByLabelText('Durée en minutes'), '90');
  await userEvent.clear(screen.getByLabelText(/^Prix/u));
  await userEvent.type(screen.getByLabelText(/^Prix/u), '12,50');
};

const envoyer = () => userEvent.click(screen.getByRole('button', { name: 'Utiliser le pass' }));

afterEach(cleanup);

describe('the use of a pass', () => {
  it('sends the amount in cents to the place that was chosen, and says it is done', async () => {
    const asked: Demande[] = [];
    await ouvrir((demande: Demande) => {
      asked.push(demande);
      return { __typename: 'PassUtilise', deja: false };
    });

    await remplir();
    await envoyer();

    expect(await screen.findByText(`Pass ${NUMERO} utilisé.`)).toBeDefined();
    expect(asked.map(({ input }) => input)).toMatchObject([
      {
        numero: NUMERO,
        lieu: 'l',
        service: 'DECOUVRIR',
        minutes: 90,
        prixCentimes: 1250,
        cleIdempotence: expect.stringMatching(/^[0-9a-f]{32}$/u),
      },
    ]);
  });

  it('takes the focus to the first field that is not whole', async () => {
    await ouvrir(null);

    await envoyer();

    expect(document.activeElement).toBe(screen.getByLabelText('Lieu'));
    expect(screen.getByLabelText('Lieu').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows the refusal as the API wrote it', async () => {
    const message = 'Ce pass a déjà été utilisé, le 11/06/2021 : un pass ne sert qu’une fois.';
    await ouvrir({ __typename: 'PassDejaUtilise', message });

    await remplir();
    await envoyer();

    expect((await screen.findByRole('alert')).textContent).toBe(`Refusé${message}`);
  });

  it('asks again with the same key while no answer has come', async () => {
    const keys: unknown[] = [];
    await ouvrir(({ input }: Demande) => {
      keys.push(input['cleIdempotence']);
      return keys.length === 1
        ? refuser('Le registre est momentanément indisponible : réessayez.', 'INDISPONIBLE')
        : { __typename: 'PassUtilise', deja: true };
    });

    await remplir();
    await envoyer();
    expect((await screen.findByRole('alert')).textContent).toContain('momentanément indisponible');
    await envoyer();

    expect(
      await screen.findByText(`Cette utilisation du pass ${NUMERO} était déjà enregistrée.`),
    ).toBeDefined();
    expect(keys[1]).toBe(keys[0]);
  });
});
