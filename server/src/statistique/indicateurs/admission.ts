import { Dimension, DIMENSIONS_DES_PLIS } from '../dimension.ts';
import { Attribution, Base } from '../etape.rules.ts';

/** What an indicator may be asked by. */
export interface Admission {
  readonly bases: readonly Base[];
  readonly attributions: readonly Attribution[];
  readonly dimensions: readonly Dimension[];
}

const LES_DEUX_BASES = [Base.ACHAT, Base.FLUX];
const DES_PLIS = Object.values(Dimension).filter((dimension) => DIMENSIONS_DES_PLIS[dimension]);

/** What happens to an order: no one hands it out, and it has no place. */
export const DES_COMMANDES: Admission = {
  bases: LES_DEUX_BASES,
  attributions: [Attribution.COMMANDITAIRE],
  dimensions: DES_PLIS,
};

/** What happens to a carnet: someone hands it out. */
export const DES_REMISES: Admission = {
  ...DES_COMMANDES,
  dimensions: [...DES_PLIS, Dimension.DISTRIBUTEUR],
};

/** What happens to a pass in a place, for a service. */
export const DES_USAGES: Admission = {
  bases: LES_DEUX_BASES,
  attributions: [Attribution.COMMANDITAIRE, Attribution.LIEU],
  dimensions: Object.values(Dimension),
};

/** Where pass are on a day: a state has no month of its own, only that of the purchase. */
export const enEtat = ({ attributions, dimensions }: Admission): Admission => ({
  bases: [Base.ACHAT],
  attributions,
  dimensions,
});

/** What both admit: a rate is asked by what its two counts are asked by. */
export const communes = (une: Admission, autre: Admission): Admission => ({
  bases: une.bases.filter((base) => autre.bases.includes(base)),
  attributions: une.attributions.filter((attribution) => autre.attributions.includes(attribution)),
  dimensions: une.dimensions.filter((dimension) => autre.dimensions.includes(dimension)),
});

/** The settlement of funders: conventions have a buyer and a wave, and no month. */
export const DU_SOLDE: Admission = {
  bases: [Base.ACHAT],
  attributions: [Attribution.COMMANDITAIRE],
  dimensions: [
    Dimension.COLLECTIVITE,
    Dimension.EPCI,
    Dimension.DEPARTEMENT,
    Dimension.REGION,
    Dimension.VAGUE,
  ],
};
