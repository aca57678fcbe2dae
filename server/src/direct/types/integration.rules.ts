import { code, entier, jour, liste } from './champ.rules.ts';
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

/** Tokens and embeds: what connects other tools to the register. */
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
});
