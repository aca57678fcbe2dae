import { type RefObject, useEffect, useState } from 'react';

import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';

const TEXTES = { fr: { fictives: 'données fictives' }, en: { fictives: 'fictitious data' } };

/** The heading of the page, wherever the page builds it: it is also the title of the tab, invented data said. */
export function useTitre(main: RefObject<HTMLElement | null>): string {
  const { fictives } = useTextes(TEXTES);
  const suffixe = useRegistre()?.demonstration ? ` (${fictives})` : '';
  const [titre, setTitre] = useState('');
  useEffect(() => {
    const sheet = main.current;
    if (!sheet) return undefined;
    const read = () => {
      const text = sheet.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim();
      if (!text) return;
      setTitre(text);
      document.title = `${text} — Pass numérique${suffixe}`;
    };
    const observer = new MutationObserver(read);
    observer.observe(sheet, { childList: true, characterData: true, subtree: true });
    read();
    return () => observer.disconnect();
  }, [main, suffixe]);
  return titre;
}
