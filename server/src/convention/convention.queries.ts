import { collectivites } from '../collectivite/collectivite.module.ts';
import { column, expression, extend, many, shape } from '../shared/shape.ts';

export const conventions = shape('territoires.convention', {
  id: column,
  vague: column,
  signeeLe: column,
  partEtatCentimes: column,
  partLocaleCentimes: column,
  totalCentimes: expression((c) => `${c}.part_etat_centimes + ${c}.part_locale_centimes`),
});

/** What the room adds to another room's type. */
extend(collectivites, {
  conventions: many(
    conventions,
    (collectivite, convention) => `${convention}.collectivite_id = ${collectivite}.id`,
    (convention) => `${convention}.vague`,
  ),
});
