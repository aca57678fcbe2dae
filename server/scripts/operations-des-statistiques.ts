import { operation, type Operation } from './operation.ts';

/** A use of every root field of figures, their comparisons, saved views and exports. */
export const OPERATIONS_DES_STATISTIQUES: Readonly<Record<string, Operation>> = {
  statistiques: operation(
    'PUBLIQUE',
    'query ($siren: String!) { statistiques(filtre: { collectivite: $siren }) { entonnoir { chiffre { valeur } } } }',
  ),
  indicateurs: operation('PUBLIQUE', '{ indicateurs { code } }'),
  triangle: operation(
    'PERIMETRE',
    'query ($siren: String!) { triangle(filtre: { collectivite: $siren }) { lignes { carnets } } }',
  ),
  courbes: operation(
    'PERIMETRE',
    'query ($siren: String!) { courbes(series: [{ filtre: { collectivite: $siren } }]) { carnets } }',
  ),
  carnetsSuivis: operation(
    'PERIMETRE',
    'query ($siren: String!) { carnetsSuivis(filtre: { collectivite: $siren }) { totalCount } }',
  ),
  chiffresPublies: operation('PUBLIQUE', '{ chiffresPublies { edges { cursor } } }'),
};
