import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { nomDuDepartement, OUTRE_MER } from '../departements.ts';
import { nombre, taux } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { PRUDENCE } from '../wilson.ts';
import { classeDe, SEUILS, type Valeur } from './classes.ts';
import { ditDuDepartement } from './dit.ts';

const Contours = lazy(async () => ({ default: (await import('./Contours.tsx')).Contours }));

interface Props {
  readonly nom: string;
  readonly valeurs: readonly Valeur[];
  /** The département in view, outlined. */
  readonly vise?: string;
  readonly chemin: (code: string) => string;
}

const TEXTES = {
  fr: {
    aucun: 'aucun achat',
    moins: (seuil: string) => `moins de ${seuil}`,
    entre: (bas: string, haut: string) => `${bas} à ${haut}`,
    plus: (seuil: string) => `${seuil} et plus`,
    peu: `moins de ${PRUDENCE} pass`,
    legende: 'Classes du taux d’usage',
  },
  en: {
    aucun: 'nothing bought',
    moins: (seuil: string) => `under ${seuil}`,
    entre: (bas: string, haut: string) => `${bas} to ${haut}`,
    plus: (seuil: string) => `${seuil} and over`,
    peu: `under ${PRUDENCE} passes`,
    legende: 'Classes of the use rate',
  },
};

/** The rate by département in five classes; the table beside it holds the same values. */
export function CarteDeFrance({ nom, valeurs, vise, chemin }: Props) {
  const byCode = new Map(valeurs.map((valeur) => [valeur.code, valeur]));
  const drawing = { nom, byCode, vise: vise ?? null, chemin };
  return (
    <>
      <Legende />
      <div className="deux-cartes">
        <Suspense fallback={<div className="carte carte-place" />}>
          <Contours {...drawing} />
        </Suspense>
      </div>
      <OutreMer byCode={byCode} chemin={chemin} />
    </>
  );
}

function Legende() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const percent = SEUILS.map((seuil) => nombre(seuil * 100, langue));
  const [first = '', ...others] = percent;
  const last = percent.at(-1) ?? '';
  const classes = [
    textes.moins(taux(SEUILS[0], langue, 0)),
    ...others.map((haut, rang) => textes.entre(percent[rang] ?? first, haut)),
    textes.plus(last),
  ];
  return (
    <ul className="legende" aria-label={textes.legende}>
      <li>
        <i className="vide-achat" />
        {textes.aucun}
      </li>
      {classes.map((texte, rang) => (
        <li key={texte}>
          <i className={`q${rang + 1}`} />
          {texte}
        </li>
      ))}
      <li>
        <i className="hachure" />
        {textes.peu}
      </li>
    </ul>
  );
}

interface OutreMerProps {
  readonly byCode: ReadonlyMap<string, Valeur>;
  readonly chemin: (code: string) => string;
}

/** The five overseas départements, written rather than drawn out of place. */
function OutreMer({ byCode, chemin }: OutreMerProps) {
  const langue = useLangue();
  return (
    <ul className="outremer">
      {OUTRE_MER.map((code) => (
        <li key={code} className={`q${classeDe(byCode.get(code))}`}>
          <Link href={chemin(code)}>
            <b>{code}</b> <span className="nom">{nomDuDepartement(code)}</span> <br />
            <span className="n">{ditDuDepartement(byCode.get(code), langue)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
