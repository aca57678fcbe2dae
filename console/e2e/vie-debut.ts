import { titre } from './lecture.ts';
import { expect, FINANCEUR, type Gestes, SIREN } from './vie.ts';

const DEPOT = '/financement/simulateur?vague=2020&echelle=DEPARTEMENTAL&achat=30000&pic=60';

/** A file is deposited, examined and awarded, and its convention signed by three funders. */
export async function financer({ page, vie, activer, saisir, choisir, bouton }: Gestes): Promise<void> {
  await vie.ouvrir('ADMINISTRATEUR', DEPOT);
  const depot = page.getByRole('form', { name: 'Déposer ce projet' });
  await choisir(depot.getByLabel('Collectivité'), SIREN);
  await saisir(depot.getByLabel('Intitulé du projet'), 'Ateliers du département');
  await saisir(depot.getByLabel('Jour du dépôt'), '2020-06-15');
  await activer(depot.getByRole('button', { name: 'Déposer', exact: true }));
  await expect(titre(page)).toHaveText(/^AAP2020-\d{3}/u);
  const dossier = /^AAP2020-\d{3}/u.exec((await titre(page).textContent()) ?? '')?.[0] ?? '';

  await vie.ouvrir('ETAT', `/financement/dossiers/${dossier}`);
  for (const acte of ['Marquer comme instruit', 'Retenir le projet']) {
    const formulaire = page.getByRole('form', { name: acte });
    await activer(bouton(acte));
    await saisir(formulaire.getByLabel('Jour', { exact: true }), '2020-10-01');
    await activer(formulaire.getByRole('button', { name: acte }));
    await expect(formulaire).toHaveCount(0);
  }
  await activer(bouton('Signer la convention'));
  const convention = page.getByRole('form', { name: 'Signer la convention' });
  const parts = convention.getByLabel('Part, en euros');
  await saisir(convention.getByLabel('Jour', { exact: true }), '2020-11-02');
  await saisir(parts.nth(1), '7500');
  await activer(convention.getByRole('button', { name: 'Ajouter un financeur' }));
  await choisir(convention.getByLabel('Genre').nth(2), 'MUTUELLE');
  await saisir(convention.getByLabel('Nom').nth(2), FINANCEUR);
  // One cent off is not signed.
  await saisir(parts.nth(2), '7499,99');
  await activer(convention.getByRole('button', { name: 'Signer la convention' }));
  await expect(convention.getByRole('alert')).toContainText('0,01');
  await saisir(parts.nth(2), '7500');
  await activer(convention.getByRole('button', { name: 'Signer la convention' }));
  await expect(page.getByRole('row', { name: new RegExp(FINANCEUR, 'u') })).toContainText(/7\s500\s€/u);
}

/** Three thousand pass are quoted, ordered, made, paid for and activated: the number of the order. */
export async function commander(gestes: Gestes): Promise<string> {
  const { page, vie, activer, saisir, choisir, bouton, annonce, franchir } = gestes;
  await vie.ouvrir('GESTIONNAIRE', '/commandes/devis/nouveau');
  await expect(page.getByLabel('Acheteur')).toHaveValue(SIREN);
  await choisir(page.getByLabel('Opérateur'), 'DEMO-B');
  await page.getByLabel('Convention', { exact: true }).selectOption({ index: 1 });
  await saisir(page.getByLabel('Nombre de pass'), '3 000');
  await saisir(page.getByLabel('Dernier jour de validité'), '2026-11-30');
  await saisir(page.getByLabel('Départements', { exact: true }), '33');
  await activer(bouton('Établir le devis'));
  await activer(bouton('Signer ce devis'));
  await saisir(page.getByLabel('Référence du bon de commande'), 'BC-1');
  await activer(bouton('Confirmer la signature'));
  await expect(titre(page)).toHaveText(/^Commande \d{4}-\d{3}$/u);
  const commande = /\d{4}-\d{3}/u.exec((await titre(page).textContent()) ?? '')?.[0] ?? '';
  await expect(page.getByRole('row', { name: new RegExp(FINANCEUR, 'u') })).toContainText(/7\s500\s€/u);

  for (const etape of ['cadrage', 'bon à tirer']) await franchir(etape);
  await vie.ouvrir('OPERATEUR', `/commandes/${commande}`);
  await activer(bouton('Fabriquer les carnets'));
  await activer(bouton('Confirmer'));
  await annonce('Carnets fabriqués.');
  for (const etape of ['produite', 'expédiée', 'livrée']) await franchir(etape);
  await vie.ouvrir('GESTIONNAIRE', `/commandes/${commande}`);
  await franchir('mandatée', 'MAND-2026-1');
  await vie.ouvrir('OPERATEUR', `/commandes/${commande}`);
  await activer(bouton('Enregistrer des fonds reçus'));
  const fonds = page.getByRole('form', { name: 'Enregistrer des fonds reçus' });
  await saisir(fonds.getByLabel('Montant en euros'), '30000');
  await saisir(fonds.getByLabel('Payeur'), 'Paierie départementale');
  await saisir(fonds.getByLabel('Référence du versement'), 'VIR-1');
  await activer(fonds.getByRole('button', { name: 'Enregistrer', exact: true }));
  await annonce('Fonds reçus enregistrés.');
  await franchir('activée');
  return commande;
}

/** Three carnets of an order go to a counter, and to three persons: their numbers. */
export async function remettre(gestes: Gestes, commande: string): Promise<readonly string[]> {
  const { page, vie, activer, saisir, choisir, bouton, annonce } = gestes;
  await vie.ouvrir('GESTIONNAIRE', `/commandes/${commande}`);
  await activer(page.getByRole('link', { name: 'Voir ses carnets' }));
  const liste = page.getByRole('table', { name: /^300\scarnets, par numéro/u });
  await liste.waitFor();
  const carnets = (await liste.getByRole('rowheader').allInnerTexts()).slice(0, 3);

  await vie.ouvrir('GESTIONNAIRE', '/carnets/stock');
  await saisir(page.getByLabel(/Carnets, une plage par ligne/u), `${carnets[0]} ${carnets[2]}`);
  await page.getByLabel('Distributeur', { exact: true }).selectOption({ index: 1 });
  await activer(bouton('Voir l’effet'));
  await activer(bouton(/^Déplacer 3\scarnets$/u));
  await annonce(/^3\scarnets sous un seul bordereau/u);
  await activer(page.getByText('Déclarer une cohorte'));
  await choisir(page.getByLabel('Public', { exact: true }), 'DEMANDEURS_EMPLOI');
  await saisir(page.getByLabel('Libellé'), 'Vie entière');
  await saisir(page.getByLabel('Personnes visées'), '3');
  await activer(bouton('Déclarer'));
  await annonce('La cohorte « Vie entière » est déclarée.');

  await vie.ouvrir('GESTIONNAIRE', '/guichet/remettre');
  await page.getByLabel('Guichet qui remet').selectOption({ index: 1 });
  await page.getByLabel('Public qui reçoit').selectOption({ label: 'Vie entière (demandeurs d’emploi)' });
  for (const numero of carnets) {
    await saisir(page.getByLabel('Numéro du carnet', { exact: true }), numero);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Carnet remis' })).toContainText(numero);
  }
  return carnets;
}
