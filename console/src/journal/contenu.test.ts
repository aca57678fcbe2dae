import { describe, expect, it } from 'vitest';
import { lireContenu } from './contenu.ts';
import { lienDeLObjet, objetEnBref } from './objet.ts';

const ID = '01890000-0000-7000-8000-00000000abcd';
const lire = (contenu: unknown, langue: 'fr' | 'en' = 'fr') => lireContenu(JSON.stringify(contenu), langue);

describe('the content of a line', () => {
  it.each([
    [
      { rang: 3, jour: '2026-09-15', lieu: ID, centimes: 950 },
      ['rang 3', 'le 15/09/2026', 'le pass paie 9,50\u00a0€'],
    ],
    [
      { creees: 1, modifiees: 2, rejetees: 0, fichier: 'aout.csv', format: 'standard' },
      ['aout.csv', '1\u00a0créée', '2\u00a0modifiées'],
    ],
    [{ annee: 2026, territoires: 36343 }, ['code officiel de 2026', '36\u00a0343\u00a0territoires']],
    [{ refus: 'PassDejaUtilise' }, ['pass déjà utilisé']],
    [
      { filtres: { type: 'pass.utilise', refusSeuls: true } },
      ['filtres (type\u00a0: pass.utilise, refus seuls)'],
    ],
    [
      { raison: 'La cible n’écoute plus.', portee: 'PARTAGEE', expireLe: '2027-07-26' },
      ['raison\u00a0: La cible n’écoute plus', 'pour\u00a0: l’équipe', 'jusqu’au\u00a0: 26/07/2027'],
    ],
    [{ filtres: {} }, []],
    [{ jamais_vu: 'tel quel' }, ['jamais vu\u00a0: tel quel']],
  ])('is said in words: %j', (contenu, dits) => {
    expect(lire(contenu)).toEqual({ dits, ecarts: [], tus: 0 });
  });

  it('says a change from what to what, and how many it does not show', () => {
    const champs = {
      nom: { avant: 'Bus', apres: 'Bus de la Marne' },
      telephone: { avant: null, apres: '05' },
    };
    const { ecarts, tus } = lire({ modifications: [{ lieu: ID, champs }, { champs }, { champs }] });

    expect(ecarts.slice(0, 2)).toEqual([
      { champ: 'nom', avant: 'Bus', apres: 'Bus de la Marne' },
      { champ: 'téléphone', avant: 'rien', apres: '05' },
    ]);
    expect([ecarts.length, tus]).toEqual([5, 1]);
  });

  it.each([
    '',
    'null',
    '[1]',
    '"texte"',
    '{"avant": 1',
    '{"modifications": 3}',
    '{"modifications": [null, {}]}',
  ])('says nothing of what it cannot read: %j', (texte) => {
    expect(lireContenu(texte, 'en')).toEqual({ dits: [], ecarts: [], tus: 0 });
  });

  it('never shows an identifier', () => {
    expect(lire({ lieu: ID, carnet: ID }, 'en').dits).toEqual([]);
  });
});

it('follows an object to its page, and names briefly one that has none', () => {
  expect([lienDeLObjet(`lieu:${ID}`), lienDeLObjet(`carnet:${ID}`), lienDeLObjet('lieu:x')]).toEqual([
    `/lieux-labellises/${ID}`,
    null,
    null,
  ]);
  expect([objetEnBref(`carnet:${ID}`), objetEnBref('lot:4')]).toEqual(['carnet …00abcd', 'lot 4']);
});
