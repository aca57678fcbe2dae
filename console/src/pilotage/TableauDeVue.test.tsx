import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { demandes, figure, ouvrante, ouvrir, questions } from './essai.tsx';

afterEach(() => {
  cleanup();
  questions.length = 0;
  demandes.length = 0;
});

describe('the table of the steering page', () => {
  it('opens each value of the table, flags few pass, and says what is hidden', async () => {
    await ouvrir('/pilotage?p=2021-T2');

    const table = within(await figure(5));
    const row = within(await table.findByRole('row', { name: /^Creuse/u }));
    expect(row.getByRole('link', { name: 'Creuse' }).getAttribute('href')).toBe(
      '/pilotage?t=dep:23&p=2021-T2',
    );
    expect(row.getByRole('link', { name: /^20,0/u }).getAttribute('href')).toBe('/carnets?etape=taux.usage');
    expect(table.getByRole('row', { name: /^Lozère 48/u }).textContent).toContain('12 pass\u00a0: prudence');
    expect(within(table.getByRole('row', { name: /^Cantal/u })).getAllByText('masqué (secret)')).toHaveLength(
      4,
    );
    expect(table.getByRole('row', { name: /^Ensemble, France entière/u })).toBeDefined();
  });

  it('sorts, cuts and counts what is left out, all in the address', async () => {
    const { history } = await ouvrir('/pilotage?n=2');

    const table = within(await figure(5));
    await userEvent.click(await table.findByRole('button', { name: 'Pass achetes' }));
    expect(history?.at(-1)).toBe('/pilotage?tri=pass.achetes&n=2');
    expect(questions.at(-1)).toMatchObject({ tri: 'pass.achetes', limite: 2 });
    expect(table.getByRole('row', { name: /^1.autre ligne, ensemble/u })).toBeDefined();
    expect(table.getByRole('columnheader', { name: 'Pass achetes' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('offers the columns of the catalogue, and says why one cannot be asked', async () => {
    const { history } = await ouvrir('/pilotage?base=flux');

    const table = within(await figure(5));
    await userEvent.click(await table.findByRole('button', { name: 'Colonnes' }));
    fireEvent(screen.getByLabelText('Colonnes'), ouvrante());
    const add = await screen.findByLabelText('Ajouter une colonne');
    const refused = within(add).getByRole<HTMLOptionElement>('option', {
      hidden: true,
      name: 'Âge du stock (pas en base flux)',
    });
    expect(refused.disabled).toBe(true);
    await userEvent.selectOptions(add, 'Pass livres');
    expect(history?.at(-1)).toBe(
      '/pilotage?base=flux&col=pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic,pass.livres',
    );
    const rang = (nom: string) =>
      screen.getByText(nom, { selector: 'li > span' }).closest('li') ?? document.body;
    fireEvent.keyDown(rang('Taux d’usage'), { key: 'ArrowUp', altKey: true });
    expect(history?.at(-1)).toContain('col=pass.achetes,pass.distribues,taux.usage,pass.utilises,');
    fireEvent.keyDown(rang('Pass utilises'), { key: 'Delete' });
    expect(history?.at(-1)).not.toContain('pass.utilises');
  });

  it('compares with the year before: a difference with its interval, and a second line', async () => {
    await ouvrir('/pilotage?p=2021-T2&vs=2020-T2&col=taux.usage,taux.usage.delta');

    const table = within(await figure(5));
    const row = await table.findByRole('row', { name: /^Creuse/u });
    expect(row.textContent.replaceAll('\u00a0', ' ')).toContain('+0,0 pt [−2,8 – 2,8]');
    expect(table.getByRole('columnheader', { name: /^Écart à T2 2020/u })).toBeDefined();
    expect(demandes.some(({ filtre }) => filtre?.depuis === '2020-04-01')).toBe(true);
  });

  it('cuts the other figures to a row, and gives them back whole with Escape', async () => {
    const { history } = await ouvrir();

    const table = within(await figure(5));
    await userEvent.click(await table.findByRole('link', { name: 'Creuse' }));
    expect(history?.at(-1)).toBe('/pilotage?t=dep:23');
    table.getByRole('link', { name: 'Creuse' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(history?.at(-1)).toBe('/pilotage');
  });
});
