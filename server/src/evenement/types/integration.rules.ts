import { code, entier, jour, liste, texte } from './champ.rules.ts';
import { typesDe } from './type.rules.ts';

const VERSION = entier('version', 'Version de ses réglages.');
const PORTEE = [
  code('territoire', 'Échelon de son territoire.'),
  code('code', 'Code de son territoire.'),
  liste('operations', 'Opérations publiées qu’il peut exécuter ; absent pour toutes.'),
  liste('champs', 'Champs qu’il peut demander ; absent pour tous.'),
  liste('indicateurs', 'Indicateurs qu’il peut lire ; absent pour tous.'),
  entier('quota', 'Requêtes par minute ; absent pour la limite du registre.'),
  jour('expireLe', 'Dernier jour.'),
] as const;
const ECOUTE = [
  liste('types', 'Types d’événements suivis ; vide pour tous.'),
  code('territoire', 'Territoire suivi ; absent pour tous.'),
  code('objet', 'Objet suivi ; absent pour tous.'),
] as const;
const LETTRES = entier('nombre', 'Envois concernés.');

/** Tokens, embeds and webhooks: what connects other tools to the register. */
export const TYPES_DE_L_INTEGRATION = typesDe('plateforme', {
  'jeton.cree': ['Jeton d’intégration créé', code('genre', 'Genre du jeton.'), ...PORTEE],
  'jeton.portee_modifiee': ['Portée d’un jeton modifiée', VERSION, ...PORTEE],
  'jeton.tourne': [
    'Secret d’un jeton renouvelé',
    entier('rang', 'Combientième secret.'),
    entier('delai', 'Jours pendant lesquels l’ancien ouvre encore.'),
  ],
  'jeton.revoque': ['Jeton révoqué'],
  'encart.cree': ['Encart créé', ...PORTEE.slice(0, 2), code('forme', 'Forme de la figure.')],
  'webhook.cree': ['Webhook créé', ...ECOUTE],
  'webhook.modifie': ['Webhook modifié', VERSION, ...ECOUTE],
  'webhook.suspendu': ['Webhook suspendu', VERSION, ...ECOUTE],
  'webhook.repris': ['Webhook repris', VERSION, ...ECOUTE],
  'webhook.supprime': ['Webhook supprimé', VERSION, ...ECOUTE],
  'webhook.arrete': ['Webhook arrêté par le registre', VERSION, texte('raison', 'Pourquoi.')],
  'webhook.secret_tourne': [
    'Secret d’un webhook renouvelé',
    entier('heures', 'Heures pendant lesquelles l’ancien signe encore.'),
  ],
  'webhook.essai': ['Événement d’essai d’un webhook, gardé dans aucun journal'],
  'webhook.essaye': ['Essai d’un webhook envoyé'],
  'webhook.rejoue': ['Événements d’un webhook renvoyés', jour('jour', 'Premier jour renvoyé.')],
  'webhook.lettre_renvoyee': ['Envois en échec renvoyés', LETTRES],
  'webhook.lettre_ecartee': ['Envois en échec écartés', LETTRES],
});
