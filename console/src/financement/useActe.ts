import { useState } from 'react';
import { useAnnonce } from '../shared/annonce.tsx';
import { type Faire, useModification } from '../shared/useModification.ts';

/** An act that opens on a press, is sent once, and is announced where it was done. */
export function useActe() {
  const annoncer = useAnnonce();
  const modification = useModification();
  const [ouvert, setOuvert] = useState(false);

  async function agir<Demande extends object>(demande: Demande, faire: Faire<Demande>, fait: string) {
    if (!(await modification.envoyer(demande, faire))) return;
    setOuvert(false);
    annoncer(fait);
  }

  return { ...modification, ouvert, ouvrir: () => setOuvert(true), fermer: () => setOuvert(false), agir };
}
