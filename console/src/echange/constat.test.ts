import { describe, expect, it } from 'vitest';
import { constatDe } from './constat.ts';

const AUCUNE = { lignes: 0, creees: 0, modifiees: 0, inchangees: 0, rejetees: 0 };
const AOUT = { lignes: 1500, creees: 1120, modifiees: 373, inchangees: 3, rejetees: 4 };

const dit = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the sentence of a report', () => {
  it('says what would enter, what is unchanged and what is rejected', () => {
    expect(dit(constatDe(AOUT, true, 'fr'))).toBe(
      'Sur 1 500 lignes : 1 493 entreraient dans le registre, 3 sont inchangées, 4 sont rejetées.',
    );
    expect(dit(constatDe(AOUT, false, 'en'))).toBe(
      'Of 1,500 rows: 1,493 entered the register, 3 are unchanged, 4 are rejected.',
    );
  });

  it('agrees with a single row, and is silent about zero', () => {
    expect(dit(constatDe({ ...AUCUNE, lignes: 1, creees: 1 }, false, 'fr'))).toBe(
      'Sur 1 ligne : 1 est entrée dans le registre.',
    );
    expect(dit(constatDe({ ...AUCUNE, lignes: 1, rejetees: 1 }, true, 'en'))).toBe(
      'Of 1 row: 1 is rejected.',
    );
  });

  it('says a file without rows', () => {
    expect(constatDe(AUCUNE, true, 'fr')).toBe('Aucune ligne dans ce fichier.');
  });
});
