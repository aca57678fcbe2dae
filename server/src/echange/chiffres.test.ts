import { describe, expect, it } from 'vitest';
import { setupImports } from '../../test/imports.ts';
import { chargerChiffresPublies } from './chiffres-publies.ts';

const imports = setupImports();
const { ecrire, lire, surUneSession, termine } = imports;

describe('figures by territory', () => {
  const ENTETE = 'echelon;code;nom;population_legale_2016;densite_2015;taux_pauvrete_2015_pct';
  const fichier = (...lignes: string[]): string => ecrire([ENTETE, ...lignes].join('\r\n'));

  it('fill the territories of today, leave unknown what is not published, and refuse those that are gone', async () => {
    const chemin = fichier(
      'DEPARTEMENT;51;Marne;570 883;69,9;14,9',
      'REGION;06;Mayotte;;;',
      'EPCI;200036572;CC disparue;7025,0;1;1',
      'PAYS;FR;France;1;1;1',
    );
    const { comptes, rapport } = await termine('territoires', chemin);

    expect(comptes).toEqual([0, 1, 1, 2]);
    expect(rapport).toMatchObject([
      {
        ligne: 4,
        colonne: 'code',
        valeur: '200036572',
        attendu: expect.stringContaining('n’y est plus (EPCI CC disparue)'),
      },
      { ligne: 5, colonne: 'echelon', attendu: expect.stringContaining('REGION, DEPARTEMENT') },
    ]);
    expect(
      await lire(
        `select population, annee_population, densite, taux_de_pauvrete from territoires.territoire where type = 'DEPARTEMENT' and code = '51'`,
      ),
    ).toEqual([{ population: 570_883, annee_population: 2016, densite: 69.9, taux_de_pauvrete: 14.9 }]);
    expect((await termine('territoires', chemin)).comptes).toEqual([0, 0, 2, 2]);
  });
});

describe('published figures', () => {
  it('ship with the register, all of them valid, and come in once', async () => {
    await surUneSession((client) => chargerChiffresPublies(client));
    const avant = await lire(`select * from statistiques.chiffre_publie order by id`);
    await surUneSession((client) => chargerChiffresPublies(client));

    expect(avant.length).toBeGreaterThanOrEqual(40);
    expect(await lire(`select * from statistiques.chiffre_publie order by id`)).toEqual(avant);
    expect(avant).toContainEqual(
      expect.objectContaining({
        indicateur: 'pass utilisés cumulés',
        publie_le: '2022-03',
        valeur_min: 100_000,
        approximatif: false,
      }),
    );
    expect(avant).toContainEqual(
      expect.objectContaining({ indicateur: 'part État', valeur_min: 6_000_000, valeur_max: null }),
    );
    expect(avant.filter((chiffre) => !(chiffre as { source: string }).source)).toEqual([]);
  });
});
