import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CarteDeFrance } from './CarteDeFrance.tsx';
import { classeDe } from './classes.ts';

const VALEURS = [
  { code: '23', achetes: 640, taux: 0.041 },
  { code: '33', achetes: 5000, taux: 0.4 },
  { code: '48', achetes: 12, taux: 0.5 },
  { code: '973', achetes: 3000, taux: 0.063 },
];

const renderCarte = async () => {
  render(
    <CarteDeFrance nom="Carte du taux" valeurs={VALEURS} vise="23" chemin={(code) => `/?t=dep:${code}`} />,
  );
  return within(await screen.findByRole('img', { name: 'Carte du taux' }));
};

afterEach(cleanup);

describe('the map of départements', () => {
  it('names each of the 96 outlines with its value', async () => {
    const map = await renderCarte();

    expect(map.getAllByText(/\(\d[\dAB]\)/u)).toHaveLength(96);
    expect(map.getByText('Creuse (23), 4,1 %')).toBeDefined();
    expect(map.getByText('Lozère (48), 12 pass : prudence')).toBeDefined();
    expect(map.getByText('Ardèche (07), aucun achat')).toBeDefined();
  });

  it('writes the five overseas départements as links, and Paris again under a magnifier', async () => {
    await renderCarte();

    expect(screen.getByRole('link', { name: /^973 Guyane 6,3\s%$/u }).getAttribute('href')).toBe(
      '/?t=dep:973',
    );
    expect(screen.getByRole('link', { name: '971 Guadeloupe aucun achat' })).toBeDefined();
    const loupe = screen.getByRole('img', { name: 'Paris et petite couronne, agrandis' });
    expect(within(loupe).getAllByText(/\(\d\d\)/u)).toHaveLength(4);
  });
});

describe('the classes of the map', () => {
  it('keeps apart nothing bought, too few pass and the secret from the lowest rate', () => {
    expect(classeDe(undefined)).toBe('v');
    expect(classeDe({ code: '01', achetes: 0, taux: null })).toBe('v');
    expect(classeDe({ code: '01', achetes: 29, taux: 0.2 })).toBe('h');
    expect(classeDe({ code: '01', achetes: 0, taux: null, masque: true })).toBe('h');
    expect(classeDe({ code: '01', achetes: 30, taux: 0 })).toBe('1');
  });

  it('opens a class at its lower bound', () => {
    expect(
      [0.0999, 0.1, 0.3, 0.4, 1].map((rate) => classeDe({ code: '01', achetes: 100, taux: rate })),
    ).toEqual(['1', '2', '4', '5', '5']);
  });
});
