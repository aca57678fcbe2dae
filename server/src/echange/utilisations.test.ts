import { describe, expect, it } from 'vitest';
import { COLLECTIVITES, setupGrandLivre, uuid } from '../../test/fichiers-du-grand-livre.ts';
import { LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import { parPass, type Usage } from '../../test/utilisations.ts';

const { lus, lire, refus, rompus } = setupGrandLivre();

describe('a use in a file', () => {
  it('is that of a pass of ours, by its number, once', async () => {
    const texte = parPass(numeroDePass(0, 1).toLowerCase(), { minutes: '90' });
    expect(await lus('utilisations', texte, { simuler: true })).toEqual([1, 0, 0, 0]);
    expect(await lus('utilisations', texte)).toEqual([1, 0, 0, 0]);
    expect(await lus('utilisations', texte)).toEqual([0, 0, 1, 0]);
    expect(await refus('utilisations', parPass(numeroDePass(0, 1), { jour: '11/09/2026' }))).toMatchObject({
      colonne: 'pass',
      attendu: expect.stringContaining('il l’a fait le 10/09/2026'),
    });
    expect(
      await lire(
        `select u.lieu_id, u.minutes, u.prix_centimes, u.part_pass_centimes, u.enregistre_le::text as le, e.repris, e.type
         from pass.utilisation u join pass.evenement e on e.position = u.evenement where u.lot = 1 and u.rang = 1`,
      ),
    ).toEqual([
      {
        lieu_id: uuid(3, 91),
        minutes: 90,
        prix_centimes: 1200,
        part_pass_centimes: 1000,
        le: '2026-09-15',
        repris: false,
        type: 'utilisations.enregistrees',
      },
    ]);
    expect(await rompus()).toEqual([]);
  });

  it.each<readonly [string, string, Usage, string, string]>([
    [
      'a mistyped number',
      numeroDePass(0, 2).replace(/.$/, (fin) => (fin === '0' ? '1' : '0')),
      {},
      'pass',
      '16 caractères',
    ],
    ['a number that was guessed', numeroDePass(0, 2).replace(/^..../, '0000'), {}, 'pass', '16 caractères'],
    [
      'a day too old to be entered now',
      numeroDePass(0, 2),
      { jour: '15/08/2026' },
      'jour',
      'à partir du 01/09/2026',
    ],
    ['a carnet that nobody holds', numeroDePass(3, 1), {}, 'jour', 'importez d’abord sa remise'],
    [
      'a place whose label is suspended',
      numeroDePass(0, 2),
      { siret: '', lieu: LIEU_SUSPENDU },
      'lieu',
      'labellisé « Pass numérique » ce jour-là (C3)',
    ],
    [
      'an unknown place',
      numeroDePass(0, 2),
      { siret: '', lieu: 'Ailleurs' },
      'lieu',
      'un lieu connu du registre',
    ],
    ['one of the places of a structure', numeroDePass(0, 2), { lieu: '' }, 'lieu', '2 conviennent'],
    ['no place', numeroDePass(0, 2), { siret: '', lieu: '' }, 'lieu', 'le SIRET de la structure'],
    [
      'a service of nobody’s',
      numeroDePass(0, 2),
      { service: 'Réparer' },
      'service',
      'DECOUVRIR, MAITRISER, AUGMENTER',
    ],
    [
      'more than its worth',
      numeroDePass(0, 2),
      { part: '10,01' },
      'part payée',
      'au plus 10.00 €, la valeur du pass (M4)',
    ],
    ['more than the price', numeroDePass(0, 2), { prix: '8', part: '9' }, 'part payée', 'au plus le prix'],
    [
      'a payment outside a history taken over',
      numeroDePass(0, 2),
      { paye: '12/09/2026' },
      'paye_le',
      'un mois se paie à sa clôture',
    ],
    ['a day to come', numeroDePass(0, 2), { jour: '2026-09-16' }, 'jour', 'un jour passé'],
  ])('is refused for %s', async (_, pass, usage, colonne, attendu) => {
    expect(await refus('utilisations', parPass(pass, usage))).toMatchObject({
      ligne: 2,
      colonne,
      attendu: expect.stringContaining(attendu),
    });
  });

  it('is unknown outside the perimeter', async () => {
    expect(
      await refus('utilisations', parPass(numeroDePass(0, 3)), { perimetre: [COLLECTIVITES[1]] }),
    ).toMatchObject({ colonne: 'pass' });
  });
});
