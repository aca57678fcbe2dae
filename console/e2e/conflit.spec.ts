import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { rangDe } from './registre.ts';

interface Fiche {
  readonly id: string;
  readonly version: number;
}

/** No other journey writes the places of this département. */
const FICHE = `query ($first: Int!) { lieux(first: $first, filtre: { departement: "46" }) { edges { node { id version } } } }`;
const MODIFIER = `mutation ($input: ModifierLieuInput!) { modifierLieu(input: $input) { __typename } }`;

/** Two who write the same sheet: what is disjoint merges, what both changed is asked, and nothing typed is lost. */
test('two administrators edit one place: two fields merge, one is chosen, and a reload loses nothing', async ({
  page,
  entrer,
  demander,
  saisir,
  activer,
  cocher,
  mots,
}, { project }) => {
  // Each manner has a place of its own: they are made at the same time.
  const rang = rangDe(project.name);
  const { lieux } = await demander<{ lieux: { edges: { node: Fiche }[] } }>('OPERATEUR', FICHE, {
    first: rang + 1,
  });
  const { id, version } = lieux.edges[rang]?.node ?? { id: '', version: 0 };
  const [resume, telephone, leur] = [
    `Œuvres & écrans — « n° ${version} »`,
    '05 00 00 00 01',
    '05 00 00 00 12',
  ];
  await entrer('ADMINISTRATEUR');
  await page.goto(`/lieux-labellises/${id}/modifier`);
  await saisir(page.getByLabel(mots('Téléphone', 'Telephone'), { exact: true }), telephone);
  await saisir(page.getByLabel(mots('Présentation en bref', 'Short presentation')), resume);

  await demander('OPERATEUR', MODIFIER, {
    input: {
      lieu: id,
      versionAttendue: version,
      cleIdempotence: `conflit ${project.name} ${version} ${Date.now()}`,
      motif: 'Appel du lieu',
      champs: { telephone: leur, complementAdresse: `Bâtiment ${version}` },
    },
  });
  // Told before anything is sent: which fields, and that nothing is lost.
  await expect(
    page.getByText(mots(/^La fiche en est à la version/u, /^The sheet is now at version/u)),
  ).toBeVisible();
  const motif = page.getByLabel(mots('Motif', 'Reason'), { exact: true });
  await saisir(motif, 'Visite sur place');
  await motif.press('Control+Enter');

  const panneau = page.getByRole('region', {
    name: mots(/a enregistré pendant votre saisie/u, /saved while you were writing/u),
  });
  await expect(panneau.getByText(mots('fusionné', 'merged'), { exact: true })).toHaveCount(2);
  await expect(panneau.getByText(mots('à choisir', 'to choose'), { exact: true })).toHaveCount(1);
  await page.reload();
  await expect(page.getByText(mots(/Brouillon du .* repris/u, /Draft of .* brought back/u))).toBeVisible();
  await expect(panneau).toContainText(/05.00.00.00.01/u);
  await expect(panneau).toContainText(/05.00.00.00.12/u);
  await expect(panneau).toContainText(resume);

  // One choice and one press: the reason was kept with the draft.
  await cocher(panneau.getByRole('radio').nth(1));
  await activer(page.getByRole('button', { name: mots('Enregistrer la fusion', 'Save the merge') }));
  await expect(page).toHaveURL(new RegExp(`/lieux-labellises/${id}$`, 'u'));
  await expect(page.getByRole('link', { name: /05.00.00.00.01/u })).toBeVisible();
  const histoire = page.getByRole('region', { name: mots('Historique de la fiche', 'History of the sheet') });
  const [mienne, sienne] = [histoire.getByRole('listitem').first(), histoire.locator('ol > li').nth(1)];
  await expect(mienne).toContainText('Visite sur place');
  await expect(mienne).toContainText(resume);
  await expect(sienne).toContainText('Appel du lieu');
  await expect(sienne).toContainText(`Bâtiment ${version}`);

  await expect(titre(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByText(
      mots('Modification annulée : la fiche est comme avant.', 'Edit undone: the sheet is as before.'),
    ),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /05.00.00.00.12/u })).toBeVisible();
});
