import { useId } from 'react';
import { useLocation } from 'wouter';
import { nomDuDepartement } from '../departements.ts';
import { useLangue, useTextes } from '../langue.ts';
import { classeDe, type Valeur } from './classes.ts';
import { ditDuDepartement } from './dit.ts';
import { type Contour, CONTOURS, LOUPE } from './fond.ts';

export interface DessinDeCarte {
  readonly nom: string;
  readonly unite: string;
  readonly seuils: readonly number[];
  readonly byCode: ReadonlyMap<string, Valeur>;
  readonly vises: readonly string[];
  readonly survole: string | null;
  readonly onSurvol: (code: string | null) => void;
  readonly chemin: ((code: string) => string) | null;
}

const TEXTES = {
  fr: { loupe: 'Paris et petite couronne, agrandis', petite: 'Paris et petite couronne' },
  en: { loupe: 'Paris and its inner suburbs, enlarged', petite: 'Paris and inner suburbs' },
};

/** The outlines alone, in their own chunk: the page reads and prints without them. */
export function Contours(props: DessinDeCarte) {
  const textes = useTextes(TEXTES);
  const hachure = useId();
  return (
    <>
      <svg className="carte" viewBox="0 0 613 585" role="img" aria-label={props.nom}>
        <Hachures id={hachure} />
        <Departements contours={CONTOURS} hachure={hachure} {...props} />
      </svg>
      <div className="loupe">
        <svg className="carte" viewBox="303.5 133.5 21 21.5" role="img" aria-label={textes.loupe}>
          <Hachures id={`${hachure}-loupe`} pas={0.5} />
          <Departements contours={LOUPE} hachure={`${hachure}-loupe`} {...props} />
        </svg>
        <p className="note">{textes.petite}</p>
      </div>
    </>
  );
}

/** Lines for what is made of too few, crossed lines for what is hidden. */
function Hachures({ id, pas = 5 }: { readonly id: string; readonly pas?: number }) {
  const square = { width: pas, height: pas, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const line = { className: 'hachure-carte', strokeWidth: pas * 0.3 };
  return (
    <>
      <pattern id={id} {...square}>
        <rect className="kv" width={pas} height={pas} />
        <line y2={pas} {...line} />
      </pattern>
      <pattern id={`${id}-m`} {...square}>
        <rect className="kv" width={pas} height={pas} />
        <line y2={pas} {...line} />
        <line x2={pas} {...line} />
      </pattern>
    </>
  );
}

interface DepartementsProps extends DessinDeCarte {
  readonly contours: readonly Contour[];
  readonly hachure: string;
}

function Departements(props: DepartementsProps) {
  const { contours, byCode, seuils, unite, vises, survole, onSurvol, chemin, hachure } = props;
  const langue = useLangue();
  const [, navigate] = useLocation();
  const rank = (code: string) => (code === survole ? 2 : Number(vises.includes(code)));
  // Those in view are drawn last, so that no neighbour covers their outline.
  const ordered = contours.toSorted((a, b) => rank(a.code) - rank(b.code));
  return ordered.map(({ code, trace }) => {
    const valeur = byCode.get(code);
    const classe = classeDe(valeur, seuils);
    const linked = vises.includes(code) ? ' vise' : '';
    return (
      // A click is a shortcut of the mouse: the table has the same link for every hand.
      <path
        key={code}
        {...(chemin ? { onClick: () => navigate(chemin(code)) } : {})}
        onPointerEnter={() => onSurvol(code)}
        onPointerLeave={() => onSurvol(null)}
        d={trace}
        className={`k${classe}${linked}${code === survole ? ' survole' : ''}`}
        {...(classe === 'h' ? { fill: `url(#${hachure})` } : {})}
        {...(classe === 'm' ? { fill: `url(#${hachure}-m)` } : {})}
      >
        <title>{`${nomDuDepartement(code)} (${code}), ${ditDuDepartement(valeur, unite, langue)}`}</title>
      </path>
    );
  });
}
