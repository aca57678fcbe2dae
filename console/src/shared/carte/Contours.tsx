import { useId } from 'react';
import { useLocation } from 'wouter';
import { nomDuDepartement } from '../departements.ts';
import { useLangue, useTextes } from '../langue.ts';
import { classeDe, type Valeur } from './classes.ts';
import { ditDuDepartement } from './dit.ts';
import { type Contour, CONTOURS, LOUPE } from './fond.ts';

interface Props {
  readonly nom: string;
  readonly byCode: ReadonlyMap<string, Valeur>;
  readonly vise: string | null;
  readonly chemin: (code: string) => string;
}

const TEXTES = {
  fr: { loupe: 'Paris et petite couronne, agrandis', petite: 'Paris et petite couronne' },
  en: { loupe: 'Paris and its inner suburbs, enlarged', petite: 'Paris and inner suburbs' },
};

/** The outlines alone, in their own chunk: the page reads and prints without them. */
export function Contours({ nom, byCode, vise, chemin }: Props) {
  const textes = useTextes(TEXTES);
  const hachure = useId();
  const drawing = { byCode, vise, chemin, hachure };
  return (
    <>
      <svg className="carte" viewBox="0 0 613 585" role="img" aria-label={nom}>
        <pattern
          id={hachure}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--feuille)" />
          <line y2="5" stroke="var(--hachure)" strokeWidth="1.5" />
        </pattern>
        <Departements contours={CONTOURS} {...drawing} />
      </svg>
      <div className="loupe">
        <svg className="carte" viewBox="303.5 133.5 21 21.5" role="img" aria-label={textes.loupe}>
          <Departements contours={LOUPE} {...drawing} />
        </svg>
        <p className="note">{textes.petite}</p>
      </div>
    </>
  );
}

interface DepartementsProps {
  readonly contours: readonly Contour[];
  readonly byCode: ReadonlyMap<string, Valeur>;
  readonly vise: string | null;
  readonly chemin: (code: string) => string;
  readonly hachure: string;
}

function Departements({ contours, byCode, vise, chemin, hachure }: DepartementsProps) {
  const langue = useLangue();
  const [, navigate] = useLocation();
  // The one in view is drawn last, so that no neighbour covers its outline.
  const ordered = contours.toSorted((a, b) => Number(a.code === vise) - Number(b.code === vise));
  return ordered.map(({ code, trace }) => {
    const valeur = byCode.get(code);
    const classe = classeDe(valeur);
    return (
      // A click is a shortcut of the mouse: the table has the same link for every hand.
      <path
        key={code}
        onClick={() => navigate(chemin(code))}
        d={trace}
        className={code === vise ? `k${classe} vise` : `k${classe}`}
        {...(classe === 'h' ? { fill: `url(#${hachure})` } : {})}
      >
        <title>{`${nomDuDepartement(code)} (${code}), ${ditDuDepartement(valeur, langue)}`}</title>
      </path>
    );
  });
}
