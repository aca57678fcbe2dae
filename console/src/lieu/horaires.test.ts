import { describe, expect, it } from 'vitest';
import { horairesEnMots } from './horaires.ts';

const dits = (horaires: string, langue: 'fr' | 'en' = 'fr') =>
  horairesEnMots(horaires, langue)?.map(({ jours, heures }) =>
    `${jours} ${heures.join(', ')}`.replaceAll('\u00a0', ' '),
  );

describe('opening hours', () => {
  it('are said in words, one line a rule', () => {
    expect(dits('Tu,Th 13:30-17:30; We 09:00-17:30')).toEqual([
      'mardi, jeudi : 13 h 30 – 17 h 30',
      'mercredi : 9 h – 17 h 30',
    ]);
    expect(dits('Mo-Fr 09:00-12:00,14:00-17:30', 'en')).toEqual([
      'Monday to Friday: 09:00 – 12:00, 14:00 – 17:30',
    ]);
  });

  it('are left as they are when the notation says more', () => {
    expect(horairesEnMots('Mo-Fr 09:00-12:00; PH off', 'fr')).toBeNull();
    expect(horairesEnMots('sur rendez-vous', 'fr')).toBeNull();
  });
});
