import { Bookmark, ChevronDown } from 'lucide-react';
import { type ToggleEvent, useId, useRef, useState } from 'react';
import { useTextes } from '../langue.ts';
import { ContenuDuMenu } from './ContenuDuMenu.tsx';
import { useVueChargee } from './useVueChargee.ts';

const TEXTES = {
  fr: {
    vue: 'Vue',
    menu: 'Vue enregistrée',
    modifiee: (nombre: number) => `modifiée (${nombre})`,
  },
  en: {
    vue: 'View',
    menu: 'Saved view',
    modifiee: (nombre: number) => `changed (${nombre})`,
  },
};

/** The view of this page: which one it is, whether it was changed since, and what can be done with it. */
export function MenuDesVues() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const chargee = useVueChargee();
  const { vue, ecarts } = chargee;

  function onToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === 'open');
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    // Under its button, within the width of the window: a popover lies in the sheet’s own coordinates.
    const { style } = currentTarget;
    const width = Math.min(LARGEUR, innerWidth - 2 * MARGE);
    style.width = `${width}px`;
    style.insetBlockStart = `${box.bottom + scrollY + 4}px`;
    style.insetInlineStart = `${Math.max(MARGE, Math.min(box.left, innerWidth - width - MARGE)) + scrollX}px`;
  }

  return (
    <div className="vues">
      <button ref={button} type="button" className="b" popoverTarget={id} aria-expanded={open}>
        <Bookmark className="ico" aria-hidden />
        <span className="nom-de-vue">{vue ? vue.nom : textes.vue}</span>
        {ecarts.length > 0 && <span className="modifiee">{textes.modifiee(ecarts.length)}</span>}
        <ChevronDown className="ico" aria-hidden />
      </button>
      <div
        id={id}
        popover="auto"
        className="menu menu-des-vues"
        role="dialog"
        aria-label={textes.menu}
        onToggle={onToggle}
      >
        {open && <ContenuDuMenu chargee={chargee} />}
      </div>
    </div>
  );
}

const LARGEUR = 400;
const MARGE = 12;
