import type { UsageVu } from './utilisation.service.ts';
import {
  LieuDUneAutreStructure,
  LieuNonLabellise,
  PassDejaUtilise,
  PassExpire,
  PassInconnu,
  PassNonDistribue,
  type UtiliserPassResult,
} from './utilisation.types.ts';

/** The first condition that did not hold, in words; `null` when the pass is used. */
export function refusDUsage(vu: UsageVu, jour: string): UtiliserPassResult | null {
  if (vu.fait || vu.deja !== null) return null;
  if (vu.carnet === null) return new PassInconnu();
  if (vu.utilise_le !== null) return new PassDejaUtilise(vu.utilise_le);
  if (vu.remis_le === null || jour < vu.remis_le || !vu.active)
    return new PassNonDistribue(vu.active ? vu.remis_le : null);
  if (jour > vu.tolere_jusqu_au) return new PassExpire(vu.tolere_jusqu_au);
  return vu.permis ? new LieuNonLabellise(jour) : new LieuDUneAutreStructure();
}
