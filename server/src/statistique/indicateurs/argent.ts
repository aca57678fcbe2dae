import { DES_USAGES, DU_SOLDE } from './admission.ts';
import { duSolde, type IndicateurCalcule, rapport, somme } from './indicateur-calcule.ts';

const UTILISES = { de: 'pass.utilises', mots: 'pass utilisés', admission: DES_USAGES };

/** What pass paid, what was left to pay, and what funders owe for it. */
export const ARGENT: readonly IndicateurCalcule[] = [
  somme(
    {
      code: 'montant.utilise',
      nom: 'Montant payé par les pass',
      definition: 'Part du prix des services que les pass utilisés ont payée.',
      formule: 'somme des parts payées par les pass',
      unite: 'centimes',
      lignes: 'Pass utilisés',
    },
    DES_USAGES,
  ),
  somme(
    {
      code: 'reste.a.charge',
      nom: 'Reste à charge',
      definition: 'Part du prix des services que les bénéficiaires ont payée en plus de leurs pass.',
      formule: 'somme des prix − somme des parts payées par les pass',
      unite: 'centimes',
      lignes: 'Pass utilisés',
    },
    DES_USAGES,
  ),
  rapport(
    {
      code: 'reste.a.charge.moyen',
      nom: 'Reste à charge moyen',
      definition: 'Reste à charge d’une utilisation, en moyenne.',
      formule: 'reste à charge ÷ pass utilisés',
      unite: 'centimes',
      lignes: 'Pass utilisés',
    },
    { de: 'reste.a.charge', mots: 'reste à charge, en centimes', admission: DES_USAGES },
    UTILISES,
    false,
  ),
  duSolde(
    {
      code: 'etat.du',
      nom: 'Dû par l’État au vu de l’usage',
      definition:
        'Subvention que l’État doit aux conventions dont le versement suit l’usage : ce qui a été utilisé, au taux de la convention, sans dépasser sa part.',
      formule:
        'somme, par convention, du plus petit de : montant utilisé au taux de la convention, part de l’État',
      unite: 'centimes',
      exclusions:
        'Les conventions versées à la signature (vague 2019), les commandes sans convention. Ni période, ni public, ni opérateur : une convention n’en a pas.',
      lignes: 'Pass utilisés',
    },
    'du',
    DU_SOLDE,
  ),
  duSolde(
    {
      code: 'etat.utilise',
      nom: 'Part de l’État dans ce qui a été utilisé',
      definition:
        'Ce que les pass utilisés ont payé, pour la part de l’État dans le financement de leur commande.',
      formule: 'somme, par commande, du montant utilisé partagé entre ses financeurs au plus fort reste',
      unite: 'centimes',
      exclusions: 'Ni période, ni public, ni opérateur.',
      lignes: 'Pass utilisés',
    },
    'etat',
    DU_SOLDE,
  ),
  duSolde(
    {
      code: 'locale.utilise',
      nom: 'Part locale dans ce qui a été utilisé',
      definition:
        'Ce que les pass utilisés ont payé, pour la part des financeurs autres que l’État dans leur commande.',
      formule: 'somme, par commande, du montant utilisé partagé entre ses financeurs au plus fort reste',
      unite: 'centimes',
      exclusions: 'Ni période, ni public, ni opérateur.',
      lignes: 'Pass utilisés',
    },
    'locale',
    DU_SOLDE,
  ),
];
