import { exporter, lireClasseur } from './classeur.ts';
import { expect, test } from './journey.ts';
import { compteDuTitre, enAttente, liste, nombreEnTete, titre } from './lecture.ts';

const BUDGET = 6;

test(`an analyst compares Gironde and Guyane and opens the pass behind a bar, in ${BUDGET} gestures`, async ({
  page,
  entrer,
  activer,
  choisir,
  langue,
  mots,
}) => {
  let gestes = 0;
  const geste = async (fait: Promise<unknown>): Promise<void> => {
    gestes += 1;
    await fait;
  };
  await entrer('ANALYSTE');
  // What others hand out meanwhile is of this year.
  await page.goto('/pilotage?p=2019-01..2025-12');

  const comparer = page.getByRole('link', { name: mots('Comparer', 'Compare'), exact: true });
  // On a small screen the contents are folded.
  const sommaire = page.getByRole('button', { name: mots(/^Sommaire/u, /^Contents/u) });
  await expect(comparer.or(sommaire).filter({ visible: true })).toHaveCount(1);
  if (await sommaire.isVisible()) await geste(activer(sommaire));
  await geste(activer(comparer));
  await geste(choisir(liste(page, mots('Territoire', 'Territory')), 'dep:33'));
  await geste(choisir(liste(page, mots('Comparé à', 'Compared with')), 'dep:973'));
  await expect(titre(page)).toHaveText(mots(/^Comparer Gironde et Guyane/u, /^Compare Gironde and Guyane/u));
  const figure = page.getByRole('region', { name: /^Fig\. 1/u });
  await expect(figure).toContainText(/\+\d+[,.]\d\spts \[\d+[,.]\d\s–\s\d+[,.]\d\]/u);
  const barre = figure.getByRole('link', { name: mots(/^Gironde Distribués/u, /^Gironde Handed out/u) });
  const dit = await barre.textContent();
  const attendu = nombreEnTete(/(?:voir les|see the) (.+)$/u.exec(dit ?? '')?.[1] ?? null);

  await geste(activer(barre));
  await expect(page).toHaveURL(/\/carnets\?etape=DISTRIBUES&t=dep:33\b/u);
  expect(await compteDuTitre(page)).toBe(attendu);
  await geste(page.goBack());
  await expect(barre).toBeFocused();
  expect(gestes).toBeLessThanOrEqual(BUDGET);

  // On the curves below, one arrow reads both sides.
  await expect(enAttente(page)).toHaveCount(0);
  const lecteur = page.getByRole('slider');
  await lecteur.press('ArrowLeft');
  await expect(lecteur).toHaveAttribute('aria-valuetext', /Gironde \d.+Guyane \d/u);

  // The table of the page, cell by cell, is the file: what is small under a value is a column of its own.
  const table = page.getByRole('table', { name: mots(/^Les mêmes mesures/u, /^The same measures/u) });
  await activer(figure.getByRole('button', { name: mots('Tableau', 'Table') }));
  const ecran = await table.locator('tbody').evaluate(lireLesCellules);
  const { chemin } = await exporter(page, activer, /XLSX/u);
  const [donnees = [], propos = []] = lireClasseur(chemin, langue);
  expect(
    donnees
      .slice(1)
      .map(([mesure, definition, un, icUn, autre, icAutre, ecart, part]) => [
        [mesure, definition],
        [un, icUn],
        [autre, icAutre],
        ecart?.replace(']', '').split(' ['),
        [part],
      ]),
  ).toEqual(ecran);
  expect(propos[0]?.[1]).toBe(await titre(page).textContent());
});

/** Runs in the page: the text of each cell, then what is small under it. */
function lireLesCellules(corps: Element): readonly (readonly string[])[][] {
  return [...corps.querySelectorAll('tr')].map((rangee) =>
    [...rangee.children].map((cellule) => {
      const sous = [...cellule.querySelectorAll('.sous')].map((un) => un.textContent ?? '');
      const copie = document.createElement('div');
      copie.append(...[...cellule.childNodes].map((noeud) => noeud.cloneNode(true)));
      for (const cache of copie.querySelectorAll('.vh, .sous, svg')) cache.remove();
      return [(copie.textContent ?? '').trim(), ...sous];
    }),
  );
}
