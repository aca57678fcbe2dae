import { useQuery } from '@apollo/client/react';
import { CircleX } from 'lucide-react';
import { useId, useState } from 'react';
import { Bloc } from '../shared/Bloc.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { familleEnMots, parFamille, type TypeAChoisir, TypesDEvenementAChoisirQuery } from './types.ts';

const TEXTES = {
  fr: {
    legende: 'Événements',
    tous: 'Tous ceux que vous pouvez voir',
    certains: 'Certains, à choisir',
    chercher: 'Chercher un événement',
    exemple: 'remis, label, commande…',
    famille: (nom: string) => `Tout : ${nom}`,
    rien: 'Aucun événement de ce nom.',
    attendu: 'Au moins un événement est attendu ; vingt au plus, ou des familles entières.',
    choisis: (n: number) => (n === 0 ? 'Aucun choisi encore.' : n > 1 ? `${n} choisis` : '1 choisi'),
  },
  en: {
    legende: 'Events',
    tous: 'All those you may see',
    certains: 'Some, to be chosen',
    chercher: 'Search for an event',
    exemple: 'label, commande…',
    famille: (nom: string) => `All: ${nom}`,
    rien: 'No event of this name.',
    attendu: 'At least one event is expected; twenty at most, or whole families.',
    choisis: (n: number) => (n === 0 ? 'None chosen yet.' : `${n} chosen`),
  },
};

interface Props {
  readonly choisit: boolean;
  readonly types: readonly string[];
  readonly manque: boolean;
  readonly onChange: (choix: { readonly choisit: boolean; readonly types: readonly string[] }) => void;
}

/** Which events are sent: all, or some by their names, in words. */
export function ChoixDesTypes({ choisit, types, manque, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const lecture = useQuery(TypesDEvenementAChoisirQuery, { skip: !choisit });
  const option = (oui: boolean, mot: string) => (
    <label className="case">
      <input
        type="radio"
        name={id}
        checked={choisit === oui}
        onChange={() => onChange({ choisit: oui, types })}
      />
      <span>{mot}</span>
    </label>
  );
  return (
    <fieldset className="choix-des-types pile serree" aria-describedby={manque ? `${id}-refus` : undefined}>
      <legend>{textes.legende}</legend>
      {option(false, textes.tous)}
      {option(true, textes.certains)}
      {choisit && (
        <Bloc lecture={lecture} lignes={8}>
          {({ typesDEvenement }) => (
            <Familles
              connus={typesDEvenement}
              types={types}
              onChange={(suite) => onChange({ choisit, types: suite })}
            />
          )}
        </Bloc>
      )}
      {manque && (
        <p className="refus" id={`${id}-refus`}>
          <CircleX className="ico" aria-hidden />
          <span>{textes.attendu}</span>
        </p>
      )}
    </fieldset>
  );
}

interface FamillesProps {
  readonly connus: readonly TypeAChoisir[];
  readonly types: readonly string[];
  readonly onChange: (types: readonly string[]) => void;
}

const nu = (texte: string): string => texte.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Types by family, closed until one is searched or chosen. */
function Familles({ connus, types, onChange }: FamillesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const [recherche, chercher] = useState('');
  const dits = nu(recherche.trim());
  const basculer = (valeur: string): void =>
    onChange(types.includes(valeur) ? types.filter((un) => un !== valeur) : [...types, valeur]);
  const vues = parFamille(connus, langue).flatMap(([debut, siens]) => {
    const famille = nu(familleEnMots(debut, langue));
    const trouves = siens.filter(
      ({ type, libelle }) => famille.includes(dits) || nu(`${libelle} ${type}`).includes(dits),
    );
    return trouves.length === 0 ? [] : [[debut, trouves] as const];
  });
  return (
    <>
      <label className="vh" htmlFor={id}>
        {textes.chercher}
      </label>
      <input
        id={id}
        className="saisie"
        type="search"
        placeholder={textes.exemple}
        value={recherche}
        onChange={({ currentTarget }) => chercher(currentTarget.value)}
      />
      <p className="note" role="status">
        {vues.length === 0 ? textes.rien : textes.choisis(types.length)}
      </p>
      <div className="familles">
        {vues.map(([debut, siens]) => (
          <Famille key={debut} {...{ debut, siens, types, basculer }} ouverte={dits !== ''} />
        ))}
      </div>
    </>
  );
}

interface FamilleProps {
  readonly debut: string;
  readonly siens: readonly TypeAChoisir[];
  readonly types: readonly string[];
  readonly ouverte: boolean;
  readonly basculer: (valeur: string) => void;
}

function Famille({ debut, siens, types, ouverte, basculer }: FamilleProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const toute = `${debut}.*`;
  const nom = familleEnMots(debut, langue);
  const choisis = types.filter((un) => un === toute || siens.some(({ type }) => type === un)).length;
  return (
    <details open={ouverte || choisis > 0}>
      <summary>
        {nom} {choisis > 0 && <span className="note">{textes.choisis(choisis)}</span>}
      </summary>
      <ul>
        <Case valeur={toute} mot={textes.famille(nom)} {...{ types, basculer }} />
        {siens.map(({ type, libelle }) => (
          <Case key={type} valeur={type} mot={libelle} lang="fr" {...{ types, basculer }} />
        ))}
      </ul>
    </details>
  );
}

interface CaseProps extends Pick<FamilleProps, 'types' | 'basculer'> {
  readonly valeur: string;
  readonly mot: string;
  readonly lang?: 'fr';
}

const Case = ({ valeur, mot, lang, types, basculer }: CaseProps) => (
  <li>
    <label className="case">
      <input type="checkbox" checked={types.includes(valeur)} onChange={() => basculer(valeur)} />
      <span lang={lang}>
        {mot} <code className="note">{valeur}</code>
      </span>
    </label>
  </li>
);
