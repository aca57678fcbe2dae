import { RefreshCw } from 'lucide-react';
import { nombre } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';

const TEXTES = {
  fr: {
    changements: (n: string, plusieurs: boolean) => `${n} changement${plusieurs ? 's' : ''}`,
    actualiser: 'Actualiser la liste',
  },
  en: {
    changements: (n: string, plusieurs: boolean) => `${n} change${plusieurs ? 's' : ''}`,
    actualiser: 'Refresh the list',
  },
};

interface Props {
  /** What just changed, in one sentence. */
  readonly phrase: string;
  /** Changes since the list was read. */
  readonly nombreDeChangements?: number;
  readonly actualiser?: () => void;
}

/** What changed while one reads: said once, and a list moves only when its reader asks. */
export function EnDirect({ phrase, nombreDeChangements = 0, actualiser }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="en-direct">
      <p role="status">{phrase}</p>
      {actualiser && nombreDeChangements > 0 && (
        <button type="button" className="b" onClick={actualiser}>
          <RefreshCw className="ico" aria-hidden />
          {textes.actualiser}
          <span className="vh">, </span>
          <span className="pastille">
            {textes.changements(nombre(nombreDeChangements, langue), nombreDeChangements > 1)}
          </span>
        </button>
      )}
    </div>
  );
}
