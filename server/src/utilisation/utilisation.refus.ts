import type { UsageVu } from './utilisation.service.ts';
import {
  LieuDUneAutreStructure,
  LieuNonLabellise,
  MoisClos,
  PassArrete,
  PassDejaUtilise,
  PassExpire,
  PassHorsPerimetre,
  PassInconnu,
  PassNonDistribue,
  ServiceNonAdmis,
} from './refus.types.ts';
import type { RefusDUsage } from './utilisation.types.ts';

/** What decides of a pass, as the statements of a use and of a test saw it. */
export type Jugement = Omit<UsageVu, 'fait' | 'deja'>;

/** The first condition that does not hold, in words; `null` when the pass may be used. */
export function refusDePass(vu: Jugement, jour: string): RefusDUsage | null {
  if (vu.carnet === null) return new PassInconnu();
  if (vu.utilise_le !== null) return new PassDejaUtilise(vu.utilise_le);
  if (vu.incident !== null) return new PassArrete(vu.incident);
  if (vu.remis_le === null || jour < vu.remis_le || !vu.active)
    return new PassNonDistribue(vu.active ? vu.remis_le : null);
  if (jour > vu.tolere_jusqu_au) return new PassExpire(vu.tolere_jusqu_au);
  if (!vu.permis) return new LieuDUneAutreStructure();
  if (!vu.labellise) return new LieuNonLabellise(jour);
  if (!vu.dans_le_perimetre) return new PassHorsPerimetre(vu.departements ?? []);
  if (!vu.service_admis) return new ServiceNonAdmis(vu.services ?? []);
  if (vu.clos) return new MoisClos(jour);
  return vu.tardif === true ? new PassExpire(vu.tolere_jusqu_au, true) : null;
}

/** Why a use was not done; `null` when the pass is used. */
export function refusDUsage(vu: UsageVu, jour: string): RefusDUsage | null {
  if (vu.fait || vu.deja !== null) return null;
  return refusDePass(vu, jour) ?? new MoisClos(jour);
}
