import { carnetLu, COLONNES_DU_CARNET, numeroImprime } from '../carnet/carnet.module.ts';
import { publicCible } from '../cohorte/cohorte.module.ts';
import { ENREGISTRE_LE, enregistrementLu, libelle } from '../shared/import.lot.ts';
import type { FormatDImport } from '../shared/import.ts';
import { jour } from '../shared/valeurs.rules.ts';

/** Columns of a staged hand-over, in the order that `lire` gives their values. */
export const TABLE_DES_REMISES = [
  'cle text',
  ...COLONNES_DU_CARNET,
  'distributeur text',
  'cohorte text',
  'public text',
  'jour date',
  'enregistre_le date',
  'distributeur_id uuid',
  'cohorte_id uuid',
];

type Cle = 'carnet' | 'commande' | 'distributeur' | 'cohorte' | 'public' | 'jour' | 'enregistreLe';

/** Carnets and whom they were handed to. */
export const formatDesRemises: FormatDImport<Cle> = {
  nom: 'les remises de carnets',
  unique: 'carnet',
  colonnes: {
    carnet: {
      nom: /^(numero_de_)?carnet$/,
      modele: 'carnet',
      obligatoire: true,
      exemple: 'AP-000001',
      explication: 'Numéro imprimé sur le carnet, du registre ou d’un autre opérateur.',
    },
    commande: {
      nom: 'commande',
      exemple: '2020-014',
      explication: 'Numéro de la commande, si plusieurs opérateurs ont donné ce numéro.',
    },
    distributeur: {
      nom: 'distributeur',
      obligatoire: true,
      exemple: 'CCAS-33',
      explication: 'Code du distributeur.',
    },
    cohorte: {
      nom: 'cohorte',
      exemple: 'Personnes âgées, 2021',
      explication: 'Libellé de la cohorte, ou son public.',
    },
    public: {
      nom: 'public',
      exemple: 'Personnes âgées',
      explication: 'Public de la cohorte, ou son libellé.',
    },
    jour: { nom: 'jour', obligatoire: true, exemple: '15/06/2021', explication: 'Jour de la remise.' },
    enregistreLe: ENREGISTRE_LE,
  },
  lire(ligne, contexte) {
    const carnet = ligne.exiger('carnet', numeroImprime);
    const [nom, cible] = [ligne.lire('cohorte', libelle), ligne.lire('public', publicCible)];
    if (ligne.brut('cohorte') === '' && ligne.brut('public') === '')
      ligne.refuser('cohorte', 'le libellé d’une cohorte ou son public');
    const le = ligne.exiger('jour', jour);
    if (le !== null && le > contexte.jour) ligne.refuser('jour', 'un jour passé');
    return [
      carnet,
      ...carnetLu(carnet, ligne.lire('commande', libelle)),
      ligne.exiger('distributeur', libelle),
      nom,
      cible,
      le,
      enregistrementLu(ligne, 'enregistreLe', contexte, le),
      null,
      null,
    ];
  },
};
