import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ChoixDuLieuQuery as Reponse } from '../graphql/graphql.ts';
import { Bloc } from './Bloc.tsx';
import { Champ } from './champs.tsx';
import { majuscule } from './format.ts';
import { ETATS_DE_LABEL, MOTS_D_ETAT } from './labels.ts';
import { useLangue, useTextes } from './langue.ts';
import { Tampon } from './Tampon.tsx';

const ChoixDuLieuQuery = graphql(`
  query ChoixDuLieu($recherche: String!) {
    lieux(first: 8, filtre: { recherche: $recherche, genre: PASS_NUMERIQUE }) {
      totalCount
      edges {
        node {
          id
          nom
          communeNom
          departementCode
          etatPassNumerique
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    lieu: 'Lieu',
    aide: 'Trois lettres au moins de son nom ou de sa commune.',
    lieux: 'Lieux trouvés',
    aucun: 'Aucun lieu ne répond à cette recherche.',
    suite: (total: number) => `${total} lieux répondent : précisez la recherche pour voir les autres.`,
  },
  en: {
    lieu: 'Place',
    aide: 'At least three letters of its name or commune.',
    lieux: 'Places found',
    aucun: 'No place matches this search.',
    suite: (total: number) => `${total} places match: narrow the search to see the others.`,
  },
};

interface Props {
  readonly refus: string | null;
  readonly onChange: (id: string) => void;
}

/** The place is searched by its name, then chosen among those found, each with the state of its label today. */
export function ChoixDuLieu({ refus, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const [saisie, setSaisie] = useState('');
  const [choisi, setChoisi] = useState('');
  const recherche = useDeferredValue(saisie.trim());
  const enough = recherche.length >= 3;
  const lecture = useQuery(ChoixDuLieuQuery, { variables: { recherche }, skip: !enough });

  function choisir(id: string) {
    setChoisi(id);
    onChange(id);
  }

  return (
    <div className="pile">
      <Champ nom={textes.lieu} aide={textes.aide} refus={refus}>
        {(attributs) => (
          <input
            {...attributs}
            type="search"
            value={saisie}
            autoComplete="off"
            maxLength={100}
            onChange={({ currentTarget }) => {
              setSaisie(currentTarget.value);
              choisir('');
            }}
          />
        )}
      </Champ>
      {enough && (
        <Bloc lecture={lecture} lignes={3}>
          {({ lieux }) => <Trouves lieux={lieux} choisi={choisi} choisir={choisir} />}
        </Bloc>
      )}
    </div>
  );
}

interface TrouvesProps {
  readonly lieux: Reponse['lieux'];
  readonly choisi: string;
  readonly choisir: (id: string) => void;
}

function Trouves({ lieux: { edges, totalCount }, choisi, choisir }: TrouvesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const name = useId();
  if (edges.length === 0)
    return (
      <p className="note" role="status">
        {textes.aucun}
      </p>
    );
  return (
    <fieldset className="choix-de-lieu">
      <legend>{textes.lieux}</legend>
      {edges.map(({ node: { id, nom, communeNom, departementCode, etatPassNumerique: etat } }) => (
        <label key={id}>
          <input type="radio" name={name} checked={choisi === id} onChange={() => choisir(id)} />
          <span>
            {nom}
            <span className="note">
              {communeNom} ({departementCode})
            </span>
          </span>
          {etat && <Tampon mot={majuscule(MOTS_D_ETAT[langue][etat][0])} {...ETATS_DE_LABEL[etat]} />}
        </label>
      ))}
      {totalCount > edges.length && <p className="note">{textes.suite(totalCount)}</p>}
    </fieldset>
  );
}
