import { Field, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { JOURS_DE_SAISIE_TARDIVE, enFrancais } from '../shared/jour.rules.ts';
import { LocalDate } from '../shared/scalars.ts';
import { ServiceRendu } from './service.types.ts';

@ObjectType({ implements: Refus, description: 'Le numéro, bien formé, n’est celui d’aucun pass.' })
export class PassInconnu extends Refus {
  constructor() {
    super('Aucun pass ne porte ce numéro.');
  }
}

@ObjectType({ implements: Refus, description: 'Le pass a déjà été utilisé, et ne sert qu’une fois.' })
export class PassDejaUtilise extends Refus {
  @Field(() => LocalDate)
  readonly utiliseLe: string;

  constructor(utiliseLe: string) {
    super(`Ce pass a déjà été utilisé, le ${enFrancais(utiliseLe)} : un pass ne sert qu’une fois.`);
    this.utiliseLe = utiliseLe;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le carnet du pass n’était pas remis, ou pas activé, ce jour-là.',
})
export class PassNonDistribue extends Refus {
  constructor(remisLe: string | null) {
    super(
      remisLe === null
        ? 'Ce pass n’a pas été distribué : la remise de son carnet est attendue avant tout usage.'
        : `Ce pass a été distribué le ${enFrancais(remisLe)} : un usage ce jour-là ou après est attendu.`,
    );
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le jour de l’utilisation, ou de sa saisie, est après la fin de la tolérance.',
})
export class PassExpire extends Refus {
  @Field(() => LocalDate)
  readonly tolereJusquAu: string;

  constructor(tolereJusquAu: string, tardif = false) {
    const fin = enFrancais(tolereJusquAu);
    super(
      tardif
        ? `Ce pass a expiré : il était toléré jusqu’au ${fin}, et ses usages se saisissaient dans les ${JOURS_DE_SAISIE_TARDIVE} jours, avant l’état contradictoire.`
        : `Ce pass a expiré : il était toléré jusqu’au ${fin}.`,
    );
    this.tolereJusquAu = tolereJusquAu;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le lieu n’avait pas le label Pass numérique le jour de l’utilisation.',
})
export class LieuNonLabellise extends Refus {
  @Field(() => LocalDate)
  readonly jour: string;

  constructor(jour: string) {
    super(
      `Ce lieu n’avait pas le label Pass numérique le ${enFrancais(jour)} : un lieu labellisé ce jour-là est attendu.`,
    );
    this.jour = jour;
  }
}

@ObjectType({ implements: Refus, description: 'Une structure n’utilise de pass que dans ses lieux.' })
export class LieuDUneAutreStructure extends Refus {
  constructor() {
    super('Ce lieu n’est pas de votre structure : un de ses lieux est attendu.');
  }
}

const ARRETS: Readonly<Record<string, string>> = {
  BLOCAGE: 'est bloqué',
  PERTE: 'a été déclaré perdu',
  VOL: 'a été déclaré volé',
  ANNULATION: 'a été annulé',
  REMPLACEMENT: 'a été remplacé par un autre',
};

@ObjectType({
  implements: Refus,
  description: 'Le carnet du pass est bloqué, perdu, volé, annulé ou remplacé ce jour-là.',
})
export class PassArrete extends Refus {
  @Field(() => String, { description: 'BLOCAGE, PERTE, VOL, ANNULATION ou REMPLACEMENT.' })
  readonly genre: string;

  constructor(genre: string) {
    super(`Le carnet de ce pass ${ARRETS[genre] ?? 'est arrêté'} : un carnet en circulation est attendu.`);
    this.genre = genre;
  }
}

@ObjectType({
  implements: Refus,
  description: 'La commande limite ses pass à des départements ; le lieu n’y est pas.',
})
export class PassHorsPerimetre extends Refus {
  @Field(() => [String], { description: 'Codes des départements attendus.' })
  readonly departements: readonly string[];

  constructor(departements: readonly string[]) {
    super(
      `Ce pass ne s’utilise que dans ces départements : ${departements.join(', ')}. Le lieu n’y est pas.`,
    );
    this.departements = departements;
  }
}

@ObjectType({
  implements: Refus,
  description: 'La commande limite ses pass à des services ; celui-ci n’en est pas.',
})
export class ServiceNonAdmis extends Refus {
  @Field(() => [ServiceRendu], { description: 'Services attendus.' })
  readonly services: readonly string[];

  constructor(services: readonly string[]) {
    super(`Ce pass ne paie que ces services : ${services.join(', ').toLowerCase()}.`);
    this.services = services;
  }
}

@ObjectType({
  implements: Refus,
  description: 'Le mois est clos : ses pass sont payés, aucun ne s’y ajoute.',
})
export class MoisClos extends Refus {
  constructor(jour: string) {
    super(
      `Le mois du ${enFrancais(jour)} est clos : les pass de ce mois sont déjà réglés, un jour d’un mois ouvert est attendu.`,
    );
  }
}
