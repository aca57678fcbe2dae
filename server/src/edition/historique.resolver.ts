import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { evenementEnMots, LieuLabellise, Structure } from '../lieu/lieu.module.ts';
import { ajouterLHistorique } from './historique.queries.ts';
import { ModificationDeLieu } from './historique.types.ts';

ajouterLHistorique();

/** What the room adds to other rooms' types: read with them, in the same statement. */
@Resolver(() => LieuLabellise)
export class LieuEditionResolver {
  @FieldResolver(() => [ModificationDeLieu], {
    description: 'Ce que chaque événement a changé de la fiche, le dernier d’abord ; les cent derniers.',
  })
  historique(@Root() { historique }: { historique: ModificationDeLieu[] }): ModificationDeLieu[] {
    return historique;
  }

  @FieldResolver(() => [LieuLabellise], {
    description: 'Les autres points de présence de sa structure, 200 au plus.',
  })
  autresLieux(@Root() { autresLieux }: { autresLieux: LieuLabellise[] }): LieuLabellise[] {
    return autresLieux;
  }
}

@Resolver(() => Structure)
export class StructureEditionResolver {
  @FieldResolver(() => Int, { description: 'À donner à `modifierStructure`.' })
  version(@Root() { version }: { version: number }): number {
    return version;
  }

  @FieldResolver(() => [LieuLabellise], { description: 'Ses points de présence au registre, 200 au plus.' })
  lieux(@Root() { lieux }: { lieux: LieuLabellise[] }): LieuLabellise[] {
    return lieux;
  }
}

@Resolver(() => ModificationDeLieu)
export class ModificationDeLieuResolver {
  @FieldResolver(() => String)
  quoi(@Root() { type }: { type: string }): string {
    return evenementEnMots(type);
  }
}
