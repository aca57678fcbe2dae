import { expect, test } from './journey.ts';

const DISTRIBUES =
  '{ listeDePass(etape: DISTRIBUES, base: FLUX, filtre: { depuis: "2026-08-01" }, first: 100) { edges { node { numero etat } } } }';
const UTILISES = '{ listeDePass(etape: REMBOURSES, first: 1) { edges { node { numero } } } }';
const LIEU =
  '{ lieux(filtre: { etat: LABELLISE, recherche: "mediatheque" }, first: 1) { edges { node { nom communeNom } } } }';

interface Liste {
  readonly listeDePass: { readonly edges: readonly { readonly node: { numero: string; etat: string } }[] };
}

test('a typed number shows the whole life of its pass', async ({ page, entrer, demander, saisir, mots }) => {
  const { listeDePass } = (await demander('OPERATEUR', UTILISES)) as unknown as Liste;
  const numero = listeDePass.edges[0]?.node.numero ?? '';
  await entrer('ANALYSTE');
  await page.goto('/pilotage');

  await saisir(page.getByRole('searchbox'), numero);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/pass/${numero}`));
  const main = page.getByRole('main');
  for (const etape of [
    mots('Acheté', 'Bought'),
    mots('livrée', 'delivered'),
    mots('activée', 'activated'),
    mots('Carnet remis', 'handed'),
    mots('remboursé', 'reimbursed'),
  ])
    await expect(main).toContainText(new RegExp(etape, 'i'));
  await expect(main).toContainText(mots('Lieu labellisé ce jour-là', 'labelled'));
});

test('a mistyped character is told from a number of nobody', async ({ page, entrer, demander, mots }) => {
  const { listeDePass } = (await demander('OPERATEUR', UTILISES)) as unknown as Liste;
  const numero = listeDePass.edges[0]?.node.numero ?? '';
  const faux = numero.slice(0, -1) + (numero.endsWith('2') ? '3' : '2');
  await entrer('ANALYSTE');

  await page.goto(`/pass/${faux}`);
  await expect(page.getByRole('main')).toContainText(mots('mal saisi', 'mistyped'));

  await page.goto(`/carnets/${carnetDePersonne()}`);
  await expect(page.getByRole('main')).toContainText(mots('ne porte ce numéro', 'No booklet'));
  await expect(page.getByRole('main')).not.toContainText(mots('Numéro mal saisi', 'Mistyped number'));
});

/** A number whose check is right, of a lot that was never made (ISO 7064, MOD 97-10). */
function carnetDePersonne(): string {
  const digits = '80000000001';
  const check = (98 - ((Number(digits) * 100) % 97)) % 97;
  return `8000-0000001-${String(check).padStart(2, '0')}`;
}

test('a pass is used once, and refused the second time in the words of the register', async ({
  page,
  entrer,
  demander,
  saisir,
  activer,
  mots,
}, { project }) => {
  const { listeDePass } = (await demander('OPERATEUR', DISTRIBUES)) as unknown as Liste;
  const libres = listeDePass.edges.filter(({ node }) => node.etat === 'DISTRIBUE');
  // Each way of making the journey takes a pass of its own.
  const numero = libres[['souris', 'clavier', 'anglais', 'zoom'].indexOf(project.name)]?.node.numero ?? '';
  const { lieux } = (await demander('OPERATEUR', LIEU)) as {
    lieux: { edges: { node: { nom: string; communeNom: string } }[] };
  };
  const lieu = lieux.edges[0]?.node ?? { nom: '', communeNom: '' };
  await entrer('ADMINISTRATEUR');
  await page.goto(`/pass/${numero}`);

  await saisir(page.getByLabel(mots('Lieu', 'Place'), { exact: true }), `${lieu.nom} ${lieu.communeNom}`);
  await page.getByRole('radio').first().check();
  await saisir(page.getByLabel(mots('Prix du service, en euros', 'Price of the service, in euros')), '12,50');
  await activer(page.getByRole('button', { name: mots('Utiliser le pass', 'Use the pass') }));

  await expect(page.getByRole('heading', { level: 1 })).toContainText(mots('utilisé', 'used'));
  await page.goto('/carnets');
  const apres = (await demander(
    'OPERATEUR',
    `{ pass(numero: "${numero}") { ... on Pass { etat utilisation { prixCentimes partPassCentimes resteAChargeCentimes } } } }`,
  )) as { pass: object };
  expect(apres.pass).toEqual({
    etat: 'UTILISE',
    utilisation: { prixCentimes: 1250, partPassCentimes: 1000, resteAChargeCentimes: 250 },
  });
});
