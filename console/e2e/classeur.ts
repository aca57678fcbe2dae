import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { format } from 'numfmt';

/** A sheet as a spreadsheet of a language shows it: the text of each cell, row by row. */
type Feuille = readonly (readonly string[])[];

/** Reads a workbook back without anything of what wrote it: parts of a zip, cells, and the number format of each. */
export function lireClasseur(chemin: string, langue: 'fr' | 'en'): readonly Feuille[] {
  const parties = unzipSync(readFileSync(chemin));
  const partie = (nom: string): string => strFromU8(parties[nom] ?? new Uint8Array());
  const formats = formatsDesStyles(partie('xl/styles.xml'));
  const noms = Object.keys(parties).filter((nom) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(nom));
  return noms.toSorted().map((nom) => lireFeuille(partie(nom), formats, langue));
}

/** The number format of each style. */
function formatsDesStyles(xml: string): readonly string[] {
  const codes = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(
      ([, id = '', code = '']) => [id, texteDe(code)] as const,
    ),
  );
  const styles = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(xml)?.[1] ?? '';
  return [...styles.matchAll(/<xf numFmtId="(\d+)"/gu)].map(([, id = '']) => codes.get(id) ?? 'General');
}

function lireFeuille(xml: string, formats: readonly string[], langue: 'fr' | 'en'): Feuille {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, rangee = '']) =>
    [...rangee.matchAll(/<c r="\w+"(?: s="(\d+)")?(?: t="(\w+)")?>(.*?)<\/c>/gsu)].map(
      ([, style = '0', type, contenu = '']) => {
        if (type === 'inlineStr') return texteDe(/<t[^>]*>(.*)<\/t>/su.exec(contenu)?.[1] ?? '');
        const valeur = Number(/<v>(.*)<\/v>/u.exec(contenu)?.[1]);
        return format(formats[Number(style)] ?? 'General', valeur, { locale: langue }).replaceAll(
          '\u202f',
          '\u00a0',
        );
      },
    ),
  );
}

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const texteDe = (xml: string): string =>
  xml
    .replaceAll(/&(\w+);/gu, (tout, nom: string) => ENTITES[nom] ?? tout)
    .replaceAll(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Takes the view of the page away, and says where the file is kept. */
export async function exporter(page: Page, activer: (cible: Locator) => Promise<void>, forme: RegExp) {
  await page.keyboard.press('Control+Shift+E');
  const menu = page.getByRole('dialog', { name: /Exporter cette vue|Export this view/u });
  const telechargement = page.waitForEvent('download');
  await activer(menu.getByRole('button', { name: forme }));
  const fichier = await telechargement;
  await page.keyboard.press('Escape');
  return { chemin: await fichier.path(), nom: fichier.suggestedFilename() };
}
