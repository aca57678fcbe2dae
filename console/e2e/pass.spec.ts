import { expect, test } from './journey.ts';
import { entonnoir, nombreEnTete, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import {
  type ListeDePass,
  malSaisi,
  numeroDePersonne,
  PASS_DISTRIBUES,
  PASS_REMBOURSES,
  passLibre,
  premierPass,
} from './registre.ts';

interface Lieu {
  readonly id: string;
  readonly nom: string;
  readonly communeNom: string;
}

interface LieuTenu extends Lieu {
  readonly etatPassNumerique: string | null;
}

interface Lieux {
  readonly lieux: { readonly edges: readonly [{ readonly node: Lieu }] };
}

const LIEUX_LABELLISES = `{
  lieux(filtre: { genre: PASS_NUMERIQUE, etat: LABELLISE, departement: "33" }, first: 1) {
    edges { node { id nom communeNom } }
  }
}`;

// A structure serves in its own places.
const MES_LIEUX = '{ mesLieux { id nom communeNom etatPassNumerique } }';

const UTILISER = `mutation ($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { ... on Refus { message } }
}`;

test('a pass number typed in the search shows its whole life', async ({
  page,
  entrer,
  demander,
  saisir,
  mots,
}) => {
  const numero = premierPass(await demander<ListeDePass>('OPERATEUR', PASS_REMBOURSES));
  await entrer('OPERATEUR');
  await page.goto('/pilotage');

  await saisir(page.getByRole('searchbox'), numero.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/pass/${numero}$`, 'u'));
  await expect(titre(page)).toContainText(numero);
  await expect(titre(page)).toContainText(mots(/utilisé le .+, remboursé le/u, /used on .+, paid on/u));
  const vie = mots(
    [/Lieu remboursé/u, /Utilisé chez/u, /Carnet remis/u, /activée/u, /livrée/u, /Acheté/u],
    [/Place paid/u, /Used at/u, /Booklet handed out/u, /activated/u, /delivered/u, /Bought/u],
  );
  const ecritures = page
    .getByRole('region', { name: mots('Écritures', 'Entries') })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(vie.map(({ source }) => source).join('|'), 'u') });
  // The last first.
  await expect(ecritures).toHaveText(vie);
});

test('a mistyped character is said mistyped, and a number of nobody unknown', async ({
  page,
  entrer,
  demander,
  saisir,
  mots,
}) => {
  const numero = premierPass(await demander<ListeDePass>('OPERATEUR', PASS_REMBOURSES));
  await entrer('OPERATEUR');
  await page.goto('/carnets');
  const champ = page.getByLabel(mots('Numéro de carnet ou de pass', 'Booklet or pass number'));
  const main = page.getByRole('main');
  const inconnu = main.getByText(
    mots('Aucun pass du registre ne porte ce numéro', 'No pass of the register'),
  );

  await saisir(champ, malSaisi(numero));
  await expect(champ).toHaveAccessibleDescription(mots(/clé de contrôle fausse/u, /check digits wrong/u));
  await page.keyboard.press('Enter');
  await expect(main.getByRole('alert')).toContainText(mots('Numéro mal saisi', 'Mistyped number'));
  await expect(inconnu).toHaveCount(0);

  await saisir(champ, numeroDePersonne(numero));
  await expect(champ).toHaveAccessibleDescription(mots(/clé de contrôle juste/u, /check digits right/u));
  await page.keyboard.press('Enter');
  await expect(inconnu).toBeVisible();
  await expect(main.getByRole('alert')).toHaveCount(0);
});

test('an administrator uses a pass where it is labelled, sees its life go on and one more use counted', async ({
  page,
  entrer,
  demander,
  saisir,
  cocher,
  activer,
  mots,
}, { project }) => {
  const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  const numero = passLibre(pass, project.name, 'page');
  const [{ node: lieu }] = (await demander<Lieux>('OPERATEUR', LIEUX_LABELLISES)).lieux.edges;
  await entrer('ADMINISTRATEUR');
  await page.goto('/pilotage?t=dep:33&p=2026');
  const utilises = entonnoir(page)
    .getByRole('row', { name: mots(/^Utilisés/u, /^Used/u) })
    .getByRole('link');
  const avant = nombreEnTete(await utilises.textContent());

  await page.goto(`/pass/${numero}`);
  await expect(titre(page)).toContainText(mots('pas encore utilisé', 'not used yet'));
  await saisir(page.getByRole('searchbox', { name: mots('Lieu', 'Place'), exact: true }), lieu.nom);
  await cocher(page.getByRole('radio', { name: `${lieu.nom} ${lieu.communeNom}` }));
  await saisir(
    page.getByLabel(mots('Prix du service, en euros', 'Price of the service, in euros')),
    mots('12,50', '12.50'),
  );
  await activer(page.getByRole('button', { name: mots('Utiliser le pass', 'Use the pass') }));

  const usage = page.getByRole('region', { name: mots('Utiliser ce pass', 'Use this pass') });
  await expect(usage.getByRole('status')).toHaveText(mots(`Pass ${numero} utilisé.`, `Pass ${numero} used.`));
  await expect(titre(page)).toContainText(mots('utilisé le 15/09/2026', 'used on'));
  const ecriture = page
    .getByRole('listitem')
    .filter({ hasText: mots(`Utilisé chez ${lieu.nom}`, `Used at ${lieu.nom}`) });
  await expect(ecriture).toContainText(mots(/12,50\s€/u, /12\.50/u));

  await page.goto('/pilotage?t=dep:33&p=2026');
  // Other journeys may use a pass of theirs meanwhile.
  await expect.poll(async () => nombreEnTete(await utilises.textContent())).toBeGreaterThan(avant);
});

test.describe('at the counter of a place', () => {
  // A structure uses passes without reading their carnets: the list of the page is refused to it, and says so.
  test.use({ permis: /403/u });

  test('a structure is told which field is missing, uses a pass, and is refused the second time as the API says it', async ({
    page,
    entrer,
    demander,
    saisir,
    cocher,
    activer,
    mots,
  }, { project }) => {
    const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
    const numero = passLibre(pass, project.name, 'carnets');
    const { mesLieux } = await demander<{ mesLieux: readonly [LieuTenu] }>('STRUCTURE', MES_LIEUX);
    const lieu = mesLieux.find(({ etatPassNumerique: etat }) => etat === 'LABELLISE') ?? mesLieux[0];
    await entrer('STRUCTURE');
    await page.goto('/carnets');
    const usage = page.getByRole('region', { name: mots('Utiliser un pass', 'Use a pass') });
    const utiliser = usage.getByRole('button', { name: mots('Utiliser le pass', 'Use the pass') });
    const champ = usage.getByLabel(mots('Numéro du pass', 'Pass number'));

    await activer(utiliser);
    await expect(champ).toBeFocused();
    await expect(champ).toHaveAccessibleDescription(
      mots(/16 chiffres et lettres sont attendus/u, /16 digits and letters are expected/u),
    );

    await saisir(champ, numero);
    await saisir(usage.getByRole('searchbox', { name: mots('Lieu', 'Place'), exact: true }), lieu.nom);
    await cocher(usage.getByRole('radio', { name: `${lieu.nom} ${lieu.communeNom}` }));
    await activer(utiliser);
    await expect(usage.getByRole('status')).toHaveText(
      mots(`Pass ${numero} utilisé.`, `Pass ${numero} used.`),
    );

    await activer(utiliser);
    const input = { numero, lieu: lieu.id, service: 'DECOUVRIR', prixCentimes: 1000, cleIdempotence: numero };
    const { utiliserPass } = await demander<{ utiliserPass: { message: string } }>('STRUCTURE', UTILISER, {
      input,
    });
    await expect(usage.getByRole('alert')).toContainText(utiliserPass.message);
    expect(await obstacles(page)).toEqual([]);
  });
});
