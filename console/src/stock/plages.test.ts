import { expect, it } from 'vitest';
import { lirePlages } from './plages.ts';

const UN = '0001-0000042-35';
const AUTRE = '0001-0000001-61';

it.each([
  ['', []],
  [UN, [{ premier: UN }]],
  ['0001000004235', [{ premier: UN }]],
  [`${AUTRE} ${UN}`, [{ premier: AUTRE, dernier: UN }]],
  [`${AUTRE} à ${UN}\n\n${UN}`, [{ premier: AUTRE, dernier: UN }, { premier: UN }]],
  ['0001 0000042 35', [{ premier: UN }]],
])('reads %j', (texte, plages) => {
  expect(lirePlages(texte)).toEqual({ plages, faute: null });
});

it.each(['12', `${UN} ${AUTRE} ${UN}`, '0001-0000042-36', 'carnet', `${UN} x`])('gives %j back', (ligne) => {
  expect(lirePlages(ligne).faute).toBe(ligne);
});
