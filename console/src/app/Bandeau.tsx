import { Rows3, SunMoon } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { MenuDuCompte } from './MenuDuCompte.tsx';
import { changerPreferences, usePreferences } from './preferences.ts';
import { Recherche } from './Recherche.tsx';
import { TemoinDuDirect } from './TemoinDuDirect.tsx';

const TEXTES = {
  fr: {
    registre: 'Registre du dispositif',
    autre: 'English version, ',
    densite: 'Densité compacte',
    theme: 'Thème sombre',
  },
  en: {
    registre: 'Register of the scheme',
    autre: 'Version française, ',
    densite: 'Compact rows',
    theme: 'Dark theme',
  },
};

/** Brand, search, and how one reads. */
export function Bandeau() {
  const textes = useTextes(TEXTES);
  return (
    <header className="bandeau">
      <Link className="marque" href="/pilotage">
        <Ticket />
        <span>
          <b>Pass numérique</b> <small>{textes.registre}</small>
        </span>
      </Link>
      <Recherche />
      <div className="outils">
        <TemoinDuDirect />
        <Langues />
        <Densite />
        <Theme />
        <MenuDuCompte />
      </div>
    </header>
  );
}

const Ticket = () => (
  <svg viewBox="0 0 40 30" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
    <path d="M2 3h36v7a5 5 0 0 0 0 10v7H2v-7a5 5 0 0 0 0-10z" strokeWidth="2.5" />
    <path d="M27 6v18" strokeWidth="2" strokeDasharray="2 3" />
    <path d="M10 11h12M10 15h12M10 19h7" strokeWidth="2" />
  </svg>
);

function Langues() {
  const textes = useTextes(TEXTES);
  const { langue } = usePreferences();
  const autre = langue === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" className="b nu" lang={autre} onClick={() => changerPreferences({ langue: autre })}>
      <span>
        <span className="vh">{textes.autre}</span>
        {autre.toUpperCase()}
      </span>
    </button>
  );
}

function Densite() {
  const textes = useTextes(TEXTES);
  const compacte = usePreferences().densite === 'compacte';
  return (
    <button
      type="button"
      className="b nu carre"
      aria-pressed={compacte}
      aria-label={textes.densite}
      title={textes.densite}
      onClick={() => changerPreferences({ densite: compacte ? 'confortable' : 'compacte' })}
    >
      <Rows3 className="ico" aria-hidden />
    </button>
  );
}

function Theme() {
  const textes = useTextes(TEXTES);
  const { theme } = usePreferences();
  const sombre = theme ? theme === 'sombre' : matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <button
      type="button"
      className="b nu carre"
      aria-pressed={sombre}
      aria-label={textes.theme}
      title={textes.theme}
      onClick={() => changerPreferences({ theme: sombre ? 'clair' : 'sombre' })}
    >
      <SunMoon className="ico" aria-hidden />
    </button>
  );
}
