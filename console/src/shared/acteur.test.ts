import { expect, it } from 'vitest';
import { acteurEnMots } from './acteur.ts';

it('names who acted by the role, and leaves what is not a role', () => {
  expect(acteurEnMots('operateur (France entière)', 'fr')).toBe('Opérateur (France entière)');
  expect(acteurEnMots('etat (France entière)', 'en')).toBe('State (France entière)');
  expect(acteurEnMots('registre', 'fr')).toBe('Le registre');
  expect(acteurEnMots('autre chose', 'fr')).toBe('autre chose');
  expect(acteurEnMots('agent-ab12, hub (Gironde)', 'fr')).toBe('Hub (Gironde), agent-ab12');
});
