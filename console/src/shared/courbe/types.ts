import type { ReactNode } from 'react';

/** One position on the time axis. */
export interface PointDeTemps {
  /** The month, as YYYY-MM; of a longer span, its first one. */
  readonly mois: string;
  /** The last month of a long silence, drawn as one position. */
  readonly fin?: string;
  /** Whether the silence is one of measures rather than of facts: not zeros. */
  readonly sansMesure?: boolean;
  /** What a position that is not a month says: « T2 2021 », « J+90 ». */
  readonly nom?: string;
}

type Valeurs = readonly (number | null)[];

/** One line of the chart; the first series of a chart is its main one, and four is the most that can be told apart. */
export interface Serie {
  readonly cle: string;
  readonly nom: string;
  /** Whether its name is that of a place or of a span: it keeps its capital inside a sentence. */
  readonly nomPropre?: boolean;
  /** The series as the subject of a plural sentence: « Les pass utilisés »; without it, its name starts the sentence. */
  readonly sujet?: string;
  /** Null where nothing can be observed yet, which is not zero. */
  readonly valeurs: Valeurs;
  /** The interval of each value, drawn as a band. */
  readonly bas?: Valeurs;
  readonly haut?: Valeurs;
  /** Points that are not final: not all of what they count could be observed. Dashed, and left out of the finding. */
  readonly censuree?: readonly boolean[];
  /** Points made of too few rows to be compared: hollow, and left out of the finding. */
  readonly prudence?: readonly boolean[];
  /** Points hidden from the reader: no value, and said so. */
  readonly masquee?: readonly boolean[];
  /** Points where there is nothing to measure: neither zero, nor to come. */
  readonly absente?: readonly boolean[];
  /** The whole line is expected rather than observed. */
  readonly prevue?: boolean;
  /** The console path of the rows behind a point. */
  readonly chemin?: (rang: number) => string | null;
}

/** A dated fact of the country that explains a shape: a named grey band. */
export interface Evenement {
  readonly du: string;
  readonly au: string;
  readonly nom: string;
  readonly court: string;
  readonly rang: string;
}

/** A cut of the axis, both ends included. */
export interface Coupe {
  readonly de: number;
  readonly a: number;
}

export interface CourbeProps {
  readonly numero: number;
  readonly titre: string;
  readonly unite: string;
  /** The unit of the values as the API names it: « part », « centimes », « jours »; a count without it. */
  readonly mesure?: string;
  /** What the table covers, in words. */
  readonly legende: string;
  /** What heads the first column of the table; « Mois » without it. */
  readonly axe?: string;
  readonly points: readonly PointDeTemps[];
  /** The main series first. */
  readonly series: readonly Serie[];
  /** Lines by default; bars for a few spans that each count apart. */
  readonly forme?: 'lignes' | 'barres';
  readonly evenements?: readonly Evenement[];
  /** The months the view asks for, when the chart shows some before them. */
  readonly dansLaPeriode?: (mois: string) => boolean;
  /** Whether the values of a column make a total; they do without it, unless they are shares. */
  readonly totaux?: boolean;
  /** Cuts the view to a span of the axis; null takes the cut away. */
  readonly onCoupe?: (coupe: Coupe | null) => void;
  /** The position pointed at in another figure, and what to tell the others of this one. */
  readonly survole?: number | null;
  readonly onSurvol?: (rang: number | null) => void;
  readonly actions?: ReactNode;
  readonly pied?: ReactNode;
  /** What the downloaded image says under the drawing: source, definition, base, day. */
  readonly mentions?: readonly string[];
  readonly classe?: string;
  /** Whether newer values are on their way. */
  readonly attenue?: boolean;
}
