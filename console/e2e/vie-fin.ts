import { lignesDe, expect, type Gestes } from './vie.ts';
import { titre } from './lecture.ts';

/** Prices of the uses as they are typed, and what the pass pays of each, in cents; the last use is taken back. */
const USAGES = [
  ['15', 1000],
  ['15', 1000],
  ['15', 1000],
  ['8', 800],
  ['10', 1000],
] as const;
export const PARTS: readonly number[] = USAGES.slice(0, -1).map(([, part]) => part);

const ACTES = [
  ['2026-10-31', 'OPERATEUR', 'J−30'],
  ['2026-11-15', 'GESTIONNAIRE', 'J−15'],
  ['2026-11-23', 'GESTIONNAIRE', 'J−7'],
  ['2026-12-31', 'OPERATEUR', 'J+30'],
] as const;

/** A structure cashes five pass of two carnets, and takes the last one back. */
export async function encaisser(gestes: Gestes, carnets: readonly string[]): Promise<void> {
  const { page, vie, activer, saisir, bouton } = gestes;
  const numeros: string[] = [];
  for (const [carnet, combien] of [
    [carnets[0], 3],
    [carnets[1], 2],
  ] as const) {
    await vie.ouvrir('OPERATEUR', `/carnets/${carnet}`);
    const pass = page.getByRole('navigation', { name: 'Pass du carnet' }).getByRole('link');
    await expect(pass).toHaveCount(10);
    for (const lien of (await pass.all()).slice(0, combien))
      numeros.push((await lien.getAttribute('href'))?.replace('/pass/', '') ?? '');
  }

  await vie.ouvrir('STRUCTURE', '/guichet');
  await page.getByLabel('Lieu du service').selectOption({ index: 1 });
  for (const [rang, [prix]] of USAGES.entries()) {
    const numero = numeros[rang] ?? '';
    await saisir(page.getByLabel('Numéro du pass'), numero);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Pass valide', { exact: true })).toBeVisible();
    await saisir(page.getByLabel('Prix du service, en euros'), prix);
    await activer(page.getByRole('button', { name: 'Encaisser', exact: true }));
    await expect(page.getByText(`Encaissé : le pass …${numero.slice(-4)} est utilisé.`)).toBeVisible();
  }
  const ligne = page.getByRole('listitem').filter({ hasText: `Pass …${numeros.at(-1)?.slice(-4)}` });
  await activer(ligne.getByRole('button', { name: 'Annuler' }));
  await saisir(ligne.getByLabel('Motif'), 'Erreur de saisie');
  await activer(ligne.getByRole('button', { name: 'Annuler', exact: true }));
  await expect(ligne).toContainText('Annulée');
  await expect(bouton('Encaisser ce pass')).toHaveCount(0);
}

/** The two months that are open are closed, in their order. */
export async function regler({ page, vie, activer, choisir, bouton, annonce }: Gestes): Promise<void> {
  await vie.vivre('2026-10-06');
  for (const mois of ['août 2026', 'septembre 2026']) {
    await vie.ouvrir('OPERATEUR', '/reglements');
    await choisir(page.getByLabel('Opérateur', { exact: true }), 'DEMO-B');
    await expect(page.getByText(`La clôture de ${mois}`)).toBeVisible();
    await activer(bouton('Essayer la clôture'));
    await page.getByLabel(/J’ai lu ce qui sera réglé/u).check();
    await activer(bouton(`Clore ${mois}`));
    await annonce('Mois clos');
  }
}

/** The acts of the end of validity on their days, then the statement that both sides sign: its lines. */
export async function expirer(gestes: Gestes, commande: string): Promise<readonly (readonly string[])[]> {
  const { page, vie, activer, bouton, annonce, franchir } = gestes;
  for (const [jour, role, acte] of ACTES) {
    await vie.vivre(jour);
    await vie.ouvrir(role, `/echeances/${commande}`);
    if (acte === 'J−7') await page.getByLabel('Oui, à sa charge').check();
    await activer(bouton(`Faire ${acte}`));
    await annonce(`${acte} est fait.`);
  }
  await vie.vivre('2027-02-15');
  await vie.ouvrir('OPERATEUR', `/echeances/${commande}`);
  await activer(bouton('Établir l’état contradictoire'));
  await annonce('L’état contradictoire est établi');
  for (const [role, nom] of [
    ['OPERATEUR', 'Signer pour l’opérateur'],
    ['GESTIONNAIRE', 'Signer pour le commanditaire'],
  ] as const) {
    await vie.ouvrir(role, `/echeances/${commande}`);
    await page.getByLabel(/J’ai lu la version 1/u).check();
    await activer(bouton(nom));
    await annonce('L’état contradictoire est signé.');
  }
  await expect(page.getByText(/^Avoir .+, émis le 15\/02\/2027$/u)).toBeVisible();
  const etat = await lignesDe(page.getByRole('table', { name: 'Pass de la commande et leur valeur' }));
  await vie.ouvrir('OPERATEUR', `/commandes/${commande}`);
  await franchir('clôturée');
  await expect(titre(page)).toContainText(commande);
  return etat;
}
