import { expect, it } from 'vitest';
import { enVigueur } from './regle.rules.ts';

it('the version in force is the last one begun', () => {
  const regles = [{ aCompterDu: '2019-03-22' }, { aCompterDu: '2019-05-01' }];

  expect(enVigueur(regles, '2019-03-21')).toBeNull();
  expect(enVigueur(regles, '2019-04-30')).toBe(regles[0]);
  expect(enVigueur(regles, '2019-05-01')).toBe(regles[1]);
});
