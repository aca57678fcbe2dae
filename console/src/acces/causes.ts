import type { Langue } from '../shared/format.ts';

interface Cause {
  readonly quoi: string;
  readonly faire: string;
}

/** Why one did not enter, and what to do about it; the codes are those of the register. */
const CAUSES: Readonly<Record<Langue, Readonly<Record<string, Cause>>>> = {
  fr: {
    fournisseur: {
      quoi: 'Ce fournisseur d’identité n’est pas, ou plus, celui de ce registre.',
      faire: 'Choisissez-en un de la liste ci-dessous.',
    },
    indisponible: {
      quoi: 'Le fournisseur d’identité ne répond pas.',
      faire: 'Réessayez dans quelques minutes. Ce qui est public reste lisible sans compte.',
    },
    perdue: {
      quoi: 'Cette connexion n’a pas été commencée dans ce navigateur, ou l’a été il y a plus de dix minutes.',
      faire: 'Recommencez d’ici, dans cet onglet, avec les témoins (cookies) permis.',
    },
    echec: {
      quoi: 'Le fournisseur d’identité n’a pas confirmé qui vous êtes.',
      faire: 'Recommencez ; si vous aviez renoncé chez lui, rien n’a été fait.',
    },
    inconnu: {
      quoi: 'Aucun compte de ce registre n’est le vôtre.',
      faire:
        'On y entre sur invitation : demandez un lien à un administrateur du dispositif, ou au gestionnaire de votre collectivité.',
    },
    'a-confirmer': {
      quoi: 'Votre courriel est celui d’un compte, mais vous n’étiez jamais venu par ce fournisseur.',
      faire: 'Un administrateur doit confirmer que c’est bien vous : prévenez-le, puis revenez.',
    },
    ferme: {
      quoi: 'Votre compte est fermé.',
      faire: 'Si c’est une erreur, un administrateur du dispositif peut vous inviter de nouveau.',
    },
    invitation: {
      quoi: 'Cette invitation n’est plus bonne : elle a servi, a été annulée, ou a plus de quatorze jours.',
      faire:
        'Si vous l’avez déjà acceptée, connectez-vous. Sinon demandez un autre lien à qui vous a invité.',
    },
    invite: {
      quoi: 'Vous êtes invité à entrer dans ce registre.',
      faire: 'Choisissez comment vous connecter : l’invitation sera acceptée, une seule fois.',
    },
  },
  en: {
    fournisseur: {
      quoi: 'This identity provider is not, or no longer, one of this register.',
      faire: 'Choose one from the list below.',
    },
    indisponible: {
      quoi: 'The identity provider does not answer.',
      faire: 'Try again in a few minutes. What is public stays readable without an account.',
    },
    perdue: {
      quoi: 'This login was not started in this browser, or was more than ten minutes ago.',
      faire: 'Start again from here, in this tab, with cookies allowed.',
    },
    echec: {
      quoi: 'The identity provider did not confirm who you are.',
      faire: 'Start again; if you gave up there, nothing was done.',
    },
    inconnu: {
      quoi: 'No account of this register is yours.',
      faire:
        'One enters by invitation: ask an administrator of the scheme, or the manager of your authority, for a link.',
    },
    'a-confirmer': {
      quoi: 'Your e-mail is that of an account, but you had never come by this provider.',
      faire: 'An administrator must confirm that it is you: tell them, then come back.',
    },
    ferme: {
      quoi: 'Your account is closed.',
      faire: 'If this is a mistake, an administrator of the scheme may invite you again.',
    },
    invitation: {
      quoi: 'This invitation is no longer good: it was used, withdrawn, or is more than fourteen days old.',
      faire: 'If you accepted it already, log in. Otherwise ask for another link.',
    },
    invite: {
      quoi: 'You are invited to enter this register.',
      faire: 'Choose how to log in: the invitation will be accepted, once.',
    },
  },
};

/** A cause in words; one that is not known is said as a login that failed. */
export const causeEnMots = (cause: string, langue: Langue): Cause | undefined =>
  CAUSES[langue][cause] ?? CAUSES[langue]['echec'];
