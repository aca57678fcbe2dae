import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { lesPass, lireNumeroDePass, Pass } from '../carnet/carnet.module.ts';
import { evenementVu, voit, vueDe } from '../evenement/evenement.module.ts';
import { type EvenementSuivi, filDe, rangDuCurseur } from '../fil/fil.module.ts';
import { DEPUIS } from '../flux/flux.module.ts';
import { Evenement } from '../journal/journal.module.ts';
import type { Context } from '../shared/context.ts';
import { Crible } from './crible.ts';
import { rapportAuPass } from './pass-suivi.rules.ts';
import { designerLePass, touchePass } from './pass-suivi.service.ts';

@ObjectType({
  description:
    'Un événement qui touche un pass, et le pass tel qu’il se lit maintenant : son utilisation, son carnet, sa commande, son règlement.',
  simpleResolvers: true,
})
export class EvenementDuPass {
  @Field(() => Evenement)
  evenement!: object;

  @Field(() => Pass, { nullable: true, description: 'Absent s’il n’est plus du périmètre.' })
  pass?: Pass | null;
}

interface Abonnement {
  readonly args: { readonly numero?: string; readonly depuis?: string | null };
  readonly context: Context;
}

async function suivre({ args: { numero = '', depuis = null }, context }: Abonnement) {
  const { pool } = context;
  const pass = await designerLePass(context, numero);
  const rang = depuis === null ? null : await rangDuCurseur(pool, depuis);
  const source = await filDe(pool).suivre({
    depuis: rang,
    retient: (evenement) => rapportAuPass(evenement, pass) !== 'NON' && voit(context.actor, evenement),
  });
  return new Crible(source, (evenement) => touchePass(pool, evenement, pass));
}

const egale = (nom: string) => (alias: string, valeur: string) => `${alias}.${nom} = ${valeur}`;
const owner = (alias: string): string => `${alias}.collectivite_id`;
const DU_NUMERO = { lot: egale('lot'), serie: egale('serie'), rang: egale('rang') };

interface Vu {
  readonly numero: string;
}

@Resolver(() => EvenementDuPass)
export class PassSuiviResolver {
  @Subscription(() => EvenementDuPass, {
    description:
      'Ce qui arrive à un pass : utilisation, annulation, remise, blocage, déplacement, règlement, fin de validité de sa commande. Reprend par `depuis`.',
    subscribe: suivre,
  })
  passEvenement(
    @Root() evenement: EvenementSuivi,
    @Arg('numero', () => String, { description: 'Numéro imprimé du pass.' }) numero: string,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Ctx() { actor }: Context,
  ): object {
    return { evenement: evenementVu(evenement, vueDe(actor)), numero };
  }

  @FieldResolver(() => Pass, { nullable: true })
  async pass(
    @Root() { numero }: Vu,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const lu = lireNumeroDePass(numero);
    if (lu === null) return null;
    const { lot, serie, rang } = lu;
    return read.where(lesPass, DU_NUMERO, { lot, serie, rang }, info, { owner });
  }
}
