import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** On another page the focus goes to its sheet, as it does when a browser loads one; Back leaves the scroll to the browser. */
export function useArrivee(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  const seen = useRef(path);
  const back = useRef(false);
  useEffect(() => {
    const onPop = () => {
      back.current = true;
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    if (seen.current === path) return;
    seen.current = path;
    main.current?.focus({ preventScroll: true });
    if (!back.current) scrollTo(0, 0);
    back.current = false;
  }, [path, main]);
}
