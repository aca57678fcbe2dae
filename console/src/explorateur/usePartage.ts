import { useState } from 'react';

/** Copies the address of the page as it stands, and says that it did until it changes. */
export function usePartage() {
  const [copiee, setCopiee] = useState<string | null>(null);
  return {
    copiee: copiee === location.href,
    copier: async () => {
      const { href } = location;
      await navigator.clipboard.writeText(href);
      setCopiee(href);
    },
  };
}
