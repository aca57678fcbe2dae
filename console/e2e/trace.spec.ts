import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import { type ListeDePass, PASS_DISTRIBUES, passLibre } from './registre.ts';

// What a role may not read of a page is refused to it, and the browser says so.
test.use({ permis: /403/u });

interface Lieux {
  readonly lieux: {
    readonly edges: readonly [{ readonly node: { readonly id: string; readonly nom: string } }];
  };
}

const LIEUX_LABELLISES = `{
  lieux(filtre: { genre: PASS_NUMERIQUE, etat: LABELLISE, departement: "33" }, first: 1) {
    edges { node { id nom communeNom } }
  }
}`;

const UTILISER = `mutation ($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { ... on Refus { message } }
}`;

test('a pass number typed in Ctrl+K shows its life, what a role may read of it, and a use made elsewhere as it is made', async ({
  page,
  entrer,
  demander,
  mots,
}, { project }) => {
  const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  const numero = passLibre(pass, project.name, 'trace');
  const [{ node: lieu }] = (await demander<Lieux>('OPERATEUR', LIEUX_LABELLISES)).lieux.edges;
  await entrer('OPERATEUR');
  await page.goto('/pilotage');
  await expect(titre(page)).toBeVisible();

  // Two presses: the palette, and the number that it recognised.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(numero);
  await page.keyboard.press('Enter');
  await expect(titre(page)).toContainText(mots('pas encore utilisé', 'not used yet'));
  await expect(
    page.getByRole('button', {
      name: mots(/^Suspendre le direct, Direct, /u, /^Pause live updates, Live, /u),
    }),
  ).toBeVisible();

  const fait = { numero, lieu: lieu.id, service: 'DECOUVRIR', prixCentimes: 1000 };
  await demander('ADMINISTRATEUR', UTILISER, { input: { ...fait, cleIdempotence: `ailleurs ${numero}` } });
  const ecriture = page
    .getByRole('region', { name: mots('Écritures', 'Entries') })
    .getByRole('listitem')
    .filter({ hasText: mots(`Utilisé chez ${lieu.nom}`, `Used at ${lieu.nom}`) });
  await expect(ecriture).toContainText(mots('Lieu labellisé ce jour-là', 'Place labelled that day'));
  await expect(titre(page)).toContainText(mots(/utilisé le/u, /used on/u));
  expect(await obstacles(page)).toEqual([]);

  const vie = page.url();
  await entrer('ANALYSTE');
  await page.goto(vie);
  // Nobody is ever named: what a role may not read of it is said masked, not left out.
  await expect(page.getByText(mots('jamais enregistré', 'never recorded'))).toBeVisible();
  await entrer('INTEGRATEUR');
  await page.goto(vie);
  await expect(page.getByText(mots('masquée pour votre rôle', 'hidden for your role'))).toBeVisible();
});
