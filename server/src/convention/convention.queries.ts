import { collectivites } from '../collectivite/collectivite.module.ts';
import { dossiers } from '../financement/financement.module.ts';
import { column, expression, extend, many, one, shape } from '../shared/shape.ts';

/** The two sides of a convention are its shares, where no others are known. */
const parts = shape('territoires.part_de_convention', {
  id: column,
  genre: column,
  financeur: column,
  centimes: column,
});

export const conventions = shape('territoires.convention', {
  id: column,
  vague: column,
  signeeLe: column,
  partEtatCentimes: column,
  partLocaleCentimes: column,
  totalCentimes: expression((c) => `${c}.part_etat_centimes + ${c}.part_locale_centimes`),
  parts: many(
    parts,
    (convention, part) => `${part}.convention_id = ${convention}.id`,
    (part) => `${part}.rang`,
  ),
});

/** What the room adds to other rooms' types. */
extend(collectivites, {
  conventions: many(
    conventions,
    (collectivite, convention) => `${convention}.collectivite_id = ${collectivite}.id`,
    (convention) => `${convention}.vague`,
  ),
});
extend(dossiers, {
  convention: one(conventions, (dossier, convention) => `${convention}.dossier_id = ${dossier}.id`),
});
