interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

const TEXTES = {
  fr: { nom: 'Zoom de la carte', plus: 'Agrandir', moins: 'Réduire', tout: 'Tout voir' },
  en: { nom: 'Zoom of the map', plus: 'Zoom in', moins: 'Zoom out', tout: 'See all' },
};
const PLUS = 16;

const cadreDe = (svg: SVGSVGElement): Cadre => {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x, y, largeur: width, hauteur: height };
};

/** Links each entry of the list to its number on the map, and lets the map be moved and enlarged. */
export function animerLaCarte(): void {
  const svg = document.querySelector<SVGSVGElement>('svg[data-carte]');
  if (!svg) return;
  lierLaListe(svg);
  const tout = cadreDe(svg);
  const montrer = (cadre: Cadre): void => {
    const { x, y, largeur, hauteur } = cadre;
    svg.setAttribute('viewBox', `${x} ${y} ${largeur} ${hauteur}`);
    tenirLesTailles(svg, largeur / tout.largeur);
  };
  deplacer(svg, montrer);
  const zoomer = (facteur: number): void => {
    const { x, y, largeur, hauteur } = cadreDe(svg);
    const l = Math.min(Math.max(largeur * facteur, tout.largeur / PLUS), tout.largeur * 2);
    const h = (l * hauteur) / largeur;
    montrer({ x: x + (largeur - l) / 2, y: y + (hauteur - h) / 2, largeur: l, hauteur: h });
  };
  const textes = TEXTES[document.documentElement.lang === 'en' ? 'en' : 'fr'];
  const boutons = document.createElement('p');
  boutons.className = 'carte-boutons';
  boutons.setAttribute('role', 'group');
  boutons.setAttribute('aria-label', textes.nom);
  boutons.append(
    bouton('+', textes.plus, () => zoomer(1 / 1.6)),
    bouton('−', textes.moins, () => zoomer(1.6)),
    bouton('⤢', textes.tout, () => montrer(tout)),
  );
  svg.after(boutons);
}

function bouton(signe: string, nom: string, agir: () => void): HTMLButtonElement {
  const cree = document.createElement('button');
  cree.type = 'button';
  cree.className = 'b carre';
  cree.textContent = signe;
  cree.setAttribute('aria-label', nom);
  cree.title = nom;
  cree.addEventListener('click', agir);
  return cree;
}

/** Numbers and names keep their size whatever the scale. */
function tenirLesTailles(svg: SVGSVGElement, echelle: number): void {
  for (const marque of svg.querySelectorAll<SVGGElement>(
    '[data-repere], .carte-villes text, .carte-centre',
  )) {
    const { x, y, width, height } = marque.getBBox();
    const [cx, cy] = [x + width / 2, y + height / 2];
    marque.setAttribute('transform', `translate(${cx} ${cy}) scale(${echelle}) translate(${-cx} ${-cy})`);
  }
}

function deplacer(svg: SVGSVGElement, montrer: (cadre: Cadre) => void): void {
  let prise: { readonly x: number; readonly y: number; readonly cadre: Cadre } | null = null;
  // With a finger the page scrolls: the buttons are there for the map.
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    prise = { x: event.clientX, y: event.clientY, cadre: cadreDe(svg) };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!prise) return;
    const { cadre } = prise;
    const unite = cadre.largeur / svg.clientWidth;
    montrer({
      ...cadre,
      x: cadre.x - (event.clientX - prise.x) * unite,
      y: cadre.y - (event.clientY - prise.y) * unite,
    });
  });
  const lacher = (): void => {
    prise = null;
  };
  svg.addEventListener('pointerup', lacher);
  svg.addEventListener('pointercancel', lacher);
}

/** The entry under the pointer or the focus stands out on the map, and the number under the pointer in the list. */
function lierLaListe(svg: SVGSVGElement): void {
  const reperes = new Map(
    [...svg.querySelectorAll<SVGGElement>('[data-repere]')].map((repere) => [
      repere.dataset['repere'],
      repere,
    ]),
  );
  for (const lieu of document.querySelectorAll<HTMLElement>('[data-lieu]')) {
    const repere = reperes.get(lieu.dataset['lieu']);
    if (!repere) continue;
    const viser = (vise: boolean) => (): void => {
      lieu.classList.toggle('vise', vise);
      repere.classList.toggle('vise', vise);
    };
    for (const [entrer, sortir] of [
      ['pointerenter', 'pointerleave'],
      ['focusin', 'focusout'],
    ] as const) {
      lieu.addEventListener(entrer, viser(true));
      lieu.addEventListener(sortir, viser(false));
    }
    // Above its neighbours, which may be close.
    lieu.addEventListener('pointerenter', () => repere.parentElement?.append(repere));
    repere.addEventListener('pointerenter', viser(true));
    repere.addEventListener('pointerleave', viser(false));
    repere.addEventListener('click', () => {
      const lienDuLieu = lieu.querySelector<HTMLAnchorElement>('h3 a');
      lieu.scrollIntoView({ block: 'center' });
      lienDuLieu?.focus({ preventScroll: true });
    });
  }
}
