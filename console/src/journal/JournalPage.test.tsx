import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { JournalPage } from './JournalPage.tsx';

const EVENEMENT = {
  id: 'e1',
  position: '7',
  proprietaire: 'labels',
  type: 'lieux.importes',
  objet: null,
  acteur: 'administrateur (France entière)',
  agent: 'agent-0000000a',
  motif: 'Mise à jour annuelle',
  enregistreA: '2026-09-15T12:03:00.000Z',
  enregistreLe: '2026-09-15',
  repris: false,
  annulable: false,
  contenu:
    '{"fichier": "aout.csv", "modifications": [{"champs": {"nom": {"avant": "Bus", "apres": "Car"}}}]}',
  collectivite: null,
};
const LIGNE = {
  id: '3',
  quand: '2026-09-15T12:03:00.000Z',
  acteur: 'operateur',
  auNomDe: 'operateur (France entière)',
  action: 'audit.exporte',
  objet: null,
  motif: null,
  depuis: '192.0.2.0',
  resultat: 'REFUSE',
  details: '{"droit": "LIRE_AUDIT"}',
};
const CHAINE = {
  chaine: 'LABELS',
  rang: 12,
  sceau: 'ab'.repeat(32),
  scelleA: '2026-09-15T12:04:00.000Z',
  enAttente: 0,
  ruptures: [],
};

let demandes: Record<string, unknown>[] = [];

const ouvrir = (adresse: string, droits: readonly string[], autres: object = {}) =>
  rendre(<JournalPage />, {
    client: createClient(
      lienDe({
        registre: { droits, role: 'HUB', perimetre: 'Gironde', compte: 'agent-ab12', lectureSeule: false },
        matriceDesDroits: [{ droit: 'LIRE_JOURNAL', roles: ['ADMINISTRATEUR', 'ETAT'] }],
        chaines: [CHAINE],
        evenements: (filtre: Record<string, unknown>) => {
          demandes.push(filtre);
          return connexion(filtre['recherche'] ? [] : [EVENEMENT]);
        },
        audit: (filtre: Record<string, unknown>) => {
          demandes.push(filtre);
          return connexion([LIGNE]);
        },
        ...autres,
      }),
    ),
    adresse,
  });

afterEach(() => {
  cleanup();
  demandes = [];
  vi.unstubAllGlobals();
});

