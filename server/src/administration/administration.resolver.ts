import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { relireLaMatrice } from '../acces/acces.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { type Operee, operer } from '../shared/operation.ts';
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
import type { Acte, SansCle } from './acte.ts';
import { annulerUnEvenement } from './annulation.service.ts';
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

type Modification = AccesModifie | Refus;

interface Cle {
  readonly cleIdempotence: string;
}

/** Does an act on accounts and rights once under its key; a « no » is an answer, not an error. */
const agir = <Input extends Cle>(
  context: Context,
  action: string,
  { cleIdempotence: cle, ...entree }: Input,
  faire: (acte: Acte, entree: SansCle<Input>) => Promise<void>,
): Promise<Operee | Refus> =>
  operer(context, { owner: 'plateforme', action, cle, entree }, (client, noter) =>
    faire({ context, client, noter }, entree),
  );

async function modifier<Input extends Cle>(...args: Parameters<typeof agir<Input>>): Promise<Modification> {
  const faite = await agir(...args);
  if (faite instanceof Refus) return faite;
  // Here at once; elsewhere when sessions are read again.
  args[0].acteurs.oublier();
  return new AccesModifie(faite.deja);
}

@Resolver()
export class ModificationDAccesResolver {
  @Mutation(() => InviterCompteResult, {
    description: 'Invite un agent : le lien de l’invitation ne sert qu’une fois, pendant quatorze jours.',
  })
  async inviterCompte(
    @Arg('input', () => InviterCompteInput) input: InviterCompteInput,
    @Ctx() context: Context,
  ): Promise<CompteInvite | Refus> {
    const faite: { secret: string | null } = { secret: null };
    const operee = await agir(context, 'compte.inviter', input, async (acte, entree) => {
      faite.secret = await inviter(acte, entree);
    });
    if (operee instanceof Refus) return operee;
    const { secret } = faite;
    return new CompteInvite(secret === null ? null : `${context.origine ?? ''}/invitation/${secret}`);
  }

  @Mutation(() => ModificationDAcces, { description: 'Annule une invitation qui n’a pas servi.' })
  annulerInvitation(
    @Arg('input', () => AnnulerInvitationInput) input: AnnulerInvitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, 'invitation.annuler', input, annuler);
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Accorde à un compte un rôle de plus, sur un périmètre.',
  })
  accorderHabilitation(
    @Arg('input', () => AccorderHabilitationInput) input: AccorderHabilitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, 'habilitation.accorder', input, accorder);
  }

  @Mutation(() => ModificationDAcces, { description: 'Retire une habilitation, à compter de ce jour.' })
  retirerHabilitation(
    @Arg('input', () => RetirerHabilitationInput) input: RetirerHabilitationInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, 'habilitation.retirer', input, retirer);
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Ferme un compte et ses sessions ; efface ses données personnelles si demandé.',
  })
  fermerCompte(
    @Arg('input', () => FermerCompteInput) input: FermerCompteInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, 'compte.fermer', input, fermer);
  }

  @Mutation(() => ModificationDAcces, {
    description: 'Dit si une identité nouvelle est bien celle du compte.',
  })
  confirmerIdentite(
    @Arg('input', () => ConfirmerIdentiteInput) input: ConfirmerIdentiteInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, 'identite.confirmer', input, confirmer);
  }

  @Mutation(() => ModificationDAcces, {
    description:
      'Annule un événement par un autre, si rien n’en dépend ; seuls les événements `annulable` le sont.',
  })
  async annulerEvenement(
    @Arg('input', () => AnnulerEvenementInput) input: AnnulerEvenementInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    const faite = await annulerUnEvenement(context, input);
    if (faite instanceof Refus) return new RefusDAdministration(faite.message);
    await relireLaMatrice(context.pool);
    context.acteurs.oublier();
    return new AccesModifie(faite.deja);
  }

  @Mutation(() => ModificationDAcces, { description: 'Demande un droit qui manque.' })
  demanderAcces(
    @Arg('input', () => DemanderAccesInput) input: DemanderAccesInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    return modifier(context, 'acces.demander', input, demander);
  }

  @Mutation(() => ModificationDAcces, { description: 'Répond à une demande d’accès.' })
  repondreALaDemande(
    @Arg('input', () => RepondreALaDemandeInput) input: RepondreALaDemandeInput,
    @Ctx() context: Context,
  ): Promise<Modification> {
    exigerLaFrance(context.actor);
    return modifier(context, 'acces.repondre', input, repondre);
  }

  @Mutation(() => ModifierDroitsResult, {
    description: 'Accorde ou retire des droits à des rôles ; `simuler` dit ce qui changerait.',
  })
  async modifierDroits(
    @Arg('input', () => ModifierDroitsInput) input: ModifierDroitsInput,
    @Ctx() context: Context,
  ): Promise<DroitsModifies | Refus> {
    exigerLaFrance(context.actor);
    const ecarts = changementsUtiles(input.changements);
    if (ecarts instanceof Refus) return noterRefus(context, 'droits.modifier', ecarts);
    if (!input.simuler) {
      const faite = await agir(context, 'droits.modifier', input, modifierDroits);
      if (faite instanceof Refus) return faite;
      await relireLaMatrice(context.pool);
    }
    return new DroitsModifies(ecarts, matrice());
  }
}
