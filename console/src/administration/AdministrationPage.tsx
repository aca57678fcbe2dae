import { Redirect } from 'wouter';
import { Attente } from '../shared/etats/Attente.tsx';
import { useRegistre } from '../shared/registre.ts';
import { PAGES } from './pages.ts';

/** The administration opens on the first of its pages that the reader may see. */
export function AdministrationPage() {
  const registre = useRegistre();
  if (!registre) return <Attente lignes={8} />;
  const ouverte = PAGES.find(({ droit }) => registre.droits.includes(droit)) ?? PAGES[0];
  return <Redirect to={`/administration/${ouverte.page}`} replace />;
}
