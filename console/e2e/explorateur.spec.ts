import { expect, test } from './journey.ts';

interface Resultat {
  readonly data?: object | null;
  readonly errors?: unknown;
}

test('an integrator asks the ten questions, finds a field, and gives a colleague the address', async ({
  page,
  context,
  entrer,
  activer,
  saisir,
  mots,
}) => {
  const editeur = page.getByRole('textbox', { name: mots('Requête GraphQL', 'GraphQL query') });
  const questions = page.locator('.exemples li');
  for (const role of ['PUBLIC', 'INTEGRATEUR'] as const) {
    if (role !== 'PUBLIC') await entrer(role);
    await page.goto('/api/explorateur');
    const tous = questions.filter({ hasText: mots('ouverte à tous', 'open to all') });
    await expect(questions).toHaveCount(10);
    const publiques = await tous.count();
    const noms = await (
      role === 'PUBLIC' ? tous : questions.filter({ hasText: mots('pour le rôle', 'for the role') })
    )
      .locator('code')
      .allTextContents();
    expect(noms).toHaveLength(role === 'PUBLIC' ? publiques : 10 - publiques);
    for (const nom of noms) {
      const question = questions.filter({ hasText: nom }).getByRole('button');
      if (!(await question.isVisible())) await activer(page.locator('.exemples summary'));
      await activer(question);
      await expect(editeur).toContainText(nom);
      if (nom.startsWith('Suivre')) {
        await editeur.press('Control+Enter');
        await expect(page.getByText(mots('Abonnement ouvert', 'Subscription open'))).toBeVisible();
        if (nom === 'SuivreDesIndicateurs')
          // The figures as they are, then as other journeys change them.
          await expect(
            page.getByText(mots(/[1-9]\d* événements? reçus?/u, /[1-9]\d* events? received/u)),
          ).toBeVisible();
        await activer(page.getByRole('button', { name: mots('Arrêter', 'Stop') }));
        await expect(page.getByText(mots('Abonnement arrêté', 'Subscription stopped'))).toBeVisible();
      } else {
        const venue = page.waitForResponse((reponse) => reponse.request().postData()?.includes(nom) ?? false);
        await editeur.press('Control+Enter');
        const resultat = (await (await venue).json()) as Resultat;
        expect(resultat.errors, nom).toBeUndefined();
        expect(
          Object.values(resultat.data ?? {}).every((valeur) => valeur !== null),
          nom,
        ).toBe(true);
        await expect(page.getByText(/(?:coût|cost) \d+\/3/u)).toBeVisible();
      }
    }
  }

  const recherche = page.getByRole('searchbox', { name: mots(/^Chercher un type/u, /^Search a type/u) });
  await saisir(recherche, 'rib lieux');
  await expect(
    page.getByText(mots('Rien de ce nom dans le schéma.', 'Nothing of that name in the schema.')),
  ).toBeVisible();
  await saisir(recherche, 'lieux labellis');
  await activer(page.locator('.trouvailles').getByRole('link', { name: 'Query.lieux', exact: true }));
  await expect(page.getByRole('heading', { name: 'Query', exact: true })).toBeVisible();
  await expect(
    page.getByRole('button', { name: mots('Insérer lieux dans', 'Insert lieux in') }),
  ).toBeVisible();

  await expect(page).toHaveURL(/requete=/u);
  const collegue = await context.newPage();
  await collegue.goto(page.url());
  await expect(
    collegue.getByRole('textbox', { name: mots('Requête GraphQL', 'GraphQL query') }),
  ).toContainText('query');
  // Nothing runs by itself.
  await expect(
    collegue.getByText(mots('Rien n’a encore été demandé', 'Nothing was asked yet')),
  ).toBeVisible();
});

test('a view says how it is asked, and what it says answers', async ({ page, request, activer, mots }) => {
  await page.goto('/collectivites');
  await activer(page.getByRole('button', { name: mots('Voir la requête', 'See the query') }));
  const commande = page.getByRole('region', { name: mots('Depuis un terminal', 'From a terminal') });
  await expect(commande).toContainText('curl');
  const texte = (await commande.textContent()) ?? '';
  const id = /id=([0-9a-f]{64})/u.exec(texte)?.[1] ?? '';
  const variables = /variables=(\{.*\})'/u.exec(texte)?.[1] ?? '{}';
  const headers = { 'apollo-require-preflight': 'true' };
  const lue = await request.get('/graphql', { params: { id, variables }, headers });
  expect([lue.status(), ((await lue.json()) as Resultat).errors]).toEqual([200, undefined]);

  await activer(page.getByRole('link', { name: mots('Ouvrir dans l’explorateur', 'Open in the explorer') }));
  await expect(page).toHaveURL(/\/api\/explorateur\?requete=/u);
});
