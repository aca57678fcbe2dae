import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRANCE_SERVICES, setupImports } from '../../test/imports.ts';
import { csvDesRejets } from './rapport.ts';

const imports = setupImports();
const { copie, ecrire, importer, lieu, lire, termine } = imports;

const evenements = async (): Promise<number> =>
  (await lire<{ n: number }>(`select count(*)::int as n from labels.evenement`))[0]?.n ?? -1;

describe('an import', () => {
  it('tells everything and does nothing when it simulates', async () => {
    const chemin = copie(FRANCE_SERVICES);
    const avant = await evenements();

    const simulation = await termine('lieux', chemin, { simuler: true });
    expect(simulation.comptes).toEqual([6, 0, 0, 8]);
    expect([await lieu('1'), await evenements()]).toEqual([undefined, avant]);
    const [trace] = await lire(`select simule, creees from plateforme.import where id = $1`, [simulation.id]);
    expect(trace).toEqual({ simule: true, creees: 6 });
    expect((await termine('lieux', chemin)).comptes).toEqual(simulation.comptes);
  });

  it('enters once when it comes twice at once', async () => {
    const chemin = copie(FRANCE_SERVICES);
    const comptes = await Promise.all([termine('lieux', chemin), termine('lieux', chemin)]);

    expect(comptes.map((resultat) => resultat.comptes.join())).toEqual(
      expect.arrayContaining(['0,0,6,8', '6,0,0,8']),
    );
  });

  it('gives back the refused rows to correct: harmless in a spreadsheet, and accepted once corrected', async () => {
    const { id } = await termine('lieux', copie(FRANCE_SERVICES));
    let csv = '';
    for await (const ligne of csvDesRejets(imports.harness.lot, id)) csv += ligne;

    expect(csv).toMatch(/^\uFEFFid_fs;insee_dep;.*;labellisation;erreur\r\n/);
    expect(csv).toContain(`'=HYPERLINK(x);Rue`);
    expect(csv.split('\r\n').filter((ligne) => ligne.includes(`${imports.prefixe}13;`))).toEqual([
      expect.stringContaining(
        ';ligne 18, longitude : cellule vide, attendu : les deux coordonnées, ou aucune',
      ),
    ]);
    const chemin = ecrire(csv.replace(';49.1;;', ';49,1;4,02;').replace('31/02/2021', '28/02/2021'));
    const { creees } = await termine('lieux', chemin);
    expect(creees).toBe(2);
    expect(await lieu('13')).toMatchObject({ nom: '=HYPERLINK(x)', longitude: 4.02 });
  });

  it('counts every row once, whatever is wrong with it, and is settled by a second pass', async () => {
    const gauche = fc.constantFrom('51454', '51230', '49069', '99999', '', '2A004', 'x');
    const ligne = fc.tuple(
      fc.nat(6),
      gauche,
      fc.constantFrom('Non', 'Oui', '?'),
      fc.constantFrom('01/01/2020', '2020', ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(ligne, { minLength: 1, maxLength: 12 }),
        fc.nat(1_000_000),
        async (lignes, essaiNumero) => {
          const [entete = ''] = readFileSync(FRANCE_SERVICES, 'utf8').split('\n');
          const texte = lignes.map(([id, code, oui, date]) =>
            [
              `p${essaiNumero}-${id}`,
              code.slice(0, 2) || '51',
              `"Nom\n${id}"`,
              '',
              code,
              '',
              '',
              '',
              '',
              oui,
              'Antenne',
              '',
              `Espace labellisé ${date}`,
            ].join(','),
          );
          const chemin = ecrire([entete, ...texte].join('\n'));
          const premiere = await termine('lieux', chemin);
          const seconde = await termine('lieux', chemin);
          expect(premiere.lignes).toBe(lignes.length);
          expect(premiere.rapport).toHaveLength(premiere.rejetees);
          expect(seconde).toMatchObject({
            creees: 0,
            modifiees: 0,
            rejetees: premiere.rejetees,
            rapport: premiere.rapport,
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reads what a spreadsheet makes of a file: sep=, BOM, semicolons, commas in numbers, empty columns and rows', async () => {
    const entete =
      'ID_FS;INSEE_DEP;Lib_FS;insee com;code_postal;lib_com;latitude;longitude;itinerance;format_fs;labellisation;;';
    const ligne = `${imports.prefixe}1;51;Reims;51454;51100;Reims;49,25;4,03;NON;Site principal;Espace labellisé 1/1/2020;;`;
    const chemin = ecrire(`\uFEFFsep=;\r\n${entete}\r\n${ligne}\r\n;;;;;;;;;;;;\r\n`);

    expect((await termine('lieux', chemin)).comptes).toEqual([1, 0, 0, 0]);
    expect(await lieu('1')).toMatchObject({
      latitude: 49.25,
      labels: [['FRANCE_SERVICES', '2020-01-01', 'ANCT', expect.stringMatching(/ligne 3$/)]],
    });
  });
});

describe('a file refused whole', () => {
  it('leaves its reason and nothing else', async () => {
    const chemin = ecrire('id_fs;lib_fs\n1;Maison\n');
    const resultat = await importer('lieux', chemin);

    expect(resultat).toMatchObject({
      etat: 'REFUSE',
      motif: expect.stringContaining('Il manque les colonnes insee_dep'),
    });
    expect(
      await lire(`select etat, motif, lignes from plateforme.import where id = $1`, [resultat.id]),
    ).toEqual([{ etat: 'REFUSE', motif: (resultat as { motif: string }).motif, lignes: 0 }]);
  });

  it.each([
    ['id_fs,insee_dep\n', 'Il manque les colonnes lib_fs'],
    [
      'id_fs,insee_dep,lib_fs,insee_com,code_postal,lib_com,itinerance,format_fs,labellisation\n',
      'n’a que ses en-têtes',
    ],
    [
      'id_fs,insee_dep,lib_fs,insee_com,code_postal,lib_com,itinerance,format_fs,labellisation\n1,51,a,51454,51100,Reims,Non,Antenne,"Espace',
      's’arrête au milieu',
    ],
  ])('says what was expected, even after rows were read: %j', async (texte, attendu) => {
    const chemin = ecrire(texte);
    expect(await importer('lieux', chemin)).toMatchObject({
      etat: 'REFUSE',
      motif: expect.stringContaining(attendu),
    });
  });
});
