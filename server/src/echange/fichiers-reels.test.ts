import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, type TestContext } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import type { GenreDImport } from '../shared/import.ts';
import { ROOT } from '../shared/paths.ts';
import { chargerTerritoires } from '../territoire/territoire.module.ts';
import { importateurDe } from './genres.ts';

const harness = setupHarness();

/** A public file that is not shipped with the product, beside it where it is developed. */
function fichierPublic({ skip }: TestContext, nom: string): string {
  const chemin = join(ROOT, '../shared/data', nom);
  if (!existsSync(chemin)) skip(`${nom} is not beside the repository`);
  return chemin;
}

async function importer(genre: GenreDImport, chemin: string) {
  const client = await harness.lot.connect();
  try {
    const resultat = await importateurDe(genre)(client, chemin, {
      simuler: false,
      acteur: 'essai',
      jour: '2026-09-15',
    });
    if (resultat.etat === 'REFUSE') throw new Error(resultat.motif);
    return resultat;
  } finally {
    client.release();
  }
}

beforeAll(async () => {
  const client = await harness.lot.connect();
  await chargerTerritoires(client).finally(() => client.release());
});

it('takes every valid row of the France Services file, explains the 26 others, and nothing changes the second time', async (context) => {
  const chemin = fichierPublic(context, 'lieux_france_services_2022-12-01.csv');
  const premiere = await importer('lieux', chemin);
  const seconde = await importer('lieux', chemin);

  expect(premiere).toMatchObject({ lignes: 2683, creees: 2657, modifiees: 0, inchangees: 0, rejetees: 26 });
  expect(new Set(premiere.rapport.map(({ colonne }) => colonne))).toEqual(new Set(['insee_com']));
  expect(seconde).toMatchObject({ creees: 0, modifiees: 0, inchangees: 2657, rejetees: 26 });
  const { rows } = await harness.pool.query(`
    select count(*)::int as lieux, count(*) filter (where site = 'ANTENNE')::int as antennes,
      count(*) filter (where itinerant)::int as itinerants, count(*) filter (where departement_code = '978')::int as saint_martin,
      count(*) filter (where latitude is null)::int as sans_coordonnees,
      count(*) filter (where labels.etat_du_label(id, 'FRANCE_SERVICES', '2022-12-01') = 'LABELLISE')::int as labellises,
      count(*) filter (where adresse ~ '[\\r\\n]')::int as adresses_sur_plusieurs_lignes
    from labels.lieu`);
  expect(rows).toEqual([
    {
      lieux: 2657,
      antennes: 117,
      itinerants: 288,
      saint_martin: 2,
      sans_coordonnees: 4,
      labellises: 2656,
      adresses_sur_plusieurs_lignes: 0,
    },
  ]);
});

it('fills the territories of the INSEE file, refuses the 27 EPCI that are gone, and leaves 15 rates unknown', async (context) => {
  const chemin = fichierPublic(context, 'territoires_insee_2015_2016.csv');
  const { lignes, creees, modifiees, inchangees, rejetees, rapport } = await importer('territoires', chemin);

  expect({ lignes, creees, entrees: modifiees + inchangees, rejetees }).toEqual({
    lignes: 1383,
    creees: 0,
    entrees: 1356,
    rejetees: 27,
  });
  expect(rapport.every(({ attendu }) => attendu.includes('n’y est plus (EPCI'))).toBe(true);
  expect(await importer('territoires', chemin)).toMatchObject({
    creees: 0,
    modifiees: 0,
    inchangees: 1356,
    rejetees: 27,
  });
  const { rows } = await harness.pool.query(`
    select count(*) filter (where type = 'DEPARTEMENT' and annee_population = 2016)::int as departements,
      count(*) filter (where type = 'EPCI' and annee_population = 2016 and taux_de_pauvrete is null)::int
        + count(*) filter (where type = 'EPCI' and code in ('200050532', '200059871', '200060457', '200060465', '200060473')
          and taux_de_pauvrete is null)::int as epci_sans_taux
    from territoires.territoire`);
  expect(rows).toEqual([{ departements: 100, epci_sans_taux: 15 }]);
});

it('reads the claims about the scheme, and says which two are not figures', async (context) => {
  const chemin = fichierPublic(context, 'chiffres_publies.csv');
  const { creees, modifiees, inchangees, rapport } = await importer('chiffres-publies', chemin);

  expect(creees + modifiees + inchangees).toBe(38);
  expect(rapport).toMatchObject([
    { ligne: 19, colonne: null, valeur: '8 cellules' },
    { ligne: 31, colonne: 'valeur', valeur: '' },
  ]);
});
