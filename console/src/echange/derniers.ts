import { useState } from 'react';
import type { LiaisonInput, NouvelImportQuery as NouvelImport } from '../graphql/graphql.ts';

type Depot = NonNullable<NouvelImport['depot']>;

interface Lue {
  readonly data?: NouvelImport | undefined;
  readonly error?: unknown;
}

/** The answer, or the former one of the same file when the next is not there or cannot be read: a step stays open. */
export function useDerniereLecture(
  { data, error }: Lue,
  depot: string,
  genre: string | null,
): NouvelImport | undefined {
  const [derniere, setDerniere] = useState<NouvelImport>();
  if (!error && data?.depot && data !== derniere) setDerniere(data);
  const sienne =
    derniere?.depot?.id === depot && (genre === null || derniere.depot.genre === genre) ? derniere : data;
  return error || !data ? sienne : data;
}

/** The last check of the same mapping, which stays in sight when it is stale and the next one has not come. */
export function useDernierControle(
  controle: Depot['controle'],
  correspondance: readonly LiaisonInput[] | null,
): Depot['controle'] {
  const [dernier, setDernier] = useState({ controle, correspondance });
  if (controle && controle.id !== dernier.controle?.id) setDernier({ controle, correspondance });
  return controle ?? (dernier.correspondance === correspondance ? dernier.controle : null);
}
