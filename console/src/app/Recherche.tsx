import { Search } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { Suggestions } from './palette/Suggestions.tsx';
import { cheminDe, type Reconnu, reconnaitre } from '../shared/numero.ts';

const TEXTES = {
  fr: {
    nom: 'Rechercher un numéro ou un lieu',
    invite: 'N° de carnet ou de pass, SIREN, lieu, vue…',
    carnet: 'carnet',
    pass: 'pass',
    siren: 'collectivité',
    mots: 'lieux',
    faux: 'clé fausse',
    reconnu: 'Reconnu :',
  },
  en: {
    nom: 'Search for a number or a place',
    invite: 'Booklet or pass number, SIREN, place, view…',
    carnet: 'booklet',
    pass: 'pass',
    siren: 'authority',
    mots: 'places',
    faux: 'wrong check',
    reconnu: 'Recognised:',
  },
};

/** One field for every number: its kind is recognised while it is typed, and said. */
export function Recherche() {
  const textes = useTextes(TEXTES);
  const [, navigate] = useLocation();
  const [saisie, setSaisie] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [premiere, setPremiere] = useState<string | null>(null);
  const reconnu = reconnaitre(saisie);
  useCtrlK(() => field.current?.select());

  function chercher(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!reconnu) return;
    navigate((reconnu.genre === 'mots' && premiere) || cheminDe(reconnu));
    setSaisie('');
  }

  return (
    <form role="search" aria-label={textes.nom} className="chercher" onSubmit={chercher}>
      <Search className="ico" aria-hidden />
      <label className="vh" htmlFor="recherche">
        {textes.nom}
      </label>
      <input
        ref={field}
        id="recherche"
        type="search"
        value={saisie}
        placeholder={textes.invite}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-keyshortcuts="Control+K"
        onChange={({ currentTarget }) => {
          setPremiere(null);
          setSaisie(currentTarget.value);
        }}
      />
      <span className="vh" role="status">
        {reconnu && `${textes.reconnu} ${motDe(reconnu, textes)}`}
      </span>
      {reconnu?.genre === 'mots' && saisie.trim().length > 2 && (
        <Suggestions saisie={saisie} premiere={setPremiere} choisie={() => setSaisie('')} />
      )}
      {reconnu ? <kbd aria-hidden>{motDe(reconnu, textes)}</kbd> : <kbd aria-hidden>Ctrl K</kbd>}
    </form>
  );
}

const motDe = (reconnu: Reconnu, textes: (typeof TEXTES)['fr']): string =>
  'juste' in reconnu && !reconnu.juste ? `${textes[reconnu.genre]}, ${textes.faux}` : textes[reconnu.genre];

function useCtrlK(reach: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      reach();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
