import { ArrowRight } from 'lucide-react';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Ecart } from './contenu.ts';

const TEXTES = {
  fr: { devient: ' devient ', autres: nom('autre champ modifié', 'autres champs modifiés') },
  en: { devient: ' becomes ', autres: nom('other field changed', 'other fields changed') },
};

interface Props {
  readonly ecarts: readonly Ecart[];
  readonly tus: number;
}

/** Field by field, from what to what; said as well as drawn. */
export function Ecarts({ ecarts, tus }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (ecarts.length === 0) return null;
  return (
    <ul className="ecarts">
      {ecarts.map(({ champ, avant, apres }, rang) => (
        // oxlint-disable-next-line react/no-array-index-key -- a field may change in several objects of one line
        <li key={rang}>
          <span className="note">{champ}</span> <del>{avant}</del>
          <ArrowRight className="ico" aria-hidden />
          <span className="vh">{textes.devient}</span>
          <ins>{apres}</ins>
        </li>
      ))}
      {tus > 0 && <li className="note">{compte(tus, textes.autres, langue)}</li>}
    </ul>
  );
}
