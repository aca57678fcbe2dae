import { centimes, code, entier, identifiant, jour } from './champ.rules.ts';
import { TYPES_DES_REPRISES } from './reprises.rules.ts';
import { typesDe } from './type.rules.ts';

const JOUR = jour('jour', 'Jour du fait.');
const USAGE = [
  entier('rang', 'Rang du pass dans son carnet.'),
  JOUR,
  identifiant('lieu', 'Lieu de l’utilisation.'),
  centimes('centimes', 'Part payée par le pass, en centimes.'),
] as const;
const INCIDENT = [JOUR, entier('restants', 'Pass du carnet non utilisés.')] as const;
const NUMEROS = [
  code('numero', 'Numéro de la commande.'),
  entier('lot', 'Lot des carnets.'),
  entier('premiere', 'Première série.'),
  entier('derniere', 'Dernière série.'),
  entier('nombre', 'Carnets.'),
] as const;
const ETAPE = [code('numero', 'Numéro de la commande.'), code('etape', 'Étape franchie.'), JOUR] as const;
const ECHEANCE = [
  code('commande', 'Numéro de la commande.'),
  entier('carnetsBloques', 'Carnets bloqués avec cet acte.'),
] as const;
const ETAT = [
  code('commande', 'Numéro de la commande.'),
  entier('version', 'Version de l’état contradictoire.'),
  code('empreinte', 'Empreinte SHA-256 de l’état.'),
  centimes('avoirCentimes', 'Avoir, en centimes.'),
] as const;
const STRUCTURE = identifiant('structure', 'Structure.');
const REGLE = [
  code('numero', 'Numéro du contre-paiement.'),
  entier('lignes', 'Pass payés.'),
  centimes('centimes', 'Montant payé, en centimes.'),
  centimes('ajustements', 'Dont ajustements, en centimes.'),
] as const;

