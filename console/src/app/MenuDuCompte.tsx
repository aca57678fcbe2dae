import { ChevronDown, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { ChoixDuCompte } from './ChoixDuCompte.tsx';
import { useSession } from './session.ts';

const TEXTES = {
  fr: { public: 'Sans compte', menu: ', menu du compte', nom: 'Compte' },
  en: { public: 'No account', menu: ', account menu', nom: 'Account' },
};

/** On whose behalf one reads; the panel is a native popover: Escape closes it and gives the focus back. */
export function MenuDuCompte() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { session } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="b nu" popoverTarget="compte" aria-expanded={open}>
        <UserRound className="ico" aria-hidden />
        <span className="texte">{session ? ROLES[langue][session.role] : textes.public}</span>
        <span className="vh">{textes.menu}</span>
        <ChevronDown className="ico" aria-hidden />
      </button>
      <div
        id="compte"
        popover="auto"
        className="menu"
        role="dialog"
        aria-label={textes.nom}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <ChoixDuCompte />}
      </div>
    </>
  );
}
