import { type KeyboardEvent, useState } from 'react';

/** The places chosen: some rows, over several pages, or all that the filter gives. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** How many the filter gave when all of them were chosen. */
  readonly tous: number | null;
}

const RIEN: Selection = { ids: new Set(), tous: null };

export const nombreChoisi = ({ ids, tous }: Selection): number => tous ?? ids.size;

export interface Choix {
  readonly selection: Selection;
  readonly estChoisi: (id: string) => boolean;
  readonly choisir: (ids: readonly string[], choisis: boolean) => void;
  readonly toutChoisir: (total: number) => void;
  readonly rienChoisir: () => void;
}

/** What is chosen under a filter: another filter begins with nothing. */
export function useSelection(filtre: string): Choix {
  const [gardee, garder] = useState({ filtre, selection: RIEN });
  const selection = gardee.filtre === filtre ? gardee.selection : RIEN;
  const changer = (suivante: Selection) => garder({ filtre, selection: suivante });
  return {
    selection,
    estChoisi: (id) => selection.tous !== null || selection.ids.has(id),
    choisir(ids, choisis) {
      const suivants = new Set(selection.ids);
      for (const id of ids)
        if (choisis) suivants.add(id);
        else suivants.delete(id);
      changer({ ids: suivants, tous: null });
    },
    toutChoisir: (total) => changer({ ids: new Set(), tous: total }),
    rienChoisir: () => changer(RIEN),
  };
}

/** In the rows of the list: `x` chooses the row, Shift and an arrow choose the next one too. */
export function auClavierDesRangs(event: KeyboardEvent<HTMLElement>, { estChoisi, choisir }: Choix): void {
  const { target } = event;
  const rang = target instanceof HTMLElement ? target.closest<HTMLElement>('tr[data-lieu]') : null;
  if (!rang || event.ctrlKey || event.altKey || event.metaKey) return;
  const id = rang.dataset['lieu'] ?? '';
  if (event.key === 'x') choisir([id], !estChoisi(id));
  else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const voisin = event.key === 'ArrowDown' ? rang.nextElementSibling : rang.previousElementSibling;
    if (!(voisin instanceof HTMLElement)) return;
    choisir([id, voisin.dataset['lieu'] ?? ''], true);
    voisin.querySelector('input')?.focus();
  } else return;
  event.preventDefault();
}
