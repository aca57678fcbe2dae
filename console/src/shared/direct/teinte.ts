/** How long a change shows. */
const DUREE = 2000;
const CELLULES = 'td, dd, li';
const CLASSE = 'vient-de-changer';

const image = (): Promise<void> =>
  new Promise((peinte) => {
    requestAnimationFrame(() => peinte());
  });

/** Shows for a moment the cells that a change from elsewhere wrote again; who asked for less motion sees the new values alone. */
export async function teindre<Fait>(racine: Element, changer: () => Promise<Fait>): Promise<Fait> {
  const touchees = new Set<Element>();
  const observateur = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      const lieu = target instanceof Element ? target : target.parentElement;
      const entieres = [...addedNodes].filter((noeud) => noeud instanceof Element && noeud.matches('tr, li'));
      const cellule = entieres.length > 0 ? null : lieu?.closest(CELLULES);
      if (cellule && racine.contains(cellule)) touchees.add(cellule);
      for (const entiere of entieres) if (entiere instanceof Element) touchees.add(entiere);
    }
  });
  observateur.observe(racine, { subtree: true, childList: true, characterData: true });
  try {
    return await changer();
  } finally {
    await image();
    await image();
    observateur.disconnect();
    montrer(touchees);
  }
}

function montrer(cellules: ReadonlySet<Element>): void {
  for (const cellule of cellules) cellule.classList.add(CLASSE);
  setTimeout(() => {
    for (const cellule of cellules) cellule.classList.remove(CLASSE);
  }, DUREE);
}
