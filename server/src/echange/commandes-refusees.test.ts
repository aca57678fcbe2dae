import { expect, it } from 'vitest';
import {
  ACTIVE,
  type Cellules,
  fichierDeCommandes as fichier,
  LIVREE,
} from '../../test/fichiers-de-commandes.ts';
import { setupGrandLivre } from '../../test/fichiers-du-grand-livre.ts';

const { refus } = setupGrandLivre();

it.each<readonly [string, Cellules, string, string]>([
  ['a SIREN without its key', { siren: '999000007' }, 'siren', 'dont la clé de contrôle est juste'],
  ['a buyer nobody knows', { siren: '732829320' }, 'siren', 'connue du registre'],
  ['an operator nobody knows', { operateur: 'APTIC' }, 'operateur', 'd’un opérateur connu'],
  ['half a cent', { valeur_faciale: '10,005' }, 'valeur_faciale', 'deux décimales au plus'],
  ['a day that never was', { signee_le: '31/02/2024' }, 'signee_le', 'n’existe pas'],
  ['a step to come', { livree_le: '01/01/2030', carnets: 'A1 à A10' }, 'livree_le', 'un jour passé'],
  [
    'an end before its start',
    { valide_jusqu_au: '01/03/2024' },
    'valide_jusqu_au',
    'après celui de la signature',
  ],
  ['a delivery without carnets', LIVREE, 'carnets', '(M1)'],
  [
    'too few carnets',
    { ...LIVREE, carnets: 'A1 à A9' },
    'carnets',
    'les numéros de 10 carnets (M1) ; ceux-ci en font 9',
  ],
  [
    'a range that goes back',
    { ...LIVREE, carnets: 'A10 à A1' },
    'carnets',
    'des numéros de carnets ou des plages',
  ],
  [
    'an activation without a mandate',
    { ...LIVREE, carnets: 'A1 à A10', activee_le: '10/04/2024' },
    'mandat',
    '(M3)',
  ],
  ['a mandate without a day', { mandat: 'M-1' }, 'mandatee_le', 'le jour du mandat'],
  [
    'an activation before its mandate',
    { ...ACTIVE, carnets: 'A1 à A10', activee_le: '05/04/2024' },
    'signee_le',
    'dans l’ordre',
  ],
  [
    'more funds than it is worth',
    { encaisse: '1000,01', encaisse_le: '09/04/2024', reference: 'V' },
    'encaisse',
    'au plus la valeur',
  ],
  [
    'funds without a reference',
    { encaisse: '10', encaisse_le: '09/04/2024' },
    'reference',
    'compté qu’une fois',
  ],
  ['a recording before the fact', { enregistre_le: '01/03/2024' }, 'enregistre_le', 'ne précède pas le fait'],
  ['a recording to come', { enregistre_le: '16/09/2026' }, 'enregistre_le', 'passé ou présent'],
  ['terms that were recorded otherwise', { numero: '2026-001' }, 'numero', 'ne se modifie pas'],
])('an order is refused for %s, and said why', async (_, cellules, colonne, attendu) => {
  expect(await refus('commandes', fichier(cellules))).toMatchObject({
    ligne: 2,
    colonne,
    attendu: expect.stringContaining(attendu),
  });
});
