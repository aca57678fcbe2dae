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

  it('names a commune by its first place, and by its code until then', () => {
    const filtre = filtreDe({ 'f.commune': '33281' });
    expect(titreDe(filtre, undefined, 'fr')).toBe('Lieux, commune 33281');
    expect(titreDe(filtre, 2, 'en', 'Mérignac')).toBe('2\u00a0places, Mérignac (33281)');
    expect(etiquettesDe(filtre, 'fr', 'Mérignac')).toEqual([
      { parametre: 'f.commune', mot: 'Mérignac (33281)' },
    ]);
  });

  it('leaves out what it does not understand', () => {
    expect(filtreDe({ 'f.etat': 'OUVERT', 'f.itinerant': 'peut-être', t: 'reg:75' })).toEqual({
      recherche: null,
      departement: null,
      commune: null,
      genre: null,
      etat: null,
      site: null,
      itinerant: null,
      zone: null,
      structure: null,
      finAvant: null,
      sansSiret: null,
      retire: null,
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
