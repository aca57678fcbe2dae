import { expect, test } from './journey.ts';
import { liste, titre } from './lecture.ts';
import { COMMANDE_EN_COURS, estDe } from './registre.ts';

interface Carnets {
  readonly carnets: {
    readonly edges: readonly { readonly node: { readonly numero: string; readonly etat: string } }[];
  };
}

interface Remises {
  readonly listeDePass: {
    readonly edges: readonly [
      { readonly node: { readonly carnet: { readonly remise: { readonly distributeur: Distributeur } } } },
    ];
  };
}

interface Distributeur {
  readonly code: string;
  readonly nom: string;
}

const CARNETS = `query ($commande: String!) {
  carnets(commande: $commande, first: 100) { edges { node { numero etat } } }
}`;

const REMISES = `{
  listeDePass(etape: DISTRIBUES, base: FLUX, filtre: { depuis: "2026-08-01" }, first: 1) {
    edges { node { carnet { remise { distributeur { code nom } } } } }
  }
}`;

test('a manager hands a carnet to a cohort: what is missing or unknown is said, then it is handed out', async ({
  page,
  entrer,
  demander,
  saisir,
  choisir,
  activer,
  mots,
}, { project }) => {
  const { carnets } = await demander<Carnets>('GESTIONNAIRE', CARNETS, { commande: COMMANDE_EN_COURS });
  const active = carnets.edges.find(({ node }) => node.etat === 'ACTIVE' && estDe(project.name, node.numero));
  if (!active) throw new Error('The live order has no carnet left to hand out');
  const [remise] = (await demander<Remises>('GESTIONNAIRE', REMISES)).listeDePass.edges;
  const { distributeur } = remise.node.carnet.remise;
  await entrer('GESTIONNAIRE');
  await page.goto('/carnets');
  const numero = page.getByLabel(mots('Numéro de carnet ou de pass', 'Booklet or pass number'));
  await saisir(numero, active.node.numero);
  await page.keyboard.press('Enter');
  await expect(titre(page)).toContainText(mots('Carnet activé, à remettre', 'Booklet activated'));

  const remettre = page.getByRole('button', { name: mots('Remettre le carnet', 'Hand out the booklet') });
  const code = page.getByLabel(mots('Code du distributeur', 'Distributor code'));
  await activer(remettre);
  await expect(code).toHaveAccessibleDescription(mots(/est attendu/u, /is expected/u));

  await saisir(code, 'NULLE-PART');
  const cohorte = liste(page, mots('Cohorte', 'Cohort'));
  await choisir(cohorte, (await cohorte.getByRole('option').last().getAttribute('value')) ?? '');
  await activer(remettre);
  await expect(page.getByRole('alert')).toContainText('Ce distributeur n’existe pas');

  await saisir(code, distributeur.code);
  await activer(remettre);
  await expect(titre(page)).toContainText(mots('Carnet remis le 15/09/2026', 'Booklet handed out on'));
  const ecriture = page.getByRole('listitem').filter({ hasText: distributeur.nom });
  await expect(ecriture).toContainText(mots('Carnet remis', 'Booklet handed out'));
  await expect(remettre).toHaveCount(0);
});

test('rows are read page by page: the address keeps the page, Back returns to the one before', async ({
  page,
  entrer,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/carnets?etape=UTILISES&t=dep:33&base=achat');
  const rangs = page.getByRole('table').getByRole('rowheader');
  await expect(rangs).toHaveCount(50);
  const premier = (await rangs.first().textContent()) ?? '';

  await activer(page.getByRole('link', { name: mots('Suivant', 'Next') }));
  await expect(
    page.getByRole('navigation', { name: mots('Pages de la liste', 'Pages of the list') }),
  ).toContainText(mots(/Lignes 51 à 100 sur/u, /Rows 51 to 100 of/u));
  await expect(page).toHaveURL(/page=2/u);
  await expect(rangs.first()).not.toHaveText(premier);

  await page.goBack();
  await expect(rangs.first()).toHaveText(premier);
  await expect(page).not.toHaveURL(/page=/u);
});
