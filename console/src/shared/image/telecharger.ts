import { enregistrer } from '../fichier.ts';
import { enPng, enSvg, nomDeFichier } from './fichier.ts';
import { imageDeFigure } from './figure.ts';
import { policeIncluse } from './police.ts';

/** Draws a figure as a file and hands it to the browser, named after the view. */
export async function enregistrerImage(
  figure: Element,
  mentions: readonly string[],
  genre: 'SVG' | 'PNG',
): Promise<void> {
  const image = imageDeFigure(figure, mentions, await policeIncluse());
  const [titre, vue] = [figure.querySelector('h2'), document.querySelector('h1')].map(
    (heading) => heading?.textContent ?? '',
  );
  const nom = nomDeFichier(`${titre} ${vue}`);
  enregistrer(genre === 'SVG' ? enSvg(image) : await enPng(image), `${nom}.${genre.toLowerCase()}`);
}
