import { type Carnets, deposerLot } from './depot.ts';
import type { BilanDuLot, Chargement } from './lot.types.ts';
import { publierLot } from './publication.ts';
import { openOwner } from './versement.ts';

/** Loads a lot that is already numbered: its carnets and their life, read once, deposited, then published. */
export async function chargerLot(
  url: string,
  lot: number,
  carnets: Carnets,
  chargement: Chargement,
): Promise<BilanDuLot> {
  const depot = await deposerLot(url, lot, carnets);
  const client = await openOwner(url);
  try {
    return await publierLot(client, depot, chargement);
  } finally {
    await client.end();
  }
}
