export interface EchelleDeTaux {
  /** The end of the scale, as a fraction. */
  readonly fin: number;
  /** The rate the dash marks. */
  readonly national: number | null;
}

interface Props {
  readonly taux: number;
  readonly bas: number;
  readonly haut: number;
  readonly echelle: EchelleDeTaux;
}

const LARGEUR = 132;
const MARGE = 4;

/** A hollow point, its bar, and the dash of the national rate, on a scale common to the column. */
export function Intervalle({ taux, bas, haut, echelle }: Props) {
  const x = (fraction: number) =>
    MARGE + (Math.min(fraction, echelle.fin) / echelle.fin) * (LARGEUR - 2 * MARGE);
  return (
    <svg className="ic" viewBox={`0 0 ${LARGEUR} 20`} aria-hidden focusable="false">
      <line className="axe" x1={MARGE} x2={LARGEUR - MARGE} y1="17.5" y2="17.5" />
      {echelle.national !== null && (
        <line className="ic-national" x1={x(echelle.national)} x2={x(echelle.national)} y1="1" y2="19" />
      )}
      <line className="ic-barre" x1={x(bas)} x2={x(haut)} y1="9" y2="9" />
      <line className="ic-borne" x1={x(bas)} x2={x(bas)} y1="5" y2="13" />
      {haut <= echelle.fin && <line className="ic-borne" x1={x(haut)} x2={x(haut)} y1="5" y2="13" />}
      <circle className="ic-point" cx={x(taux)} cy="9" r="3.5" />
    </svg>
  );
}
