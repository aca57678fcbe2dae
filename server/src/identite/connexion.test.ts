import { describe, expect, it } from 'vitest';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

describe('entering', () => {
  it('lets an invited person in once by the link, then by the identity, and asks the provider what ProConnect asks', async () => {
    const navigateur = new Navigateur(ici.serveur.url);
    await navigateur.suivre(`/invitation/${ici.secret}`);
    const [, page] = await ici.entrer(navigateur);

    expect(page).toBe('/pilotage');
    expect(await ici.roleDe(navigateur)).toBe('ANALYSTE');
    const [demande] = ici.faux.demandes;
    expect(demande?.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect(demande?.get('nonce')?.length).toBeGreaterThanOrEqual(32);
    expect(demande?.get('scope')).toBe('openid given_name usual_name email siret idp_id organization_label');
    expect(demande?.get('acr_values')).toBe('eidas1 eidas2');
    expect(demande?.has('login_hint')).toBe(false);
    const [encore] = await ici.entrer();
    expect(await ici.roleDe(encore)).toBe('ANALYSTE');
  });

  it('keeps strangers out, and nothing of them', async () => {
    ici.faux.reglages.sub = 'inconnue';
    ici.faux.reglages.claims = { email: 'inconnue@exemple.invalid' };
    const [navigateur, page] = await ici.entrer();

    expect(page).toBe('/acces?cause=inconnu');
    expect(await ici.roleDe(navigateur)).toBe('PUBLIC');
    const { rows } = await ici.base.query(
      `select from plateforme.compte_identite where sub = 'inconnue' union all select from plateforme.compte where courriel like 'inconnue%'`,
    );
    expect(rows).toHaveLength(0);
  });

  it('does not believe an e-mail alone: another identity with it waits for a human', async () => {
    await ici.entree();
    ici.faux.reglages.sub = 'autre-personne';
    const [navigateur, page] = await ici.entrer();

    expect(page).toBe('/acces?cause=a-confirmer');
    expect(await ici.roleDe(navigateur)).toBe('PUBLIC');
    await ici.base.query(
      `update plateforme.compte_identite set confirmee = true where sub = 'autre-personne'`,
    );
    const [confirmee] = await ici.entrer();
    expect(await ici.roleDe(confirmee)).toBe('ANALYSTE');
  });

  it.each([
    ['used', async () => void (await ici.entree())],
    [
      'over',
      async () =>
        void (await ici.base.query(
          `update plateforme.invitation set expire_le = clock_timestamp() - interval '1 hour' where acceptee_le is null`,
        )),
    ],
  ])('refuses the link of an invitation that is %s', async (_quoi, rendre) => {
    await rendre();
    const etapes = await new Navigateur(ici.serveur.url).suivre(`/invitation/${ici.secret}`);

    expect(etapes.at(-1)).toBe('/acces?cause=invitation');
  });
});
