import { describe, expect, it } from 'vitest';
import { type Assertion, dateQuiCompte } from './label.ts';

const PASS = { genre: 'PASS_NUMERIQUE', acte: 'LABELLISATION' } as const;
const LABELS: readonly Assertion[] = [
  { ...PASS, acte: 'SUSPENSION', du: '2021-06-15', jusquAu: null },
  { ...PASS, du: '2019-07-16', jusquAu: '2021-07-15' },
  { ...PASS, du: '2021-01-01', jusquAu: '2022-06-30' },
  { ...PASS, genre: 'FRANCE_SERVICES', du: '2020-01-01', jusquAu: null },
];

describe('the date beside a state', () => {
  it('is the end of a running label, the last one given', () => {
    expect(dateQuiCompte('LABELLISE', 'PASS_NUMERIQUE', LABELS)).toEqual({
      moment: 'jusqu-au',
      jour: '2022-06-30',
    });
    expect(dateQuiCompte('EXPIRE', 'PASS_NUMERIQUE', LABELS)?.moment).toBe('fini');
  });

  it('is the start of a label that has no end, or of a suspension', () => {
    expect(dateQuiCompte('LABELLISE', 'FRANCE_SERVICES', LABELS)).toEqual({
      moment: 'depuis',
      jour: '2020-01-01',
    });
    expect(dateQuiCompte('SUSPENDU', 'PASS_NUMERIQUE', LABELS)).toEqual({
      moment: 'depuis',
      jour: '2021-06-15',
    });
  });

  it('is not made up when nothing says it', () => {
    expect(dateQuiCompte('RETIRE', 'PASS_NUMERIQUE', LABELS)).toBeNull();
    expect(dateQuiCompte('LABELLISE', 'AIDANTS_CONNECT', LABELS)).toBeNull();
  });
});
