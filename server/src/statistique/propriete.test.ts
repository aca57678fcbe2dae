import { expect, it } from 'vitest';
import { distribuer, enProprietaire, tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { setupHarness } from '../../test/harness.ts';
import { Interrogatoire } from '../../test/interrogatoire.ts';
import { lireLesFaitsBruts } from '../../test/faits-bruts.ts';
import { peupler } from '../../test/monde.ts';
import { tirerUnRegistre } from '../../test/registre-hasardeux.ts';
import { ecrireSansCesse } from '../../test/seize-plumes.ts';
import { plier, refaireLesPlis } from './pliage.service.ts';

const harness = setupHarness();
const GRAINE = process.env['GRAINE'] ?? 'chiffres';

it('counts every indicator by every dimension as the facts do, at any day, while they are written and folded', async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await tirerUnRegistre(harness.url, GRAINE, 12);
  await distribuer(harness.url, harness.lot, 40);
  await refaireLesPlis(harness.lot);
  const avant = await enProprietaire(harness.url, lireLesFaitsBruts);
  const interrogatoire = new Interrogatoire(harness, GRAINE);

  // A past day does not change while this one is written, and folded as it is.
  const plumes = ecrireSansCesse(harness, GRAINE, 16);
  try {
    for (let n = 0; n < 10; n++) {
      if (n % 3 === 0) await plier(harness.lot);
      await interrogatoire.interroger(avant, interrogatoire.jourPasse());
    }
  } finally {
    expect(await plumes.finir()).toBeGreaterThan(50);
  }

  const apres = await enProprietaire(harness.url, lireLesFaitsBruts);
  for (let n = 0; n < 3; n++) await interrogatoire.interroger(apres, null);
  await plier(harness.lot);
  for (let n = 0; n < 3; n++) await interrogatoire.interroger(apres, null);
  await interrogatoire.additionner(apres);
  expect(interrogatoire.jamaisDemandes()).toEqual([]);
}, 120_000);
