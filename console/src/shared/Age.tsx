import { Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { age } from './dates.ts';
import { useLangue } from './langue.ts';

const BATTEMENT = 20_000;
const SEUIL = 60_000;

/** How old a figure is; amber past a minute only where a live beat is expected. */
export function Age({
  instant,
  enDirect = false,
}: {
  readonly instant: string;
  readonly enDirect?: boolean;
}) {
  const langue = useLangue();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), BATTEMENT);
    return () => clearInterval(timer);
  }, []);
  const old = enDirect && now - Date.parse(instant) > SEUIL;
  return (
    <time className={old ? 'age vieux' : 'age'} dateTime={instant}>
      {old && <Clock className="ico" aria-hidden />}
      {age(instant, now, langue)}
    </time>
  );
}