describe('the journal', () => {
  it('is said in words: what, from what to what, why, who and on whose behalf', async () => {
    await ouvrir('/journal', ['LIRE_JOURNAL']);

    const ligne = (await screen.findByText('Lieux importés', { selector: 'strong' })).closest('li');
    expect(ligne?.textContent).toContain('Lieux importés\u00a0: aout.csv');
    expect(ligne?.textContent).toContain('nom Bus devient Car');
    expect(ligne?.textContent).toContain('Motif Mise à jour annuelle');
    expect(ligne?.textContent).toContain('agent-0000000a pour Administrateur du dispositif (France entière)');
    expect(screen.queryByRole('link', { name: 'Audit des accès' })).toBeNull();
  });

  it('says up to when its chain is intact, or which lines break it', async () => {
    await ouvrir('/journal', ['LIRE_JOURNAL']);
    expect(await screen.findByText(/^Chaîne intègre jusqu’au 15\/09\/2026 à 14\sh\s04$/u)).toBeDefined();
    cleanup();

    const ruptures = ['labels n° 2 : ligne supprimée'];
    await ouvrir('/journal', ['LIRE_JOURNAL'], { chaines: [{ ...CHAINE, ruptures }] });
    const alerte = await screen.findByRole('alert');
    expect(alerte.textContent).toContain('Chaîne rompue : 1\u00a0ligne');
    expect(within(alerte).getByText('labels n° 2 : ligne supprimée')).toBeDefined();
  });

  it('asks what its address says, and writes there what is typed', async () => {
    const adresses = await ouvrir('/journal?t=dep:33&f.action=pass.utilise&f.du=2026-09-01', [
      'LIRE_JOURNAL',
    ]);
    await userEvent.type(await screen.findByLabelText('Acteur'), 'agent-1');
    await userEvent.click(screen.getByRole('button', { name: 'Filtrer' }));

    expect(demandes[0]).toMatchObject({
      departement: '33',
      type: 'pass.utilise',
      du: '2026-09-01',
      recentsDAbord: true,
    });
    expect(adresses.history.at(-1)).toBe(
      '/journal?t=dep:33&f.action=pass.utilise&f.acteur=agent-1&f.du=2026-09-01',
    );
  });

  it('says which filters leave nothing', async () => {
    await ouvrir('/journal?q=rien', ['LIRE_JOURNAL']);

    expect(await screen.findByText('Aucune ligne ne répond à : « rien »')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Sans « rien »' }).getAttribute('href')).toBe('/journal');
  });

  it('is closed to who may not read it, with the way to ask', async () => {
    await ouvrir('/journal', ['LIRE_DETAIL']);

    expect(await screen.findByText(/^Ce droit est celui des rôles : Administrateur/u)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Demander l’accès' })).toBeDefined();
    expect(demandes).toEqual([]);
  });

  it('is undone from a line, with why, by who may and where it can be', async () => {
    const annulerEvenement = vi.fn<(demande: object) => object>(() => ({
      __typename: 'AccesModifie',
      deja: false,
    }));
    const evenement = { ...EVENEMENT, type: 'invitation.faite', annulable: true };
    await ouvrir('/journal', ['LIRE_JOURNAL', 'INVITER'], {
      evenements: () => connexion([evenement, { ...EVENEMENT, id: 'e2' }]),
      annulerEvenement,
    });

    await userEvent.click(await screen.findByRole('button', { name: /^Annuler/u }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Motif/u }), 'Mauvais périmètre');
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));

    expect(await screen.findByText('Événement annulé.')).toBeDefined();
    expect(annulerEvenement.mock.calls[0]?.[0]).toMatchObject({
      input: { evenement: 'e1', motif: 'Mauvais périmètre' },
    });
  });

  it('shows the error of its list alone, with a way to try again', async () => {
    await ouvrir('/journal', ['LIRE_JOURNAL'], {
      evenements: () => refuser('Registre indisponible.', 'INDISPONIBLE'),
    });

    expect(await screen.findByRole('button', { name: /Réessayer/u })).toBeDefined();
    expect(screen.getByText(/^Chaîne intègre/u)).toBeDefined();
  });
});

describe('the audit', () => {
  it('is a second log for who may read it: a refusal says so, and from where', async () => {
    await ouvrir('/journal?cahier=audit&f.refus=true', ['LIRE_JOURNAL', 'LIRE_AUDIT']);

    const ligne = (await screen.findByText('Audit exporté', { selector: 'strong' })).closest('li');
    expect(ligne?.textContent).toContain('refusé');
    expect(ligne?.textContent).toContain('Opérateur (France entière) depuis 192.0.2.0');
    expect(demandes).toMatchObject([{ refusSeuls: true }]);
  });

  it('is not asked by who may not, whatever the address', async () => {
    await ouvrir('/journal?cahier=audit', ['LIRE_JOURNAL']);

    expect(await screen.findByText('Lieux importés', { selector: 'strong' })).toBeDefined();
    expect(demandes).toMatchObject([{ recentsDAbord: true }]);
  });

  it('is exported with the filters of the page, and a refusal is shown with its words', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () =>
      Response.json(
        { errors: [{ message: 'Accès refusé.', extensions: { code: 'ACCES_REFUSE' } }] },
        { status: 403 },
      ),
    );
    vi.stubGlobal('fetch', fetch);
    await ouvrir('/journal?cahier=audit&f.refus=true&f.acteur=etat', ['LIRE_JOURNAL', 'LIRE_AUDIT']);

    await userEvent.click(await screen.findByRole('button', { name: 'Exporter ces lignes (CSV)' }));

    expect(fetch).toHaveBeenCalledWith('/exports/audit.csv?acteur=etat&refusSeuls=true');
    expect(await screen.findByText('Accès refusé.')).toBeDefined();
  });
});
