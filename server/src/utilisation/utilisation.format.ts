import {
  carnetLu,
  COLONNES_DU_CARNET,
  estAuthentique,
  lireNumeroDePass,
  numeroImprime,
} from '../carnet/carnet.module.ts';
import { ENREGISTRE_LE, enregistrementLu, libelle } from '../shared/import.lot.ts';
import type { ContexteDeLecture, FormatDImport, LigneLue, Valeur } from '../shared/import.ts';
import { euros, parmi } from '../shared/montants.rules.ts';
import { entier, Illisible, jour, type Lecture, siret } from '../shared/valeurs.rules.ts';
import { ServiceRendu } from './service.types.ts';

const PRIX_MAX = 1_000_000;
const service = parmi(Object.values(ServiceRendu), {
  'Découvrir les enjeux': 'DECOUVRIR',
  'Augmenter son pouvoir d’agir': 'AUGMENTER',
});

const COMMUNES = {
  siret: {
    nom: 'siret',
    exemple: '39860733300059',
    explication: 'SIRET de la structure ; il suffit si elle n’a qu’un lieu.',
  },
  lieu: {
    nom: /^(lieu|nom_du_lieu)$/,
    modele: 'lieu',
    exemple: 'Médiathèque',
    explication: 'Nom du lieu de cette structure, ou son identifiant, ou sa clé de source.',
  },
  jour: { nom: 'jour', obligatoire: true, exemple: '22/06/2021', explication: 'Jour de l’atelier.' },
  service: {
    nom: 'service',
    obligatoire: true,
    exemple: 'MAITRISER',
    explication: `${Object.values(ServiceRendu).join(', ')}.`,
  },
  minutes: { nom: 'minutes', exemple: '90', explication: 'Durée, de 1 à 600 minutes.' },
  prix: { nom: 'prix', obligatoire: true, exemple: '12,00', explication: 'Prix du service, en euros.' },
  part: {
    nom: /^part(_payee)?$/,
    modele: 'part_payee',
    exemple: '10,00',
    explication: 'Part payée par le pass ; le prix, dans la limite de la valeur du pass, par défaut.',
  },
  payeLe: { nom: 'paye_le', exemple: '', explication: 'Reprise : jour où le lieu a été payé.' },
  montantPaye: {
    nom: 'montant_paye',
    exemple: '',
    explication: 'Reprise : montant brut ; la part payée par défaut.',
  },
  frais: {
    nom: 'frais',
    exemple: '',
    explication: 'Reprise : frais retenus, taxe comprise ; aucun par défaut.',
  },
  paiementEnregistreLe: {
    nom: 'paiement_enregistre_le',
    exemple: '',
    explication: 'Reprise : jour où la source a enregistré le paiement ; celui du paiement par défaut.',
  },
  enregistreLe: ENREGISTRE_LE,
} as const;
type Commune = keyof typeof COMMUNES;

/** Columns of a staged use, in the order that the formats give their values. */
export const TABLE_DES_UTILISATIONS = [
  'cle text',
  ...COLONNES_DU_CARNET,
  'rang smallint',
  'siret text',
  'lieu text',
  'jour date',
  'service text',
  'minutes smallint',
  'prix integer',
  'part integer',
  'paye_le date',
  'montant_paye integer',
  'frais integer',
  'paiement_enregistre_le date',
  'enregistre_le date',
  'lieu_id uuid',
  'structure_id uuid',
  'usage smallint',
];

const numeroDePass: Lecture<NonNullable<ReturnType<typeof lireNumeroDePass>>> = (lu) =>
  lireNumeroDePass(lu) ??
  new Illisible('un numéro de pass de 16 caractères, dont le dernier contrôle les autres');

