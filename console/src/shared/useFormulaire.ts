import { useModification } from './useModification.ts';
import { useSaisieGardee } from './useSaisieGardee.ts';

/** A form of this page: what is typed is kept until the register answers, with the key under which it was sent. */
export function useFormulaire<Saisie extends object>(
  nom: string,
  depart: Saisie | (() => Saisie),
  fermer?: () => void,
) {
  const { cle, saisie, setSaisie, oublier, vider, repris } = useSaisieGardee(nom, depart);
  const { envoyer, enCours, refus, erreur } = useModification(cle, oublier);
  const changer = (champs: Partial<Saisie>): void => setSaisie((avant) => ({ ...avant, ...champs }));
  const dire =
    <Champ extends keyof Saisie>(champ: Champ) =>
    (valeur: Saisie[Champ]): void =>
      setSaisie((avant) => ({ ...avant, [champ]: valeur }));
  /** It was given up, or is done with: it is empty again, and closed. */
  const quitter = (): void => {
    vider();
    fermer?.();
  };
  const reponse = { refus, erreur, repris, jeter: vider };
  return { saisie, changer, dire, quitter, envoyer, enCours, reponse } as const;
}

export type Formulaire<Saisie extends object> = ReturnType<typeof useFormulaire<Saisie>>;

const SANS_SAISIE = {};

/** What is sent without anything typed: only its key is kept. */
export const useEnvoi = (nom: string) => useFormulaire(nom, SANS_SAISIE);
