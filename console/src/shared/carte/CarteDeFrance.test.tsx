import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CarteDeFrance } from './CarteDeFrance.tsx';
import { classeDe, SEUILS_DE_TAUX, seuilsDe, type Valeur } from './classes.ts';

const VALEURS = [
  { code: '23', valeur: 0.041 },
  { code: '33', valeur: 0.4 },
  { code: '48', valeur: 0.5, effectif: 12, prudence: true },
  { code: '973', valeur: 0.063 },
];

const renderCarte = async () => {
  render(
    <CarteDeFrance
      nom="Carte du taux"
      indicateur="Taux d’usage"
      unite="part"
      valeurs={VALEURS}
      vises={['23']}
      chemin={(code) => `/?t=dep:${code}`}
    />,
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
    expect(map.getByText('Ardèche (07), rien à compter')).toBeDefined();
  });

  it('writes the five overseas départements as links, and Paris again under a magnifier', async () => {
    await renderCarte();

    expect(screen.getByRole('link', { name: /^973 Guyane 6,3\s%$/u }).getAttribute('href')).toBe(
      '/?t=dep:973',
    );
    expect(screen.getByRole('link', { name: '971 Guadeloupe rien à compter' })).toBeDefined();
    const loupe = screen.getByRole('img', { name: 'Paris et petite couronne, agrandis' });
    expect(within(loupe).getAllByText(/\(\d\d\)/u)).toHaveLength(4);
  });
});

describe('the classes of the map', () => {
  const classe = (valeur: Omit<Valeur, 'code'>) => classeDe({ code: '01', ...valeur }, SEUILS_DE_TAUX);

  it('keeps apart nothing to count, too few pass and the secret from the lowest rate', () => {
    expect(classeDe(undefined, SEUILS_DE_TAUX)).toBe('v');
    expect(classe({ valeur: null })).toBe('v');
    expect(classe({ valeur: 0.2, prudence: true })).toBe('h');
    expect(classe({ valeur: null, masque: true })).toBe('m');
    expect(classe({ valeur: 0 })).toBe('1');
  });

  it('opens a class at its lower bound', () => {
    expect([0.0999, 0.1, 0.3, 0.4, 1].map((valeur) => classe({ valeur }))).toEqual(['1', '2', '4', '5', '5']);
  });

  it('cuts counts into five classes by round bounds, and never makes one that nothing can fall in', () => {
    const of = (values: readonly number[]) =>
      seuilsDe(values.map((valeur, i) => ({ code: String(i), valeur })));
    expect(of([1, 2, 3, 4, 1234, 5, 6, 7, 8, 98_765])).toEqual([3, 5, 7, 1200]);
    expect(of([7, 7, 7])).toEqual([]);
    expect(of([])).toEqual([]);
  });
});
