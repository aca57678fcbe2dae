import { describe, expect, it } from 'vitest';
import { etiquettesDe, filtreDe, titreDe } from './filtres.ts';

const VUE = { t: 'dep:33', 'f.etat': 'LABELLISE', q: 'média' };

describe('the list of places', () => {
  it('says its view in words, in both languages', () => {
    expect(titreDe(filtreDe(VUE), 25, 'fr')).toBe('25\u00a0lieux en Gironde, labellisés, « média »');
    expect(titreDe(filtreDe(VUE), 25, 'en')).toBe('25\u00a0places in Gironde, labelled, “média”');
  });

  it('agrees with a single place', () => {
    expect(titreDe(filtreDe({ 'f.etat': 'SUSPENDU', 'f.itinerant': 'true' }), 1, 'fr')).toBe(
      '1\u00a0lieu, suspendu, itinérant',
    );
  });

  it('waits for its count without inventing one', () => {
    expect(titreDe(filtreDe({}), undefined, 'fr')).toBe('Lieux');
  });

  it('leaves out what it does not understand', () => {
    expect(filtreDe({ 'f.etat': 'OUVERT', 'f.itinerant': 'peut-être', t: 'reg:75' })).toEqual({
      recherche: null,
      departement: null,
      genre: null,
      etat: null,
      site: null,
      itinerant: null,
    });
  });

  it('names each filter with the parameter that holds it', () => {
    expect(etiquettesDe(filtreDe({ ...VUE, 'f.itinerant': 'false' }), 'fr')).toEqual([
      { parametre: 't', mot: 'Gironde (33)' },
      { parametre: 'f.etat', mot: 'labellisé' },
      { parametre: 'f.itinerant', mot: 'fixe' },
      { parametre: 'q', mot: '« média »' },
    ]);
  });
});
