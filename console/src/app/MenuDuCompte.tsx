import { ChevronDown, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ROLES } from '../shared/roles.ts';
import { ChoixDuCompte } from './ChoixDuCompte.tsx';

const TEXTES = {
  fr: { entrer: 'Se connecter', sans: 'Sans rôle', menu: ', menu du compte', nom: 'Compte' },
  en: { entrer: 'Log in', sans: 'No role', menu: ', account menu', nom: 'Account' },
};

/** On whose behalf one reads; the panel is a native popover: Escape closes it and gives the focus back. */
export function MenuDuCompte() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const registre = useRegistre();
  const [open, setOpen] = useState(false);
  const role = registre?.role === 'PUBLIC' ? textes.sans : registre && ROLES[langue][registre.role];
  return (
    <>
      <button type="button" className="b nu" popoverTarget="compte" aria-expanded={open}>
        <UserRound className="ico" aria-hidden />
        <span className="texte">{registre?.compte ? role : textes.entrer}</span>
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
