import { expect, it } from 'vitest';
import { arretAVenir } from './arret.ts';

const periodes = [
  { label: 'PASS_NUMERIQUE', debut: null, etat: 'LABELLISE' },
  { label: 'PASS_NUMERIQUE', debut: '2026-10-10', etat: 'RETIRE' },
  { label: 'PASS_NUMERIQUE', debut: '2026-09-20', etat: 'SUSPENDU' },
  { label: 'PASS_NUMERIQUE', debut: '2026-09-25', etat: 'A_RENOUVELER' },
  { label: 'FRANCE_SERVICES', debut: '2026-09-16', etat: 'SUSPENDU' },
] as const;

it('tells the first stop to come of that label, and none that has begun', () => {
  expect(arretAVenir(periodes, 'PASS_NUMERIQUE', '2026-09-15')).toEqual({
    etat: 'SUSPENDU',
    jour: '2026-09-20',
  });
  expect(arretAVenir(periodes, 'PASS_NUMERIQUE', '2026-09-20')).toEqual({
    etat: 'RETIRE',
    jour: '2026-10-10',
  });
  expect(arretAVenir(periodes, 'AIDANTS_CONNECT', '2026-09-15')).toBeNull();
});
