import { describe, expect, it } from 'vitest';
import {
  cadrer,
  echelleDuNiveau,
  estDans,
  METROPOLE,
  NIVEAU_MAXIMAL,
  niveauDe,
  versX,
  versY,
  zoneVue,
} from './projection.ts';
import { ecrireZone, lireZone } from './zone.ts';

const taille = { largeur: 420, hauteur: 400 };

describe('the map', () => {
  it('puts Bordeaux, Lille and Ajaccio where the outlines have them', () => {
    const places = [
      [44.84, -0.58],
      [50.63, 3.06],
      [41.93, 8.74],
    ].map(([latitude = 0, longitude = 0]) => [versX(longitude), versY(latitude)].map(Math.round));

    expect(places).toEqual([
      [188, 388],
      [339, 31],
      [576, 553],
    ]);
  });

  it('shows the whole of what it is asked to frame', () => {
    const vue = zoneVue(cadrer(METROPOLE, taille), taille);

    for (const [latitude, longitude] of [
      [METROPOLE.nord, METROPOLE.est],
      [METROPOLE.sud, METROPOLE.ouest],
    ] as const)
      expect(estDans(vue, { latitude, longitude })).toBe(true);
    expect(vue.est - vue.ouest).toBeLessThan(25);
  });

  it('gathers at the level of its scale', () => {
    for (let niveau = 4; niveau <= NIVEAU_MAXIMAL; niveau++)
      expect(niveauDe(echelleDuNiveau(niveau))).toBe(niveau);
  });
});

describe('a zone in an address', () => {
  it.each(['-1.2,44.1,0.3,45.2', '-61.85,15.8,-60.98,16.55', '55.2,-21.4,55.86,-20.85'])(
    'is read as it was written: %s',
    (texte) => {
      const zone = lireZone(texte);

      expect(zone && ecrireZone(zone)).toBe(texte);
    },
  );

  it('is written to within a hundred metres, and never outside the Earth', () => {
    expect(ecrireZone({ ouest: -190, sud: 44.12345, est: 0, nord: 45 })).toBe('-180,44.123,0,45');
  });

  it.each(['', '1,2,3', '2,1,1,2', '-200,0,0,1', '0,0,1,nord', '1e1,0,2,1'])('is not %j', (texte) => {
    expect(lireZone(texte)).toBeNull();
  });
});
