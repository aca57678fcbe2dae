import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import {
  AccorderHabilitationInput,
  AnnulerEvenementInput,
  AnnulerInvitationInput,
  ConfirmerIdentiteInput,
  DemanderAccesInput,
  FermerCompteInput,
  InviterCompteInput,
  ModifierDroitsInput,
  RepondreALaDemandeInput,
  RetirerHabilitationInput,
} from './administration.inputs.ts';
import { annulerUneOperation } from './annulation-d-operation.service.ts';
import { annulerLEvenement } from './annulation.service.ts';
import { matrice } from './administration.lecture.ts';
import {
  AccesModifie,
  CompteInvite,
  DroitsModifies,
  InviterCompteResult,
  ModificationDAcces,
  ModifierDroitsResult,
  RefusDAdministration,
} from './administration.results.ts';
import { changementsUtiles, confirmer, demander, fermer, modifierDroits, repondre } from './agent.service.ts';
import { accorder, annuler, inviter, retirer } from './octroi.service.ts';
import { NonFait, type Operation } from './une-fois.ts';

type Modification = AccesModifie | RefusDAdministration;

interface Cle {
  readonly cleIdempotence: string;
}

/** What is asked, apart from its key. */
function operationDe({ actor, today }: Context, nom: string, { cleIdempotence, ...demande }: Cle): Operation {
  return { actor, jour: today, cle: cleIdempotence, demande: [nom, demande] };
}

/** A « no » is an answer, not an error. */
const ouRefus = async <T>(faire: () => Promise<T>): Promise<T | RefusDAdministration> => {
  try {
    return await faire();
  } catch (error) {
    if (error instanceof NonFait) return new RefusDAdministration(error.message);
    throw error;
  }
};

const modifier = (
  context: Context,
  faire: () => Promise<{ readonly deja: boolean }>,
): Promise<Modification> =>
  ouRefus(async () => {
    const { deja } = await faire();
    // Here at once; elsewhere when sessions are read again.
    context.acteurs.oublier();
    return new AccesModifie(deja);
  });

@Resolver()
export class ModificationDAccesResolver {
  @Mutation(() => InviterCompteResult, {
    description: 'Invite un agent : le lien de l’invitation ne sert qu’une fois, pendant quatorze jours.',
  })
  inviterCompte(
    @Arg('input', () => InviterCompteInput) input: InviterCompteInput,
    @Ctx() context: Context,
  ): Promise<CompteInvite | RefusDAdministration> {
    return ouRefus(async () => {
      const { secret } = await inviter(context, operationDe(context, 'inviter', input), input);
      return new CompteInvite(secret === null ? null : `${context.origine ?? ''}/invitation/${secret}`);
    });
  }

  @Mutation(() => ModificationDAcces, { description: 'Annule une invitation qui n’a pas servi.' })
  annulerInvitation(
    @Arg('input', () => AnnulerInvitationInput) input: AnnulerInvitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, () => annuler(context.pool, operationDe(context, 'annuler', input), input));
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Accorde à un compte un rôle de plus, sur un périmètre.',
  })
  accorderHabilitation(
    @Arg('input', () => AccorderHabilitationInput) input: AccorderHabilitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, () => accorder(context.pool, operationDe(context, 'accorder', input), input));
  }

  @Mutation(() => ModificationDAcces, { description: 'Retire une habilitation, à compter de ce jour.' })
  retirerHabilitation(
    @Arg('input', () => RetirerHabilitationInput) input: RetirerHabilitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, () => retirer(context.pool, operationDe(context, 'retirer', input), input));
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Ferme un compte et ses sessions ; efface ses données personnelles si demandé.',
  })
  fermerCompte(
    @Arg('input', () => FermerCompteInput) input: FermerCompteInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, () => fermer(context.pool, operationDe(context, 'fermer', input), input));
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Dit si une identité nouvelle est bien celle du compte.',
  })
  confirmerIdentite(
    @Arg('input', () => ConfirmerIdentiteInput) input: ConfirmerIdentiteInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, () => confirmer(context.pool, operationDe(context, 'confirmer', input), input));
  }

  @Mutation(() => ModificationDAcces, {
    description:
      'Annule un événement par un autre, si rien n’en dépend ; seuls les événements `annulable` le sont.',
  })
  async annulerEvenement(
    @Arg('input', () => AnnulerEvenementInput) input: AnnulerEvenementInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    const faite = await annulerUneOperation(context, input);
    if (faite !== null)
      return faite instanceof Refus ? new RefusDAdministration(faite.message) : new AccesModifie(faite.deja);
    // The events of access are undone by whoever may make them.
    if (!aLeDroit(context.actor.role, 'INVITER'))
      return new RefusDAdministration('Annuler cet événement demande le droit d’inviter.');
    return modifier(context, () =>
      annulerLEvenement(context.pool, operationDe(context, 'defaire', input), input),
    );
  }

  @Mutation(() => ModificationDAcces, { description: 'Demande un droit qui manque.' })
  demanderAcces(
    @Arg('input', () => DemanderAccesInput) input: DemanderAccesInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, () => demander(context.pool, operationDe(context, 'demander', input), input));
  }

  @Mutation(() => ModificationDAcces, { description: 'Répond à une demande d’accès.' })
  repondreALaDemande(
    @Arg('input', () => RepondreALaDemandeInput) input: RepondreALaDemandeInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, () => repondre(context.pool, operationDe(context, 'repondre', input), input));
  }

  @Mutation(() => ModifierDroitsResult, {
    description: 'Accorde ou retire des droits à des rôles ; `simuler` dit ce qui changerait.',
  })
  modifierDroits(
    @Arg('input', () => ModifierDroitsInput) input: ModifierDroitsInput,
    @Ctx() context: Context,
  ): Promise<DroitsModifies | RefusDAdministration> {
    exigerLaFrance(context.actor);
    return ouRefus(async () => {
      const ecarts = changementsUtiles(input.changements);
      if (!input.simuler) await modifierDroits(context.pool, operationDe(context, 'droits', input), input);
      return new DroitsModifies(ecarts, matrice());
    });
  }
}
