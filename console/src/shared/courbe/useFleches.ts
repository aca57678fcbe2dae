import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { ordonner } from './coupe.ts';
import type { Coupe, PointDeTemps, Serie } from './types.ts';

interface Fleches {
  readonly points: readonly PointDeTemps[];
  readonly series: readonly Serie[];
  readonly now: number;
  readonly first: number;
  readonly coupe: Coupe | null;
  readonly setRead: (rang: number) => void;
  readonly setFirst: (rang: number) => void;
  readonly setCoupe: (coupe: Coupe | null) => void;
  readonly onCoupe: ((coupe: Coupe | null) => void) | undefined;
}

/** Left and right move by position, with Shift they choose a span; up and down change the series said first; Enter opens. */
export function useFleches(props: Fleches) {
  const { points, series, now, first, coupe, setRead, setFirst, setCoupe, onCoupe } = props;
  const [, navigate] = useLocation();
  const last = points.length - 1;

  function move(rang: number, choosing: boolean) {
    const to = Math.min(last, Math.max(0, rang));
    setRead(to);
    setCoupe(choosing && onCoupe ? { de: coupe?.de ?? now, a: to } : null);
  }

  function open(): boolean {
    if (coupe && onCoupe) {
      setCoupe(null);
      onCoupe(ordonner(coupe));
      return true;
    }
    const chemin = series[first]?.chemin?.(now);
    if (chemin) navigate(chemin);
    return Boolean(chemin);
  }

  /** What is being chosen is dropped first, then what the view was cut to. */
  function escape(): boolean {
    if (!onCoupe) return false;
    if (coupe) setCoupe(null);
    else onCoupe(null);
    return true;
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const actions: Readonly<Record<string, () => boolean | void>> = {
      ArrowLeft: () => move(now - 1, event.shiftKey),
      ArrowRight: () => move(now + 1, event.shiftKey),
      Home: () => move(0, event.shiftKey),
      End: () => move(last, event.shiftKey),
      ArrowUp: () => setFirst((first + 1) % series.length),
      ArrowDown: () => setFirst((first + series.length - 1) % series.length),
      Enter: open,
      Escape: escape,
    };
    if (actions[event.key] && actions[event.key]?.() !== false) event.preventDefault();
  };
}
