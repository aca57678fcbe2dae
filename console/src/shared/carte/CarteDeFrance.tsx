import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { nomDuDepartement, OUTRE_MER } from '../departements.ts';
import { useLangue } from '../langue.ts';
import { classeDe, SEUILS_DE_TAUX, seuilsDe, type Valeur } from './classes.ts';
import type { DessinDeCarte } from './Contours.tsx';
import { ditDuDepartement } from './dit.ts';
import { Legende } from './Legende.tsx';

const Contours = lazy(async () => ({ default: (await import('./Contours.tsx')).Contours }));

interface Props {
  readonly nom: string;
  /** What is drawn, for the legend. */
  readonly indicateur: string;
  /** The unit of the values, as the API names it. */
  readonly unite: string;
  readonly valeurs: readonly Valeur[];
  /** The départements in view, outlined. */
  readonly vises?: readonly string[];
  /** The one pointed at in another figure. */
  readonly survole?: string | null;
  readonly onSurvol?: (code: string | null) => void;
  /** Where a département leads; without it, the map is only read. */
  readonly chemin?: (code: string) => string;
}

const PERSONNE = () => undefined;

/** A value by département in five classes; the table beside it holds the same values. */
export function CarteDeFrance(props: Props) {
  const {
    nom,
    indicateur,
    unite,
    valeurs,
    vises = [],
    survole = null,
    onSurvol = PERSONNE,
    chemin = null,
  } = props;
  const byCode = new Map(valeurs.map((valeur) => [valeur.code, valeur]));
  const seuils = unite === 'part' ? SEUILS_DE_TAUX : seuilsDe(valeurs);
  const drawing = { nom, unite, seuils, byCode, vises, survole, onSurvol, chemin };
  return (
    <>
      <Legende nom={indicateur} {...{ unite, seuils }} masque={valeurs.some(({ masque }) => masque)} />
      <div className="deux-cartes">
        <Suspense fallback={<div className="carte carte-place" />}>
          <Contours {...drawing} />
        </Suspense>
      </div>
      <OutreMer {...drawing} />
    </>
  );
}

/** The five overseas départements, written rather than drawn out of place. */
function OutreMer({ byCode, seuils, unite, vises, survole, onSurvol, chemin }: DessinDeCarte) {
  return (
    <ul className="outremer">
      {OUTRE_MER.map((code) => {
        const linked = vises.includes(code) ? ' vise' : survole === code ? ' survole' : '';
        return (
          <li key={code} className={`q${classeDe(byCode.get(code), seuils)}${linked}`}>
            {chemin ? (
              <Link
                href={chemin(code)}
                onPointerEnter={() => onSurvol(code)}
                onPointerLeave={() => onSurvol(null)}
                onFocus={() => onSurvol(code)}
                onBlur={() => onSurvol(null)}
                {...(vises.includes(code) ? { 'aria-current': 'true' } : {})}
              >
                <Dit {...{ code, byCode, unite }} />
              </Link>
            ) : (
              <Dit {...{ code, byCode, unite }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Dit({ code, byCode, unite }: Pick<DessinDeCarte, 'byCode' | 'unite'> & { readonly code: string }) {
  const langue = useLangue();
  return (
    <>
      <b>{code}</b> <span className="nom">{nomDuDepartement(code)}</span> <br />
      <span className="n">{ditDuDepartement(byCode.get(code), unite, langue)}</span>
    </>
  );
}
