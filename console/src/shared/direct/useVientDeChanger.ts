import { useEffect, useRef, useState } from 'react';

const DUREE = 2000;

/** Whether a value changed under the eyes of the reader, for as long as it is worth showing. */
export function useVientDeChanger(valeur: string): boolean {
  const avant = useRef(valeur);
  const [change, setChange] = useState(false);
  useEffect(() => {
    if (avant.current === valeur) return;
    avant.current = valeur;
    setChange(true);
    const minuterie = setTimeout(() => setChange(false), DUREE);
    return () => clearTimeout(minuterie);
  }, [valeur]);
  return change;
}
