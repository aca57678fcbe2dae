import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { registreDe } from './essai.ts';
import { UtilisateursPage } from './UtilisateursPage.tsx';

const TOUS = ['INVITER', 'ADMINISTRER_ACCES', 'VOIR_COMME'];
const FAIT = { __typename: 'AccesModifie', deja: false };

type Resolveur = (demande: object) => object;

const HABILITATION = {
  id: 'h1',
  role: 'HUB',
  perimetreCode: '33',
  perimetre: 'Gironde',
  du: '2026-01-01',
  jusquAu: null,
  motif: 'Convention',
  accordeePar: 'agent-chef, administrateur (France entière)',
  retireeLe: null,
  enVigueur: true,
};

const COMPTE = {
  id: 'c1',
  pseudonyme: 'agent-ab12',
  nom: 'Hédi Exemple',
  courriel: 'hedi@exemple.fr',
  organisation: null,
  creeLe: '2026-01-01T10:00:00Z',
  fermeLe: null,
  purgeLe: null,
  habilitations: [HABILITATION],
  identites: [{ fournisseur: 'proconnect', confirmee: false, vueLe: '2026-11-20T10:00:00Z' }],
};

const MOI = {
  habilitationActive: 'g',
  compte: {
    id: 'moi',
    habilitations: [{ ...HABILITATION, id: 'g', perimetreCode: '200000001', perimetre: 'Gironde (fictif)' }],
  },
};

async function ouvrir(racine: object = {}, droits = TOUS, autres: object = {}) {
  await rendre(<UtilisateursPage />, {
    client: createClient(
      lienDe({
        registre: registreDe(droits, autres),
        comptes: connexion([COMPTE]),
        invitations: connexion([]),
        moi: MOI,
        ...racine,
      }),
    ),
    adresse: '/administration/utilisateurs?q=hedi',
  });
}

const invitation = () => within(screen.getByRole('form', { name: 'Inviter quelqu’un' }));

afterEach(cleanup);

