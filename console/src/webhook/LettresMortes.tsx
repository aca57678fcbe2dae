import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type { LettresMortesQuery as Lues } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { jourEtHeure } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { lettresEnMots } from './etat.ts';
import { TypesDEvenementAChoisirQuery, typeEnMots } from './types.ts';
import { useModification } from '../shared/useModification.ts';
import { useWebhooks } from './useWebhooks.ts';

const LettresMortesQuery = graphql(`
  query LettresMortes($webhook: ID!) {
    lettresMortes(webhook: $webhook, first: 50) {
      totalCount
      edges {
        node {
          id
          evenement
          type
          quand
          essais
          raison
          aRenvoyer
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    chapo:
      'Des événements que la cible n’a jamais acceptés. Ils restent ici jusqu’à ce que vous les renvoyiez ou les écartiez ; ce qui les suivait est parti.',
    region: 'Lettres mortes, à faire défiler',
    evenement: 'Événement',
    quand: 'Mis de côté',
    pourquoi: 'Pourquoi',
    geste: 'Geste',
    essais: (n: number) => `${n} essais`,
    renvoyer: 'Renvoyer',
    ecarter: 'Écarter',
    toutes: 'Les renvoyer toutes',
    toutesEcarter: 'Les écarter toutes',
    enRoute: 'renvoi demandé',
    renvoye: 'Renvoi demandé : il part aussitôt, hors de son ordre.',
    ecarte: 'Lettre écartée : le journal garde l’événement.',
    suspendu: 'Reprenez le webhook pour renvoyer ses lettres mortes.',
  },
  en: {
    chapo:
      'Events that the target never accepted. They stay here until you send them again or give them up; what followed them has gone.',
    region: 'Dead letters, scrollable',
    evenement: 'Event',
    quand: 'Set aside',
    pourquoi: 'Why',
    geste: 'Action',
    essais: (n: number) => `${n} tries`,
    renvoyer: 'Send again',
    ecarter: 'Give up',
    toutes: 'Send them all again',
    toutesEcarter: 'Give them all up',
    enRoute: 'sending asked for',
    renvoye: 'Sending asked for: it leaves at once, out of its order.',
    ecarte: 'Letter given up: the journal keeps the event.',
    suspendu: 'Resume the webhook to send its dead letters again.',
  },
};

interface Props {
  readonly webhook: string;
  readonly suspendu: boolean;
}

/** What the target never accepted, why, and what is to be done with it. */
export function LettresMortes({ webhook, suspendu }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { surLettre } = useWebhooks(envoyer);
  const lecture = useQuery(LettresMortesQuery, {
    variables: { webhook },
    fetchPolicy: 'cache-and-network',
  });
  const faire = async (acte: 'renvoyer' | 'ecarter', lettre?: string): Promise<void> => {
    if (await surLettre(acte, webhook, lettre))
      annoncer(acte === 'renvoyer' ? textes.renvoye : textes.ecarte);
  };
  return (
    <section className="fig pile" id="lettres" aria-labelledby={id}>
      <Bloc lecture={lecture} lignes={4}>
        {({ lettresMortes: { edges, totalCount } }) => (
          <>
            <h2 id={id}>{lettresEnMots(totalCount, langue)}</h2>
            <p className="constat">{textes.chapo}</p>
            <Reponse refus={refus} erreur={erreur} />
            <SaufLectureSeule dit={false}>
              {suspendu && <p className="note">{textes.suspendu}</p>}
              {totalCount > 1 && (
                <p className="actions">
                  <button
                    type="button"
                    className="b"
                    disabled={enCours || suspendu}
                    onClick={() => void faire('renvoyer')}
                  >
                    {textes.toutes}
                  </button>
                  <button
                    type="button"
                    className="b"
                    disabled={enCours}
                    onClick={() => void faire('ecarter')}
                  >
                    {textes.toutesEcarter}
                  </button>
                </p>
              )}
              <Tableau lettres={edges.map(({ node }) => node)} {...{ enCours, suspendu, faire }} />
            </SaufLectureSeule>
          </>
        )}
      </Bloc>
    </section>
  );
}

type Lettre = Lues['lettresMortes']['edges'][number]['node'];

interface Gestes {
  readonly enCours: boolean;
  readonly suspendu: boolean;
  readonly faire: (acte: 'renvoyer' | 'ecarter', lettre: string) => Promise<void>;
}

function Tableau({ lettres, ...gestes }: Gestes & { readonly lettres: readonly Lettre[] }) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t haut">
        <thead>
          <tr>
            {(['evenement', 'quand', 'pourquoi', 'geste'] as const).map((colonne) => (
              <th key={colonne} scope="col">
                {textes[colonne]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lettres.map((lettre) => (
            <Rang key={lettre.id} lettre={lettre} {...gestes} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Rang({ lettre, enCours, suspendu, faire }: Gestes & { readonly lettre: Lettre }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(TypesDEvenementAChoisirQuery);
  const { id, evenement, type, quand, essais, raison, aRenvoyer } = lettre;
  const nom = typeEnMots(type, data?.typesDEvenement ?? [], langue);
  return (
    <tr>
      <th scope="row">
        <span lang="fr">{nom}</span>
        <span className="sous">
          <code>{evenement}</code>
        </span>
      </th>
      <td>{jourEtHeure(quand, langue)}</td>
      <td>
        <span lang="fr">{raison}</span>
        <span className="sous">{textes.essais(essais)}</span>
      </td>
      <td>
        {aRenvoyer ? (
          textes.enRoute
        ) : (
          <span className="actions">
            <button
              type="button"
              className="b"
              disabled={enCours || suspendu}
              onClick={() => void faire('renvoyer', id)}
            >
              {textes.renvoyer} <span className="vh">{evenement}</span>
            </button>
            <button type="button" className="b" disabled={enCours} onClick={() => void faire('ecarter', id)}>
              {textes.ecarter} <span className="vh">{evenement}</span>
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}
