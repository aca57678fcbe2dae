import { LogOut, UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { sortir } from '../shared/connexion.ts';
import { Entrees } from '../shared/Entrees.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ROLES } from '../shared/roles.ts';
import { oublierLaSession } from './session.ts';

const TEXTES = {
  fr: {
    entrer: 'Se connecter',
    sans: 'Vous lisez sans compte ce que tout le monde peut lire.',
    autre: 'Entrer comme une autre personne',
    moi: 'Mon compte',
    sortir: 'Se déconnecter',
  },
  en: {
    entrer: 'Log in',
    sans: 'You read without an account what anyone may read.',
    autre: 'Enter as someone else',
    moi: 'My account',
    sortir: 'Log out',
  },
};

/** Who one is and the way out, or the ways in. */
export function ChoixDuCompte() {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  if (!registre) return null;
  if (registre.compte === null)
    return (
      <>
        <h2>{textes.entrer}</h2>
        <p className="note">{textes.sans}</p>
        <Entrees />
      </>
    );
  return (
    <>
      <Identite />
      {registre.demonstration && (
        <>
          <h3>{textes.autre}</h3>
          <Entrees actuel={registre.role} />
        </>
      )}
    </>
  );
}

function Identite() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const registre = useRegistre();
  const [erreur, setErreur] = useState<unknown>(null);

  function quitter() {
    oublierLaSession();
    sortir().catch(setErreur);
  }

  if (!registre) return null;
  return (
    <>
      <h2>{ROLES[langue][registre.role]}</h2>
      <p className="note">
        {registre.perimetre}, {registre.compte}
      </p>
      <Reponse erreur={erreur} />
      <p className="actions">
        <Link className="b" href="/moi" onClick={() => document.getElementById('compte')?.hidePopover()}>
          <UserRoundCog className="ico" aria-hidden />
          {textes.moi}
        </Link>
        <button type="button" className="b" onClick={quitter}>
          <LogOut className="ico" aria-hidden />
          {textes.sortir}
        </button>
      </p>
    </>
  );
}
