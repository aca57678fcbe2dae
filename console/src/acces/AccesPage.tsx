import { Info, MailOpen, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { Entrees } from '../shared/Entrees.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ROLES } from '../shared/roles.ts';
import { useVue } from '../shared/vue.ts';
import { causeEnMots } from './causes.ts';

const TEXTES = {
  fr: {
    entrer: 'Se connecter',
    invite: 'Accepter une invitation',
    chapo:
      'Un compte ouvre les lignes et les gestes de son rôle. Ce registre ne garde pas de mot de passe : un fournisseur d’identité dit qui vous êtes.',
    comment: 'Comment entrer',
    deja: (qui: string) => `Vous êtes déjà connecté comme : ${qui}.`,
    moi: 'Mon compte',
    sans: 'Continuer sans compte',
  },
  en: {
    entrer: 'Log in',
    invite: 'Accept an invitation',
    chapo:
      'An account opens the rows and actions of its role. This register keeps no password: an identity provider says who you are.',
    comment: 'Ways to enter',
    deja: (qui: string) => `You are already logged in as: ${qui}.`,
    moi: 'My account',
    sans: 'Go on without an account',
  },
};

/** Where one enters, and is told why one did not. */
export function AccesPage() {
  const textes = useTextes(TEXTES);
  const { cause, retour } = useVue().vue;
  const invite = cause === 'invite';
  return (
    <>
      <div className="titre">
        <h1>{invite ? textes.invite : textes.entrer}</h1>
      </div>
      <p className="chapo">{textes.chapo}</p>
      <div className="pile etroit">
        {cause && <Cause cause={cause} />}
        <Deja />
        <h2>{textes.comment}</h2>
        <Entrees />
        <p>
          <Link href={retour ?? '/pilotage'}>{textes.sans}</Link>
        </p>
      </div>
    </>
  );
}

function Cause({ cause }: { readonly cause: string }) {
  const langue = useLangue();
  const dite = causeEnMots(cause, langue);
  const invite = cause === 'invite';
  const Icone = invite ? MailOpen : TriangleAlert;
  return (
    <div className={invite ? 'msg info' : 'msg attention'} role={invite ? 'status' : 'alert'}>
      <Icone className="ico" aria-hidden />
      <div>
        <p className="fort">{dite?.quoi}</p>
        <p>{dite?.faire}</p>
      </div>
    </div>
  );
}

function Deja() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const registre = useRegistre();
  if (!registre || registre.compte === null) return null;
  return (
    <div className="msg" role="status">
      <Info className="ico" aria-hidden />
      <p>
        {textes.deja(`${ROLES[langue][registre.role]}, ${registre.perimetre}`)}{' '}
        <Link href="/moi">{textes.moi}</Link>
      </p>
    </div>
  );
}