describe('the accounts', () => {
  it('are asked as the address says, and each says what is held and since when', async () => {
    const comptes = vi.fn<Resolveur>(() => connexion([COMPTE]));
    await ouvrir({ comptes });

    const article = within(await screen.findByRole('article', { name: 'Hédi Exemple' }));
    expect(article.getByText(/depuis le 01\/01\/2026/u)).toBeDefined();
    expect(comptes.mock.calls[0]?.[0]).toMatchObject({ recherche: 'hedi', role: null, aConfirmer: null });
    expect(screen.getByRole('link', { name: /^Retirer le filtre « hedi/u })).toBeDefined();
  });

  it('lose a role with a reason, said once done', async () => {
    const retirerHabilitation = vi.fn<Resolveur>(() => FAIT);
    await ouvrir({ retirerHabilitation });

    await userEvent.click(await screen.findByRole('button', { name: 'Gérer Hédi Exemple' }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer Hub à Hédi Exemple' }));
    const retrait = within(screen.getByRole('form', { name: 'Retirer Hub à Hédi Exemple' }));
    await userEvent.click(retrait.getByRole('button', { name: 'Retirer' }));
    expect(retirerHabilitation).not.toHaveBeenCalled();
    await userEvent.type(retrait.getByLabelText('Motif'), 'Fin de mission');
    await userEvent.click(retrait.getByRole('button', { name: 'Retirer' }));

    const annonce = await screen.findByText('Hub est retiré à Hédi Exemple.');
    expect(document.activeElement?.contains(annonce)).toBe(true);
    expect(retirerHabilitation.mock.calls[0]?.[0]).toMatchObject({
      input: { habilitation: 'h1', motif: 'Fin de mission' },
    });
  });

  it('are erased only once it was confirmed', async () => {
    const fermerCompte = vi.fn<Resolveur>(() => FAIT);
    await ouvrir({ fermerCompte });

    await userEvent.click(await screen.findByRole('button', { name: 'Gérer Hédi Exemple' }));
    await userEvent.click(screen.getByRole('button', { name: /^Effacer ses données/u }));
    const purge = within(screen.getByRole('form', { name: /^Effacer ses données/u }));
    await userEvent.type(purge.getByLabelText('Motif'), 'Demande de la personne');
    await userEvent.click(purge.getByRole('button', { name: 'Effacer ses données' }));
    expect(purge.getByText('Cochez la case pour continuer.')).toBeDefined();
    expect(fermerCompte).not.toHaveBeenCalled();
    await userEvent.click(purge.getByRole('checkbox'));
    await userEvent.click(purge.getByRole('button', { name: 'Effacer ses données' }));

    expect(await screen.findByText('Les données personnelles de Hédi Exemple sont effacées.')).toBeDefined();
    expect(fermerCompte.mock.calls[0]?.[0]).toMatchObject({ input: { compte: 'c1', purger: true } });
  });

  it('have a new identity confirmed by a human', async () => {
    const confirmerIdentite = vi.fn<Resolveur>(() => FAIT);
    await ouvrir({ confirmerIdentite });

    await userEvent.click(await screen.findByRole('button', { name: 'C’est bien elle Hédi Exemple' }));
    await userEvent.type(
      within(screen.getByRole('form', { name: /^C’est bien elle/u })).getByLabelText('Motif'),
      'Vue au téléphone{Enter}',
    );

    expect(await screen.findByText('Identité confirmée.')).toBeDefined();
    expect(confirmerIdentite.mock.calls[0]?.[0]).toMatchObject({
      input: { compte: 'c1', fournisseur: 'proconnect', acceptee: true },
    });
  });
});

describe('an invitation', () => {
  it('by a collectivité is for its own people, in two roles; its link is shown', async () => {
    const lien = 'https://exemple.fr/invitation/abc';
    const inviterCompte = vi.fn<Resolveur>(() => ({ __typename: 'CompteInvite', lien }));
    await ouvrir({ inviterCompte }, ['INVITER']);
    await screen.findByRole('form', { name: 'Inviter quelqu’un' });

    const options = within(invitation().getByLabelText('Rôle')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Distributeur',
      'Gestionnaire de collectivité',
    ]);
    await userEvent.type(invitation().getByLabelText('Courriel'), 'dana@exemple.fr');
    await userEvent.selectOptions(
      await invitation().findByLabelText('Collectivité'),
      await invitation().findByRole('option', { name: 'Gironde (fictif)' }),
    );
    await userEvent.type(invitation().getByLabelText('Motif'), 'Guichet');
    await userEvent.click(invitation().getByRole('button', { name: 'Inviter' }));

    const champ = await screen.findByLabelText<HTMLInputElement>('Lien de l’invitation');
    expect(champ.value).toBe(lien);
    expect(document.activeElement).toBe(champ);
    expect(inviterCompte.mock.calls[0]?.[0]).toMatchObject({
      input: { role: 'DISTRIBUTEUR', perimetreCode: '200000001', courriel: 'dana@exemple.fr' },
    });
    expect(screen.queryByRole('link', { name: 'Rôles et droits' })).toBeNull();
  });

  it('says what is missing before anything is sent', async () => {
    await ouvrir();
    await screen.findByRole('form', { name: 'Inviter quelqu’un' });

    await userEvent.click(invitation().getByRole('button', { name: 'Inviter' }));

    expect(screen.getByText(/^Un courriel est attendu/u)).toBeDefined();
    expect(screen.getByText('Un périmètre est attendu.')).toBeDefined();
    expect(screen.getByText('Un motif est attendu.')).toBeDefined();
  });

  it('cannot be made by who only looks as someone else', async () => {
    await ouvrir({}, TOUS, { lectureSeule: true });
    await screen.findByRole('form', { name: 'Inviter quelqu’un' });

    expect(invitation().getByRole('button', { name: 'Inviter' }).matches(':disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Voir comme…' })).toBeNull();
  });
});
