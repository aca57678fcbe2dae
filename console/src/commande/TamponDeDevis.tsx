import { CircleCheck, CircleX, FileSignature } from 'lucide-react';
import type { EtatDeDevis } from '../graphql/graphql.ts';
import { useLangue } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ETATS_DE_DEVIS } from './mots.ts';

const SIGNES = {
  EN_ATTENTE: { icone: FileSignature, ton: 'projet' },
  SIGNE: { icone: CircleCheck, ton: 'ok' },
  ABANDONNE: { icone: CircleX, ton: 'clos' },
} as const;

/** Where a quote stands. */
export function TamponDeDevis({ etat }: { readonly etat: EtatDeDevis }) {
  const langue = useLangue();
  return <Tampon mot={ETATS_DE_DEVIS[langue][etat]} {...SIGNES[etat]} />;
}
