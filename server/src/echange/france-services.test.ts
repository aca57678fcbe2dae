import { describe, expect, it } from 'vitest';
import { FRANCE_SERVICES, setupImports } from '../../test/imports.ts';

const imports = setupImports();
const { copie, lieu, lire, termine } = imports;

const evenements = async (): Promise<number> =>
  (await lire<{ n: number }>(`select count(*)::int as n from labels.evenement`))[0]?.n ?? -1;

describe('the national file of the France Services', () => {
  it('enters row by row: each row is created or explained, with its line in the file', async () => {
    const { comptes, rapport, remarques } = await termine('lieux', copie(FRANCE_SERVICES));

    expect(comptes).toEqual([6, 0, 0, 8]);
    expect(rapport.map(({ ligne, colonne, valeur }) => [ligne, colonne, valeur])).toEqual([
      [11, 'insee_com', ''],
      [12, 'labellisation', 'Espace labellisé 31/02/2021'],
      [13, 'latitude', '95'],
      [14, 'insee_dep', '33'],
      [15, 'id_fs', `${imports.prefixe}1`],
      [16, 'insee_com', '51999'],
      [17, null, '6 cellules'],
      [18, 'longitude', ''],
    ]);
    expect(rapport.map(({ attendu }) => attendu)).toEqual([
      expect.stringContaining('un nom de commune et un code postal'),
      '« Espace labellisé JJ/MM/AAAA » : le 31/02/2021 n’existe pas',
      expect.stringMatching(/de -90 à 90.* ; itinerance : « Oui » ou « Non » \(lu : « Parfois »\)/),
      'le département de la commune Reims : 51',
      expect.stringContaining('la ligne 2 la porte déjà'),
      expect.stringContaining('code officiel géographique de 2026'),
      '13 cellules, autant que d’en-têtes',
      'les deux coordonnées, ou aucune',
    ]);
    expect(remarques.map(({ ligne, remarque }) => [ligne, remarque])).toEqual([
      [7, expect.stringContaining('commune déléguée) : rattaché à la commune Orée d')],
      [8, expect.stringContaining('arrondissement municipal) : rattaché à la commune Marseille (13055)')],
      [8, 'aucune date de labellisation : le lieu entre sans label'],
      [
        9,
        expect.stringContaining('retrouvée par son nom et son code postal : Saint-Étienne-Vallée-Française'),
      ],
    ]);
  });

  it('gives places their commune of today and a label dated by the file, proven by its line', async () => {
    const chemin = copie(FRANCE_SERVICES);
    await termine('lieux', chemin, { fichier: 'fs.csv' });

    expect(await lieu('1')).toMatchObject({
      adresse: '12 bis rue de Leclercq, Bâtiment B',
      commune_nom: 'Reims',
      region_code: '44',
      latitude: 49.2578,
      itinerant: false,
      site: 'PRINCIPAL',
      fictif: false,
      version: 1,
      modifie_le: '2026-09-15',
      labels: [['FRANCE_SERVICES', '2020-01-01', 'ANCT', 'fs.csv, ligne 2']],
    });
    expect(await lieu('2')).toMatchObject({
      site: 'ANTENNE',
      itinerant: true,
      latitude: null,
      adresse: null,
    });
    expect(await lieu('3')).toMatchObject({ commune_code: '49126', longitude: -1.26 });
    expect(await lieu('4')).toMatchObject({ commune_code: '13055', labels: null });
    expect(await lieu('5')).toMatchObject({ departement_code: '48' });
    expect(await lieu('6')).toMatchObject({
      commune_code: '97801',
      departement_code: '978',
      region_code: '978',
    });
  });

  it('changes nothing the second time, not even the journal', async () => {
    const chemin = copie(FRANCE_SERVICES);
    await termine('lieux', chemin);
    const avant = [await lieu('1'), await evenements()];

    expect((await termine('lieux', chemin)).comptes).toEqual([0, 0, 6, 8]);
    expect([await lieu('1'), await evenements()]).toEqual(avant);
  });

  it('changes what differs, one version on, and its history says from what to what', async () => {
    await termine('lieux', copie(FRANCE_SERVICES));
    const corrige = copie(FRANCE_SERVICES, (texte) =>
      texte.replace('Bus France services,', 'Bus de la Marne,'),
    );

    expect((await termine('lieux', corrige)).comptes).toEqual([0, 1, 5, 8]);
    expect(await lieu('2')).toMatchObject({ nom: 'Bus de la Marne', version: 2 });
    expect(await lieu('1')).toMatchObject({ version: 1 });
    const [evenement] = await lire(
      `select type, acteur, contenu from labels.evenement order by position desc limit 1`,
    );
    expect(evenement).toMatchObject({
      type: 'lieux.importes',
      acteur: 'essai',
      contenu: { modifiees: 1, assertions: 0 },
    });
    expect(await lire('select version, creation, champs from labels.modification where version > 1')).toEqual(
      [
        {
          version: 2,
          creation: false,
          champs: { nom: { avant: 'Bus France services', apres: 'Bus de la Marne' } },
        },
      ],
    );
  });

  it('adds the date of a label to those known, and removes none', async () => {
    await termine('lieux', copie(FRANCE_SERVICES));
    const date = copie(FRANCE_SERVICES, (texte) =>
      texte.replace('labellisé 15/01/2021', 'labellisé 01/07/2021'),
    );

    expect((await termine('lieux', date)).comptes).toEqual([0, 1, 5, 8]);
    expect(await lieu('2')).toMatchObject({ version: 1 });
    const dates = await lire(
      `select du, evenement from labels.label_assertion a join labels.lieu l on l.id = a.lieu_id where cle_source like '%:' || $1 order by du`,
      [`${imports.prefixe}2`],
    );
    expect(dates).toMatchObject([{ du: '2021-01-15' }, { du: '2021-07-01' }]);
  });
});
