import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';
import { offerFirstAccess } from '../app/premier-acces.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

const entrerPar = async (lien: string): Promise<string> => {
  const qui = randomUUID();
  ici.faux.reglages.sub = qui;
  ici.faux.reglages.claims = { email: `${qui}@exemple.invalid`, given_name: 'Agnès', usual_name: qui };
  const navigateur = new Navigateur(ici.serveur.url);
  await navigateur.suivre(new URL(lien).pathname);
  await ici.entrer(navigateur);
  return ici.roleDe(navigateur);
};

it('the first link lets one person in as administrator, through a provider, and nobody after', async () => {
  await ici.base.query(
    'update plateforme.invitation set annulee_le = clock_timestamp() where acceptee_le is null',
  );
  const lien = (await offerFirstAccess(harness.url, ici.serveur.url))?.split('\n').at(-1) ?? '';

  expect(await entrerPar(lien)).toBe('ADMINISTRATEUR');
  expect(await entrerPar(lien)).toBe('PUBLIC');
  expect(await offerFirstAccess(harness.url, ici.serveur.url)).toBeNull();
});
