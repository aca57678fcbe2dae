import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { estDuRang } from './registre.ts';

const SANS_DOSSIER = `{
  collectivites(first: 100) { edges { node { nom dossiers { numero vague } } } }
}`;

interface Porteurs {
  readonly collectivites: {
    readonly edges: readonly {
      readonly node: { readonly nom: string; readonly dossiers: readonly { readonly vague: number }[] };
    }[];
  };
}

test('anyone simulates a co-financing, and the State’s published case comes out', async ({
  page,
  mots,
  saisir,
  choisir,
  cocher,
  activer,
}) => {
  await page.goto('/financement/simulateur');
  await choisir(
    page.getByLabel(mots('Le projet est porté par', 'The project is run by')),
    mots('un département', 'one département'),
  );
  await saisir(page.getByLabel(mots(/Budget propre/u, /Own budget/u)), '34027');
  await saisir(page.getByLabel(mots('Habitants', 'Inhabitants'), { exact: true }), '55391');
  await saisir(page.getByLabel(mots(/par km²/u, /per km²/u)), '103');
  await saisir(page.getByLabel(mots(/pauvreté/u, /Poverty/u)), '14');
  await cocher(page.getByLabel(mots(/public cible/u, /target public/u)));
  await cocher(page.getByLabel(mots(/sont structurés/u, /are organised/u)));

  const resultat = page.getByRole('region', { name: mots(/Ce que l’État/u, /What the State/u) });
  await expect(resultat).toContainText(mots(/39\s%/u, /39%/u));
  await expect(resultat).toContainText(mots(/21\s755\s€/u, /€21,755/u));

  // The address is the whole simulation.
  await page.goto(page.url());
  await expect(resultat).toContainText(mots(/21\s755\s€/u, /€21,755/u));
  await activer(page.getByRole('button', { name: mots('Règles de 2020', 'Rules of 2020') }));
  await saisir(page.getByLabel(mots(/Achat de pass/u, /Purchase of passes/u)), '15000');
  await expect(resultat).toContainText(/20.000\s€/u);
});

test('a file goes from its deposit to its convention, with three funders', async ({
  page,
  mots,
  entrer,
  demander,
  saisir,
  choisir,
  activer,
}, { project }) => {
  // Each manner of journey takes a file of its own.
  const { collectivites } = await demander<Porteurs>('ADMINISTRATEUR', SANS_DOSSIER);
  const libre = collectivites.edges.find(
    ({ node }, rang) => estDuRang(project.name, rang) && node.dossiers.every(({ vague }) => vague !== 2020),
  );
  const porteur = libre?.node.nom ?? '';
  await entrer('ADMINISTRATEUR');
  await page.goto('/financement/simulateur?vague=2020&echelle=DEPARTEMENTAL&achat=40001&pic=55');
  const depot = page.getByRole('form', { name: mots('Déposer ce projet', 'File this project') });
  await choisir(depot.getByLabel(mots('Collectivité', 'Authority')), porteur);
  await saisir(depot.getByLabel(mots('Intitulé du projet', 'Title of the project')), 'Un projet d’essai');
  await saisir(depot.getByLabel(mots('Jour du dépôt', 'Day of filing')), '2020-06-10');
  await activer(depot.getByRole('button', { name: mots('Déposer', 'File'), exact: true }));

  await expect(titre(page)).toContainText(/^AAP2020-\d{3}$/u);
  for (const acte of [
    mots('Marquer comme instruit', 'Mark as examined'),
    mots('Retenir le projet', 'Award the project'),
  ]) {
    await activer(page.getByRole('button', { name: acte }));
    await activer(page.getByRole('form', { name: acte }).getByRole('button', { name: acte }));
    await expect(page.getByRole('form', { name: acte })).toHaveCount(0);
  }

  const signer = mots('Signer la convention', 'Sign the agreement');
  await activer(page.getByRole('button', { name: signer }));
  const convention = page.getByRole('form', { name: signer });
  const parts = convention.getByLabel(mots('Part, en euros', 'Share, in euros'));
  await saisir(parts.nth(1), '10000,25');
  await activer(convention.getByRole('button', { name: mots('Ajouter un financeur', 'Add a funder') }));
  await saisir(convention.getByLabel(mots('Nom', 'Name')).nth(2), 'Mutuelle d’essai');
  await saisir(parts.nth(2), '10000,24');
  await expect(convention).toContainText(mots(/Il manque 0,01\s€/u, /€0.01 missing/u));
  await activer(convention.getByRole('button', { name: signer }));
  await expect(convention.getByRole('alert')).toContainText('0,01');
  await saisir(parts.nth(2), '10000,25');
  await activer(convention.getByRole('button', { name: signer }));

  await expect(page.getByRole('row', { name: /Mutuelle d’essai/u })).toContainText(
    mots(/10\s000,25\s€/u, /€10,000.25/u),
  );
  await expect(page.getByText(mots('Conventionné', 'Signed')).first()).toBeVisible();
});

test('the waves stand side by side, and each total opens to its conventions', async ({
  page,
  mots,
  entrer,
  activer,
}) => {
  await entrer('ETAT');
  await page.goto('/financement');
  const vagues = page.getByRole('table').filter({ hasText: mots('Vague 2019', 'Wave 2019') });
  const exigible = vagues.getByRole('row', { name: mots(/^Exigible/u, /^Claimable/u) });
  const montant = await exigible.getByRole('link').first().textContent();
  await activer(exigible.getByRole('link').first());

  await expect(titre(page)).toContainText('2019');
  await expect(page.getByRole('row', { name: /^Total/u })).toContainText(montant ?? '');
});
