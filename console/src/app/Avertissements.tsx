import { History, Info, LogIn, LogOut } from 'lucide-react';
import { Link, useLocation, useSearch } from 'wouter';
import { retourDe } from '../shared/connexion.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { lireAdresse } from '../shared/url/grammaire.ts';
import { useVue } from '../shared/vue.ts';
import { HorsConnexion } from './HorsConnexion.tsx';
import { VuComme } from './VuComme.tsx';
import { useSession } from './session.ts';

const TEXTES = {
  fr: {
    nom: 'Avertissements',
    fictives: ['Démonstration : toutes les données de ce registre sont des ', 'données fictives'],
    au: (jourDit: string) => `État au ${jourDit}`,
    connu: ', tel qu’il était connu ce jour-là.',
    revenir: 'Revenir à aujourd’hui',
    expiree: 'Votre session est finie : vous lisez maintenant sans compte.',
    rentrer: 'Se reconnecter',
  },
  en: {
    nom: 'Notices',
    fictives: ['Demonstration: all the data of this register is ', 'fictitious'],
    au: (jourDit: string) => `As of ${jourDit}`,
    connu: ', as it was known on that day.',
    revenir: 'Back to today',
    expiree: 'Your session is over: you now read without an account.',
    rentrer: 'Log in again',
  },
};

/** What must be known before a figure is read: invented data, a past day, a session that ended. */
export function Avertissements() {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  const [avant, mot] = textes.fictives;
  return (
    <aside aria-label={textes.nom}>
      {registre?.demonstration && (
        <p className="fictif">
          <Info className="ico" aria-hidden /> {avant}
          <strong>{mot}</strong>
        </p>
      )}
      {registre?.lectureSeule && <VuComme role={registre.role} perimetre={registre.perimetre} />}
      <DatePassee />
      <div role="status">
        <SessionFinie />
      </div>
      <div role="status">
        <HorsConnexion />
      </div>
    </aside>
  );
}

/** One may come back to the same page: the login keeps its address. */
function SessionFinie() {
  const textes = useTextes(TEXTES);
  const { expiree } = useSession();
  const [path] = useLocation();
  const retour = retourDe(path, useSearch());
  if (!expiree) return null;
  return (
    <div className="msg bande attention">
      <LogOut className="ico" aria-hidden />
      <p className="actions">
        <span>{textes.expiree}</span>
        <Link className="b" href={`/acces?${new URLSearchParams({ retour }).toString()}`}>
          <LogIn className="ico" aria-hidden />
          {textes.rentrer}
        </Link>
      </p>
    </div>
  );
}

function DatePassee() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const [path] = useLocation();
  const search = useSearch();
  const au = new URLSearchParams(lireAdresse(path, search).search).get('au');
  if (!au) return null;
  return (
    <div className="msg bande passe">
      <History className="ico" aria-hidden />
      <p>
        <strong>{textes.au(jour(au, langue))}</strong>
        {textes.connu} <Link href={href({ au: null, page: null, apres: null })}>{textes.revenir}</Link>
      </p>
    </div>
  );
}
