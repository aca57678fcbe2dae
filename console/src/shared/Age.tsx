import { useEffect, useState } from 'react';
import { age } from './dates.ts';
import { useLangue } from './langue.ts';

const BATTEMENT = 20_000;

/** How old a figure is. */
export function Age({ instant }: { readonly instant: string }) {
  const langue = useLangue();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), BATTEMENT);
    return () => clearInterval(timer);
  }, []);
  return (
    <time className="age" dateTime={instant}>
      {age(instant, now, langue)}
    </time>
  );
}
