import { Clock } from 'lucide-react';
import { age } from '../dates.ts';
import { useLangue, useTextes } from '../langue.ts';
import { useAncien } from './etat.ts';

const TEXTES = {
  fr: { coupe: 'Direct coupé', suspendu: 'Direct suspendu' },
  en: { coupe: 'Live updates cut', suspendu: 'Live updates paused' },
};

/** Under a figure that should be living: since when nothing was heard that could have changed it, past a minute. */
export function AgeDuDirect() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ancien = useAncien();
  if (ancien === null) return null;
  const depuis = new Date(ancien.depuis).toISOString();
  return (
    <span className="age vieux">
      <Clock className="ico" aria-hidden />
      {textes[ancien.suspendu ? 'suspendu' : 'coupe']}, {age(depuis, ancien.maintenant, langue)}
    </span>
  );
}
