import { useEffect, useState } from 'react';
import { useTextes } from '../langue.ts';

const PATIENCE = 200;
const LENTEUR = 8000;

const TEXTES = {
  fr: { attente: 'Chargement en cours', long: 'Plus long que d’habitude' },
  en: { attente: 'Loading', long: 'Longer than usual' },
};

/** Nothing for a fifth of a second, then bars in the place of the rows to come. */
export function Attente({ lignes }: { readonly lignes: number }) {
  const textes = useTextes(TEXTES);
  const seen = useApres(PATIENCE);
  const slow = useApres(LENTEUR);
  const style = { minHeight: `calc(${lignes} * var(--rang))` };
  if (!seen) return <div style={style} />;
  return (
    <div className="squelette" style={style}>
      <p className="vh" role="status">
        {slow ? textes.long : textes.attente}
      </p>
      {Array.from({ length: lignes }, (_, rang) => (
        <span key={`ligne-${rang}`} />
      ))}
      {slow && <p className="note">{textes.long}</p>}
    </div>
  );
}

function useApres(delay: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return passed;
}
