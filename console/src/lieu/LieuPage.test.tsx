import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, refuser, rendre } from '../shared/essai.tsx';
import { LieuPage } from './LieuPage.tsx';

const assertion = (id: string, acte: string, du: string, plus: object = {}) => ({
  id,
  genre: 'PASS_NUMERIQUE',
  acte,
  emetteur: 'Opérateur',
  du,
  jusquAu: null,
  preuve: null,
  motif: null,
  annulee: false,
  enregistreLe: du,
  ...plus,
});

const LIEU = {
  id: '1',
  nom: 'Association Clic',
  adresse: '3 rue des Tilleuls',
  codePostal: '33700',
  communeNom: 'Mérignac',
  communeCode: '33281',
  departementCode: '33',
  itinerant: true,
  site: 'PRINCIPAL',
  fictif: true,
  etatPassNumerique: 'LABELLISE',
  etatFranceServices: null,
  latitude: 44.84,
  longitude: -0.65,
  telephone: null,
  siteWeb: 'javascript:alert(1)',
  horaires: 'Mo-Fr 09:00-12:00',
  source: 'lieux.csv',
  version: 3,
  modifieLe: '2021-06-15',
  services: ['Aide aux démarches'],
  structure: { id: 's', siret: '82034567800012', nom: 'Clic', version: 1 },
  fusionneDans: null,
  nombreDUtilisations: 188,
  labelsDuJour: [],
  absorbes: [],
  autresLieux: [],
  retire: false,
  fusionneEn: null,
  labels: [
    assertion('c', 'LABELLISATION', '2020-11-02', { jusquAu: '2022-07-15', enregistreLe: '2020-11-04' }),
    assertion('b', 'SUSPENSION', '2020-09-12', { motif: 'Défaut d’assurance' }),
    assertion('a', 'LABELLISATION', '2019-07-16', { preuve: 'attestation' }),
  ],
};

const ouvrir = (racine: Readonly<Record<string, unknown>>) =>
  rendre(<LieuPage id="1" />, { client: createClient(lienDe(racine)), adresse: '/lieux-labellises/1' });

afterEach(cleanup);

describe('the sheet of a place', () => {
  it('tells its labels, the last effect first: who, from when to when, recorded when', async () => {
    await ouvrir({ lieu: LIEU });

    const thread = within(await screen.findByRole('region', { name: 'Histoire des labels' }));
    const texts = thread.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts[0]).toBe(
      '02/11/2020 Labellisé Pass numérique, jusqu’au 15/07/2022Par Opérateur, saisi le 04/11/2020.',
    );
    expect(texts[1]).toContain('Motif : Défaut d’assurance');
    expect(texts[2]).toContain('Preuve : attestation.');
  });

  it('says what its source left out, and makes no link of what is not an address', async () => {
    await ouvrir({ lieu: LIEU });

    const identity = within(await screen.findByRole('region', { name: 'Identité' }));
    expect(identity.getByText('820 345 678 00012')).toBeDefined();
    expect(identity.getByText('non communiqué')).toBeDefined();
    expect(identity.getByText('javascript:alert(1)').closest('a')).toBeNull();
  });

  it('leads to its map and to the places of its commune', async () => {
    await ouvrir({ lieu: LIEU });

    const identity = within(await screen.findByRole('region', { name: 'Identité' }));
    const hrefs = identity.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/lieux-labellises?f.commune=33281',
      'https://www.openstreetmap.org/?mlat=44.84&mlon=-0.65#map=17/44.84/-0.65',
    ]);
  });

  it('lives without its count of uses, which is then a dash', async () => {
    await ouvrir({
      lieu: { ...LIEU, nombreDUtilisations: () => refuser('Erreur interne', 'ERREUR_INTERNE') },
    });

    expect(await screen.findByText('non disponible')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Association Clic' })).toBeDefined();
  });

  it('says the uses of the places merged into it, and their names without them', async () => {
    const absorbe = { id: '2', nom: 'Ancien Clic', nombreDUtilisations: 12 };
    await ouvrir({ lieu: { ...LIEU, absorbes: [absorbe] } });
    const note = (await screen.findByText(/^200 pass utilisés en tout, dont/u)).textContent;
    expect(note).toBe('200\u00a0pass utilisés en tout, dont 12 par le lieu fusionné Ancien Clic.');
    cleanup();

    const panne = { ...absorbe, nombreDUtilisations: () => refuser('Erreur interne', 'ERREUR_INTERNE') };
    await ouvrir({ lieu: { ...LIEU, absorbes: [panne] } });
    const noms = (await screen.findByText(/^Fusionné dans ce lieu/u)).textContent;
    expect(noms).toBe('Fusionné dans ce lieu : Ancien Clic.');
  });

  it('tells an identifier nobody has from one that could not be read', async () => {
    await ouvrir({ lieu: null });
    expect(await screen.findByText('Aucun lieu du registre ne porte cet identifiant')).toBeDefined();
    cleanup();

    await ouvrir({ lieu: () => refuser('Erreur interne (référence 7c1f20aa)', 'ERREUR_INTERNE') });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button', { name: /ERREUR_INTERNE, 7c1f20aa/u })).toBeDefined();
  });
});
