import { type RefObject, useEffect, useState } from 'react';

/** The heading of the page, wherever the page builds it: it is also the title of the tab. */
export function useTitre(main: RefObject<HTMLElement | null>): string {
  const [titre, setTitre] = useState('');
  useEffect(() => {
    const sheet = main.current;
    if (!sheet) return undefined;
    const read = () => {
      const text = sheet.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim();
      if (!text) return;
      setTitre(text);
      document.title = `${text} — Pass numérique`;
    };
    const observer = new MutationObserver(read);
    observer.observe(sheet, { childList: true, characterData: true, subtree: true });
    read();
    return () => observer.disconnect();
  }, [main]);
  return titre;
}
