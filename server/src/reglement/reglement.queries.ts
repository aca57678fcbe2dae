import { lesPass } from '../carnet/carnet.module.ts';
import { estEnVigueur } from '../utilisation/utilisation.module.ts';
import { column, expression, extend, JOUR, one, shape } from '../shared/shape.ts';

const lignes = shape('pass.reglement_ligne', {
  id: expression((l) => `${l}.carnet_id`),
  jour: column,
  centimes: column,
  fraisCentimes: column,
  enregistreLe: column,
});

const ofUse = (pass: string, fact: string): string =>
  `${fact}.lot = ${pass}.lot and ${fact}.carnet_id = ${pass}.carnet_id and ${fact}.rang = ${pass}.rang and ${estEnVigueur(fact)}`;

/** What the room adds to another room's type. */
extend(lesPass, {
  reglement: one(lignes, ofUse),
  etat: expression((pass, parameter) => {
    const active = `(select e.jour from pass.commande_etape e where e.commande_id = ${pass}.commande_id and e.etape = 'ACTIVEE')`;
    const remis = `(select r.jour from pass.remise r where r.lot = ${pass}.lot and r.carnet_id = ${pass}.carnet_id)`;
    const utilise = `(select u.jour from pass.utilisation u where ${ofUse(pass, 'u')})`;
    const paye = `(select l.jour from pass.reglement_ligne l where ${ofUse(pass, 'l')})`;
    return `pass.etat_du_pass(${parameter(JOUR)}, ${active}, ${remis}, ${utilise}, ${paye}, ${pass}.tolere_jusqu_au,
      pass.incident_du_jour(${pass}.lot, ${pass}.carnet_id, ${parameter(JOUR)}))`;
  }),
});
