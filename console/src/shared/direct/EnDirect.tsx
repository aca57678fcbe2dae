import { RefreshCw } from 'lucide-react';
import { compte, nom } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';

const TEXTES = {
  fr: {
    changements: nom('changement', 'changements'),
    actualiser: 'Actualiser la liste',
    duNouveau: 'du nouveau',
  },
  en: { changements: nom('change', 'changes'), actualiser: 'Refresh the list', duNouveau: 'something new' },
};

interface Props {
  /** What just changed, in one sentence. */
  readonly phrase: string;
  /** Changes since the list was read. */
  readonly changements?: number;
  /** Whether that number is known: what nobody was told of cannot be counted. */
  readonly compter?: boolean;
  /** What waits to be shown in other words than a number of changes. */
  readonly attente?: string;
  /** What the button does, when it is not to read the list again. */
  readonly geste?: string;
  readonly actualiser?: () => void;
}

/** What changed while one reads: said once, and a list moves only when its reader asks. */
export function EnDirect({ phrase, changements = 0, compter = true, attente, geste, actualiser }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const combien = compter ? compte(changements, textes.changements, langue) : textes.duNouveau;
  const dit = attente ?? (changements > 0 ? combien : '');
  return (
    <div className="en-direct">
      <p role="status">{phrase}</p>
      {actualiser && dit !== '' && (
        <button type="button" className="b" onClick={actualiser}>
          <RefreshCw className="ico" aria-hidden />
          {geste ?? textes.actualiser}
          <span className="vh">, </span>
          <span className="pastille">{dit}</span>
        </button>
      )}
    </div>
  );
}
