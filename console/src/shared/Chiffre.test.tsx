import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Chiffre } from './Chiffre.tsx';

const ACHETES = {
  valeur: 79082,
  unite: 'pass',
  indicateur: 'pass.achetes',
  definition: 'Pass commandés dans la période.',
  masque: false,
  lignes: { chemin: '/carnets?etape=ACHETES', nombre: 79082 },
};

afterEach(cleanup);

describe('a figure', () => {
  it('opens to its rows, and says its definition', () => {
    render(<Chiffre chiffre={ACHETES} />);

    const link = screen.getByRole('link', { name: '79\u00a0082, voir les 79\u00a0082 lignes' });
    expect(link.getAttribute('href')).toBe('/carnets?etape=ACHETES');
    expect(link.title).toBe('Pass commandés dans la période.');
  });

  it('says how many rows the reader may open when they do not add up to it', () => {
    const { container } = render(
      <Chiffre chiffre={{ ...ACHETES, lignes: { chemin: '/x', nombre: 79081 } }} />,
    );

    expect(container.querySelector('.ecart')?.textContent).toBe('79\u00a0081 lignes ouvertes à votre rôle');
  });

  it('is hidden by name when it is secret, never shown as zero', () => {
    const { container } = render(<Chiffre chiffre={{ ...ACHETES, valeur: 3, masque: true }} />);

    expect(container.textContent).toBe('masqué (secret)');
  });

  it('is a dash when it could not be read', () => {
    const { container } = render(<Chiffre chiffre={null} />);

    expect(container.textContent).toBe('—non disponible');
  });
});
