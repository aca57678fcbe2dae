import { useId, useState } from 'react';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    chercher: (quoi: string) => `Chercher dans : ${quoi}`,
    choisis: (choisis: string, tous: string) => `${choisis} sur ${tous}`,
    rien: 'Rien de ce nom.',
  },
  en: {
    chercher: (what: string) => `Search in: ${what}`,
    choisis: (chosen: string, all: string) => `${chosen} of ${all}`,
    rien: 'Nothing of this name.',
  },
};

interface Props {
  readonly nom: string;
  readonly options: readonly (readonly [valeur: string, libelle: string])[];
  readonly choisies: readonly string[];
  readonly onChange: (choisies: readonly string[]) => void;
}

const nu = (texte: string): string => texte.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Boxes to tick, and a search among them; what is ticked stays in sight whatever is searched. */
export function ChoixMultiple({ nom, options, choisies, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const [recherche, chercher] = useState('');
  // What was ticked when it opened comes first; what is ticked since stays where it is.
  const [dabord] = useState(() => new Set(choisies));
  const rangees = [
    ...options.filter(([valeur]) => dabord.has(valeur)),
    ...options.filter(([valeur]) => !dabord.has(valeur)),
  ];
  const vues = rangees.filter(
    ([valeur, libelle]) =>
      choisies.includes(valeur) || nu(`${libelle} ${valeur}`).includes(nu(recherche.trim())),
  );
  const basculer = (valeur: string): void =>
    onChange(choisies.includes(valeur) ? choisies.filter((une) => une !== valeur) : [...choisies, valeur]);
  return (
    <fieldset className="choix-multiple">
      <legend>
        {nom}{' '}
        <span className="note">
          {textes.choisis(nombre(choisies.length, langue), nombre(options.length, langue))}
        </span>
      </legend>
      <label className="vh" htmlFor={id}>
        {textes.chercher(nom)}
      </label>
      <input
        id={id}
        className="saisie"
        type="search"
        placeholder={textes.chercher(nom)}
        value={recherche}
        onChange={({ currentTarget }) => chercher(currentTarget.value)}
      />
      {vues.length === 0 ? (
        <p className="note">{textes.rien}</p>
      ) : (
        <ul className="choix">
          {vues.map(([valeur, libelle]) => (
            <li key={valeur}>
              <label className="case">
                <input
                  type="checkbox"
                  checked={choisies.includes(valeur)}
                  onChange={() => basculer(valeur)}
                />
                <span>
                  {libelle} {libelle !== valeur && <code className="note">{valeur}</code>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
