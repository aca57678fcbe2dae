import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Tri, trier, Trieur } from './Tableau.tsx';

type Colonne = 'nom' | 'taux';

const renderHead = (tri: Tri<Colonne>) => {
  const onTri = vi.fn<(tri: Tri<Colonne>) => void>();
  render(
    <table>
      <thead>
        <tr>
          <Trieur<Colonne> colonne="nom" tri={tri} onTri={onTri}>
            Nom
          </Trieur>
          <Trieur<Colonne> colonne="taux" tri={tri} onTri={onTri}>
            Taux
          </Trieur>
        </tr>
      </thead>
    </table>,
  );
  return onTri;
};

afterEach(cleanup);

describe('the head of a sortable table', () => {
  it('says its order on the sorted column only', () => {
    renderHead({ colonne: 'taux', sens: 'descending' });

    expect(screen.getByRole('columnheader', { name: 'Taux' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Nom' }).hasAttribute('aria-sort')).toBe(false);
  });

  it('sorts by another column upwards, and turns the sorted one over', async () => {
    const onTri = renderHead({ colonne: 'taux', sens: 'ascending' });

    await userEvent.click(screen.getByRole('button', { name: 'Nom' }));
    expect(onTri).toHaveBeenLastCalledWith({ colonne: 'nom', sens: 'ascending' });
    await userEvent.click(screen.getByRole('button', { name: 'Taux' }));
    expect(onTri).toHaveBeenLastCalledWith({ colonne: 'taux', sens: 'descending' });
  });
});

describe('sorting rows', () => {
  const rows = [
    { nom: 'Étampes', taux: null },
    { nom: 'Évreux', taux: 0.2 },
    { nom: 'Dax', taux: 0.1 },
    { nom: 'Zuydcoote', taux: 0.3 },
  ];
  const names = (colonne: Colonne, sens: Tri<Colonne>['sens']) =>
    trier(rows, { colonne, sens }, (row, by) => row[by]).map(({ nom }) => nom);

  it('follows the French alphabet, accents aside', () => {
    expect(names('nom', 'ascending')).toEqual(['Dax', 'Étampes', 'Évreux', 'Zuydcoote']);
  });

  it('puts what has no value last in both directions', () => {
    expect(names('taux', 'ascending')).toEqual(['Dax', 'Évreux', 'Zuydcoote', 'Étampes']);
    expect(names('taux', 'descending')).toEqual(['Zuydcoote', 'Évreux', 'Dax', 'Étampes']);
  });
});
