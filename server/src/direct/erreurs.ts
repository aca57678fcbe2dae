import { GraphQLError } from 'graphql';
import { ecrireCurseur, type Rang } from './curseur.rules.ts';

/** Told to a reader that does not take what is kept for it: it resumes from the last event it took. */
export class TropEnRetard extends GraphQLError {
  readonly curseur: string;

  constructor(dernier: Rang) {
    const curseur = ecrireCurseur(dernier);
    super('Vous lisez moins vite que le registre n’écrit : abonnez-vous de nouveau depuis ce curseur.', {
      extensions: { code: 'ABONNEMENT_EN_RETARD', curseur },
    });
    this.curseur = curseur;
  }
}

/** Thrown for a cursor that names what this register has not recorded: it was put back to an earlier state. */
export class CurseurInconnu extends GraphQLError {
  constructor() {
    super(
      'Ce curseur désigne ce que le registre n’a pas enregistré : il a été rétabli à un état antérieur. Relisez ce que vous suivez, puis abonnez-vous sans curseur.',
      { extensions: { code: 'CURSEUR_INCONNU' } },
    );
  }
}
