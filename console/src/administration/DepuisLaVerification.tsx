import { useCallback, useState } from 'react';
import { useEvenements } from '../shared/direct/useEvenements.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { depuis: nom('événement depuis', 'événements depuis') },
  en: { depuis: nom('event since', 'events since') },
};

/** What was recorded since the rules were last checked: to read the whole register again is for its reader to ask. */
export function DepuisLaVerification() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [nombre, setNombre] = useState(0);
  const noter = useCallback(() => setNombre((un) => un + 1), []);
  useEvenements({}, noter, noter);
  if (nombre === 0) return null;
  return (
    <>
      <span className="vh">, </span>
      <span className="pastille">{compte(nombre, textes.depuis, langue)}</span>
    </>
  );
}
