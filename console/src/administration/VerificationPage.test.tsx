import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { registreDe } from './essai.ts';
import { VerificationPage } from './VerificationPage.tsx';

const invariant = (code: string, lignes: readonly string[] = []) => ({
  code,
  libelle: `Règle ${code}`,
  definition: `Ce que ${code} compare`,
  source: 'domaine, section 8',
  lignes,
});

const ouvrir = (verification: () => readonly object[], droits = ['VERIFIER']) =>
  rendre(<VerificationPage />, {
    client: createClient(lienDe({ registre: registreDe(droits), verification, matriceDesDroits: [] })),
    adresse: '/administration/verification',
  });

afterEach(cleanup);

describe('the verification', () => {
  it('says that the register holds, and what each rule compares', async () => {
    await ouvrir(() => [invariant('M1'), invariant('C3')]);

    expect(
      await screen.findByText('Le registre tient : 2 règles vérifiées, aucune ligne en défaut'),
    ).toBeDefined();
    const regle = within(screen.getByRole('article', { name: 'C3 Règle C3' }));
    expect(regle.getByText('Ce que C3 compare')).toBeDefined();
    expect(regle.getByText('tient')).toBeDefined();
  });

  it('names each row that breaks a rule, and looks again when asked', async () => {
    const defauts = [['commande 2026-001 : 24999 centimes de parts, 25000 attendus'], []];
    await ouvrir(() => [invariant('M1'), invariant('M2', defauts.shift())]);

    expect((await screen.findByRole('alert')).textContent).toMatch(/^1\srègle rompue, 1\sligne en défaut$/u);
    const lignes = within(screen.getByRole('list', { name: 'Lignes qui rompent M2' }));
    expect(lignes.getByText(/^commande 2026-001/u)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Vérifier à nouveau' }));

    expect(await screen.findByText(/^Le registre tient/u)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is closed to who may not verify', async () => {
    await ouvrir(() => [], ['INVITER']);

    expect(await screen.findByRole('button', { name: 'Demander l’accès' })).toBeDefined();
  });
});
