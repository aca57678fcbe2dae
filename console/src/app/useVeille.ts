import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { RegistreQuery, useRegistre } from '../shared/registre.ts';
import { noterLeLecteur } from './session.ts';

const FRAICHEUR = 10_000;

/** Keeps knowing who reads: a session may end, or change in another tab, while a page stays open. */
export function useVeille(): void {
  const client = useApolloClient();
  const registre = useRegistre();
  const [path] = useLocation();
  const vu = useRef({ path, le: 0 });

  useEffect(() => {
    if (registre) noterLeLecteur(registre);
  }, [registre]);

  useEffect(() => {
    const relire = () => {
      if (document.visibilityState === 'hidden' || Date.now() - vu.current.le < FRAICHEUR) return;
      vu.current.le = Date.now();
      // What cannot be asked now is asked at the next page.
      client.query({ query: RegistreQuery, fetchPolicy: 'network-only' }).catch(() => undefined);
    };
    if (vu.current.path !== path) relire();
    vu.current.path = path;
    document.addEventListener('visibilitychange', relire);
    return () => document.removeEventListener('visibilitychange', relire);
  }, [client, path]);
}
