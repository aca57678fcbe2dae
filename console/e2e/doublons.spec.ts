import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';

const LIEU = '{ lieux(first: 1, filtre: { departement: "38" }) { edges { node { id nom } } } }';

test('a change is reported, then accepted; two places become one, and two again', async ({
  page,
  entrer,
  demander,
  activer,
  saisir,
  mots,
}) => {
  const { lieux } = await demander<{ lieux: { edges: { node: { id: string; nom: string } }[] } }>(
    'ADMINISTRATEUR',
    LIEU,
  );
  const [lieu] = lieux.edges.map(({ node }) => node);
  if (!lieu) throw new Error('No place in Isère');
  const motif = page.getByLabel(mots('Motif', 'Reason'));
  const site = `https://nouveau-${Date.now()}.exemple.fr`;

  await entrer('STRUCTURE');
  await page.goto(`/lieux-labellises/${lieu.id}`);
  await activer(page.getByRole('button', { name: mots('Signaler un changement', 'Report a change') }));
  await saisir(page.getByLabel(mots('Site web', 'Website')), site);
  await activer(page.getByRole('button', { name: mots('Envoyer', 'Send') }));
  await expect(page.getByText(mots('Changement signalé :', 'Change reported:'))).toBeVisible();

  await entrer('ADMINISTRATEUR');
  await page.goto('/lieux-labellises');
  await activer(page.getByRole('link', { name: mots(/^Changements signalés/u, /^Reported changes/u) }));
  const signale = page.getByRole('article').filter({ hasText: site });
  await activer(signale.getByRole('button', { name: mots(/^Accepter/u, /^Accept/u) }));
  await expect(page.getByText(mots('Changement accepté', 'Change accepted'))).toBeVisible();
  await page.goto(`/lieux-labellises/${lieu.id}`);
  await expect(page.getByRole('link', { name: site })).toBeVisible();

  await page.goto('/lieux-labellises/doublons');
  await activer(page.getByRole('link', { name: mots(/^Comparer/u, /^Compare/u) }).first());
  await expect(titre(page)).toContainText(mots('Deux lieux', 'Two places'));
  await expect(page.getByText(mots('Champs qui changent', 'Fields that change'))).toBeVisible();
  await activer(page.getByRole('button', { name: mots(/^Fusionner/u, /^Merge/u) }));
  await saisir(motif, 'Deux fois le même lieu');
  await activer(page.getByRole('button', { name: mots(/^Fusionner/u, /^Merge/u) }));
  const fiche = page.getByRole('link', { name: mots(/^Ouvrir la fiche de/u, /^Open the sheet of/u) });
  await expect(page.getByRole('heading', { name: mots('Fusionnés', 'Merged') })).toBeVisible();
  await expect(fiche).toBeVisible();
  await activer(page.getByRole('button', { name: mots(/^Annuler/u, /^Undo/u) }));
  await saisir(motif, 'Ce sont deux étages');
  await activer(page.getByRole('button', { name: mots(/^Annuler/u, /^Undo/u) }));
  await expect(page.getByRole('button', { name: mots(/^Fusionner/u, /^Merge/u) })).toBeVisible();
});
