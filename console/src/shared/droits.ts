import type { Langue } from './format.ts';

/** The rights of the register, as one says them after « pour ». */
const DROITS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    LIRE_DETAIL: 'lire commandes, carnets, pass, utilisations et règlements',
    LIRE_NUMEROS: 'lire les numéros entiers de carnets et de pass',
    LIRE_COHORTES: 'lire les cohortes de bénéficiaires, en effectifs',
    LIRE_IMPORTS: 'lire les imports et leurs rejets',
    LIRE_JOURNAL: 'lire le journal des faits',
    LIRE_AUDIT: 'lire l’audit des accès',
    VERIFIER: 'vérifier les invariants du registre',
    GERER_STOCK: 'déplacer, bloquer, remplacer ou annuler des carnets',
    REMETTRE: 'remettre un carnet, en déclarer la perte',
    UTILISER: 'tester et utiliser un pass dans un lieu',
    ANNULER_USAGE: 'annuler une utilisation qui n’est pas payée',
    IMPORTER: 'importer des fichiers',
    INVITER: 'inviter des agents',
    ADMINISTRER_ACCES: 'administrer comptes, habilitations et droits',
    VOIR_COMME: 'voir la console comme un autre',
  },
  en: {
    LIRE_DETAIL: 'read orders, booklets, passes, uses and payments',
    LIRE_NUMEROS: 'read whole booklet and pass numbers',
    LIRE_COHORTES: 'read the cohorts of beneficiaries, as counts',
    LIRE_IMPORTS: 'read imports and their rejected rows',
    LIRE_JOURNAL: 'read the journal of facts',
    LIRE_AUDIT: 'read the audit of accesses',
    VERIFIER: 'check the invariants of the register',
    GERER_STOCK: 'move, block, replace or cancel booklets',
    REMETTRE: 'hand out a booklet, report its loss',
    UTILISER: 'test and use a pass in a place',
    ANNULER_USAGE: 'cancel a use that is not paid',
    IMPORTER: 'import files',
    INVITER: 'invite agents',
    ADMINISTRER_ACCES: 'administer accounts, roles held and rights',
    VOIR_COMME: 'see the console as someone else',
  },
};

/** A right in words; one that is newer than this console keeps its code. */
export const droitEnMots = (droit: string, langue: Langue): string => DROITS[langue][droit] ?? droit;
