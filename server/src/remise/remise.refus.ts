import { EtatDeCarnet } from '../carnet/carnet.module.ts';
import { ARRETE, type GenreDIncident } from '../shared/incident.rules.ts';
import type { RemiseVue } from './remise.service.ts';
import {
  CarnetAilleurs,
  CarnetInconnu,
  CarnetNonRemettable,
  CohorteInconnue,
  DistributeurInconnu,
  PublicNonAdmis,
  type RemettreCarnetResult,
} from './remise.types.ts';
import { enFrancais } from '../shared/jour.rules.ts';

/** The first condition that did not hold, in words; `null` when the carnet is handed over. */
export function refusDeRemise(vue: RemiseVue, jour: string): RemettreCarnetResult | null {
  if (vue.fait || vue.deja !== null) return null;
  if (!vue.carnet) return new CarnetInconnu();
  if (vue.remis_le !== null)
    return new CarnetNonRemettable(
      EtatDeCarnet.REMIS,
      `Ce carnet a déjà été remis, le ${enFrancais(vue.remis_le)}.`,
    );
  if (vue.incident !== null)
    return new CarnetNonRemettable(
      ARRETE[vue.incident],
      `Ce carnet ${ARRETS[vue.incident]} : un carnet en circulation est attendu.`,
    );
  if (jour > vue.tolere_jusqu_au) {
    const fin = enFrancais(vue.tolere_jusqu_au);
    return new CarnetNonRemettable(
      EtatDeCarnet.EXPIRE,
      `Ce carnet a expiré : il était toléré jusqu’au ${fin}.`,
    );
  }
  if (!vue.active)
    return new CarnetNonRemettable(
      vue.etat === 'LIVRE' ? EtatDeCarnet.LIVRE : EtatDeCarnet.COMMANDE,
      'Ce carnet n’est pas activé : le mandat de paiement de sa commande est attendu.',
    );
  if (!vue.distributeur) return new DistributeurInconnu();
  if (!vue.cohorte) return new CohorteInconnue();
  return vue.ailleurs === null ? new PublicNonAdmis(vue.publics ?? []) : new CarnetAilleurs(vue.ailleurs);
}

const ARRETS: Readonly<Record<GenreDIncident, string>> = {
  BLOCAGE: 'est bloqué',
  PERTE: 'a été déclaré perdu',
  VOL: 'a été déclaré volé',
  ANNULATION: 'a été annulé',
  REMPLACEMENT: 'a été remplacé par un autre',
};
