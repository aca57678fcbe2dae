import { describe, expect, it } from 'vitest';
import { filtreDe } from './filtres.ts';
import { csvDesEcartes, demandeDeLot, saisieDeLot } from './lot.ts';
import { etendueDe } from '../shared/plan/points.ts';

const FILTRE = filtreDe({ t: 'dep:33', 'f.etat': 'A_RENOUVELER' });
const rien = { ids: new Set<string>(), tous: null };

describe('a lot', () => {
  it('renews for a year from the day after each end, and asks for the filter with what was seen', () => {
    const saisie = saisieDeLot('RENOUVELLEMENT', FILTRE, '2024-02-29');

    expect(demandeDeLot('RENOUVELLEMENT', saisie, { ...rien, tous: 1204 }, FILTRE)).toEqual({
      filtre: FILTRE,
      nombreAttendu: 1204,
      acte: 'RENOUVELLEMENT',
      genre: 'PASS_NUMERIQUE',
      jusquAu: '2025-02-28',
    });
  });

  it('asks for the rows chosen, and for no end of a withdrawal', () => {
    const saisie = { ...saisieDeLot('RETRAIT', FILTRE, '2026-09-15'), motif: ' Fermeture ' };

    expect(demandeDeLot('RETRAIT', saisie, { ids: new Set(['a', 'b']), tous: null }, FILTRE)).toEqual({
      lieux: ['a', 'b'],
      acte: 'RETRAIT',
      genre: 'PASS_NUMERIQUE',
      du: '2026-09-15',
      motif: 'Fermeture',
    });
  });

  it('writes those left out so that no spreadsheet runs what a name holds', () => {
    const lieu = { id: '1', nom: '=HYPERLINK("x")', communeNom: 'Guéret' };
    const csv = csvDesEcartes([{ regle: 'LABEL_RETIRE', message: 'Retiré ; candidature attendue', lieu }]);

    expect(csv.split('\r\n')[1]).toBe(
      `"1";"'=HYPERLINK(""x"")";"Guéret";"LABEL_RETIRE";"Retiré ; candidature attendue"`,
    );
  });
});

describe('the frame of the map', () => {
  const colonnes = (positions: readonly (readonly [number, number])[]) => ({
    ids: positions.map((_, rang) => String(rang)),
    latitudes: positions.map(([latitude]) => latitude),
    longitudes: positions.map(([, longitude]) => longitude),
    etats: positions.map(() => null),
  });

  it('is that of the mainland, or else of one overseas département', () => {
    expect(
      etendueDe(
        colonnes([
          [44.8, -0.6],
          [48.8, 2.3],
          [14.6, -61],
        ]),
      ),
    ).toEqual({
      ouest: -0.6,
      sud: 44.8,
      est: 2.3,
      nord: 48.8,
    });
    expect(etendueDe(colonnes([[14.6, -61]])).est).toBeCloseTo(-60.85);
  });
});
