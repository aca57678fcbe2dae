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
    gardes: (nombre: number) =>
      `Cet appareil garde ${nombre} pass à envoyer : ouvrez le guichet avec du réseau avant de vous déconnecter.`,
  },
  en: {
    entrer: 'Log in',
    sans: 'You read without an account what anyone may read.',
    autre: 'Enter as someone else',
    moi: 'My account',
    sortir: 'Log out',
    gardes: (nombre: number) =>
      `This device keeps ${nombre} passes to send: open the counter with a network before logging out.`,
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
  const [gardes, setGardes] = useState(0);

  async function quitter() {
    // The counter holds passes that only this account may send: they are not left behind.
    const { quitterLeGuichet } = await import('../guichet/sortie.ts');
    const attendent = await quitterLeGuichet();
    setGardes(attendent);
    if (attendent > 0) return;
    oublierLaSession();
    await sortir();
  }

  if (!registre) return null;
  return (
    <>
      <h2>{ROLES[langue][registre.role]}</h2>
      <p className="note">
        {registre.perimetre}, {registre.compte}
      </p>
      <Reponse refus={gardes > 0 ? textes.gardes(gardes) : null} erreur={erreur} />
      <p className="actions">
        <Link className="b" href="/moi" onClick={() => document.getElementById('compte')?.hidePopover()}>
          <UserRoundCog className="ico" aria-hidden />
          {textes.moi}
        </Link>
        <button type="button" className="b" onClick={() => void quitter().catch(setErreur)}>
          <LogOut className="ico" aria-hidden />
          {textes.sortir}
        </button>
      </p>
    </>
  );
}
