import { ChevronDown, Download } from 'lucide-react';
import { type RefObject, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import { useTextes } from '../langue.ts';
import { useVue } from '../vue.ts';
import { ChoixDExport } from './ChoixDExport.tsx';
import { TEXTES } from './mots.ts';

const LARGEUR = 400;
const MARGE = 12;

/** Takes the view of this page away as a file: the view is its address, hence the file holds what the screen shows. */
export function Exporter() {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  const id = useId();
  const bouton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useRaccourci(bouton);

  function onToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === 'open');
    const box = bouton.current?.getBoundingClientRect();
    if (!box) return;
    // Under its button, within the width of the window: a popover lies in the sheet’s own coordinates.
    const { style } = currentTarget;
    const width = Math.min(LARGEUR, innerWidth - 2 * MARGE);
    style.width = `${width}px`;
    style.insetBlockStart = `${box.bottom + scrollY + 4}px`;
    style.insetInlineStart = `${Math.max(MARGE, Math.min(box.right - width, innerWidth - width - MARGE)) + scrollX}px`;
  }

  return (
    <div className="exporter-vue no-papier">
      <button
        ref={bouton}
        type="button"
        className="b"
        popoverTarget={id}
        aria-expanded={open}
        aria-keyshortcuts="Control+Shift+E"
      >
        <Download className="ico" aria-hidden />
        {textes.exporter}
        <ChevronDown className="ico" aria-hidden />
      </button>
      <div
        id={id}
        popover="auto"
        className="menu menu-d-export"
        role="dialog"
        aria-label={textes.menu}
        onToggle={onToggle}
      >
        {open && <ChoixDExport vue={href({})} />}
      </div>
    </div>
  );
}

/** Ctrl+Maj+E, wherever the focus is. */
function useRaccourci(bouton: RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, shiftKey, altKey, code } = event;
      if (!(ctrlKey || metaKey) || !shiftKey || altKey || code !== 'KeyE') return;
      event.preventDefault();
      bouton.current?.click();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [bouton]);
}
