import type { GenreDIncident } from '../shared/incident.rules.ts';
import { enFrancais } from '../shared/jour.rules.ts';

/** What happens to a carnet beside its moves: something stops it, or frees it. */
export type GenreDeFait = GenreDIncident | 'DEBLOCAGE' | 'RETROUVE';

/** What the register knows of a carnet that someone wants to stop, free or replace. */
export interface CarnetVu {
  /** What stops it now. */
  readonly arret: GenreDIncident | null;
  /** Day of its last incident, whatever it was. */
  readonly dernierIncident: string | null;
  readonly remisLe: string | null;
  readonly utilises: number;
  readonly nombreDePass: number;
  /** Day of its last use in force. */
  readonly dernierUsage: string | null;
}

/** A rule that does not hold: its code, and the sentence that says what was expected. */
export interface Manque {
  readonly regle: string;
  readonly phrase: string;
}

/** What may follow each state; what is not written here is refused, hence an annulled or replaced carnet is so for ever. */
const SUITES: Readonly<Record<GenreDIncident | 'LIBRE', readonly GenreDeFait[]>> = {
  LIBRE: ['BLOCAGE', 'PERTE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  BLOCAGE: ['DEBLOCAGE', 'PERTE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  PERTE: ['RETROUVE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  VOL: ['RETROUVE', 'ANNULATION', 'REMPLACEMENT'],
  ANNULATION: [],
  REMPLACEMENT: [],
};

const ETATS: Readonly<Record<GenreDIncident | 'LIBRE', string>> = {
  LIBRE: 'n’est pas arrêté',
  BLOCAGE: 'est déjà bloqué',
  PERTE: 'est déjà déclaré perdu',
  VOL: 'est déjà déclaré volé',
  ANNULATION: 'est annulé, pour toujours',
  REMPLACEMENT: 'est remplacé par un autre, pour toujours',
};

const ATTENDUS: Readonly<Record<GenreDeFait, string>> = {
  BLOCAGE: 'un carnet en circulation est attendu',
  PERTE: 'un carnet en circulation ou bloqué est attendu',
  VOL: 'un carnet en circulation, bloqué ou perdu est attendu',
  ANNULATION: 'un carnet dont rien n’a servi, ni annulé ni remplacé, est attendu',
  REMPLACEMENT: 'un carnet ni annulé ni remplacé est attendu',
  DEBLOCAGE: 'un carnet bloqué est attendu',
  RETROUVE: 'un carnet perdu ou volé est attendu',
};

/** Why this cannot happen to this carnet on this day; `null` when it can. */
export function refusDIncident(vu: CarnetVu, genre: GenreDeFait, jour: string): Manque | null {
  const etat = vu.arret ?? 'LIBRE';
  if (!SUITES[etat].includes(genre))
    return { regle: 'CARNET_ETAT', phrase: `Ce carnet ${ETATS[etat]} : ${ATTENDUS[genre]}.` };
  if (vu.utilises >= vu.nombreDePass)
    return {
      regle: 'CARNET_EPUISE',
      phrase: 'Tous les pass de ce carnet ont servi : un carnet qui en a encore est attendu.',
    };
  if (genre === 'ANNULATION' && vu.utilises > 0)
    return {
      regle: 'CARNET_ENTAME',
      phrase: `${dejaServi(vu)} : un carnet dont aucun n’a servi est attendu. Pour arrêter ceux qui restent, bloquez-le.`,
    };
  if (genre === 'REMPLACEMENT') return refusDeRemplacement(vu) ?? refusDuJour(vu, jour);
  return refusDuJour(vu, jour);
}

function refusDeRemplacement(vu: CarnetVu): Manque | null {
  if (vu.remisLe === null)
    return {
      regle: 'CARNET_EN_STOCK',
      phrase:
        'Ce carnet n’a été remis à personne : un carnet remis est attendu. Annulez-le, et remettez-en un autre.',
    };
  if (vu.utilises > 0)
    return {
      regle: 'CARNET_ENTAME',
      phrase: `${dejaServi(vu)} : un carnet neuf en rendrait trop, un carnet dont aucun n’a servi est attendu. Déclarez-le perdu : les ${vu.nombreDePass - vu.utilises} qui restent seront rendus en avoir à l’échéance de la commande.`,
    };
  return null;
}

const dejaServi = ({ utilises, nombreDePass }: CarnetVu): string =>
  `${utilises} des ${nombreDePass} pass de ce carnet ${utilises > 1 ? 'ont' : 'a'} déjà servi`;

/** What is said of a carnet on a day must not contradict what already happened after that day. */
function refusDuJour(vu: CarnetVu, jour: string): Manque | null {
  let dernier = jour;
  for (const un of [vu.dernierIncident, vu.remisLe, vu.dernierUsage])
    if (un !== null && un > dernier) dernier = un;
  if (dernier === jour) return null;
  return {
    regle: 'CARNET_CHRONOLOGIE',
    phrase: `Il est arrivé quelque chose à ce carnet le ${enFrancais(dernier)} : ce jour-là ou un jour d’après est attendu.`,
  };
}
