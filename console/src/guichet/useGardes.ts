import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Bilan, envoyer, estUneCoupure } from './envoi.ts';
import { noterLaCoupure, noterLaLiaison, useCoupure } from './liaison.ts';
import { gardes, suivre, type UsageGarde } from './magasin.ts';

const RAPPEL = 20_000;

/** What this reader holds on the device; sent by itself as soon as the register answers again. */
export function useGardes(lecteur: string) {
  const client = useApolloClient();
  const coupure = useCoupure();
  const [usages, setUsages] = useState<readonly UsageGarde[]>([]);
  const [bilan, setBilan] = useState<Bilan | null>(null);
  const attendent = usages.filter(({ refus }) => refus === null).length;

  useEffect(() => {
    let ici = true;
    const lire = (): void => {
      gardes(lecteur)
        .then((lus) => (ici ? setUsages(lus) : undefined))
        .catch(() => undefined);
    };
    lire();
    const cesser = suivre(lire);
    return () => {
      ici = false;
      cesser();
    };
  }, [lecteur]);

  const envoyerTout = useCallback(async (): Promise<void> => {
    const fait = await envoyer(client, lecteur);
    if (fait === null) return;
    if (estUneCoupureSure(fait.erreur)) {
      noterLaCoupure();
      return;
    }
    noterLaLiaison();
    setBilan(fait);
    if (fait.recus > 0) await client.refetchQueries({ include: 'active' });
  }, [client, lecteur]);

  const dernier = useRef(envoyerTout);
  useEffect(() => {
    dernier.current = envoyerTout;
  });
  // Tried at once when something waits, and again now and then: a network that is said to be back may not be.
  const aEnvoyer = attendent > 0;
  useEffect(() => {
    if (!aEnvoyer) return undefined;
    const essayer = (): void => {
      if (navigator.onLine) void dernier.current();
    };
    if (coupure === null) essayer();
    const rappel = setInterval(essayer, RAPPEL);
    return () => clearInterval(rappel);
  }, [aEnvoyer, coupure]);

  return { usages, attendent, bilan, envoyerTout };
}

const estUneCoupureSure = (erreur: unknown): boolean => erreur !== null && estUneCoupure(erreur);
