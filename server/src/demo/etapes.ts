import { jourOuvre } from './calendrier.rules.ts';
import type { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';

export interface EtapeDeDemonstration {
  readonly id: string;
  readonly etape: (typeof ETAPES)[number];
  readonly jour: number;
  readonly reference: string | null;
  readonly couvertePar: string | null;
  readonly enregistreLe: number;
}

const ETAPES = [
  'DEVIS',
  'SIGNEE',
  'CADRAGE',
  'BAT',
  'PRODUITE',
  'EXPEDIEE',
  'LIVREE',
  'MANDATEE',
  'ACTIVEE',
  'CLOTUREE',
] as const;

/** What the course of an order depends on. */
export interface Deroulement {
  readonly signeeLe: number;
  readonly tolereeJusquAu: number;
  readonly outreMer: boolean;
  /** Paid long after delivery: the pass wait in their boxes. */
  readonly enRetard: boolean;
  /** The last step known: later ones have not happened, or not yet. */
  readonly derniere: 'LIVREE' | 'ACTIVEE' | 'CLOTUREE';
}

/** The steps of an order, in order, on working days; the activation names the payment mandate that covers it. */
export function franchirLesEtapes(hasard: Hasard, deroulement: Deroulement): readonly EtapeDeDemonstration[] {
  const jours = joursDesEtapes(hasard, deroulement);
  const annee = new Date(deroulement.signeeLe * 86_400_000).getUTCFullYear();
  let mandat: string | null = null;
  return ETAPES.slice(0, ETAPES.indexOf(deroulement.derniere) + 1).map((etape, i) => {
    const jour = jours[i] ?? deroulement.signeeLe;
    const id = identifiant(hasard, jour, i);
    if (etape === 'MANDATEE') mandat = id;
    return {
      id,
      etape,
      jour,
      reference: etape === 'MANDATEE' ? `MAND-${annee}-${hasard.entier(10_000, 99_999)}` : null,
      couvertePar: etape === 'ACTIVEE' ? mandat : null,
      enregistreLe: jour + hasard.choisir([0, 0, 0, 1, 1, 3]),
    };
  });
}

function joursDesEtapes(
  hasard: Hasard,
  { signeeLe, tolereeJusquAu, outreMer, enRetard }: Deroulement,
): number[] {
  let jour = signeeLe;
  const apres = (min: number, max: number): number => (jour = jourOuvre(jour + hasard.entier(min, max)));
  return [
    jourOuvre(signeeLe - hasard.entier(12, 30)),
    signeeLe,
    apres(7, 18),
    apres(4, 9),
    apres(7, 14),
    apres(1, 3),
    outreMer ? apres(10, 18) : apres(5, 9),
    enRetard ? apres(80, 130) : apres(8, 40),
    apres(1, 5),
    jourOuvre(tolereeJusquAu + 7),
  ];
}
