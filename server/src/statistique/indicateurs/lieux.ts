import { DES_USAGES } from './admission.ts';
import {
  compte,
  distincts,
  type IndicateurCalcule,
  medianeEtP90,
  rapport,
  somme,
} from './indicateur-calcule.ts';

/** What places did, and how far people went. */
export const DES_LIEUX: readonly IndicateurCalcule[] = [
  distincts(
    {
      code: 'lieux.actifs',
      nom: 'Lieux actifs',
      definition: 'Lieux labellisés où un pass au moins a été utilisé.',
      formule: 'nombre de lieux distincts parmi les utilisations',
      unite: 'lieux',
    },
    DES_USAGES,
  ),
  rapport(
    {
      code: 'utilisations.par_lieu',
      nom: 'Utilisations par lieu actif',
      definition: 'Pass utilisés dans un lieu actif, en moyenne.',
      formule: 'pass utilisés ÷ lieux actifs',
      unite: 'pass',
      lignes: 'Pass utilisés',
    },
    { de: 'pass.utilises', mots: 'pass utilisés', admission: DES_USAGES },
    { de: 'lieux.actifs', mots: 'lieux actifs', admission: DES_USAGES },
    false,
  ),
  somme(
    {
      code: 'heures.atelier',
      nom: 'Heures d’atelier',
      definition: 'Durée des services rendus contre un pass, comptée pour chaque pass.',
      formule: 'somme des minutes ÷ 60',
      unite: 'heures',
      exclusions: 'Les utilisations dont la durée n’est pas saisie : voir « heures.sans_duree ».',
      lignes: 'Pass utilisés dont la durée est connue',
    },
    DES_USAGES,
  ),
  compte(
    {
      code: 'heures.sans_duree',
      nom: 'Utilisations sans durée',
      definition: 'Pass utilisés dont la durée du service n’est pas saisie.',
      formule: 'nombre d’utilisations sans durée',
      unite: 'pass',
    },
    DES_USAGES,
  ),
  ...medianeEtP90(
    {
      code: 'distance',
      nom: 'Distance de la remise à l’utilisation',
      definition:
        'Distance à vol d’oiseau entre le centre de la commune de qui a remis le carnet et le lieu de l’utilisation.',
      formule: 'distance orthodromique, en kilomètres',
      unite: 'kilomètres',
      exclusions:
        'Les utilisations dont le lieu ou la commune de remise n’a pas de position : voir « distance.sans_position ».',
      lignes: 'Pass utilisés dont la distance est connue',
    },
    'distance',
    DES_USAGES,
  ),
  compte(
    {
      code: 'distance.sans_position',
      nom: 'Utilisations sans distance',
      definition: 'Pass utilisés dont le lieu ou la commune de remise n’a pas de position connue.',
      formule: 'nombre d’utilisations sans position',
      unite: 'pass',
    },
    DES_USAGES,
  ),
];
