import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import {
  estAuthentique,
  lireNumeroDePass,
  mauvaisPass,
  noterLInconnu,
  peutEssayer,
} from '../carnet/carnet.module.ts';
import { JourImpossible } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import { joursEntre, jourRefuse } from '../shared/jour.rules.ts';
import { LocalDate } from '../shared/scalars.ts';
import { idOuRien } from '../shared/texte.ts';
import { PassInconnu } from './refus.types.ts';
import { ServiceRendu } from './service.types.ts';
import { refusDePass } from './utilisation.refus.ts';
import { estValide, type PassVu, tester } from './verdict.service.ts';
import { ResultatDeTest, TestDePass, ValiditeDePass } from './verdict.types.ts';

const MESSAGES = {
  oui: 'Ce pass est valide : un lieu labellisé peut l’accepter aujourd’hui.',
  non: 'Ce pass n’est pas valide aujourd’hui. Un lieu labellisé vous dira pourquoi.',
};

@Resolver()
export class VerdictResolver {
  @Query(() => ResultatDeTest, {
    description: 'Teste un pass dans un lieu : s’il serait accepté, sinon pourquoi. N’écrit rien.',
  })
  async testerPass(
    @Arg('numero', () => String) saisie: string,
    @Arg('lieu', () => ID) lieu: string,
    @Arg('service', () => ServiceRendu, { nullable: true }) service: ServiceRendu | null | undefined,
    @Arg('jour', () => LocalDate, { nullable: true, description: 'Ce jour par défaut.' })
    demande: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<ResultatDeTest> {
    const { pool, settings, today, read } = context;
    const numero = lireNumeroDePass(saisie);
    if (!numero) return mauvaisPass(saisie);
    peutEssayer(context);
    if (!estAuthentique(settings.cleDesNumeros, numero)) return inconnu(context);
    // A use refuses a day before it looks at the pass: so does its test.
    const jour = demande ?? today;
    const impossible = jourRefuse(jour, today);
    if (impossible) return new JourImpossible(jour, impossible);
    const { lot, serie, rang } = numero;
    const vu = await tester(pool, {
      lot,
      serie,
      rang,
      lieu: idOuRien(lieu),
      jour,
      service: service ?? null,
      lecteur: read.lecteur,
      aujourdhui: today,
    });
    return vu.carnet === null ? inconnu(context) : testDe(vu, jour);
  }

  @Query(() => ValiditeDePass, {
    description:
      'Dit à tous si un pass est valide aujourd’hui, et rien de plus ; 20 réponses négatives par minute et 100 par jour.',
  })
  async passValide(
    @Arg('numero', () => String) saisie: string,
    @Ctx() context: Context,
  ): Promise<ValiditeDePass> {
    const numero = lireNumeroDePass(saisie);
    // Its check character tells it to anyone: no pass has such a number.
    if (!numero) return { valide: false, message: mauvaisPass(saisie).message };
    peutEssayer(context);
    const { pool, settings, today } = context;
    // Asked even of a number that no pass has: the time taken must not tell which one exists.
    const bon = await estValide(pool, numero, today);
    const valide = estAuthentique(settings.cleDesNumeros, numero) && bon;
    // Every « no » counts as a try: otherwise the limit itself would tell an unknown pass from one that has served.
    if (!valide) await noterLInconnu(context);
    return { valide, message: valide ? MESSAGES.oui : MESSAGES.non };
  }
}

/** A number of nobody is one more try. */
async function inconnu(context: Context): Promise<PassInconnu> {
  await noterLInconnu(context);
  return new PassInconnu();
}

function testDe(vu: PassVu, jour: string): TestDePass {
  const refus = refusDePass(vu, jour);
  return Object.assign(new TestDePass(), {
    valide: vu.valable && refus === null,
    refus,
    valeurCentimes: vu.valeur,
    nombreDUtilisations: vu.utilises,
    nombreDePass: vu.nombre_de_pass,
    valideJusquAu: vu.valide_jusqu_au,
    tolereJusquAu: vu.tolere_jusqu_au,
    joursRestants: Math.max(0, joursEntre(jour, vu.tolere_jusqu_au)),
    services: vu.services,
  });
}
