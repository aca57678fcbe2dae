import { expect, it } from 'vitest';
import { GRILLE } from './grille.ts';

it('lists each of the 106 criteria once, and says how those said to be met were checked', () => {
  const criteres = GRILLE.flatMap(({ criteres: du }, i) => du.map((critere) => ({ critere, theme: i + 1 })));
  expect(new Set(criteres.map(({ critere: [numero] }) => numero)).size).toBe(106);
  expect(criteres.filter(({ critere: [numero], theme }) => !numero.startsWith(`${theme}.`))).toEqual([]);
  expect(criteres.filter(({ critere: [, , statut, comment] }) => statut !== 'NT' && !comment)).toEqual([]);
});
