import { expect, it } from 'vitest';
import { apresLeChoix, type Conflit } from './conflit.ts';
import { champsAEnvoyer, enMots, VIDE } from './saisie.ts';

const trois = (champ: string, base: unknown, eux: unknown, moi: unknown, deMoi = false) => ({
  __typename: 'ChampATroisValeurs' as const,
  champ,
  base: JSON.stringify(base),
  eux: JSON.stringify(eux),
  moi: JSON.stringify(moi),
  deMoi,
  par: 'agent-karim',
});

const CONFLIT: Conflit = {
  version: 2,
  par: 'agent-karim',
  motif: null,
  quand: '2026-09-15T10:00:00Z',
  message: '',
  champs: [trois('nom', 'A', 'B', 'C'), trois('tarifCentimes', null, 500, 1000)],
  fusionnes: [trois('adresse', null, '1 rue X', null), trois('telephone', null, null, '01', true)],
};

const ecrit = {
  depart: { ...VIDE, nom: 'A' },
  saisie: { ...VIDE, nom: 'C', tarifCentimes: '10', telephone: '01' },
};

it('sends after a choice what is mine, over theirs, and never what is theirs', () => {
  const { depart, saisie } = apresLeChoix(CONFLIT, { nom: 'eux', tarifCentimes: 'moi' }, {}, ecrit);
  expect(champsAEnvoyer(depart, saisie, 'fr').champs).toEqual({ tarifCentimes: 1000, telephone: '01' });
});

it('sends another value when neither will do', () => {
  const choix = { nom: 'autre', tarifCentimes: 'eux' } as const;
  const { depart, saisie } = apresLeChoix(CONFLIT, choix, { nom: 'D' }, ecrit);
  expect(champsAEnvoyer(depart, saisie, 'fr').champs).toEqual({ nom: 'D', telephone: '01' });
});

it('sends what changed only, each field as the API takes it, and says what it could not take', () => {
  const saisie = {
    ...VIDE,
    position: '44,8378 ; -0,5792',
    communeCode: 'Bordeaux (33063)',
    autresFormations: ' Une\n\nDeux ',
    accessible: false,
    services: ['B', 'A'],
  };
  const depart = { ...VIDE, services: ['A', 'B'], siteWeb: 'https://exemple.fr' };
  expect(champsAEnvoyer(depart, { ...saisie, siteWeb: '' }, 'fr')).toEqual({
    champs: {
      latitude: 44.8378,
      longitude: -0.5792,
      communeCode: '33063',
      autresFormations: ['Une', 'Deux'],
      accessible: false,
      siteWeb: null,
    },
    fautes: {},
  });
  const { fautes } = champsAEnvoyer(VIDE, { ...VIDE, tarifCentimes: 'dix', position: '44,8' }, 'fr');
  expect(Object.keys(fautes).toSorted()).toEqual(['position', 'tarifCentimes']);
});

it('says a value in words', () => {
  expect(enMots(null, 'fr')).toBe('non renseigné');
  expect(enMots(['A', 'B'], 'fr')).toBe('A, B');
  expect(enMots('+33500000001', 'fr')).toMatch(/^05.00.00.00.01$/u);
});
