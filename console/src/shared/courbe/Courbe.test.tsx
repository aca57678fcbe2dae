import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { Courbe } from './Courbe.tsx';
import { confinements } from './essai.ts';
import type { CourbeProps } from './types.ts';

const POINTS = ['2020-01', '2020-02', '2020-03', '2020-04'].map((mois) => ({ mois }));
const UTILISES = {
  cle: 'utilises',
  nom: 'Utilisés',
  sujet: 'Les pass utilisés',
  valeurs: [700, 900, 300, null],
  chemin: (rang: number) => `/carnets?mois=${rang}`,
};
const DISTRIBUES = { ...UTILISES, cle: 'distribues', nom: 'Distribués', valeurs: [2000, 2500, 800, null] };

function renderCourbe(props: Partial<CourbeProps> = {}) {
  const location = memoryLocation({ path: '/pilotage', record: true });
  render(
    <Router hook={location.hook}>
      <Courbe
        numero={2}
        titre="Pass par mois"
        unite="pass"
        legende="Quatre mois."
        points={POINTS}
        series={[UTILISES, DISTRIBUES]}
        evenements={confinements('fr')}
        {...props}
      />
    </Router>,
  );
  return location;
}

const slider = () => screen.getByRole('slider', { name: 'Pass par mois, lecture mois par mois' });

afterEach(cleanup);

describe('the chart of a series over months', () => {
  it('is an image with a name beside its one-sentence finding', () => {
    renderCourbe();

    expect(screen.getByRole('img', { name: 'Pass par mois. Détail dans le tableau.' })).toBeDefined();
    expect(
      screen.getByText(/^Les pass utilisés passent de 700 en janvier 2020 à 300 en mars 2020/u),
    ).toBeDefined();
  });

  it('reads the values of a month with the arrow keys', async () => {
    renderCourbe();
    slider().focus();

    expect(slider().getAttribute('aria-valuetext')).toContain('pas encore observable');
    await userEvent.keyboard('{ArrowLeft}');
    expect(slider().getAttribute('aria-valuetext')).toBe('mars 2020\u00a0: utilisés 300, distribués 800');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(slider().getAttribute('aria-valuetext')).toBe(
      'janvier 2020\u00a0: utilisés 700, distribués 2\u00a0000',
    );
  });

  it('says another series first with the up arrow, and opens the rows of the point with Enter', async () => {
    const location = renderCourbe();
    slider().focus();

    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(slider().getAttribute('aria-valuetext')).toBe(
      'janvier 2020\u00a0: distribués 2\u00a0000, utilisés 700',
    );
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(location.history?.at(-1)).toBe('/carnets?mois=1');
  });

  it('turns into its table with the key t, and back', async () => {
    renderCourbe();
    expect(screen.queryByRole('table')).toBeNull();
    slider().focus();

    await userEvent.keyboard('t');
    expect(screen.getByRole('button', { name: 'Tableau' }).getAttribute('aria-pressed')).toBe('true');
    const rows = within(screen.getByRole('table', { name: 'Quatre mois.' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'MoisUtilisésDistribués',
      'janvier 20207002\u00a0000',
      'février 20209002\u00a0500',
      'mars 20201ᵉʳ confinement300800',
      'avril 20201ᵉʳ confinementpas encore observablepas encore observable',
      'Total de la période1\u00a09005\u00a0300',
    ]);

    // The focus followed: the same key leads back, to the slider.
    await userEvent.keyboard('t');
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.activeElement).toBe(slider());
  });

  it('links each value of the table to its rows', async () => {
    renderCourbe();
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));

    expect(screen.getByRole('link', { name: '2\u00a0500' }).getAttribute('href')).toBe('/carnets?mois=1');
  });
});

describe('the chart of a rate', () => {
  const TAUX = {
    cle: 'taux',
    nom: 'Taux d’usage',
    valeurs: [0.12, 0.04, 0.5, 0.18],
    bas: [0.1, 0.02, 0.2, 0.15],
    haut: [0.14, 0.07, 0.8, 0.21],
    prudence: [false, false, true, false],
    censuree: [false, false, false, false],
  };

  it('finds the lowest sure rate with its interval, and says which point is made of few rows', () => {
    renderCourbe({ mesure: 'part', series: [TAUX] });

    expect(screen.getByText(/^Taux d’usage.:/u).textContent.replaceAll('\u00a0', ' ')).toBe(
      'Taux d’usage : de 12,0 % en janvier 2020 à 18,0 % en avril 2020 ; minimum 4,0 % en février 2020 [2,0 – 7,0].',
    );
    slider().focus();
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    expect(slider().getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toBe(
      'mars 2020 : taux d’usage 50,0 % [20,0 – 80,0] (prudence, peu de pass)',
    );
  });

  it('leaves out of its finding, and of its solid line, what is not final', () => {
    renderCourbe({ mesure: 'part', series: [{ ...TAUX, censuree: [false, false, false, true] }] });

    expect(screen.getByText(/^Taux d’usage.:/u).textContent).toContain('à 4,0\u00a0% en février 2020');
    expect(document.querySelectorAll('.serie.provisoire')).toHaveLength(1);
  });

  it('has no total, says a hidden value hidden, and draws no point for it', async () => {
    const series = [{ ...TAUX, valeurs: [0.12, null, 0.5, 0.18], masquee: [false, true, false, false] }];
    renderCourbe({ mesure: 'part', series });
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));

    expect(screen.queryByText('Total de la période')).toBeNull();
    expect(screen.getByRole('row', { name: /février 2020 masqué \(secret\)/u })).toBeDefined();
  });
});

describe('a span of the axis', () => {
  it('is chosen with Shift and the arrows, applied with Enter, and taken away with Escape', () => {
    const cuts: unknown[] = [];
    renderCourbe({ onCoupe: (coupe) => cuts.push(coupe) });
    slider().focus();
    const press = (key: string, shiftKey = false) => fireEvent.keyDown(slider(), { key, shiftKey });

    press('ArrowLeft');
    press('ArrowLeft', true);
    press('ArrowLeft', true);
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^Période choisie\s: janvier 2020 – mars 2020/u);
    press('Enter');
    expect(cuts).toEqual([{ de: 0, a: 2 }]);

    press('ArrowRight', true);
    press('Escape');
    expect(cuts).toHaveLength(1);
    press('Escape');
    expect(cuts.at(-1)).toBeNull();
  });
});
