import { useEffect, useRef, useState } from 'react';

/** One sentence at most in this time: a burst is not read out whole. */
const ESPACE = 10_000;

/** Says sentences to who listens, the first at once, those that follow together. */
export function useAnnonceEspacee(
  resumer: (phrases: readonly string[]) => string,
): readonly [phrase: string, annoncer: (phrase: string) => void] {
  const [phrase, setPhrase] = useState('');
  const attente = useRef<string[]>([]);
  const minuterie = useRef<ReturnType<typeof setTimeout> | null>(null);
  const resume = useRef(resumer);
  useEffect(() => {
    resume.current = resumer;
  });
  useEffect(
    () => () => {
      if (minuterie.current) clearTimeout(minuterie.current);
    },
    [],
  );

  const [annoncer] = useState(() => {
    const dire = (): void => {
      minuterie.current = null;
      if (attente.current.length === 0) return;
      setPhrase(resume.current(attente.current));
      attente.current = [];
      minuterie.current = setTimeout(dire, ESPACE);
    };
    return (une: string): void => {
      attente.current.push(une);
      if (minuterie.current === null) dire();
    };
  });
  return [phrase, annoncer];
}
