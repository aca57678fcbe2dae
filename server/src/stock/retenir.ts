import type { ClientBase } from 'pg';

/**
 * Holds carnets and their hand-overs still until the end of the transaction. A hand-over checks its carnet by foreign key,
 * a use its hand-over: both wait for this lock, then a trigger judges them again by what was written under it. Hence what is
 * acknowledged after a block was acknowledged knows of the block.
 */
export async function retenir(
  client: ClientBase,
  carnets: readonly { readonly lot: number; readonly id: string }[],
): Promise<void> {
  await client.query('select pass.retenir($1, $2)', [
    carnets.map(({ lot }) => lot),
    carnets.map(({ id }) => id),
  ]);
}
