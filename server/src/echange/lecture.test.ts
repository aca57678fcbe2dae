import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ligneCsv } from '../shared/csv.rules.ts';
import { FichierRefuse, sonder } from './lecture.ts';
import { type Enregistrement, lireEnregistrements } from './lignes.ts';

const dossier = mkdtempSync(join(tmpdir(), 'lecture-'));
afterAll(() => rmSync(dossier, { recursive: true }));
afterEach(() => {
  delete process.env['IMPORT_TAILLE_MAX'];
});

let numero = 0;
function fichier(contenu: string | Buffer): string {
  const chemin = join(dossier, `essai-${numero++}.csv`);
  writeFileSync(chemin, contenu);
  return chemin;
}

async function lire(contenu: string | Buffer): Promise<Enregistrement[]> {
  const lus: Enregistrement[] = [];
  for await (const enregistrement of lireEnregistrements(await sonder(fichier(contenu))))
    lus.push(enregistrement);
  return lus;
}

const motif = (contenu: string | Buffer): Promise<string> =>
  lire(contenu).then(
    () => 'lu sans refus',
    (error: unknown) => (error instanceof FichierRefuse ? error.message : Promise.reject(error as Error)),
  );

describe('the encoding of a file', () => {
  const TEXTE = 'nom;ville\nMaison « numérique »;Épernay\n';
  const attendu = [
    { ligne: 1, cellules: ['nom', 'ville'] },
    { ligne: 2, cellules: ['Maison « numérique »', 'Épernay'] },
  ];

  it('may be UTF-8, with or without a BOM', async () => {
    expect(await lire(TEXTE)).toEqual(attendu);
    expect(await lire(`\uFEFF${TEXTE}`)).toEqual(attendu);
  });

  it('may be Windows-1252', async () => {
    expect(await lire(Buffer.from(TEXTE, 'latin1'))).toEqual(attendu);
    const euro = Buffer.concat([Buffer.from('prix;œ\n10 '), Buffer.from([0x80, 0x3b, 0x9c, 0x0a])]);
    expect((await lire(euro))[1]?.cellules).toEqual(['10 €', 'œ']);
  });

  it('is UTF-8 even when a character lies across two chunks', async () => {
    const long = `a;b\n${'x'.repeat(1_048_570)};${'é€😀'.repeat(4)}\n`;
    for (let decalage = 0; decalage < 4; decalage++)
      expect((await sonder(fichier('y'.repeat(decalage) + long))).encodage).toBe('utf-8');
    expect((await sonder(fichier(Buffer.from('a;b\né').subarray(0, 5)))).encodage).toBe('windows-1252');
  });

  it('may not be two at once: the accents of one would be lost', async () => {
    const melange = Buffer.concat([Buffer.from('nom\nÉpernay\n'), Buffer.from('Orléans\n', 'latin1')]);
    expect(await motif(melange)).toContain('mélange deux encodages');
    expect(await motif(Buffer.from('nom\nÉpernay et Orlé').subarray(0, -1))).toContain('coupé au milieu');
  });
});