/** Orders, carnets, hand-overs, uses, closings of months and ends of validity. */
export const TYPES_DU_PASS = [
  ...typesDe(
    'pass',
    {
      'pass.utilise': ['Pass utilisé', ...USAGE],
      'pass.annule': [
        'Utilisation annulée',
        identifiant('carnet', 'Carnet du pass.'),
        ...USAGE,
        entier('usage', 'Combientième utilisation de ce pass.'),
      ],
      'carnet.remis': [
        'Carnet remis',
        JOUR,
        identifiant('cohorte', 'Cohorte de bénéficiaires.'),
        identifiant('distributeur', 'Distributeur.'),
        entier('pass', 'Pass du carnet.'),
      ],
      'carnet.bloque': ['Carnet bloqué', ...INCIDENT],
      'carnet.debloque': ['Carnet débloqué', ...INCIDENT],
      'carnet.perdu': ['Carnet perdu', ...INCIDENT],
      'carnet.vole': ['Carnet volé', ...INCIDENT],
      'carnet.retrouve': ['Carnet retrouvé', ...INCIDENT],
      'carnet.annule': ['Carnet annulé', ...INCIDENT],
      'carnet.remplace': [
        'Carnet remplacé',
        JOUR,
        identifiant('remplacant', 'Carnet qui le remplace.'),
        entier('pass', 'Pass du carnet qui le remplace.'),
      ],
      'carnets.deplaces': [
        'Carnets déplacés',
        code('vers', 'Vers quel genre de lieu de stock.'),
        identifiant('distributeur', 'Distributeur qui les reçoit.'),
        JOUR,
        entier('carnets', 'Carnets.'),
        entier('pass', 'Pass.'),
      ],
      'numeros.reserves': ['Numéros de carnets réservés', ...NUMEROS],
      'carnets.fabriques': ['Carnets fabriqués', ...NUMEROS],
      'devis.etabli': [
        'Devis établi',
        code('numero', 'Numéro du devis.'),
        code('operateur', 'Code de l’opérateur.'),
        entier('pass', 'Pass.'),
        entier('taille', 'Pass par carnet.'),
      ],
      'devis.abandonne': ['Devis abandonné', code('numero', 'Numéro du devis.')],
      'commande.signee': [
        'Devis signé : commande achetée',
        code('numero', 'Numéro de la commande.'),
        code('devis', 'Numéro du devis.'),
        entier('pass', 'Pass achetés.'),
        centimes('centimes', 'Valeur des pass, en centimes.'),
        JOUR,
      ],
      'commande.cadrage': ['Commande cadrée', ...ETAPE],
      'commande.bat': ['Bon à tirer validé', ...ETAPE],
      'commande.produite': ['Commande produite', ...ETAPE],
      'commande.expediee': ['Commande expédiée', ...ETAPE],
      'commande.livree': ['Commande livrée', ...ETAPE],
      'commande.mandatee': ['Commande mandatée', ...ETAPE],
      'commande.activee': ['Commande activée', ...ETAPE],
      'commande.cloturee': ['Commande clôturée', ...ETAPE],
      'commande.encaissee': [
        'Fonds reçus pour une commande',
        code('numero', 'Numéro de la commande.'),
        centimes('centimes', 'Montant reçu, en centimes.'),
        JOUR,
      ],
      'commande.reemise': [
        'Commande reprise par un autre opérateur',
        code('commande', 'Numéro de la commande.'),
        code('ancien', 'Code de l’opérateur défaillant.'),
        code('operateur', 'Code de l’opérateur qui la reprend.'),
        JOUR,
        entier('nombreDePass', 'Pass qui valent encore.'),
        centimes('centimes', 'Leur valeur, en centimes.'),
      ],
      'operateur.defaillant': [
        'Opérateur déclaré défaillant',
        code('operateur', 'Code de l’opérateur.'),
        JOUR,
      ],
      'distributeur.ajoute': [
        'Distributeur ajouté',
        code('code', 'Code du distributeur.'),
        code('genre', 'Genre du distributeur.'),
        code('communeCode', 'Code officiel de sa commune.'),
      ],
      'cohorte.declaree': [
        'Cohorte déclarée',
        code('public', 'Public visé.'),
        jour('du', 'Premier jour.'),
        jour('jusquAu', 'Dernier jour.'),
      ],
      'cohorte.objectif_fixe': [
        'Objectif de cohorte fixé',
        entier('carnets', 'Carnets à remettre.'),
        jour('aCompterDu', 'Premier jour de l’objectif.'),
      ],
      'cohorte.objectif_annule': ['Objectif de cohorte annulé', identifiant('objectif', 'L’objectif.')],
      'echeance.j_moins_30': ['Fin de validité : 30 jours avant', ...ECHEANCE],
      'echeance.j_moins_15': ['Fin de validité : 15 jours avant', ...ECHEANCE],
      'echeance.j_moins_7': ['Fin de validité : 7 jours avant', ...ECHEANCE],
      'echeance.j_plus_30': ['Fin de validité : 30 jours après', ...ECHEANCE],
      'echeance.j_plus_37': ['Fin de validité : 37 jours après', ...ECHEANCE],
      'etat.etabli': ['État contradictoire établi', ...ETAT],
      'etat.signe': ['État contradictoire signé', ...ETAT, code('partie', 'Qui a signé.')],
      'mois.clos': ['Mois clos', ...REGLE, centimes('frais', 'Frais de l’opérateur, en centimes.')],
      'contre_paiement.regle': ['Pass d’une collectivité réglés', ...REGLE],
      'ajustement.ajoute': [
        'Ajustement de règlement',
        STRUCTURE,
        identifiant('commande', 'Commande.'),
        centimes('centimes', 'Montant, en centimes, négatif quand il est repris.'),
      ],
      'coordonnees.declarees': ['Coordonnées bancaires déclarées', STRUCTURE],
      'coordonnees.verifiees': [
        'Coordonnées bancaires vérifiées',
        STRUCTURE,
        jour('effectivesLe', 'Premier jour où elles servent.'),
      ],
      'coordonnees.refusees': ['Coordonnées bancaires refusées', STRUCTURE],
      'appareil.enregistre': ['Appareil de guichet enregistré'],
      'appareil.retire': ['Appareil de guichet retiré'],
    },
    ['operateur.defaillant'],
  ),
  ...TYPES_DES_REPRISES,
];
