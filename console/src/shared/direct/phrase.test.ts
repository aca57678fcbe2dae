import { expect, it } from 'vitest';
import { type Changement, phraseDe, phraseDePlusieurs } from './phrase.ts';

const label = { genre: 'PASS_NUMERIQUE', libelle: null, du: '2026-09-15', jusquAu: null } as const;
const labels = [
  { ...label, id: 'suspension', acte: 'SUSPENSION' },
  { ...label, id: 'annulation', acte: 'ANNULATION' },
  {
    ...label,
    id: 'autre',
    acte: 'LABELLISATION',
    genre: 'AUTRE',
    libelle: 'Ville amie',
    jusquAu: '2027-09-14',
  },
] as const;

const un = (champs: readonly string[], ...assertions: readonly string[]): Changement => ({
  nombreDeLieux: 1,
  lieux: [{ champs, assertions, lieu: { nom: 'Médiathèque', labels } }],
});
const dit = (changement: Changement): string =>
  phraseDe(changement, 'fr').replaceAll(/[\u00a0\u202f]/gu, ' ');

it('says in one sentence what happened to which place, and from when', () => {
  expect(dit(un([], 'suspension'))).toBe('Médiathèque : label suspendu à compter du 15/09/2026');
  // A correction takes back and says again: what is said again is the news.
  expect(dit(un([], 'annulation', 'suspension'))).toBe(
    'Médiathèque : label suspendu à compter du 15/09/2026',
  );
  expect(dit(un([], 'autre'))).toBe(
    'Médiathèque : label Ville amie donné à compter du 15/09/2026, jusqu’au 14/09/2027',
  );
  expect(dit(un(['horaires']))).toBe('Médiathèque : fiche modifiée');
  expect(dit(un(['horaires', 'telephone']))).toBe('Médiathèque : 2 champs modifiés');
  expect(dit({ nombreDeLieux: 1204, lieux: [] })).toBe('1 204 lieux ont changé');
});

it('counts a burst instead of reading it out', () => {
  expect(phraseDePlusieurs(['une'], 'fr')).toBe('une');
  expect(phraseDePlusieurs(['une', 'deux', 'trois'], 'fr')).toBe('3 changements depuis dix secondes');
});
