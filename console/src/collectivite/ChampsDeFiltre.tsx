import { Search, X } from 'lucide-react';
import { type SubmitEvent, useId } from 'react';
import { Link } from 'wouter';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { type FiltreActif, TYPES_CONNUS } from './filtres.ts';
import { TYPES } from '../shared/mots.ts';

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les collectivités',
    recherche: 'Nom ou SIREN',
    chercher: 'Chercher',
    type: 'Type',
    tous: 'tous les types',
    outremer: 'Outre-mer',
    toutes: 'partout',
    oui: 'outre-mer',
    non: 'Hexagone et Corse',
    retirer: (mot: string) => `Retirer le filtre ${mot}`,
    effacer: 'Tout effacer',
  },
  en: {
    filtrer: 'Filter the authorities',
    recherche: 'Name or SIREN',
    chercher: 'Search',
    type: 'Type',
    tous: 'every type',
    outremer: 'Overseas',
    toutes: 'everywhere',
    oui: 'overseas',
    non: 'mainland and Corsica',
    retirer: (mot: string) => `Remove the filter ${mot}`,
    effacer: 'Clear all',
  },
};

/** Three ways to narrow the list, then what is in force, each removable in one gesture. */
export function ChampsDeFiltre({ actifs }: { readonly actifs: readonly FiltreActif[] }) {
  const textes = useTextes(TEXTES);
  return (
    <search className="pile filtrage">
      <Champs />
      {actifs.length > 0 && (
        <ul className="filtres">
          {actifs.map((actif) => (
            <Etiquette key={actif.cle} actif={actif} />
          ))}
          {actifs.length > 1 && (
            <li>
              <ToutEffacer texte={textes.effacer} />
            </li>
          )}
        </ul>
      )}
    </search>
  );
}

function Champs() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const id = useId();

  function chercher(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    changer({ q: typeof typed === 'string' ? typed.trim() : null });
  }

  return (
    <form className="champs" aria-label={textes.filtrer} onSubmit={chercher}>
      <div className="champ large">
        <label htmlFor={`${id}-q`}>{textes.recherche}</label>
        <input
          key={vue['q'] ?? ''}
          id={`${id}-q`}
          className="saisie"
          type="search"
          name="q"
          defaultValue={vue['q'] ?? ''}
        />
      </div>
      <button type="submit" className="b">
        <Search className="ico" aria-hidden />
        {textes.chercher}
      </button>
      <Liste
        id={`${id}-type`}
        nom={textes.type}
        valeur={vue['f.type'] ?? ''}
        onChange={(choice) => changer({ 'f.type': choice })}
        options={[['', textes.tous], ...TYPES_CONNUS.map((type) => [type, TYPES[langue][type][0]] as const)]}
      />
      <Liste
        id={`${id}-outremer`}
        nom={textes.outremer}
        valeur={vue['f.outremer'] ?? ''}
        onChange={(choice) => changer({ 'f.outremer': choice })}
        options={[
          ['', textes.toutes],
          ['true', textes.oui],
          ['false', textes.non],
        ]}
      />
    </form>
  );
}

interface ListeProps {
  readonly id: string;
  readonly nom: string;
  readonly valeur: string;
  readonly onChange: (valeur: string) => void;
  readonly options: readonly (readonly [valeur: string, libelle: string])[];
}

const Liste = ({ id, nom, valeur, onChange, options }: ListeProps) => (
  <div className="champ">
    <label htmlFor={id}>{nom}</label>
    <select
      id={id}
      className="saisie"
      value={valeur}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </div>
);

function Etiquette({ actif }: { readonly actif: FiltreActif }) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  return (
    <li className="filtre">
      <span>{actif.mot}</span>
      <Link href={href(actif.sans)} aria-label={textes.retirer(actif.mot)}>
        <X className="ico" aria-hidden />
      </Link>
    </li>
  );
}

function ToutEffacer({ texte }: { readonly texte: string }) {
  const { href } = useVue();
  return (
    <Link className="b nu" href={href({ q: null, 'f.type': null, 'f.outremer': null })}>
      {texte}
    </Link>
  );
}
