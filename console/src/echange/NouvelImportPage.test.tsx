import type { ApolloClient } from '@apollo/client';
import { cleanup, screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { rendre } from '../shared/essai.tsx';
import { FORMAT, RECONNU, registre } from './essai.ts';
import { NouvelImportPage } from './NouvelImportPage.tsx';

const ouvrir = (client: ApolloClient, suite = '') =>
  rendre(
    <Route path="/imports/nouveau">
      <NouvelImportPage />
    </Route>,
    { client, adresse: `/imports/nouveau?depot=d1${suite}` },
  );

afterEach(cleanup);

describe('the mapping of a file', () => {
  it('says what is missing, lets each header be read in one column, and checks with what was chosen', async () => {
    const { demandes, client } = registre(FORMAT);
    await ouvrir(client);
    await screen.findByRole('heading', { name: 'Correspondance des colonnes' });
    expect(screen.getByText('date_maj', { selector: 'strong' })).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: 'Contrôler les lignes' }));
    expect(demandes).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Colonne où se lit « Vu le »'), 'date_maj');
    await userEvent.click(screen.getByRole('button', { name: 'Contrôler les lignes' }));

    expect(await screen.findByRole('heading', { name: 'Contrôle des lignes' })).toBeDefined();
    expect(demandes.map(({ simuler, correspondance }) => [simuler, correspondance])).toEqual([
      [
        true,
        [
          { colonne: 'pivot', entete: 'N° SIRET' },
          { colonne: 'nom', entete: 'Nom' },
          { colonne: 'date_maj', entete: 'Vu le' },
        ],
      ],
    ]);
  });
});

