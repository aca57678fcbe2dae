import { useQuery } from '@apollo/client/react';
import { MapPin } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { majuscule } from '../shared/format.ts';
import { ETATS_DE_LABEL, GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';

const LieuxACandidaterQuery = graphql(`
  query LieuxACandidater {
    mesLieux {
      id
      nom
      communeNom
      labelsDuJour {
        id
        genre
        libelle
        etat
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Mes lieux',
    demander: 'Demander un label',
    vide: 'Votre compte n’est rattaché à aucun lieu',
    suite: 'Demandez à un administrateur de vous rattacher à votre structure.',
    sans: 'aucun label',
  },
  en: {
    titre: 'My places',
    demander: 'Apply for a label',
    vide: 'Your account is attached to no place',
    suite: 'Ask an administrator to attach you to your organisation.',
    sans: 'no label',
  },
};

/** The places of the reader's structure, the state of their labels, and the way to ask for one. */
export function LieuxACandidater() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const lecture = useQuery(LieuxACandidaterQuery);
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <Bloc lecture={lecture} lignes={3}>
        {({ mesLieux }) =>
          mesLieux.length === 0 ? (
            <Vide icone={MapPin} titre={textes.vide}>
              <p>{textes.suite}</p>
            </Vide>
          ) : (
            <ul className="labels">
              {mesLieux.map((lieu) => (
                <li key={lieu.id}>
                  <p className="label-tete">
                    <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>
                    <span className="sous">{lieu.communeNom}</span>
                  </p>
                  <p className="label-tete">
                    {lieu.labelsDuJour.length === 0 && <span className="note">{textes.sans}</span>}
                    {lieu.labelsDuJour.map(
                      ({ id: label, genre, libelle, etat }) =>
                        etat && (
                          <span key={label}>
                            {libelle ?? GENRES_DE_LABEL[genre]}{' '}
                            <Tampon mot={majuscule(MOTS_D_ETAT[langue][etat][0])} {...ETATS_DE_LABEL[etat]} />
                          </span>
                        ),
                    )}
                  </p>
                  <p className="actions">
                    <Link className="b" href={`/lieux-labellises/candidatures/nouvelle/${lieu.id}`}>
                      {textes.demander} <span className="vh">{lieu.nom}</span>
                    </Link>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Bloc>
    </section>
  );
}
