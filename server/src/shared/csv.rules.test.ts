import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { celluleCsv, ligneCsv, texteDeCellule } from './csv.rules.ts';

const cellules = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', "'", "'=", "''@", ';', '\n'), fc.string())
    .map(([debut, fin]) => debut + fin),
);

it('never writes a cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(cellules, (texte) => {
      const [[lue = ''] = []] = parse(`${celluleCsv(texte, ';')};fin`, {
        delimiter: ';',
        record_delimiter: '\r\n',
      });
      expect(/^[=+\-@\t\r]/.test(lue)).toBe(false);
    }),
  );
});

it('writes lines that read back as they were, apart from spaces around', () => {
  fc.assert(
    fc.property(
      fc.array(cellules, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(',', ';'),
      (ligne, separateur) => {
        const [lue = []] = parse(ligneCsv(ligne, separateur), {
          delimiter: separateur,
          record_delimiter: '\r\n',
        });
        expect(lue.map(texteDeCellule)).toEqual(ligne.map((cellule) => cellule.trim()));
      },
    ),
  );
});

it('guards a formula with an apostrophe, quoted only where it must', () => {
  expect(celluleCsv('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  expect(celluleCsv('+33 1')).toBe(`'+33 1`);
  expect(celluleCsv('a, b')).toBe('"a, b"');
  expect(celluleCsv('a, b', ';')).toBe('a, b');
  expect(celluleCsv('simple')).toBe('simple');
});
