import type { Pool } from 'pg';
import { voitEvenement, type Vue } from '../evenement/evenement.module.ts';
import {
  ecrireCurseur,
  type EvenementSuivi,
  lireEvenements,
  ORIGINE,
  type Rang,
  rangDuCurseur,
} from '../fil/fil.module.ts';
import { BadInput } from '../shared/errors.ts';
import { type Choix, choisit, estUnCode, estUnType } from './suivi.rules.ts';

/** Pages read for one answer before it is given as it is: a narrow choice among many events takes several. */
const PAGES_AU_PLUS = 10;

/** Refuses a choice that no event could meet. */
export function verifierLeChoix({ types, territoire }: Choix): void {
  if (types != null && (types.length > 20 || !types.every(estUnType)))
    throw new BadInput(
      'types : vingt noms au plus sont attendus, comme pass.utilise, ou leur début, comme pass.*.',
    );
  if (territoire != null && !estUnCode(territoire))
    throw new BadInput(
      'territoire : le code d’une région ou d’un département, ou le SIREN d’une collectivité, est attendu.',
    );
}

interface Demande {
  readonly apres: string;
  readonly first: number;
  readonly choix: Choix;
  readonly vue: Vue;
}

/** What follows a cursor, for who only asks: the same events in the same order as for who is told of them. */
export async function lireLeFlux(pool: Pool, { apres, first, choix, vue }: Demande): Promise<Page> {
  const lus: EvenementSuivi[] = [];
  let rang = apres === '' ? ORIGINE : await rangDuCurseur(pool, apres);
  // Always an event, seen or not: a cursor that names one tells whether the register still is the one that gave it.
  let fin = rang;
  let reste = true;
  for (let pages = 0; reste && lus.length < first && pages < PAGES_AU_PLUS; pages++) {
    const page = await lireEvenements(pool, rang, pages === 0 ? {} : { page: 'rattrapage' });
    ({ rang, pleine: reste } = page);
    fin = page.evenements.at(-1)?.rang ?? fin;
    for (const [i, evenement] of page.evenements.entries()) {
      if (!voitEvenement(vue, evenement) || !choisit(choix, evenement)) continue;
      lus.push(evenement);
      if (lus.length < first || i === page.evenements.length - 1) continue;
      fin = evenement.rang;
      reste = true;
      break;
    }
  }
  return { lus, rang: fin, reste };
}

interface Page {
  readonly lus: readonly EvenementSuivi[];
  /** From where to go on, even when nothing was read. */
  readonly rang: Rang;
  readonly reste: boolean;
}

/** A page of the feed, as a connection. */
export function connexionDe({ lus, rang, reste }: Page, vu: (evenement: EvenementSuivi) => object): object {
  const [premier] = lus;
  return {
    edges: lus.map((evenement) => ({ node: vu(evenement), cursor: ecrireCurseur(evenement.rang) })),
    pageInfo: {
      hasNextPage: reste,
      hasPreviousPage: false,
      startCursor: premier ? ecrireCurseur(premier.rang) : null,
      endCursor: ecrireCurseur(rang),
    },
    get totalCount(): number {
      throw new BadInput(
        'totalCount ne se demande pas avec `apres` : ce qui suit un curseur n’a pas de fin.',
      );
    },
  };
}