describe('the check of a file', () => {
  it('begins at once when its headers are enough, and reads again each cell put right with Enter', async () => {
    const { demandes, client } = registre(RECONNU);
    await ouvrir(client);
    const premiere = await screen.findByLabelText('Ligne 3, N° SIRET');
    expect(await screen.findByText(/^8\slignes bonnes · 2\sen erreur$/u)).toBeDefined();

    await userEvent.clear(premiere);
    await userEvent.type(premiere, '43493312300029{Enter}');

    expect(document.activeElement).toBe(screen.getByLabelText('Ligne 9, Vu le'));
    expect(await screen.findByText('corrigée')).toBeDefined();
    expect(demandes.map(({ correspondance, corrections }) => [correspondance, corrections])).toEqual([
      [null, []],
      [null, [{ ligne: 3, colonne: 'N° SIRET', valeur: '43493312300029' }]],
    ]);
    await userEvent.click(screen.getByLabelText('N’afficher que les erreurs'));
    expect(screen.queryByLabelText('Ligne 3, N° SIRET')).toBeNull();
  });

  it('is not made again by a reload, nor by what the address says', async () => {
    const { demandes, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByLabelText('Ligne 3, N° SIRET');
    cleanup();
    await ouvrir(client, '&pas=simulation');

    expect(await screen.findByRole('heading', { name: 'Ce que l’import ferait' })).toBeDefined();
    expect(demandes).toHaveLength(1);
  });
});

describe('a check that does not come to its end', () => {
  const SIRET = '43493312300029';
  const corrigerLaPremiere = async () => {
    const cellule = await screen.findByLabelText('Ligne 3, N° SIRET');
    await screen.findByText(/^8\slignes bonnes/u);
    await userEvent.clear(cellule);
    await userEvent.type(cellule, `${SIRET}{Enter}`);
  };
  const suivre = () => screen.queryByRole('button', { name: 'Voir ce que l’import ferait' });
  const encore = () => screen.findByRole('button', { name: 'Contrôler à nouveau' });

  it('leaves in sight the rows that the one before found, said to be of before, and is made again', async () => {
    const { demandes, occupe, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByText(/^8\slignes bonnes/u);
    occupe.encore = 1;
    await corrigerLaPremiere();

    const bouton = await encore();
    expect(screen.getByRole('alert').textContent).toContain('momentanément indisponible');
    expect(screen.getByText(/^8\slignes bonnes · 2\sen erreur, au contrôle précédent$/u)).toBeDefined();
    expect(screen.getByLabelText('Ligne 9, Vu le')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Ligne 3, N° SIRET').value).toBe(SIRET);
    expect(suivre()).toBeNull();

    await userEvent.click(bouton);
    expect(await screen.findByText(/^9\slignes bonnes · 1\sen erreur$/u)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(suivre()).not.toBeNull();
    expect(demandes.map(({ corrections }) => corrections.length)).toEqual([0, 1, 1]);
  });

  it.each(['ALLER', 'RETOUR'] as const)('loses no correction when it is cut (%s)', async (coupure) => {
    const { coupures, demandes, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByText(/^8\slignes bonnes/u);
    coupures.set('Importer', coupure);
    await corrigerLaPremiere();

    const bouton = await encore();
    expect(screen.getByText(/^1\scorrection n’est pas encore contrôlée/u)).toBeDefined();
    expect(suivre()).toBeNull();
    await userEvent.click(bouton);

    expect(await screen.findByText(/^9\slignes bonnes · 1\sen erreur$/u)).toBeDefined();
    expect(screen.queryByText(/pas encore contrôlée/u)).toBeNull();
    const envoyees = demandes.filter(({ corrections }) => corrections.length > 0);
    expect(new Set(envoyees.map(({ cleIdempotence }) => cleIdempotence)).size).toBe(1);
  });

  it('keeps the step when its result cannot be read, and reads it again', async () => {
    const { coupures, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByText(/^8\slignes bonnes/u);
    coupures.set('NouvelImport', 'ALLER');
    await corrigerLaPremiere();

    const bouton = await encore();
    expect(screen.getByLabelText<HTMLInputElement>('Ligne 3, N° SIRET').value).toBe(SIRET);
    await userEvent.click(bouton);
    expect(await screen.findByText(/^9\slignes bonnes · 1\sen erreur$/u)).toBeDefined();
  });

  it('loses no correction when one goes back to the mapping meanwhile', async () => {
    const { coupures, demandes, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByText(/^8\slignes bonnes/u);
    coupures.set('Importer', 'ALLER');
    await corrigerLaPremiere();
    await encore();

    await userEvent.click(screen.getByRole('link', { name: 'Correspondance' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Contrôler les lignes' }));
    expect(await screen.findByText(/^9\slignes bonnes · 1\sen erreur$/u)).toBeDefined();
    expect(demandes.at(-1)?.corrections).toEqual([{ ligne: 3, colonne: 'N° SIRET', valeur: SIRET }]);
  });

  it('lets a correction that was not kept be given up', async () => {
    const { coupures, demandes, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByText(/^8\slignes bonnes/u);
    coupures.set('Importer', 'ALLER');
    await corrigerLaPremiere();

    const bouton = await encore();
    await userEvent.type(screen.getByLabelText('Ligne 3, N° SIRET'), '{Escape}');
    expect(screen.queryByText(/pas encore contrôlée/u)).toBeNull();
    await userEvent.click(bouton);
    await waitFor(() => expect(suivre()).not.toBeNull());
    expect(demandes.map(({ corrections }) => corrections)).toEqual([[], []]);
  });
});

it('says what would change, field by field, then imports once and goes to the result', async () => {
  const { demandes, client } = registre(RECONNU);
  const { history } = await ouvrir(client);
  await userEvent.click(await screen.findByRole('button', { name: 'Voir ce que l’import ferait' }));

  const ecarts = within(await screen.findByRole('region', { name: 'Écarts, à faire défiler' }));
  expect(ecarts.getAllByRole('row')[1]?.textContent).toBe('2Asso YNomAssoAsso Y');
  expect(screen.getByText(/^8\slabels Pass numérique affirmés$/u)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^Importer 8\slignes$/u }));

  await waitFor(() => expect(history.at(-1)).toMatch(/^\/imports\/i\d\?pas=resultat$/u));
  expect(demandes.map(({ simuler }) => simuler)).toEqual([true, false]);
});

it('says that a file is no longer kept, and leads back', async () => {
  const { client } = registre(RECONNU);
  await rendre(<NouvelImportPage />, { client, adresse: '/imports/nouveau?depot=absent' });

  expect(await screen.findByText('Ce fichier n’est plus gardé')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Choisir un autre fichier' }).getAttribute('href')).toBe(
    '/imports',
  );
});
