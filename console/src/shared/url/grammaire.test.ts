import { describe, expect, it } from 'vitest';
import { ecrire, emporter, lireAdresse } from './grammaire.ts';

describe('an address', () => {
  it('is written in one order, whatever the order of the gestures', () => {
    const params = new URLSearchParams({ au: '2021-09-30', base: 'flux', p: '2021-T2', t: 'dep:2A' });

    expect(ecrire(params)).toBe('t=dep:2A&p=2021-T2&base=flux&au=2021-09-30');
  });

  it('keeps a parameter that its page understands', () => {
    expect(lireAdresse('/lieux-labellises', 'q=M%C3%A9diath%C3%A8que&f.etat=SUSPENDU')).toEqual({
      search: 'f.etat=SUSPENDU&q=M%C3%A9diath%C3%A8que',
      ecartes: [],
    });
  });

  it('comes back after a login to a page of this register only', () => {
    expect(lireAdresse('/acces', 'retour=%2Fcarnets&cause=inconnu').ecartes).toEqual([]);
    expect(lireAdresse('/acces', 'retour=%2F%2Fexemple.fr').ecartes).toEqual(['retour=//exemple.fr']);
  });

  it('keeps out and gives back what no page understands', () => {
    expect(lireAdresse('/pilotage', 'p=2021&utm_source=lettre&x')).toEqual({
      search: 'p=2021',
      ecartes: ['utm_source=lettre', 'x'],
    });
  });

  it.each(['p=2021-T5', 't=dep:20', 'base=cohorte', 'au=2021-13-01', 'tri=--a'])(
    'keeps out a value that means nothing: %s',
    (search) => {
      expect(lireAdresse('/pilotage', search)).toEqual({ search: '', ecartes: [search] });
    },
  );

  it('keeps a period open at one end for the rows of a figure alone', () => {
    expect(lireAdresse('/carnets', 'etape=UTILISES&p=..2021-06').ecartes).toEqual([]);
    expect(lireAdresse('/pilotage', 'p=..2021-06').ecartes).toEqual(['p=..2021-06']);
    expect(emporter('p=..2021-06&t=dep:33', '/pilotage')).toBe('/pilotage?t=dep:33');
  });

  it('keeps a commune by its code, Corsica included, and no other number', () => {
    expect(lireAdresse('/lieux-labellises', 'f.commune=2A004')).toEqual({
      search: 'f.commune=2A004',
      ecartes: [],
    });
    expect(lireAdresse('/lieux-labellises', 'f.commune=33').ecartes).toEqual(['f.commune=33']);
  });

  it('keeps out a filter of another section', () => {
    expect(lireAdresse('/pilotage', 'f.etat=SUSPENDU').ecartes).toEqual(['f.etat=SUSPENDU']);
  });

  it('keeps the first of two values', () => {
    expect(lireAdresse('/pilotage', 'p=2021&p=2020')).toEqual({ search: 'p=2021', ecartes: ['p=2020'] });
  });

  it('keeps the columns of a table in their order, and a view compared with another', () => {
    const search =
      't=reg:75&p=2021-T2&base=flux&attr=lieu&maille=epci&ind=taux.usage&col=taux.usage.ic,pass.achetes&tri=-taux.usage&n=3&vs=dep:973';
    expect(lireAdresse('/pilotage', search)).toEqual({ search, ecartes: [] });
    expect(lireAdresse('/pilotage', 'col=a,,b&maille=canton&vs=hier').ecartes).toHaveLength(3);
  });

  it('understands a region where figures are, and nowhere else', () => {
    expect(lireAdresse('/lieux-labellises', 't=reg:75').ecartes).toEqual(['t=reg:75']);
    expect(emporter('t=reg:75&attr=lieu', '/lieux-labellises')).toBe('/lieux-labellises');
    expect(emporter('t=reg:75&attr=lieu', '/pilotage')).toBe('/pilotage?t=reg:75&attr=lieu');
  });

  it('takes the scope along to a section, and nothing it would not understand', () => {
    expect(emporter('p=2021&t=dep:33&tri=taux', '/collectivites')).toBe('/collectivites?t=dep:33&p=2021');
    expect(emporter('p=2021&t=dep:33&tri=taux', '/lieux-labellises')).toBe('/lieux-labellises?t=dep:33');
    expect(emporter('p=2021', '/imports')).toBe('/imports');
  });
});
