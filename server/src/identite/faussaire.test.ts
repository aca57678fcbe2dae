import { describe, expect, it } from 'vitest';
import { setupEntrees } from '../../test/entrees.ts';
import type { Reglages } from '../../test/fournisseur.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

const PASSE = Math.floor(Date.now() / 1000) - 3600;

describe('what a forger sends', () => {
  const LIES: readonly (readonly [string, Partial<Reglages>])[] = [
    ['an ID token signed by another key', { fausseCle: 'idToken' }],
    ['a userinfo signed by another key', { fausseCle: 'userinfo' }],
    ['a userinfo that is not signed', { userinfoNue: true }],
    ['an ID token for another audience', { idToken: { aud: 'un-autre-service' } }],
    ['a userinfo for another audience', { userinfo: { aud: 'un-autre-service' } }],
    ['an ID token of another issuer', { idToken: { iss: 'https://ailleurs.invalid' } }],
    ['a userinfo of another issuer', { userinfo: { iss: 'https://ailleurs.invalid' } }],
    ['an ID token that has expired', { idToken: { iat: PASSE - 60, exp: PASSE } }],
    ['a userinfo that has expired', { userinfo: { exp: PASSE } }],
    ['a userinfo of somebody else', { userinfo: { sub: 'quelqu’un d’autre' } }],
    [
      'an ID token with a nonce of another login',
      { idToken: { nonce: 'celui-d-une-autre-connexion-volee' } },
    ],
    ['a weaker authentication than asked', { acr: 'eidas0' }],
  ];

  it.each(LIES)('is refused: %s', async (_quoi, mensonge) => {
    await ici.entree();
    Object.assign(ici.faux.reglages, mensonge);
    const [navigateur, page] = await ici.entrer();

    expect(page).toBe('/acces?cause=echec');
    expect(navigateur.temoins.has('session')).toBe(false);
  });

  it('is refused: a return address with a stolen state, in another browser', async () => {
    await ici.entree();
    const victime = new Navigateur(ici.serveur.url);
    const depart = await victime.demander('/connexion?fournisseur=proconnect');
    const chezLui = await fetch(depart.headers.get('location') ?? '', { redirect: 'manual' });
    const retour = chezLui.headers.get('location') ?? '';
    const voleur = new Navigateur(ici.serveur.url);

    expect((await voleur.suivre(retour)).at(-1)).toBe('/acces?cause=perdue');
    await voleur.demander('/connexion?fournisseur=proconnect');
    expect((await voleur.suivre(retour)).at(-1)).toBe('/acces?cause=echec');
    expect((await victime.suivre(retour)).at(-1)).toBe('/pilotage');
  });

  it('is refused: a return address replayed in the same browser', async () => {
    await ici.entree();
    const navigateur = new Navigateur(ici.serveur.url);
    const depart = await navigateur.demander('/connexion?fournisseur=proconnect');
    const temoin = navigateur.temoins.get('connexion') ?? '';
    const chezLui = await fetch(depart.headers.get('location') ?? '', { redirect: 'manual' });
    const retour = chezLui.headers.get('location') ?? '';
    await navigateur.suivre(retour);
    navigateur.temoins.set('connexion', temoin);

    expect((await navigateur.suivre(retour)).at(-1)).toBe('/acces?cause=perdue');
  });

  it('never comes back to another site', async () => {
    for (const retour of [
      '//ailleurs.invalid',
      'https://ailleurs.invalid',
      '/\\ailleurs.invalid',
      'javascript:1',
    ]) {
      const navigateur = await ici.entree();
      const etapes = await navigateur.suivre(
        `/connexion?fournisseur=proconnect&retour=${encodeURIComponent(retour)}`,
      );
      expect(etapes.at(-1)).toBe('/pilotage');
    }
  });
});
