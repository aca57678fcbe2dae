import type { Demande } from './demandes.ts';
import { mediane, type Rythme } from './mesure.ts';
import type { Processus } from './processus.ts';
import type { Score, Tir } from './tir.ts';

/** One of the things that are compared, and where it is asked. */
export interface Voie {
  readonly url: string;
  readonly jeton: string | null;
  readonly demandes: readonly Demande[];
  readonly statut?: number;
}

/** Requests a second, each way in turn. */
export async function comparer<Nom extends string>(
  { charge, rythme }: { readonly charge: Processus; readonly rythme: Rythme },
  voies: Readonly<Record<Nom, Voie>>,
): Promise<Record<Nom, number>> {
  const scores = new Map<string, number[]>();
  for (let tour = 0; tour < rythme.tours; tour++)
    for (const [nom, voie] of Object.entries<Voie>(voies)) {
      const { parSeconde, erreur } = await charge.demander<Score>({
        ...voie,
        uniques: false,
        temoin: null,
        chauffeMs: tour === 0 ? rythme.premiereChauffeMs : rythme.chauffeMs,
        dureeMs: rythme.dureeMs,
      } satisfies Tir);
      if (erreur !== null) throw new Error(`${nom} : ${erreur}`);
      scores.set(nom, [...(scores.get(nom) ?? []), parSeconde]);
    }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names
  return Object.fromEntries([...scores].map(([nom, lus]) => [nom, mediane(lus)])) as Record<Nom, number>;
}
