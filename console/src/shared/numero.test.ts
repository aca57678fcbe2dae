import { describe, expect, it } from 'vitest';
import { cheminDe, reconnaitre } from './numero.ts';

describe('what is typed in a search box', () => {
  it('is a carnet when it has thirteen digits, however they are grouped', () => {
    const carnet = { genre: 'carnet', numero: '0001-0000042-35', juste: true };

    expect(reconnaitre('0001-0000042-35')).toEqual(carnet);
    expect(reconnaitre(' 0001 0000042 35 ')).toEqual(carnet);
    expect(reconnaitre('0001000004235')).toEqual(carnet);
  });

  it('is a mistyped carnet when its check digits do not agree', () => {
    expect(reconnaitre('0001-0000042-36')).toMatchObject({ genre: 'carnet', juste: false });
    expect(reconnaitre('0001-0000024-35')).toMatchObject({ genre: 'carnet', juste: false });
  });

  it('is a pass when it has sixteen letters and digits, in any case', () => {
    expect(reconnaitre('003F-8PP6-049N-3021')).toMatchObject({ genre: 'pass', juste: false });
    expect(reconnaitre('003F-8PP6-049N-3020')).toEqual({
      genre: 'pass',
      numero: '003F-8PP6-049N-3020',
      juste: true,
    });
    expect(reconnaitre('0cxn4k2vzz7pa1b2')).toMatchObject({ genre: 'pass', numero: '0CXN-4K2V-ZZ7P-A1B2' });
  });

  it('is a mistyped pass when it holds a letter that no pass has', () => {
    expect(reconnaitre('003F-8PP6-049N-302O')).toMatchObject({ genre: 'pass', juste: false });
  });

  it('is an authority when it has nine digits', () => {
    expect(reconnaitre('223 300 013')).toEqual({ genre: 'siren', numero: '223300013' });
  });

  it('is words otherwise, and nothing when nothing is typed', () => {
    expect(reconnaitre('Médiathèque de Talence')).toEqual({ genre: 'mots', mots: 'Médiathèque de Talence' });
    expect(reconnaitre('bibliothequesxyz')).toMatchObject({ genre: 'mots' });
    expect(reconnaitre('   ')).toBeNull();
  });

  it.each([
    ['0001-0000042-35', '/carnets/0001-0000042-35'],
    ['003f8pp6049n3020', '/pass/003F-8PP6-049N-3020'],
    ['223300013', '/collectivites/223300013'],
    ['Côte & mer', '/lieux-labellises?q=C%C3%B4te%20%26%20mer'],
  ])('leads to its page: %s', (saisie, chemin) => {
    const reconnu = reconnaitre(saisie);

    expect(reconnu && cheminDe(reconnu)).toBe(chemin);
  });
});
