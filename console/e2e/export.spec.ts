import { readFileSync } from 'node:fs';
import { exporter, lireClasseur } from './classeur.ts';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';

/** Runs in the page: the cells of a table as they are read, without what only a screen reader is told. */
function lireLeTableau(table: Element): readonly (readonly string[])[] {
  return [...table.querySelectorAll('tr:not(.que-papier)')].map((rangee) =>
    [...rangee.children].map((cellule) => {
      const copie = document.createElement('div');
      copie.append(...[...cellule.childNodes].map((noeud) => noeud.cloneNode(true)));
      for (const cache of copie.querySelectorAll('.vh, .sous, svg')) cache.remove();
      return (copie.textContent ?? '').replaceAll(/[ \n]+/gu, ' ').trim();
    }),
  );
}

const VUE = '/pilotage?p=2021-T2&base=achat&maille=departement&tri=taux.usage&n=3';

test('an analyst takes the three lowest rates away: the files hold what the screen shows, cell by cell', async ({
  page,
  entrer,
  activer,
  langue,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto(VUE);
  const table = page
    .getByRole('region', { name: mots(/^Tableau de la vue/u, /^Table of the view/u) })
    .getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(6);
  const ecran = await table.evaluate(lireLeTableau);
  const dit = (await titre(page).textContent()) ?? '';

  const classeur = await exporter(page, activer, /XLSX/u);
  const [donnees = [], propos = []] = lireClasseur(classeur.chemin, langue);
  // The name of a row and its code are one cell of the screen, two columns of a file.
  const commeALEcran = donnees.map(([nom = '', code = '', ...cellules], rang) => [
    rang === 0 ? nom : [nom, code].filter((un) => un !== '' && un !== '—').join(' '),
    ...cellules,
  ]);
  expect(commeALEcran).toEqual(ecran);

  const csv = await exporter(page, activer, mots(/CSV pour tableur/u, /CSV for spreadsheets/u));
  const lignes = readFileSync(csv.chemin, 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
  const chiffres = (cellule: string): string =>
    cellule.replaceAll(/\u00a0(?:%|pts?)$|%$/gu, '').replaceAll(/(?<=\d)[\u00a0,](?=\d{3}(?:\D|$))/gu, '');
  expect(lignes.slice(1).map((ligne) => ligne.split(';'))).toEqual(
    donnees.slice(1).map(([nom = '', code = '', ...cellules]) => [nom, code, ...cellules.map(chiffres)]),
  );
  expect(csv.nom).toBe(classeur.nom.replace('.xlsx', '.csv'));

  expect(propos[0]?.[1]).toBe(dit);
  await page.goto(propos[1]?.[1] ?? '');
  await expect(table.getByRole('row')).toHaveCount(6);
  expect(await table.evaluate(lireLeTableau)).toEqual(ecran);
  await expect(titre(page)).toHaveText(dit);
});

test('an analyst takes the rows behind a figure away, as they are on the screen', async ({
  page,
  entrer,
  activer,
  langue,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/carnets?etape=UTILISES&t=dep:33&p=2020-01..2020-06&base=flux');
  await expect(titre(page)).toContainText(/^\d/u);
  const dit = (await titre(page).textContent()) ?? '';
  const { chemin, nom } = await exporter(page, activer, /XLSX/u);

  expect(nom).toMatch(/^[a-z0-9-]+\.xlsx$/u);
  const [donnees = [], propos = []] = lireClasseur(chemin, langue);
  const carnets = await page.getByRole('row').getByRole('rowheader').getByRole('link').allTextContents();
  expect(donnees.slice(1, 1 + carnets.length).map(([carnet]) => carnet)).toEqual(carnets);
  expect(propos[0]?.[1]).toBe(dit);
  expect(dit).toContain(
    new Intl.NumberFormat(langue === 'fr' ? 'fr-FR' : 'en-GB')
      .format(donnees.length - 1)
      .replaceAll('\u202f', '\u00a0'),
  );
});
