import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { jourDe } from './calendrier.rules.ts';
import { cumuls, Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { deNom } from './noms.ts';

export interface DistributeurDeDemonstration {
  readonly id: string;
  readonly code: string;
  readonly collectivite: CollectiviteDeDemonstration;
  readonly nom: string;
  readonly genre: (typeof GENRES)[number];
  readonly communeCode: string;
  /** Its part of the carnets of an order. */
  readonly poids: number;
}

const GENRES = [
  'MAIRIE',
  'CCAS',
  'FRANCE_SERVICES',
  'MISSION_LOCALE',
  'CAF',
  'FRANCE_TRAVAIL',
  'ASSOCIATION',
] as const;

const NOMS: Readonly<Record<(typeof GENRES)[number], string>> = {
  MAIRIE: 'Mairie',
  CCAS: 'CCAS',
  FRANCE_SERVICES: 'France services',
  MISSION_LOCALE: 'Mission locale',
  CAF: 'CAF, accueil',
  FRANCE_TRAVAIL: 'France Travail, agence',
  ASSOCIATION: 'Association Le Coup de pouce',
};

/** Who hands carnets out: a few counters in the most peopled communes of each collectivité. */
export function imaginerDistributeurs(
  collectivites: readonly CollectiviteDeDemonstration[],
): readonly DistributeurDeDemonstration[] {
  return collectivites
    .flatMap(distributeursDe)
    .map((distributeur, i) => ({ ...distributeur, code: `D${String(i + 1).padStart(4, '0')}` }));
}

function distributeursDe(
  collectivite: CollectiviteDeDemonstration,
): Omit<DistributeurDeDemonstration, 'code'>[] {
  const { type, code, totalEuros, communes } = collectivite;
  const hasard = new Hasard('distributeurs', type, code);
  const nombre = Math.min(Math.max(Math.round(Math.sqrt(totalEuros) / 45), 3), 24);
  const poids = cumuls(communes.map(({ population }) => Math.sqrt(population + 1)));
  return Array.from({ length: nombre }, (_, i) => {
    const genre = GENRES[i % GENRES.length] ?? 'MAIRIE';
    const commune = communes[hasard.tirer(poids)];
    return {
      id: identifiant(hasard, jourDe('2019-09-02'), i),
      collectivite,
      nom: `${NOMS[genre]} ${deNom(commune?.nom ?? '')} (fictif)`,
      genre,
      communeCode: commune?.code ?? '',
      poids: 0.4 + hasard.attente(),
    };
  });
}
