import { describe, expect, it } from 'vitest';
import type { FormatDImport } from '../shared/import.ts';
import { reconnaitre } from './format.rules.ts';
import { separateurDe } from './lecture.rules.ts';

const format = (nom: string, colonnes: FormatDImport['colonnes']): FormatDImport => ({
  nom,
  colonnes,
  unique: 'id',
  lire: () => [],
});
const FORMATS = [
  format('les lieux', {
    id: { nom: 'id', obligatoire: true },
    nom: { nom: 'nom', obligatoire: true },
    site: { nom: 'site' },
  }),
  format('les populations', {
    id: { nom: 'code', obligatoire: true },
    population: { nom: /^population_(\d{4})$/, obligatoire: true },
  }),
];
const lire = (...entetes: string[]) => reconnaitre(entetes, FORMATS, ';');

describe('a header', () => {
  it('is matched without case, accents or spaces, whatever its order and its other columns', () => {
    const reconnu = lire(' Autre ', 'NOM', 'Id');
    expect(reconnu).toMatchObject({
      format: { nom: 'les lieux' },
      rangs: new Map([
        ['id', 2],
        ['nom', 1],
      ]),
    });
  });

  it('may carry a year', () => {
    expect(lire('Code', 'Population 2016')).toMatchObject({ format: { nom: 'les populations' } });
  });

  it('is refused with what is missing, for the format it is nearest to', () => {
    expect(lire('id', 'site')).toBe(
      'Il manque la colonne nom pour lire les lieux. Lu : « id », « site » (séparateur : point-virgule).',
    );
  });

  it('is refused when nothing is known in it', () => {
    expect(lire('a,b')).toBe(
      'Aucune colonne n’est reconnue. Sont attendues : id, nom (les lieux) ; ou code, population (les populations). Lu : « a,b » (séparateur : point-virgule).',
    );
  });

  it('is refused when a column comes twice', () => {
    expect(lire('id', 'nom', 'Nom ')).toContain('La colonne « Nom » est présente deux fois');
  });
});

it.each([
  ['a;b,c;d', ';'],
  ['a,b,c', ','],
  ['a\tb\tc,d', '\t'],
  ['"a;b;c;d",e', ','],
  ['seule', ';'],
  ['sep=,', ','],
  ['"sep=\t"', '\t'],
])('finds the separator of %j', (entete, separateur) => {
  expect(separateurDe(entete)).toBe(separateur);
});
