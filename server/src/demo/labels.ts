import { jourDe } from './calendrier.rules.ts';
import type { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { ActeDeLabel } from './labels.rules.ts';

export interface AssertionDeDemonstration {
  readonly id: string;
  readonly acte: ActeDeLabel;
  readonly du: number;
  readonly jusquAu: number | null;
  readonly preuve: string | null;
  readonly motif: string | null;
  readonly enregistreLe: number;
}

/** A course that a place is made to follow, so that the demonstration shows each of them. */
export type Parcours = 'ORDINAIRE' | 'PERMANENT' | 'SUSPENDU_PUIS_RETABLI' | 'SUSPENDU_DEPUIS_PEU';

const OUVERTURE = jourDe('2019-05-02');
const DERNIERES = jourDe('2022-06-30');
const ANNEES = 3;
const AN = 365;

type SansIdentifiant = Omit<AssertionDeDemonstration, 'id'>;

/** The life of a label: given for three years, then renewed or not, suspended, restored or withdrawn. */
export function vieDuLabel(
  hasard: Hasard,
  jour: number,
  parcours: Parcours,
): readonly AssertionDeDemonstration[] {
  const assertions = parcours === 'ORDINAIRE' ? ordinaire(hasard, jour) : choisie(hasard, jour, parcours);
  // The instants of the identifiers follow the order of recording: the last one recorded decides.
  return assertions
    .filter(({ enregistreLe }) => enregistreLe <= jour)
    .toSorted((one, other) => one.enregistreLe - other.enregistreLe)
    .map((assertion, i) => ({ ...assertion, id: identifiant(hasard, assertion.enregistreLe, i) }));
}

function choisie(hasard: Hasard, jour: number, parcours: Parcours): readonly SansIdentifiant[] {
  const debut = OUVERTURE + hasard.entier(0, 40);
  const suite = renouvelee(debut, jour + 40, jour);
  if (parcours === 'PERMANENT') return suite;
  if (parcours === 'SUSPENDU_DEPUIS_PEU')
    return [...suite, acte('SUSPENSION', jour - 3, null, jour - 3, 'Horaires d’ouverture non tenus')];
  const [premiere] = suite;
  const suspension = debut + 420;
  return [
    ...suite,
    acte('SUSPENSION', suspension, null, suspension, 'Travaux : aucun atelier possible'),
    acte('LABELLISATION', suspension + 75, premiere?.jusquAu ?? null, suspension + 74, null),
  ];
}

function ordinaire(hasard: Hasard, jour: number): readonly SansIdentifiant[] {
  const debut = hasard.entier(OUVERTURE, DERNIERES);
  const tirage = hasard.fraction();
  if (tirage < 0.01) return [donner(jour + hasard.entier(5, 40), jour - hasard.entier(0, 4))];
  // Those that end within a month are due for renewal.
  if (tirage < 0.03) return [donner(jour + hasard.entier(1, 30) - ANNEES * AN + 1, jour - ANNEES * AN)];
  const jusque = debut + hasard.choisir([0, 0, 0, 0, 1]) * ANNEES * AN;
  const suite = renouvelee(debut, hasard.fraction() < 0.3 ? jour + hasard.entier(31, 700) : jusque, jour);
  const incident = debut + hasard.entier(150, 800);
  const connues = suite.filter((une) => une.enregistreLe <= incident);
  const fin = connues.at(-1)?.jusquAu ?? incident;
  if (tirage > 0.12 || fin < incident + 150) return suite;
  if (tirage < 0.07)
    return [
      ...suite,
      acte(
        'SUSPENSION',
        incident,
        null,
        incident + hasard.entier(0, 3),
        'Visite de contrôle : matériel absent',
      ),
      acte('LABELLISATION', incident + hasard.entier(30, 120), fin, incident + 125, null),
    ];
  if (tirage < 0.09) return [...connues, acte('SUSPENSION', incident, fin, incident, 'Charte non respectée')];
  return [...connues, acte('RETRAIT', incident, null, incident, 'Cessation d’activité')];
}

/** Labels that follow one another from a day, until one covers another day; none is renewed ahead of its time. */
function renouvelee(debut: number, jusque: number, jour: number): readonly SansIdentifiant[] {
  const suite = [donner(debut, debut + 2)];
  for (let du = debut + ANNEES * AN; du <= jusque && du - 20 <= jour; du += ANNEES * AN)
    suite.push(donner(du, du - 20));
  return suite;
}

const donner = (du: number, enregistreLe: number): SansIdentifiant =>
  acte('LABELLISATION', du, du + ANNEES * AN - 1, enregistreLe, null);

function acte(
  nom: ActeDeLabel,
  du: number,
  jusquAu: number | null,
  enregistreLe: number,
  motif: string | null,
): SansIdentifiant {
  return {
    acte: nom,
    du,
    jusquAu,
    enregistreLe,
    motif,
    preuve: motif === null ? 'Questionnaire d’éligibilité' : null,
  };
}
