import { randomUUID } from 'node:crypto';
import { expect, test } from './journey.ts';

const SITE = 'https://exemple.fr';

test('an integrator gives a site a token, sees it used, and revokes it', async ({
  page,
  request,
  entrer,
  activer,
  saisir,
  choisir,
  cocher,
  mots,
}) => {
  // Other manners make theirs in the same register meanwhile.
  const nom = `Site ${randomUUID().slice(0, 8)}`;
  await entrer('INTEGRATEUR');
  await page.goto('/api/jetons');
  const creer = page.getByRole('form', { name: mots('Créer un jeton', 'Create a token') });
  await saisir(creer.getByLabel(mots('Nom', 'Name'), { exact: true }), nom);
  await choisir(creer.getByLabel(mots('Territoire', 'Territory'), { exact: true }), 'REGION');
  await choisir(creer.getByLabel(mots('Région', 'Region'), { exact: true }), '75');
  await cocher(creer.getByRole('checkbox', { name: /pass\.utilises/u }));
  await saisir(creer.getByLabel(mots('Sites autorisés', 'Allowed sites'), { exact: true }), SITE);
  await activer(creer.getByRole('button', { name: mots('Créer le jeton', 'Create the token') }));
  const secret = await page.getByLabel(mots('Secret du jeton', 'Secret of the token')).inputValue();

  const demander = async (origin: string, code: string): Promise<string> => {
    const query = `{ statistiques { tableau(indicateurs: ["${code}"]) { total { valeurs } } } }`;
    const headers = { authorization: `Bearer ${secret}`, origin };
    const reponse = await request.post('/graphql', { data: { query }, headers });
    const { errors } = (await reponse.json()) as { errors?: { extensions: { code: string } }[] };
    return (
      errors?.[0]?.extensions.code ??
      `${reponse.status()} ${reponse.headers()['access-control-allow-origin']}`
    );
  };
  expect(await demander(SITE, 'pass.utilises')).toBe(`200 ${SITE}`);
  expect(await demander('https://ailleurs.fr', 'pass.utilises')).toBe('ORIGINE_REFUSEE');
  expect(await demander(SITE, 'pass.achetes')).toBe('PORTEE_DEPASSEE');

  const jeton = page.getByRole('article', { name: nom });
  await expect(jeton).toContainText(mots('2 requêtes', '2 requests'));
  await activer(jeton.getByRole('button', { name: mots(/^Révoquer/u, /^Revoke/u) }));
  await saisir(jeton.getByLabel(mots('Motif', 'Reason')), 'Fin de l’essai');
  await activer(jeton.getByRole('button', { name: mots('Révoquer', 'Revoke'), exact: true }));
  await expect(jeton).toContainText(mots('Révoqué le', 'Revoked on'));
  // Five seconds are judged by the tests of the server: here, that it happens.
  await expect.poll(() => demander(SITE, 'pass.utilises')).toBe('JETON_REVOQUE');
});
