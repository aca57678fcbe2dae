/** What of the style sheet a drawing needs to stand alone. */
const PROPRIETES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-feature-settings',
  'vector-effect',
] as const;

/** What only helps to read on screen. */
const DE_PASSAGE = '.curseur, .coupe, .lu, title';

/** A copy of a drawing that carries its own style. */
export function copieAutonome(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return svg;
  const [originals, copies] = [svg, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  originals?.forEach((original, rang) => {
    const target = copies?.[rang];
    if (!target) return;
    const computed = getComputedStyle(original);
    for (const name of PROPRIETES) {
      const value = computed.getPropertyValue(name);
      // A pattern is named by its document: what the copy says of itself stands.
      if (value && !value.includes('url(')) target.setAttribute(name, value.replaceAll('"', "'"));
    }
    target.removeAttribute('class');
    target.removeAttribute('style');
  });
  const passing = [...svg.querySelectorAll('*')].flatMap((element, rang) =>
    element.matches(DE_PASSAGE) ? [copies?.[rang + 1]] : [],
  );
  for (const element of passing) element?.remove();
  return copy;
}

/** Reads colours as paper shows them: an image keeps the light theme, whatever the screen has. */
export function surPapier<Lu>(lire: () => Lu): Lu {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'clair';
  try {
    return lire();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
