import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryLocation } from 'wouter/memory-location';
import { Router } from 'wouter';
import { Courbe } from './Courbe.tsx';
import { confinements } from './evenements.ts';

const POINTS = ['2020-01', '2020-02', '2020-03', '2020-04'].map((mois) => ({ mois }));
const UTILISES = {
  cle: 'utilises',
  nom: 'Utilisés',
  sujet: 'Les pass utilisés',
  valeurs: [700, 900, 300, null],
  chemin: (rang: number) => `/carnets?mois=${rang}`,
};
const DISTRIBUES = { ...UTILISES, cle: 'distribues', nom: 'Distribués', valeurs: [2000, 2500, 800, null] };

function renderCourbe() {
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
