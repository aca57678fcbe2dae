import { type Plage, SEMAINE } from './horaires.rules.ts';
import { DEPARTEMENTS_A_PART, estFerie } from './jours-feries.rules.ts';

const JOUR = 1440;

/** Overseas départements and collectivités live by another clock than Paris. */
const FUSEAUX: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
};

/** An instant as the people of a département read it. */
export interface InstantLocal {
  readonly jour: string;
  /** Minute of the week, from Monday 0:00. */
  readonly minute: number;
  readonly ferie: boolean;
}

const connues = new Map<string, Intl.DateTimeFormat>();

function horlogeDe(departement: string): Intl.DateTimeFormat {
  const fuseau = FUSEAUX[departement] ?? 'Europe/Paris';
  const connue = connues.get(fuseau);
  if (connue) return connue;
  const horloge = new Intl.DateTimeFormat('sv-SE', {
    timeZone: fuseau,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  connues.set(fuseau, horloge);
  return horloge;
}

/** What a clock and a calendar on the wall of a place show. */
export function instantLocal(instant: Date, departement: string): InstantLocal {
  const [jour = '', heure = ''] = horlogeDe(departement).format(instant).split(' ');
  const [heures = 0, minutes = 0] = heure.split(':').map(Number);
  const rang = (new Date(`${jour}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { jour, minute: rang * JOUR + heures * 60 + minutes, ferie: estFerie(jour, departement) };
}

/** What is known of a place's opening at an instant. */
export type Ouverture =
  | {
      readonly etat: 'OUVERT';
      /** Minutes until it closes; `null` when it never does. */ readonly pour: number | null;
    }
  | {
      readonly etat: 'FERME';
      /** Minutes until it opens; `null` when it never does. */ readonly dans: number | null;
    }
  /** Hours that were not understood, or a public holiday of which they do not speak. */
  | { readonly etat: 'A_VERIFIER'; readonly ferie: boolean };

/** Whether a place is open, and until when or from when: what is not known is said, never guessed. */
export function ouvertureDe(
  plages: readonly Plage[] | null,
  feries: boolean | null,
  { minute, ferie }: InstantLocal,
): Ouverture {
  if (plages === null) return { etat: 'A_VERIFIER', ferie };
  if (ferie && feries === null) return { etat: 'A_VERIFIER', ferie };
  const courante = plages.find(([debut, fin]) => debut <= minute && minute < fin);
  if (courante && !(ferie && feries === false))
    return { etat: 'OUVERT', pour: avantFermeture(plages, courante, minute) };
  const suivantes = plages.map(([debut]) => (debut > minute ? debut - minute : debut + SEMAINE - minute));
  return { etat: 'FERME', dans: suivantes.length === 0 ? null : Math.min(...suivantes) };
}

/** A range that touches the end of the week goes on with the one that opens it. */
function avantFermeture(plages: readonly Plage[], courante: Plage, minute: number): number | null {
  const [debut, fin] = courante;
  if (fin < SEMAINE) return fin - minute;
  if (debut === 0) return null;
  const [premiere] = plages;
  return fin - minute + (premiere?.[0] === 0 ? premiere[1] : 0);
}

/**
 * What each département's clock shows at an instant, for PostgreSQL to judge places by: `[minute, holiday]` under the code of those
 * apart, and under the empty code for all others.
 */
export function horlogesDe(
  instant: Date,
): Readonly<Record<string, readonly [minute: number, ferie: boolean]>> {
  const codes = ['', ...new Set([...Object.keys(FUSEAUX), ...DEPARTEMENTS_A_PART])];
  return Object.fromEntries(
    codes.map((code) => {
      const { minute, ferie } = instantLocal(instant, code);
      return [code, [minute, ferie] as const];
    }),
  );
}

/** In SQL, whether a place is open by the clocks of `horlogesDe`, a jsonb: what is not known to be open is not. */
export function ouvertSql(lieu: string, horloges: string): string {
  const horloge = `coalesce(${horloges}::jsonb -> ${lieu}.departement_code, ${horloges}::jsonb -> '')`;
  return `(${lieu}.plages @> (${horloge} ->> 0)::int and (not (${horloge} ->> 1)::boolean or ${lieu}.ouvert_feries))`;
}
