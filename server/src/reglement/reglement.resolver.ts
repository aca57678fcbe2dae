import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Pass } from '../carnet/carnet.module.ts';
import { LigneDeReglement } from './reglement.entity.ts';
import { EtatDePass } from './reglement.types.ts';

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Pass)
export class PassReglementResolver {
  @FieldResolver(() => LigneDeReglement, {
    nullable: true,
    description: 'Son contre-paiement ; absent tant qu’il n’est pas réglé.',
  })
  reglement(@Root() { reglement }: { reglement: LigneDeReglement | null }): LigneDeReglement | null {
    return reglement;
  }

  @FieldResolver(() => EtatDePass, { description: 'Où en est le pass ce jour.' })
  etat(@Root() { etat }: { etat: EtatDePass }): EtatDePass {
    return etat;
  }
}
