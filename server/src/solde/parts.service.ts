import { lireLesAppels } from '../financement/financement.module.ts';
import { attribuer, deLEtat } from './solde.rules.ts';
import { type Lecture, solderAvec, somme } from './solde.service.ts';

/** What a convention is owed, or whose money an order spent. */
export interface PartDesFinanceurs {
  readonly collectiviteId: string;
  readonly vague: number;
  /** What the State owes, where it pays by use. */
  readonly du: number;
  /** The State's share of what was used, and that of the others. */
  readonly etat: number;
  readonly locale: number;
}

/** What funders owe for what was used, as known on a day: one line a convention, one an order. */
export async function partsDesFinanceurs(lecture: Lecture): Promise<readonly PartDesFinanceurs[]> {
  const parts: PartDesFinanceurs[] = [];
  for (const { vague } of await lireLesAppels(lecture.client)) {
    const { soldes, emplois, poids } = await solderAvec(lecture, vague);
    for (const { collectiviteId, duCentimes } of soldes)
      parts.push({ collectiviteId, vague, du: duCentimes, etat: 0, locale: 0 });
    for (const emploi of emplois) {
      const siennes = attribuer(emploi.utilise_centimes, poids(emploi.id));
      const etat = deLEtat(siennes);
      const locale = somme(siennes, ({ centimes }) => centimes) - etat;
      parts.push({ collectiviteId: emploi.collectivite_id, vague, du: 0, etat, locale });
    }
  }
  return parts;
}
