import { booleen, code, entier, identifiant, jour, liste } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const ROLE = code('role', 'Rôle donné.');
const VUE = [code('chemin', 'Page de la console.'), code('portee', 'Pour qui.')] as const;

/** Accounts and roles, saved views and sendings: for who reads the journal. */
export const TYPES_DE_LA_PLATEFORME = typesDe('plateforme', {
  'invitation.faite': ['Invitation faite', ROLE, liste('perimetre', 'Type et code du périmètre.')],
  'invitation.annulee': ['Invitation annulée'],
  'invitation.acceptee': [
    'Invitation acceptée',
    identifiant('invitation', 'L’invitation.'),
    ROLE,
    liste('perimetre', 'Type et code du périmètre.'),
  ],
  'habilitation.accordee': [
    'Habilitation accordée',
    ROLE,
    liste('perimetre', 'Type et code du périmètre.'),
    jour('du', 'Premier jour.'),
    jour('jusquAu', 'Dernier jour ; absent si elle n’a pas de fin.'),
  ],
  'habilitation.retiree': ['Habilitation retirée', identifiant('habilitation', 'L’habilitation.')],
  'identite.confirmee': ['Identité confirmée', code('fournisseur', 'Fournisseur d’identité.')],
  'identite.ecartee': ['Identité écartée', code('fournisseur', 'Fournisseur d’identité.')],
  'compte.ferme': ['Compte fermé'],
  'compte.purge': ['Compte fermé et effacé'],
  'compte.rouvert': ['Compte rouvert'],
  'acces.demande': ['Accès demandé', code('droit', 'Droit demandé.')],
  'acces.repondu': ['Demande d’accès répondue', booleen('acceptee', 'Vrai si elle est acceptée.')],
  'droits.modifies': ['Droits des rôles modifiés'],
  'vue.enregistree': ['Vue enregistrée', ...VUE],
  'vue.modifiee': ['Vue modifiée', entier('version', 'Version de la vue.'), ...VUE],
  'vue.supprimee': ['Vue supprimée', entier('version', 'Version de la vue.'), ...VUE],
  'vue.retablie': ['Vue rétablie', entier('version', 'Version de la vue.'), ...VUE],
  'envoi.programme': ['Envoi programmé', code('format', 'Format du fichier.')],
  'envoi.modifie': [
    'Envoi programmé modifié',
    code('format', 'Format du fichier.'),
    booleen('suspendue', 'Vrai s’il est suspendu.'),
    booleen('supprimee', 'Vrai s’il est supprimé.'),
  ],
  'envoi.demande': ['Envoi demandé sur-le-champ'],
  'demonstration.comptes': ['Comptes de démonstration créés', entier('comptes', 'Comptes créés.')],
  'demonstration.effacee': ['Démonstration effacée'],
});