describe('the records of a file', () => {
  it.each([',', ';', '\t'])('are read whatever the separator: %j', async (separateur) => {
    const [, deuxieme] = await lire(
      `id${separateur}nom${separateur}"a;b,c"\n1${separateur}x${separateur}y\n`,
    );
    expect(deuxieme).toEqual({ ligne: 2, cellules: ['1', 'x', 'y'] });
  });

  it.each(['\n', '\r\n', '\r'])(
    'begin on the line that a text editor shows, with quoted breaks and empty lines: %j',
    async (saut) => {
      const lus = await lire(['id;nom', '1;"a', 'b', '"', '', '2;c', ';', '3;d'].join(saut));
      expect(lus.map(({ ligne }) => ligne)).toEqual([1, 2, 6, 8]);
    },
  );

  it('are counted right whatever their cells, and come back as they were written', async () => {
    // A cell that starts with a carriage return is written with a guard.
    const textes = fc.string({ unit: fc.constantFrom('a', ' ', '"', ';', ',', '\n', '\r\n', 'é') });
    const cellule = textes.filter((lu) => !lu.startsWith('\r'));
    const lignes = fc.array(fc.tuple(cellule, fc.constant('x'), cellule), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lignes, async (ecrites) => {
        const texte = ecrites.map((cellules) => ligneCsv(cellules, ';'));
        const lus = await lire(`a;b;c\r\n${texte.join('')}`);
        expect(lus.slice(1).map(({ cellules }) => cellules)).toEqual(ecrites);
        const sauts = (debut: string) => debut.match(/\r\n|\n|\r/g)?.length ?? 0;
        expect(lus.at(-1)?.ligne).toBe(2 + sauts(texte.slice(0, -1).join('')));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is no CSV', () => {
  it.each([
    [
      'un classeur Excel (XLSX)',
      Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', 'latin1'),
    ],
    [
      'un classeur LibreOffice (ODS)',
      Buffer.from('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    ],
    ['une archive ZIP', Buffer.from('PK\u0003\u0004photos/vacances.jpg')],
    ['un ancien classeur Excel (XLS)', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['un document PDF', '%PDF-1.7\n'],
    ['un fichier compressé (gzip)', Buffer.from('1f8b0800', 'hex')],
    ['une image PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['une image JPEG', Buffer.from('ffd8ffe0', 'hex')],
    ['un texte en UTF-16', Buffer.from('\uFEFFid;nom\n', 'utf16le')],
    ['une page HTML', '<!DOCTYPE html><title>Connexion</title>'],
    ['un document JSON', '[{"id": 1}]'],
  ])('is refused as what it is: %s', async (nature, contenu) => {
    const refus = await motif(contenu);
    expect(refus).toContain(nature);
    expect(refus).toContain('CSV UTF-8');
  });

  it.each(['', '\uFEFF', ' \r\n\n'])('is refused when it holds nothing: %j', async (contenu) => {
    expect(await motif(contenu)).toContain('est vide');
  });

  it('is refused when it is not there', async () => {
    await expect(sonder(join(dossier, 'absent.csv'))).rejects.toThrow('introuvable');
    await expect(sonder(dossier)).rejects.toThrow('n’est pas un fichier');
  });

  it('is refused with a NUL byte, which is named', async () => {
    expect(await motif('id;nom\n1;a\u0000b\n')).toContain('octet nul (octet 11)');
  });
});

describe('a file that is damaged', () => {
  it('is refused when it ends inside quotes, and the line is told', async () => {
    expect(await motif('id;nom\n1;a\n2;"Maison des\nservices')).toMatch(/ligne 3 .*s’arrête au milieu/);
  });

  it('is refused when a quote is left open', async () => {
    expect(await motif('id;nom\n1;"a\n2;"b"\n')).toMatch(/ligne 2 : un guillemet ouvert n’est pas refermé/);
    expect(await motif('id;nom\n1;le "Lien"\n')).toMatch(/ligne 2 : un guillemet se trouve au milieu/);
  });

  it('is refused for a cell, a line or a header without end', async () => {
    expect(await motif(`id;nom\n1;a\n2;${'x'.repeat(100_001)}\n`)).toMatch(
      /ligne 3, cellule 2 : 100\s001 caractères/,
    );
    expect(await motif(`id;nom\n1;"${'x'.repeat(1_000_010)}"\n`)).toMatch(
      /ligne 2 : plus de 1\s000\s000 caractères/,
    );
    expect(await motif('x'.repeat(70_000))).toContain('commence par une ligne de plus de');
  });

  it('is refused unread above the size limit, which is a setting', async () => {
    const chemin = fichier('id;nom\n');
    truncateSync(chemin, 2 * 1_073_741_824 + 1);
    await expect(sonder(chemin)).rejects.toThrow(
      /2\s147\s483\s649 octets : la limite est de 2\s147\s483\s648/,
    );

    process.env['IMPORT_TAILLE_MAX'] = '10';
    await expect(sonder(fichier('id;nom\n1;abc\n'))).rejects.toThrow('la limite est de 10 octets');
  });
});
