const MINUTE = 60_000;

/** When a place opens or closes, the page asks itself again and shows what it says now. */
export function suivreLesHoraires(): void {
  const minutes = [...document.querySelectorAll<HTMLElement>('[data-change]')].map(({ dataset }) =>
    Number(dataset['change']),
  );
  if (minutes.length === 0) return;
  const attente = Math.min(...minutes) * MINUTE;
  // Half a minute late rather than early; a page left open for more than a day is loaded again by its reader.
  if (attente < 24 * 60 * MINUTE) setTimeout(() => void relire(), attente + MINUTE / 2);
}

async function relire(): Promise<void> {
  const reponse = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
  if (!reponse?.ok) return;
  const relue = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  for (const [ici, la] of paires(relue)) ici.replaceWith(la);
  suivreLesHoraires();
}

/** What is said of each place, here and in the page read again; a place that left the list keeps its last word. */
function paires(relue: Document): readonly (readonly [Element, Element])[] {
  const lieux = [...document.querySelectorAll<HTMLElement>('[data-lieu]')];
  const racines =
    lieux.length === 0
      ? ([[document, relue]] as const)
      : lieux.map((lieu) => [lieu, relue.querySelector(`[data-lieu="${lieu.dataset['lieu']}"]`)] as const);
  return racines.flatMap(([ici, la]) => {
    const [avant, apres] = [ici.querySelector('.ouverture'), la?.querySelector('.ouverture')];
    return avant && apres ? [[avant, document.importNode(apres, true)] as const] : [];
  });
}
