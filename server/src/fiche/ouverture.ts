import {
  instantLocal,
  type InstantLocal,
  ouvertureDe,
  type Plage,
  plagesDe,
} from '../ouverture/ouverture.module.ts';
import { type Bilingue, heureDite, jourDeLaSemaine, type Langue } from '../gabarit/gabarit.module.ts';
import type { LieuPublic } from '../annuaire/annuaire.module.ts';

const JOUR = 1440;
const SEMAINE = 7 * JOUR;
const ESPACE = '\u00a0';

const TEXTES = {
  fr: {
    jusqua: (a: string) => `Ouvert jusqu’à ${a}`,
    toujours: 'Ouvert jour et nuit',
    ouvre: (le: string, a: string) => `Fermé, ouvre ${le} à ${a}`,
    aujourdhui: 'aujourd’hui',
    demain: 'demain',
    ferme: 'Fermé',
    ferie: 'Horaires à vérifier (jour férié)',
    averifier: 'Horaires à vérifier',
    minuit: 'minuit',
    jours: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  },
  en: {
    jusqua: (a: string) => `Open until ${a}`,
    toujours: 'Open day and night',
    ouvre: (le: string, a: string) => `Closed, opens ${le} at ${a}`,
    aujourdhui: 'today',
    demain: 'tomorrow',
    ferme: 'Closed',
    ferie: 'Opening hours to be checked (public holiday)',
    averifier: 'Opening hours to be checked',
    minuit: 'midnight',
    jours: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
} satisfies Bilingue<unknown>;

/** What is said of a place at this moment, by the clock on its wall. */
export interface OuvertureDite {
  readonly ouvert: boolean;
  readonly texte: string;
}

type Horaires = Pick<LieuPublic, 'departement' | 'plages' | 'ouvertFeries'>;

export function direLOuverture(lieu: Horaires, instant: Date, langue: Langue): OuvertureDite {
  const ici = instantLocal(instant, lieu.departement);
  const textes = TEXTES[langue];
  const lue = ouvertureDe(plagesDe(lieu.plages), lieu.ouvertFeries, ici);
  if (lue.etat === 'A_VERIFIER') return { ouvert: false, texte: lue.ferie ? textes.ferie : textes.averifier };
  if (lue.etat === 'OUVERT')
    return {
      ouvert: true,
      texte: lue.pour === null ? textes.toujours : textes.jusqua(heure(ici.minute + lue.pour, langue)),
    };
  if (lue.dans === null) return { ouvert: false, texte: textes.ferme };
  const minute = ici.minute + lue.dans;
  return { ouvert: false, texte: textes.ouvre(quand(ici, minute, langue), heure(minute, langue)) };
}

function quand({ minute: maintenant }: InstantLocal, minute: number, langue: Langue): string {
  const jours = Math.floor(minute / JOUR) - Math.floor(maintenant / JOUR);
  const textes = TEXTES[langue];
  if (jours < 2) return jours === 0 ? textes.aujourdhui : textes.demain;
  return jourDeLaSemaine(Math.floor(minute / JOUR), langue);
}

const heure = (minute: number, langue: Langue): string =>
  minute % JOUR === 0 ? TEXTES[langue].minuit : heureDite(minute % JOUR, langue);

const intervalle = ([debut, fin]: Plage, langue: Langue): string =>
  `${heureDite(debut % JOUR, langue)}${ESPACE}–${ESPACE}${fin % JOUR === 0 ? TEXTES[langue].minuit : heureDite(fin % JOUR, langue)}`;

/** The hours of each day of the week, Monday first; `null` when they could not be understood. */
export function semaineDite(lieu: Horaires, langue: Langue): readonly (readonly string[])[] | null {
  const plages = plagesDe(lieu.plages);
  if (plages === null) return null;
  return Array.from({ length: 7 }, (_, jour) =>
    plages.flatMap((plage) => partDuJour(plage, jour)).map((part) => intervalle(part, langue)),
  );
}

/** What falls on a day of a range that may begin before it or end after it. */
function partDuJour([debut, fin]: Plage, jour: number): readonly Plage[] {
  const [de, a] = [Math.max(debut, jour * JOUR), Math.min(fin, (jour + 1) * JOUR)];
  return de < a ? [[de, a]] : [];
}

/** The week in one line, days of the same hours together, for paper. */
export function semaineEnBref(lieu: Horaires, langue: Langue): string | null {
  const semaine = semaineDite(lieu, langue)?.map((heures) => heures.join(', '));
  if (!semaine) return null;
  const noms = TEXTES[langue].jours;
  const groupes: { heures: string; de: number; a: number }[] = [];
  for (const [jour, heures] of semaine.entries()) {
    const dernier = groupes.at(-1);
    if (dernier && dernier.heures === heures && dernier.a === jour - 1) dernier.a = jour;
    else groupes.push({ heures, de: jour, a: jour });
  }
  return groupes
    .filter(({ heures }) => heures !== '')
    .map(({ heures, de, a }) => `${noms[de] ?? ''}${a > de ? `–${noms[a] ?? ''}` : ''} ${heures}`)
    .join(' ; ');
}

/** Minutes until what is said of a place’s opening changes: what the script of the page counts down. */
export const prochainChangement = (lieu: Horaires, instant: Date): number | null => {
  const lue = ouvertureDe(plagesDe(lieu.plages), lieu.ouvertFeries, instantLocal(instant, lieu.departement));
  if (lue.etat === 'OUVERT') return lue.pour;
  return lue.etat === 'FERME' ? lue.dans : null;
};

/** The week of a place as machines read it (schema.org). */
export function semaineDeSchema(lieu: Horaires): object[] {
  const noms = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  return (plagesDe(lieu.plages) ?? [])
    .filter(([debut, fin]) => fin <= SEMAINE && debut < fin)
    .map(([debut, fin]) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${noms[Math.floor(debut / JOUR)] ?? 'Monday'}`,
      opens: heureDite(debut % JOUR, 'en'),
      closes: fin % JOUR === 0 ? '23:59' : heureDite(fin % JOUR, 'en'),
    }));
}
