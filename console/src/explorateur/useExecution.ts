import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { type Envoi, envoyer, type Recue } from './envoi.ts';
import { useFlux } from './useFlux.ts';
import { estUnDocument, lireLeTexte } from './validation.ts';

type Attente = 'rien' | 'confirmation' | 'reponse';

/** Runs what is asked: a reading at once, a writing once it is confirmed, a subscription until it is stopped. */
export function useExecution() {
  const flux = useFlux();
  const [attente, setAttente] = useState<Attente>('rien');
  const [recue, setRecue] = useState<Recue | null>(null);
  const [echec, setEchec] = useState(false);
  const [aConfirmer, setAConfirmer] = useState<Envoi | null>(null);
  const enCours = useRef<AbortController>(null);
  useEffect(() => () => enCours.current?.abort(), []);

  async function partir(envoi: Envoi): Promise<void> {
    flux.arreter();
    flux.vider();
    enCours.current?.abort();
    const controleur = new AbortController();
    enCours.current = controleur;
    setAConfirmer(null);
    setEchec(false);
    setAttente('reponse');
    try {
      const reponse = await envoyer(envoi, controleur.signal);
      if (!controleur.signal.aborted) setRecue(reponse);
    } catch {
      if (!controleur.signal.aborted) setEchec(true);
    }
    if (enCours.current === controleur) setAttente('rien');
  }

  function executer(envoi: Envoi, operation: OperationDefinitionNode | undefined): void {
    const document = lireLeTexte(envoi.texte);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION && estUnDocument(document)) {
      setRecue(null);
      setEchec(false);
      flux.suivre(document, envoi.variables);
    } else if (operation?.operation === OperationTypeNode.MUTATION) {
      setAConfirmer(envoi);
      setAttente('confirmation');
    } else void partir(envoi);
  }

  function arreter(): void {
    enCours.current?.abort();
    setAttente('rien');
    flux.arreter();
  }

  return {
    flux,
    recue,
    echec,
    executer,
    arreter,
    enCours: attente === 'reponse' || flux.etat.suivi === 'ouvert',
    aConfirmer: attente === 'confirmation' ? aConfirmer : null,
    confirmer: () => aConfirmer && void partir(aConfirmer),
    renoncer: () => {
      setAConfirmer(null);
      setAttente('rien');
    },
  };
}
