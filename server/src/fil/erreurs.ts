import { GraphQLError } from 'graphql';

/** Thrown for a cursor that names what this register has not recorded: it was put back to an earlier state. */
export class CurseurInconnu extends GraphQLError {
  constructor() {
    super(
      'Ce curseur désigne ce que le registre n’a pas enregistré : il a été rétabli à un état antérieur. Relisez ce que vous suivez, puis abonnez-vous sans curseur.',
      { extensions: { code: 'CURSEUR_INCONNU' } },
    );
  }
}
