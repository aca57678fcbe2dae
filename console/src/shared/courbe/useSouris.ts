import { type PointerEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { ordonner } from './coupe.ts';
import type { Echelle } from './geometrie.ts';
import type { Coupe, CourbeProps } from './types.ts';

interface Souris extends Pick<CourbeProps, 'points' | 'series'> {
  readonly onCoupe: CourbeProps['onCoupe'] | undefined;
  readonly first: number;
  readonly coupe: Coupe | null;
  readonly echelle: Echelle;
  readonly gauche: number;
  readonly setRead: (rang: number | null) => void;
  readonly setCoupe: (coupe: Coupe | null) => void;
}

/** A click opens the rows of a position; a drag over several chooses them. */
export function useSouris({
  points,
  series,
  onCoupe,
  first,
  coupe,
  echelle,
  gauche,
  setRead,
  setCoupe,
}: Souris) {
  const [, navigate] = useLocation();
  const [from, setFrom] = useState<number | null>(null);

  function rangDe(event: PointerEvent<HTMLInputElement>): number {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.min(points.length - 1, Math.max(0, Math.floor((x - gauche) / echelle.pas)));
  }

  function finish(event: PointerEvent<HTMLInputElement>) {
    const rang = rangDe(event);
    setFrom(null);
    setCoupe(null);
    if (from === null) return;
    if (from !== rang && onCoupe) return onCoupe(ordonner({ de: from, a: rang }));
    const chemin = from === rang ? series[first]?.chemin?.(rang) : null;
    if (chemin) navigate(chemin);
  }

  return {
    onPointerDown: (event: PointerEvent<HTMLInputElement>) => {
      if (event.button === 0) setFrom(rangDe(event));
    },
    onPointerMove: (event: PointerEvent<HTMLInputElement>) => {
      const rang = rangDe(event);
      setRead(rang);
      if (from !== null && onCoupe && (rang !== from || coupe)) setCoupe({ de: from, a: rang });
    },
    onPointerUp: finish,
    onPointerCancel: () => {
      setFrom(null);
      setCoupe(null);
    },
    onPointerLeave: () => setRead(null),
  };
}
