import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const MonIdentiteFragment = graphql(`
  fragment MonIdentite_CompteDAgent on CompteDAgent {
    id
    pseudonyme
    nom
    courriel
    organisation
    creeLe
  }
`);

const TEXTES = {
  fr: {
    titre: 'Qui je suis ici',
    pseudonyme: 'Pseudonyme',
    aide: 'le seul nom que gardent le journal et l’audit',
    nom: 'Nom',
    courriel: 'Courriel',
    organisation: 'Organisation',
    creeLe: 'Compte ouvert le',
  },
  en: {
    titre: 'Who I am here',
    pseudonyme: 'Pseudonym',
    aide: 'the only name that the journal and the audit keep',
    nom: 'Name',
    courriel: 'E-mail',
    organisation: 'Organisation',
    creeLe: 'Account opened on',
  },
};

/** What is kept of a person, and the name that stands for it everywhere else. */
export function MonIdentite(props: { readonly compte: FragmentType<typeof MonIdentiteFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data: compte } = useSuspenseFragment({ fragment: MonIdentiteFragment, from: props.compte });
  return (
    <section className="fig" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <dl className="paires">
        <dt>{textes.pseudonyme}</dt>
        <dd>
          {compte.pseudonyme}, <span className="note">{textes.aide}</span>
        </dd>
        {(['nom', 'courriel', 'organisation'] as const).map((champ) => (
          <Paire key={champ} nom={textes[champ]} valeur={compte[champ]} />
        ))}
        <Paire nom={textes.creeLe} valeur={jour(compte.creeLe, langue)} />
      </dl>
    </section>
  );
}

const Paire = ({ nom, valeur }: { readonly nom: string; readonly valeur: string | null }) =>
  valeur ? (
    <>
      <dt>{nom}</dt>
      <dd>{valeur}</dd>
    </>
  ) : null;
