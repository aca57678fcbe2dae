import { partager } from '../shared/partage.rules.ts';
import { jourDe, jourOuvre } from './calendrier.rules.ts';
import type { CollectiviteDeDemonstration } from './collectivites.ts';
import type { CommandeDeDemonstration } from './commandes.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';

export interface PartDeDemonstration {
  readonly genre: 'ETAT' | 'COMMANDITAIRE' | 'COLLECTIVITE' | 'UNION_EUROPEENNE' | 'MUTUELLE' | 'ENTREPRISE';
  readonly financeur: string;
  readonly centimes: number;
}

/** A convention of a wave, its funders, and the orders that it pays. */
export interface ConventionDeVague {
  readonly id: string;
  readonly vague: 2019 | 2020;
  readonly collectivite: CollectiviteDeDemonstration;
  readonly signeeLe: number;
  readonly parts: readonly PartDeDemonstration[];
}

const VALEUR_CENTIMES = 1000;
const MINIMUM_2020 = 2_000_000;
const MILLE_EUROS = 100_000;
/** Orders signed since are those of the second wave, for those who had one. */
const SECONDE_VAGUE = jourDe('2021-01-04');
const SIGNATURES = { du: jourDe('2020-11-20'), au: jourDe('2020-12-18') };

/** Who brings the local half beside the buyer, in hundredths of it, from one convention to the next. */
const TOURS: readonly (readonly (readonly [PartDeDemonstration['genre'], string, number])[])[] = [
  [['COLLECTIVITE', 'Communes membres (fictif)', 50]],
  [['UNION_EUROPEENNE', 'FEDER (fictif)', 30]],
  [],
  [['MUTUELLE', 'Mutuelle des Deux Vallées (fictive)', 20]],
  [],
  [
    ['COLLECTIVITE', 'Agglomération partenaire (fictive)', 25],
    ['ENTREPRISE', 'Fondation Clavier Ouvert (fictive)', 15],
  ],
  [],
];

/** The local share, between the buyer and those who stand beside it; a share of nothing is none. */
function partsDe(
  { nom, rang }: CollectiviteDeDemonstration,
  etat: number,
  locale: number,
): readonly PartDeDemonstration[] {
  const autres = TOURS[rang % TOURS.length] ?? [];
  const reste = 100 - autres.reduce((somme, [, , poids]) => somme + poids, 0);
  const centimes = partager(locale, [reste, ...autres.map(([, , poids]) => poids)]);
  const locales = [
    ['COMMANDITAIRE', nom.slice(0, 200)] as const,
    ...autres.map(([genre, qui]) => [genre, qui] as const),
  ];
  const parts: readonly PartDeDemonstration[] = [
    { genre: 'ETAT', financeur: 'État', centimes: etat },
    ...locales.map(([genre, financeur], i) => ({ genre, financeur, centimes: centimes[i] ?? 0 })),
  ];
  return parts.filter((part) => part.centimes > 0);
}

export interface Conventions {
  readonly toutes: readonly ConventionDeVague[];
  de(commande: CommandeDeDemonstration): ConventionDeVague;
}

/** The convention of 2019 of each lauréate, and one of 2020 for those who ordered again in 2021, beyond the minimum. */
export function imaginerConventions(
  collectivites: readonly CollectiviteDeDemonstration[],
  commandes: readonly CommandeDeDemonstration[],
): Conventions {
  const premieres = new Map(collectivites.map((une) => [une, premiereDe(une)]));
  const suivantes = new Map<CollectiviteDeDemonstration, ConventionDeVague>();
  for (const [collectivite, siennes] of Map.groupBy(
    commandes.filter(estDeLaSeconde),
    (une) => une.collectivite,
  )) {
    const valeur = siennes.reduce((somme, { nombreDePass }) => somme + nombreDePass * VALEUR_CENTIMES, 0);
    if (valeur >= MINIMUM_2020) suivantes.set(collectivite, secondeDe(collectivite, valeur));
  }
  return {
    toutes: [...premieres.values(), ...suivantes.values()],
    de: (commande) => {
      const { collectivite } = commande;
      const seconde = estDeLaSeconde(commande) ? suivantes.get(collectivite) : undefined;
      return seconde ?? premieres.get(collectivite) ?? premiereDe(collectivite);
    },
  };
}

const estDeLaSeconde = ({ acheteeLe, enCampagne }: CommandeDeDemonstration): boolean =>
  !enCampagne && acheteeLe >= SECONDE_VAGUE;

function premiereDe(collectivite: CollectiviteDeDemonstration): ConventionDeVague {
  const { id, signeeLe, partEtatCentimes, partLocaleCentimes } = collectivite.convention;
  return {
    id,
    vague: 2019,
    collectivite,
    signeeLe,
    parts: partsDe(collectivite, partEtatCentimes, partLocaleCentimes),
  };
}

/** Half the State's, half the others', to the next thousand euros. */
function secondeDe(collectivite: CollectiviteDeDemonstration, valeur: number): ConventionDeVague {
  const hasard = new Hasard('convention 2020', collectivite.type, collectivite.code);
  const signeeLe = jourOuvre(hasard.entier(SIGNATURES.du, SIGNATURES.au));
  const moitie = (Math.ceil(valeur / MILLE_EUROS) * MILLE_EUROS) / 2;
  return {
    id: identifiant(hasard, signeeLe, collectivite.rang),
    vague: 2020,
    collectivite,
    signeeLe,
    parts: partsDe(collectivite, moitie, moitie),
  };
}
