import { Link } from 'wouter';
import { intervalle, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Masque } from '../shared/Tampon.tsx';
import { MESURES, PRUDENCE } from './mots.ts';
import { type Barre, valeurEcrite } from './norme.ts';
import { retenirLaBarre } from './retour.ts';

const TEXTES = {
  fr: {
    lignes: (pass: string, quoi: string) => `, voir les ${pass} ${quoi}`,
    rien: '—',
  },
  en: {
    lignes: (pass: string, quoi: string) => `, see the ${pass} ${quoi}`,
    rien: '—',
  },
};

interface Props {
  /** What is counted, and whose it is. */
  readonly id: string;
  readonly nom: string;
  readonly rang: number;
  readonly barre: Barre;
  /** The end of the axis that all bars share. */
  readonly fin: number;
}

/** One bar on the common axis, with its value and its interval; Enter opens its rows. */
export function UneBarre({ id, nom, rang, barre, fin }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { valeur, bas, haut, masque, prudence, chemin, pass, sur } = barre;
  const mots = MESURES[langue][barre.cle];
  const dessin = valeur !== null && (
    <span className="c-axe" aria-hidden>
      <span
        className={`c-barre c-barre-${rang + 1}${prudence ? ' hachuree' : ''}`}
        style={{ inlineSize: pour(valeur, fin) }}
      />
      {bas !== null && haut !== null && (
        <span
          className="c-ic"
          style={{ insetInlineStart: pour(bas, fin), inlineSize: pour(Math.min(haut, fin) - bas, fin) }}
        />
      )}
    </span>
  );
  const dit = masque ? (
    <Masque />
  ) : valeur === null ? (
    textes.rien
  ) : (
    <>
      <strong className="n">{valeurEcrite(valeur, barre, langue)}</strong>
      {bas !== null && haut !== null && <span className="n sous">{intervalle(bas, haut, langue)}</span>}
      {prudence && <span className="sous">{PRUDENCE[langue](nombre(sur ?? 0, langue))}</span>}
    </>
  );
  const contenu = (
    <>
      <span className="c-nom">{nom}</span>
      <span className="vh">{` ${mots?.nom ?? barre.cle} `}</span>
      {dessin}
      <span className="c-valeur">{dit}</span>
      {chemin && pass !== null && (
        <span className="vh">{textes.lignes(nombre(pass, langue), mots?.pass ?? '')}</span>
      )}
    </>
  );
  if (!chemin || masque) return <span className="c-ligne">{contenu}</span>;
  return (
    <Link className="c-ligne" id={id} href={chemin} onClick={() => retenirLaBarre(id)}>
      {contenu}
    </Link>
  );
}

const pour = (valeur: number, fin: number): string =>
  `${(fin > 0 ? Math.min(100, (valeur / fin) * 100) : 0).toFixed(2)}%`;
