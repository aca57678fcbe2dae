import { expect, test } from './journey.ts';
import { liste, titre } from './lecture.ts';
import { COMMANDE_EN_COURS, estDe } from './registre.ts';

interface Carnets {
  readonly carnets: {
    readonly edges: readonly {
      readonly node: {
        readonly numero: string;
        readonly etat: string;
        readonly detenteur: { readonly distributeur: Distributeur | null };
      };
    }[];
  };
}

interface Distributeur {
  readonly code: string;
  readonly nom: string;
}

const CARNETS = `query ($commande: String!) {
  carnets(commande: $commande, first: 100) { edges { node { numero etat detenteur { distributeur { code nom } } } } }
}`;

test('a manager hands a carnet to a cohort: what is missing or elsewhere is said, then it is handed out', async ({
  page,
  entrer,
  demander,
  saisir,
  choisir,
  activer,
  mots,
}, { project }) => {
  const { carnets } = await demander<Carnets>('GESTIONNAIRE', CARNETS, { commande: COMMANDE_EN_COURS });
  const active = carnets.edges.find(
    ({ node }) => node.etat === 'ACTIVE' && node.detenteur.distributeur && estDe(project.name, node.numero),
  );
  if (!active) throw new Error('The live order has no carnet left to hand out');
  const { distributeur } = active.node.detenteur;
  if (!distributeur) throw new Error('The carnet waits at no counter');
  await entrer('GESTIONNAIRE');
  await page.goto('/carnets');
  const numero = page.getByLabel(mots('Numéro de carnet ou de pass', 'Booklet or pass number'));
  await saisir(numero, active.node.numero);
  await page.keyboard.press('Enter');
  await expect(titre(page)).toContainText(mots('Carnet activé, à remettre', 'Booklet activated'));

  const remettre = page.getByRole('button', { name: mots('Remettre le carnet', 'Hand out the booklet') });
  const guichet = liste(page, mots('Distributeur', 'Distributor'));
  await expect(guichet).toHaveValue(distributeur.code);
  await choisir(guichet, '');
  await activer(remettre);
  await expect(guichet).toHaveAccessibleDescription(mots(/est attendu/u, /is expected/u));

  const ailleurs = guichet.getByRole('option').filter({ hasNotText: distributeur.code }).last();
  await choisir(guichet, (await ailleurs.getAttribute('value')) ?? '');
  const cohorte = liste(page, mots('Cohorte', 'Cohort'));
  await choisir(cohorte, (await cohorte.getByRole('option').last().getAttribute('value')) ?? '');
  await activer(remettre);
  await expect(page.getByRole('alert')).toContainText(`Ce carnet est chez ${distributeur.nom}`);

  await choisir(guichet, distributeur.code);
  await activer(remettre);
  await expect(titre(page)).toContainText(mots('Carnet remis le 15/09/2026', 'Booklet handed out on'));
  const ecriture = page.getByRole('listitem').filter({ hasText: distributeur.nom }).first();
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
