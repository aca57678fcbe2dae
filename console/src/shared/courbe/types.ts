import type { ReactNode } from 'react';

/** One position on the time axis. */
export interface PointDeTemps {
  /** The month, as YYYY-MM. */
  readonly mois: string;
  /** The last month of a long silence, drawn as one position. */
  readonly fin?: string;
}

/** One line of the chart; the first series of a chart is its main one. */
export interface Serie {
  readonly cle: string;
  readonly nom: string;
  /** The series as the subject of a plural sentence: « Les pass utilisés ». */
  readonly sujet: string;
  /** Null where nothing can be observed yet, which is not zero. */
  readonly valeurs: readonly (number | null)[];
  /** The console path of the rows behind a point. */
  readonly chemin?: (rang: number) => string;
}

/** A dated fact of the country that explains a shape: a named grey band. */
export interface Evenement {
  readonly du: string;
  readonly au: string;
  readonly nom: string;
  readonly court: string;
  readonly rang: string;
}

export interface CourbeProps {
  readonly numero: number;
  readonly titre: string;
  readonly unite: string;
  /** What the table covers, in words. */
  readonly legende: string;
  readonly points: readonly PointDeTemps[];
  /** The main series first. */
  readonly series: readonly Serie[];
  readonly evenements?: readonly Evenement[];
  /** The months the view asks for, when the chart shows some before them. */
  readonly dansLaPeriode?: (mois: string) => boolean;
  readonly pied?: ReactNode;
  readonly classe?: string;
  /** Whether newer values are on their way. */
  readonly attenue?: boolean;
}
