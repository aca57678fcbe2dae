import { Ban, Check, FlaskConical } from 'lucide-react';
import type { EtatDImport } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';

const TEXTES = {
  fr: { importe: 'Importé', simule: 'Simulé', rien: 'Simulé, rien n’a changé', refuse: 'Refusé' },
  en: { importe: 'Imported', simule: 'Dry run', rien: 'Dry run, nothing changed', refuse: 'Refused' },
};

interface Props {
  readonly etat: EtatDImport;
  readonly simule: boolean;
  /** In a list, the word alone. */
  readonly bref?: boolean;
}

/** What a file became. */
export function TamponDImport({ etat, simule, bref = false }: Props) {
  const textes = useTextes(TEXTES);
  if (etat === 'REFUSE') return <Tampon mot={textes.refuse} icone={Ban} ton="stop" />;
  if (simule) return <Tampon mot={bref ? textes.simule : textes.rien} icone={FlaskConical} ton="projet" />;
  return <Tampon mot={textes.importe} icone={Check} ton="ok" />;
}
