import { describe, expect, it } from 'vitest';
import { ETAPES, type Etape, refusDEtape } from './etape.rules.ts';

const PERMISES: readonly (readonly [Etape, Etape])[] = [
  ['DEPOSE', 'INSTRUIT'],
  ['INSTRUIT', 'LAUREAT'],
  ['INSTRUIT', 'REFUSE'],
  ['LAUREAT', 'CONVENTIONNE'],
  ['CONVENTIONNE', 'VERSE'],
  ['VERSE', 'SOLDE'],
  ['VERSE', 'REVERSEMENT'],
];

describe('the steps of a file', () => {
  it('follow one another in seven ways, and in no other', () => {
    const permises = ETAPES.flatMap((de) =>
      ETAPES.filter((vers) => refusDEtape(de, vers) === null).map((vers) => [de, vers]),
    );

    expect(permises).toEqual(PERMISES);
  });

  it('say what was expected', () => {
    expect(refusDEtape('INSTRUIT', 'VERSE')).toMatch(/attendue est : lauréat ou refusé/);
    expect(refusDEtape('REFUSE', 'LAUREAT')).toMatch(/plus aucune/);
  });
});
