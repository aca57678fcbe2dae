interface Props {
  /** The place of the series, from 1. */
  readonly style: number;
  readonly x: number;
  readonly y: number;
  /** Hollow for the other series, and for a point made of too few rows. */
  readonly creuse: boolean;
}

/** The mark of a point: a shape for each series, so that no line is told by its colour alone. */
export function Marque({ style, x, y, creuse }: Props) {
  return (
    <path className={creuse ? 'marque creuse' : 'marque'} d={FORMES[style - 1]?.(x, y) ?? carre(x, y)} />
  );
}

const carre = (x: number, y: number): string => `M${x - 2.5} ${y - 2.5}h5v5h-5z`;
const triangle = (x: number, y: number): string => `M${x} ${y - 3.6}l3.4 6h-6.8z`;
const losange = (x: number, y: number): string => `M${x} ${y - 3.8}l3.8 3.8l-3.8 3.8l-3.8 -3.8z`;
const rond = (x: number, y: number): string => `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`;

const FORMES = [rond, carre, triangle, losange] as const;
