import { useLangue } from '../../shared/langue.ts';
import { nomDuChamp } from './champs.ts';
import { enMots, type Valeur } from './saisie.ts';

interface Props {
  readonly avant: Valeur;
  readonly apres: Valeur;
}

/** What a value was and what it becomes, in words: struck out then marked, for those who do not see colours too. */
export function Ecart({ avant, apres }: Props) {
  const langue = useLangue();
  return (
    <>
      <del>{enMots(avant, langue)}</del> <span aria-hidden>→</span> <ins>{enMots(apres, langue)}</ins>
    </>
  );
}

export const NomDuChamp = ({ champ }: { readonly champ: string }) => (
  <span className="fort">{nomDuChamp(champ, useLangue())}</span>
);
