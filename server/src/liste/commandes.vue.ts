import { parse } from 'graphql';
import type { Langue } from '../feuille/feuille.module.ts';
import { connuLe, vueDeListe } from './listes.ts';

interface Commande {
  readonly numero: string;
  readonly etat: string;
  readonly nombreDePass: number;
  readonly valeurCentimes: number;
  readonly acheteeLe: string;
  readonly collectivite: { readonly nom: string };
  readonly operateur: { readonly nom: string };
}

const ETAPES: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    DEVIS: 'Devis',
    SIGNEE: 'Signée',
    CADRAGE: 'Cadrage',
    BAT: 'Bon à tirer',
    PRODUITE: 'Produite',
    EXPEDIEE: 'Expédiée',
    LIVREE: 'Livrée',
    MANDATEE: 'Mandatée',
    ACTIVEE: 'Activée',
    CLOTUREE: 'Clôturée',
  },
  en: {
    DEVIS: 'Quoted',
    SIGNEE: 'Signed',
    CADRAGE: 'Framed',
    BAT: 'Proof passed',
    PRODUITE: 'Printed',
    EXPEDIEE: 'Shipped',
    LIVREE: 'Delivered',
    MANDATEE: 'Payment ordered',
    ACTIVEE: 'Activated',
    CLOTUREE: 'Closed',
  },
};

const MOTS = {
  fr: {
    titre: 'Commandes',
    operateur: 'opérateur',
    vague: 'vague',
    etape: 'étape',
    cite: (mots: string) => `« ${mots} »`,
  },
  en: {
    titre: 'Orders',
    operateur: 'operator',
    vague: 'wave',
    etape: 'step',
    cite: (mots: string) => `“${mots}”`,
  },
} as const;

/** The orders, by number, with their filters. */
export const commandes = vueDeListe<Commande>({
  chemin: /^\/commandes$/u,
  connus: ['f.collectivite', 'f.etape', 'f.operateur', 'f.vague', 'forme', 'q', 'au'],
  droit: 'LIRE_DETAIL',
  document: parse(`
    query CommandesAExporter($apres: String, $etape: EtapeDeCommande, $collectivite: String, $operateur: String,
      $vague: Int, $recherche: String, $au: LocalDate) {
      liste: commandes(first: 100, after: $apres, etape: $etape, collectivite: $collectivite, operateur: $operateur,
        vague: $vague, recherche: $recherche, au: $au) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { numero etat nombreDePass valeurCentimes acheteeLe collectivite { nom } operateur { nom } } }
      }
    }
  `),
  variables: ({ adresse: { parametres } }) => ({
    etape: parametres['f.etape'] ?? null,
    collectivite: parametres['f.collectivite'] ?? null,
    operateur: parametres['f.operateur'] ?? null,
    vague: parametres['f.vague'] === undefined ? null : Number(parametres['f.vague']),
    recherche: parametres['q']?.trim() || null,
    au: parametres['au'] ?? null,
  }),
  titre(demande) {
    const { langue, adresse } = demande;
    const { parametres } = adresse;
    const mots = MOTS[langue];
    const etape = parametres['f.etape'];
    const dits: readonly (readonly [string, string | undefined])[] = [
      ['SIREN', parametres['f.collectivite']],
      [mots.operateur, parametres['f.operateur']],
      [mots.vague, parametres['f.vague']],
      [mots.etape, etape && (ETAPES[langue][etape] ?? etape).toLowerCase()],
    ];
    return [
      mots.titre,
      ...dits.flatMap(([mot, valeur]) => (valeur === undefined ? [] : [`${mot} ${valeur}`])),
      ...(parametres['q'] === undefined ? [] : [mots.cite(parametres['q'])]),
      ...connuLe(demande),
    ];
  },
  colonnes: [
    {
      code: 'commande',
      genre: 'TEXTE',
      fr: ['Commande', 'Numéro de la commande.'],
      en: ['Order', 'Number of the order.'],
      lire: ({ numero }) => numero,
    },
    {
      code: 'acheteur',
      genre: 'TEXTE',
      fr: ['Acheteur', 'Collectivité qui a commandé.'],
      en: ['Buyer', 'Authority that ordered.'],
      lire: ({ collectivite }) => collectivite.nom,
    },
    {
      code: 'etape',
      genre: 'TEXTE',
      fr: ['Étape', 'Dernière étape franchie.'],
      en: ['Step', 'Last step passed.'],
      lire: ({ etat }, { langue }) => ETAPES[langue][etat] ?? etat,
    },
    {
      code: 'pass',
      genre: 'NOMBRE',
      unite: 'pass',
      fr: ['Pass', 'Pass commandés.'],
      en: ['Passes', 'Passes ordered.'],
      lire: ({ nombreDePass }) => nombreDePass,
    },
    {
      code: 'valeur',
      genre: 'EUROS',
      unite: 'euros',
      fr: ['Valeur', 'Valeur faciale des pass commandés.'],
      en: ['Value', 'Face value of the passes ordered.'],
      lire: ({ valeurCentimes }) => valeurCentimes,
    },
    {
      code: 'operateur',
      genre: 'TEXTE',
      fr: ['Opérateur', 'Opérateur qui a reçu la commande.'],
      en: ['Operator', 'Operator that received the order.'],
      lire: ({ operateur }) => operateur.nom,
    },
  ],
});
