import { useAnnonce } from '../shared/annonce.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import type { Faire } from '../shared/useModification.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';

/** An act that opens on a press, is kept while it is typed, is sent once, and is announced where it was done. */
export function useActe<Saisie extends object>(forme: string, depart: Saisie | (() => Saisie)) {
  const annoncer = useAnnonce();
  const [ouvert, ouvrir] = useOuverture(forme);
  const { saisie, changer, dire, quitter, envoyer, enCours, reponse } = useFormulaire(forme, depart, () =>
    ouvrir(false),
  );

  async function agir<Demande extends object>(demande: Demande, faire: Faire<Demande>, fait: string) {
    if (!(await envoyer(demande, faire))) return;
    quitter();
    annoncer(fait);
  }

  const acte = { ouvert, ouvrir: () => ouvrir(true), fermer: quitter, enCours, reponse };
  return { acte, saisie, changer, dire, agir } as const;
}

/** What is shown of an act: its button, then its form and the answer. */
export type Acte = ReturnType<typeof useActe>['acte'];
