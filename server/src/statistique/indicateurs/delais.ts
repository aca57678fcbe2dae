import { DES_COMMANDES, DES_REMISES, DES_USAGES, enEtat } from './admission.ts';
import { compte, type IndicateurCalcule, mediane, medianeEtP90 } from './indicateur-calcule.ts';
import type { MesureAdditive } from '../faits/mesures.ts';

/** Days from a step to another, one row a pass. */
export const DELAIS: readonly IndicateurCalcule[] = [
  ...medianeEtP90(
    {
      code: 'delai.achat.livraison',
      nom: 'Délai de l’achat à la livraison',
      definition: 'Jours entre la signature de la commande et sa livraison, pour chaque pass livré.',
      formule: 'jour de livraison − jour d’achat',
      unite: 'jours',
      exclusions: 'Les pass qui ne sont pas livrés.',
      lignes: 'Pass livrés',
    },
    'achat.livraison',
    DES_COMMANDES,
  ),
  ...medianeEtP90(
    {
      code: 'delai.livraison.activation',
      nom: 'Délai de la livraison à l’activation',
      definition: 'Jours entre la livraison de la commande et son activation, pour chaque pass activé.',
      formule: 'jour d’activation − jour de livraison',
      unite: 'jours',
      exclusions: 'Les pass qui ne sont pas activés, et ceux dont la livraison n’est pas connue.',
      lignes: 'Pass livrés puis activés',
    },
    'livraison.activation',
    DES_COMMANDES,
  ),
  ...medianeEtP90(
    {
      code: 'delai.activation.remise',
      nom: 'Délai de l’activation à la remise',
      definition:
        'Jours entre l’activation de la commande et la remise du carnet, pour chaque pass distribué.',
      formule: 'jour de remise − jour d’activation',
      unite: 'jours',
      exclusions: 'Les pass qui ne sont pas distribués, et ceux dont l’activation n’est pas connue.',
      lignes: 'Pass activés puis distribués',
    },
    'activation.remise',
    DES_REMISES,
  ),
  ...medianeEtP90(
    {
      code: 'delai.remise.premiere_utilisation',
      nom: 'Délai de la remise à la première utilisation',
      definition: 'Jours entre la remise du carnet et sa première utilisation, pour chaque carnet entamé.',
      formule: 'jour de la première utilisation − jour de remise',
      unite: 'jours',
      exclusions: 'Les carnets qui ne sont pas entamés.',
      lignes: 'Carnets entamés (leur première utilisation)',
    },
    'remise.premiere_utilisation',
    DES_USAGES,
  ),
  ...medianeEtP90(
    {
      code: 'delai.remise.utilisation',
      nom: 'Délai de la remise à l’utilisation',
      definition: 'Jours entre la remise du carnet et l’utilisation, pour chaque pass utilisé.',
      formule: 'jour d’utilisation − jour de remise',
      unite: 'jours',
      exclusions: 'Les pass qui ne sont pas utilisés.',
      lignes: 'Pass utilisés',
    },
    'remise.utilisation',
    DES_USAGES,
  ),
  ...medianeEtP90(
    {
      code: 'delai.utilisation.paiement',
      nom: 'Délai de l’utilisation au paiement',
      definition: 'Jours entre l’utilisation et le contre-paiement du lieu, pour chaque pass remboursé.',
      formule: 'jour du contre-paiement − jour d’utilisation',
      unite: 'jours',
      exclusions: 'Les pass qui ne sont pas remboursés.',
      lignes: 'Pass remboursés',
    },
    'utilisation.paiement',
    DES_USAGES,
  ),
];

const DU_STOCK = enEtat(DES_COMMANDES);

const age = (code: MesureAdditive, ages: string): IndicateurCalcule =>
  compte(
    {
      code,
      nom: `Stock, ${ages}`,
      definition: `Pass non distribués dont la commande est activée depuis ${ages}.`,
      formule: 'somme des pass des carnets en stock de cet âge',
      unite: 'pass',
    },
    DU_STOCK,
  );

/** What waits to be handed out, and since when. */
export const STOCK: readonly IndicateurCalcule[] = [
  compte(
    {
      code: 'stock.non_distribues',
      nom: 'Pass non distribués',
      definition:
        'Pass activés dont le carnet n’est pas remis, que rien n’arrête et qui peuvent encore être acceptés.',
      formule: 'somme des pass des carnets en stock',
      unite: 'pass',
      exclusions: 'Les pass expirés et ceux des carnets bloqués, perdus, volés, annulés ou remplacés.',
    },
    DU_STOCK,
  ),
  age('stock.moins_de_30_jours', '30 jours au plus'),
  age('stock.de_31_a_90_jours', '31 à 90 jours'),
  age('stock.de_91_a_180_jours', '91 à 180 jours'),
  age('stock.plus_de_180_jours', 'plus de 180 jours'),
  mediane(
    {
      code: 'stock.age.mediane',
      nom: 'Âge médian du stock',
      definition: 'Jours depuis l’activation de la commande, pour chaque pass non distribué.',
      formule: 'le plus petit âge que la moitié des pass en stock ne dépassent pas',
      unite: 'jours',
      lignes: 'Pass non distribués',
    },
    'stock.age',
    DU_STOCK,
  ),
];
