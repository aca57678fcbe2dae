import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { chercherDans, indexDe } from './documentation.ts';
import { TypeDit } from './TypeDit.tsx';
import { useDocumentation } from './useDocumentation.ts';

const TEXTES = {
  fr: {
    titre: 'Documentation du schéma',
    chercher: 'Chercher un type, un champ, un argument, un mot',
    trouves: (total: string) => `${total} trouvés`,
    aucun: 'Rien de ce nom dans le schéma.',
    suite: (reste: string) => `Et ${reste} autres : précisez la recherche.`,
    racines: 'Commencer par',
    Query: 'ce qui se lit',
    Mutation: 'ce qui s’écrit',
    Subscription: 'ce qui se suit',
  },
  en: {
    titre: 'Documentation of the schema',
    chercher: 'Search a type, a field, an argument, a word',
    trouves: (total: string) => `${total} found`,
    aucun: 'Nothing of that name in the schema.',
    suite: (reste: string) => `And ${reste} more: search more precisely.`,
    racines: 'Begin with',
    Query: 'what is read',
    Mutation: 'what is written',
    Subscription: 'what is followed',
  },
};

const RACINES = ['Query', 'Mutation', 'Subscription'] as const;
const MONTRES = 30;

interface Props {
  readonly schema: GraphQLSchema;
  readonly inserer: (ajout: string) => void;
}

/** What may be asked: searched by words, read type by type, each with the right it asks for. */
export function Documentation({ schema, inserer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { type, champ, recherche, chercher, lien } = useDocumentation();
  const index = useMemo(() => indexDe(schema), [schema]);
  const trouves = chercherDans(index, recherche);
  const ouvert = type === null ? undefined : schema.getType(type);
  return (
    <section className="fig pile" aria-label={textes.titre}>
      <h2>{textes.titre}</h2>
      <search className="champs">
        <label className="champ large">
          <span className="lib">{textes.chercher}</span>
          <input
            type="search"
            className="saisie"
            maxLength={100}
            value={recherche}
            onChange={({ currentTarget }) => chercher(currentTarget.value)}
          />
        </label>
        <span role="status" className="note">
          {recherche && (trouves.length > 0 ? textes.trouves(nombre(trouves.length, langue)) : textes.aucun)}
        </span>
      </search>
      <ul className="actions">
        <li>{textes.racines}</li>
        {RACINES.map((racine) => (
          <li key={racine}>
            <Link href={lien(racine)}>{racine}</Link>, {textes[racine]}
          </li>
        ))}
      </ul>
      {recherche !== '' && (
        <ul className="trouvailles">
          {trouves.slice(0, MONTRES).map((une) => (
            <li key={`${une.type}.${une.champ}`}>
              <Link href={lien(une.type, une.champ)}>
                <code>{une.champ === null ? une.type : `${une.type}.${une.champ}`}</code>
              </Link>{' '}
              <span lang="fr">{une.description}</span>
            </li>
          ))}
        </ul>
      )}
      {trouves.length > MONTRES && (
        <p className="note">{textes.suite(nombre(trouves.length - MONTRES, langue))}</p>
      )}
      {recherche === '' && ouvert && <TypeDit {...{ schema, inserer, champ }} type={ouvert} />}
    </section>
  );
}
