import { carnets, lesPass } from '../carnet/carnet.module.ts';
import { lieux } from '../lieu/lieu.module.ts';
import { column, count, expression, extend, JOUR, joined, many, one, shape } from '../shared/shape.ts';

/** The taking back of a use: its four columns are those of the use. */
export const annulations = shape('pass.annulation', { id: column, motif: column, enregistreLe: column });
export const deLUsage = (u: string, x: string): string =>
  `${x}.lot = ${u}.lot and ${x}.carnet_id = ${u}.carnet_id and ${x}.rang = ${u}.rang and ${x}.usage = ${u}.usage`;

const utilisations = shape('pass.utilisation', {
  id: column,
  jour: column,
  enregistreLe: column,
  service: column,
  minutes: column,
  prixCentimes: column,
  partPassCentimes: column,
  resteAChargeCentimes: expression((u) => `${u}.prix_centimes - ${u}.part_pass_centimes`),
  lieu: one(lieux),
  annulation: one(annulations, deLUsage),
});

/** A use that was not taken back. */
export const estEnVigueur = (u: string): string =>
  `not exists (select from pass.annulation x where x.lot = ${u}.lot and x.carnet_id = ${u}.carnet_id and x.rang = ${u}.rang and x.usage = ${u}.usage)`;

const stepDay = (carnet: string, etape: string): string =>
  `(select e.jour from pass.commande_etape e where e.commande_id = ${carnet}.commande_id and e.etape = '${etape}')`;
const handOver = (place: string, carnetId: string): string =>
  `(select r.jour from pass.remise r where r.lot = ${place}.lot and r.carnet_id = ${carnetId})`;

/** What the room adds to other rooms' types. */
extend(lesPass, {
  utilisation: one(
    utilisations,
    (pass, u) =>
      `${u}.lot = ${pass}.lot and ${u}.carnet_id = ${pass}.carnet_id and ${u}.rang = ${pass}.rang and ${estEnVigueur(u)}`,
  ),
  utilisationsAnnulees: many(
    utilisations,
    (pass, u) =>
      `${u}.lot = ${pass}.lot and ${u}.carnet_id = ${pass}.carnet_id and ${u}.rang = ${pass}.rang and not ${estEnVigueur(u)}`,
    (u) => `${u}.usage`,
  ),
});
extend(carnets, {
  nombreDUtilisations: count(
    'pass.utilisation',
    (carnet, u) => `${u}.lot = ${carnet}.lot and ${u}.carnet_id = ${carnet}.id and ${estEnVigueur(u)}`,
  ),
  etat: expression((carnet, parameter) => {
    const jour = parameter(JOUR);
    const used = `(select count(*)::int from pass.utilisation u
      where u.lot = ${carnet}.lot and u.carnet_id = ${carnet}.id and u.jour <= ${jour} and ${estEnVigueur('u')})`;
    const [livre, active] = [stepDay(carnet, 'LIVREE'), stepDay(carnet, 'ACTIVEE')];
    return `pass.etat_du_carnet(${jour}, ${livre}, ${active}, ${handOver(carnet, `${carnet}.id`)}, ${used}, ${carnet}.nombre_de_pass, ${carnet}.tolere_jusqu_au, pass.incident_du_jour(${carnet}.lot, ${carnet}.id, ${jour}))`;
  }),
});
extend(lieux, {
  // Known of everyone, hence counted past the wall.
  nombreDUtilisations: joined(
    (lieu, usage) =>
      `left join lateral (select u.nombre from pass.usage_du_lieu u where u.lieu_id = ${lieu}.id limit 1) ${usage} on true`,
    (usage) => `coalesce(${usage}.nombre, 0)`,
  ),
});
