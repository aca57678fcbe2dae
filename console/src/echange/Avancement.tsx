import { useEffect, useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { nombre } from '../shared/format.ts';
import type { Travail } from './useAssistant.ts';

const TEXTES = {
  fr: {
    ENVOI: 'Envoi du fichier',
    SIMULATION: 'Simulation : lecture de chaque ligne, sans rien changer',
    IMPORT: 'Import : écriture des lignes dans le registre',
  },
  en: {
    ENVOI: 'Sending the file',
    SIMULATION: 'Dry run: reading every row, changing nothing',
    IMPORT: 'Import: writing the rows into the register',
  },
};

/** What is under way, said once, and for how long, which is only shown. */
export function Avancement({ travail }: { readonly travail: Travail | null }) {
  const textes = useTextes(TEXTES);
  return (
    <div role="status">
      {travail && (
        <div className="avancement">
          <p>
            {textes[travail]}
            <Duree key={travail} />
          </p>
          <progress aria-label={textes[travail]} />
        </div>
      )}
    </div>
  );
}

function Duree() {
  const langue = useLangue();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((one) => one + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds < 2 ? null : <span className="n" aria-hidden>{` ${nombre(seconds, langue)}\u00a0s`}</span>;
}
