import { effacer, gardes, dernierContexte, oublierLeContexte } from './magasin.ts';

/**
 * What the counter does before one logs out: nothing that waits is lost, so its count is given back and one stays; otherwise
 * nothing of it remains on the device.
 */
export async function quitterLeGuichet(): Promise<number> {
  try {
    const contexte = await dernierContexte();
    if (!contexte) return 0;
    const tous = await gardes(contexte.lecteur);
    const attendent = tous.filter(({ refus }) => refus === null).length;
    if (attendent > 0) return attendent;
    await Promise.all(tous.map(({ cle }) => effacer(cle)));
    await oublierLeContexte();
    return 0;
  } catch {
    // A device that keeps nothing has nothing to forget.
    return 0;
  }
}