/** Uses by the number of each pass, which only this register makes. */
export const parNumero: FormatDImport<'pass' | Commune> = {
  nom: 'les utilisations par numéro de pass',
  unique: 'pass',
  colonnes: {
    pass: {
      nom: /^(numero_de_)?pass$/,
      modele: 'pass',
      obligatoire: true,
      exemple: '',
      explication: 'Numéro du pass : 16 caractères.',
    },
    ...COMMUNES,
  },
  lire(ligne, contexte) {
    const lu = ligne.exiger('pass', numeroDePass);
    if (lu !== null && contexte.cleDesNumeros !== undefined && !estAuthentique(contexte.cleDesNumeros, lu))
      ligne.refuser('pass', 'un numéro de pass connu du registre');
    const carnet = carnetLu(null, null);
    return [
      ligne.brut('pass'),
      lu?.lot ?? null,
      lu?.serie ?? null,
      ...carnet.slice(2),
      lu?.rang ?? null,
      ...usageLu(ligne, contexte),
    ];
  },
};

/** Uses by carnet and rank: the history of an operator whose numbers hold no secret of this register. */
export const parCarnet: FormatDImport<'carnet' | 'commande' | 'rang' | Commune> = {
  nom: 'les utilisations par carnet et rang',
  unique: 'carnet',
  colonnes: {
    carnet: {
      nom: /^(numero_de_)?carnet$/,
      modele: 'carnet',
      obligatoire: true,
      exemple: 'AP-000001',
      explication:
        'Numéro imprimé sur le carnet ; une colonne « pass » le remplace, avec les numéros du registre.',
    },
    rang: {
      nom: 'rang',
      obligatoire: true,
      exemple: '1',
      explication: 'Rang du pass dans le carnet, de 1 à 10.',
    },
    commande: {
      nom: 'commande',
      exemple: '2020-014',
      explication: 'Numéro de la commande, si plusieurs opérateurs ont donné ce numéro.',
    },
    ...COMMUNES,
  },
  lire(ligne, contexte) {
    const carnet = ligne.exiger('carnet', numeroImprime);
    const rang = ligne.exiger('rang', entier(1, 10));
    return [
      `${carnet} ${rang}`,
      ...carnetLu(carnet, ligne.lire('commande', libelle)),
      rang,
      ...usageLu(ligne, contexte),
    ];
  },
};

function usageLu(ligne: LigneLue<Commune>, contexte: ContexteDeLecture): Valeur[] {
  const [chiffres, lieu] = [ligne.lire('siret', siret), ligne.lire('lieu', libelle)];
  if (ligne.brut('siret') === '' && ligne.brut('lieu') === '')
    ligne.refuser('lieu', 'le SIRET de la structure, et le nom de son lieu si elle en a plusieurs');
  const le = ligne.exiger('jour', jour);
  if (le !== null && le > contexte.jour) ligne.refuser('jour', 'un jour passé');
  const rendu = ligne.exiger('service', service);
  const minutes = ligne.lire('minutes', entier(1, 600));
  const prix = ligne.exiger('prix', euros(1, PRIX_MAX));
  const part = ligne.lire('part', euros(1, PRIX_MAX));
  if (prix !== null && part !== null && part > prix) ligne.refuser('part', 'au plus le prix du service');
  const enregistre = enregistrementLu(ligne, 'enregistreLe', contexte, le);
  return [
    chiffres,
    lieu,
    le,
    rendu,
    minutes,
    prix,
    part,
    ...paiementLu(ligne, contexte, le),
    enregistre,
    null,
    null,
    null,
  ];
}

/** What the other operator paid: the register's own payments go through the closing of a month. */
function paiementLu(ligne: LigneLue<Commune>, contexte: ContexteDeLecture, use: string | null): Valeur[] {
  const le = ligne.lire('payeLe', jour);
  const [montant, frais] = [
    ligne.lire('montantPaye', euros(1, PRIX_MAX)),
    ligne.lire('frais', euros(0, PRIX_MAX)),
  ];
  const connu = enregistrementLu(ligne, 'paiementEnregistreLe', contexte, le);
  if (le === null) {
    if (montant !== null && ligne.brut('payeLe') === '') ligne.refuser('payeLe', 'le jour du paiement');
    return [null, null, null, null];
  }
  if (le > contexte.jour || (use !== null && le < use))
    ligne.refuser('payeLe', 'un jour passé, qui ne précède pas l’utilisation');
  if (ligne.brut('enregistreLe') === '')
    ligne.refuser(
      'payeLe',
      'une cellule vide, sauf reprise d’historique (« enregistre_le ») : ici, un mois se paie à sa clôture',
    );
  return [le, montant, frais ?? 0, connu];
}
