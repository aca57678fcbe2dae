import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import { type ListeDePass, PASS_DISTRIBUES, passLibre } from './registre.ts';

/** The day of the register in the tests: a phone signs what it enters with an instant of that day. */
const MIDI = '2026-09-15T10:00:00Z';

const DES_PASS = `query ($un: String!, $deux: String!) {
  un: pass(numero: $un) { ...vie } deux: pass(numero: $deux) { ...vie }
}
fragment vie on Pass { etat utilisation { id } utilisationsAnnulees { id } }`;

interface Vie {
  readonly etat: string;
  readonly utilisation: object | null;
  readonly utilisationsAnnulees: readonly object[];
}

test.beforeEach(async ({ page }) => page.clock.setFixedTime(MIDI));

test('a structure tests a pass, cashes it, sees it in its day and takes it back', async ({
  page,
  entrer,
  demander,
  saisir,
  choisir,
  activer,
  mots,
}, { project }) => {
  const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  const numero = passLibre(pass, project.name, 'guichet');
  const fin = `…${numero.slice(-4)}`;
  await entrer('STRUCTURE');
  await page.goto('/guichet');
  await expect(titre(page)).toHaveText(mots(/^Guichet/u, /^Counter/u));
  const lieu = page.getByLabel(mots('Lieu du service', 'Place of the service'));
  const champ = page.getByLabel(mots('Numéro du pass', 'Pass number'));
  // One or the other, once the places of the structure are known.
  await expect(lieu.or(champ).first()).toBeVisible();
  if ((await lieu.count()) > 0) await choisir(lieu, { index: 1 });

  await saisir(champ, numero.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText(mots('Pass valide', 'Valid pass'), { exact: true })).toBeVisible();
  await saisir(
    page.getByLabel(mots('Prix du service, en euros', 'Price of the service, in euros')),
    mots('12,50', '12.50'),
  );
  await expect(page.getByRole('main')).toContainText(
    mots(/Reste à charge\s*2,50\s€/u, /Left to pay\s*€2\.50/u),
  );
  expect(await obstacles(page)).toEqual([]);
  await activer(page.getByRole('button', { name: mots('Encaisser', 'Cash'), exact: true }));
  await expect(page.getByText(mots(`Encaissé : le pass ${fin}`, `Cashed: the pass ${fin}`))).toBeVisible();

  const ligne = page.getByRole('listitem').filter({ hasText: `Pass ${fin}` });
  await activer(ligne.getByRole('button', { name: mots('Annuler', 'Cancel') }));
  await saisir(ligne.getByLabel(mots('Motif', 'Reason')), mots('Scanné deux fois.', 'Scanned twice.'));
  await activer(ligne.getByRole('button', { name: mots('Annuler', 'Cancel'), exact: true }));
  await expect(ligne).toContainText(mots('Annulée', 'Cancelled'));
  const { un } = await demander<{ un: Vie }>('OPERATEUR', DES_PASS, { un: numero, deux: numero });
  expect(un).toMatchObject({ etat: 'DISTRIBUE', utilisation: null });
  expect(un.utilisationsAnnulees).toHaveLength(1);
});

test.describe('without the register', () => {
  // What cannot be reached is what is tested.
  test.use({ permis: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/u });

  test('a prepared phone keeps what it cashes, opens again without a network, and each pass is used exactly once', async ({
    page,
    context,
    entrer,
    demander,
    saisir,
    choisir,
    activer,
    mots,
  }, { project }) => {
    const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
    const un = passLibre(pass, project.name, 'guichet hors connexion');
    const deux = passLibre(pass, project.name, 'guichet hors connexion, ensuite');
    await entrer('STRUCTURE');
    await page.goto('/guichet');
    const champ = page.getByLabel(mots('Numéro du pass', 'Pass number'));
    const choix = page.getByLabel(mots('Lieu du service', 'Place of the service'));
    await expect(choix.or(champ).first()).toBeVisible();
    if ((await choix.count()) > 0) await choisir(choix, { index: 1 });
    await saisir(page.getByLabel(mots('Nom de cet appareil', 'Name of this device')), 'Téléphone');
    await activer(page.getByRole('button', { name: mots('Préparer cet appareil', 'Prepare this device') }));
    await expect(page.getByText(mots('Cet appareil est prêt', 'This device is ready'))).toBeVisible();
    // The phone has its own copy of the counter.
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('guichet-1')).keys()).length))
      .toBeGreaterThan(5);

    const garder = async (numero: string, gardes: RegExp): Promise<void> => {
      await saisir(champ, numero);
      await page.keyboard.press('Enter');
      await expect(page.getByText(mots('À confirmer', 'To be confirmed'), { exact: true })).toBeVisible();
      await activer(page.getByRole('button', { name: mots('Encaisser', 'Cash'), exact: true }));
      await expect(page.getByText(gardes)).toBeVisible();
    };
    await context.setOffline(true);
    await garder(un, mots(/Hors connexion depuis .+ 1\spass gardé/u, /Offline since .+ 1\spass kept/u));
    await page.reload();
    await garder(deux, mots(/2\spass gardés/u, /2\spasses kept/u));
    const avant = await demander<Record<'un' | 'deux', Vie>>('OPERATEUR', DES_PASS, { un, deux });
    expect([avant.un.etat, avant.deux.etat]).toEqual(['DISTRIBUE', 'DISTRIBUE']);

    await context.setOffline(false);
    await expect(page.getByText(mots(/Envoi fait : 2\spass/u, /Sent: 2\spasses/u))).toBeVisible();
    const apres = await demander<Record<'un' | 'deux', Vie>>('OPERATEUR', DES_PASS, { un, deux });
    for (const { etat, utilisationsAnnulees } of [apres.un, apres.deux])
      expect([etat, utilisationsAnnulees]).toEqual(['UTILISE', []]);
    for (const numero of [un, deux])
      await expect(page.getByRole('listitem').filter({ hasText: `Pass …${numero.slice(-4)}` })).toHaveCount(
        1,
      );
  });
});

test('anyone learns whether a pass is valid, and nothing more', async ({ page, demander, saisir, mots }, {
  project,
}) => {
  const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  await page.goto(`/valide#${passLibre(pass, project.name, 'valide')}`);

  await expect(page.getByText(mots('Oui', 'Yes'), { exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  // A pass that was not handed out, and one that nobody has, are told by the same words.
  await saisir(page.getByLabel(mots('Numéro du pass', 'Pass number')), '003F-8PP6-049N-3020');
  await page.keyboard.press('Enter');
  await expect(page.getByText(mots('Non', 'No'), { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    mots('Un lieu labellisé vous dira pourquoi', 'A labelled place will tell you why'),
  );
});
