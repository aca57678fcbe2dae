import { useQuery } from '@apollo/client/react';
import { Webhook as Icone } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { WebhooksPageQuery as Lus } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Age } from '../shared/Age.tsx';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { OngletsDeLApi } from '../shared/OngletsDeLApi.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { PageRelue } from '../shared/direct/PageRelue.tsx';
import { CreerWebhook } from './CreerWebhook.tsx';
import { ALLURES, etatEnMots, lettresEnMots } from './etat.ts';
import { SuiviEnMots } from './SuiviEnMots.tsx';

const WebhooksPageQuery = graphql(`
  query WebhooksPage {
    webhooks {
      id
      nom
      url
      etat
      retard
      retardPlafonne
      essais
      accepteA
      nombreDeLettresMortes
      ...SuiviEnMots_Webhook @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Webhooks',
    chapo:
      'Une adresse de votre système reçoit ce qui s’enregistre : dans l’ordre, signé, essayé à nouveau tant qu’il le faut. Rien ne se perd : ce qu’elle n’accepte pas l’attend.',
    liste: 'Vos webhooks',
    region: 'Webhooks, à faire défiler',
    legende: 'Chacun, ce qu’il reçoit et où il en est.',
    aucun: 'Aucun webhook',
    conseil: 'Créez le premier ci-dessous : une adresse en https, et ce qu’elle doit recevoir.',
    nom: 'Webhook',
    recoit: 'Reçoit',
    etat: 'État',
    accepte: 'Dernier accepté',
    jamais: 'jamais encore',
  },
  en: {
    titre: 'Webhooks',
    chapo:
      'An address of your system receives what is recorded: in order, signed, tried again as long as needed. Nothing is lost: what it does not accept waits for it.',
    liste: 'Your webhooks',
    region: 'Webhooks, scrollable',
    legende: 'Each, what it receives and where it stands.',
    aucun: 'No webhook',
    conseil: 'Create the first one below: an https address, and what it must receive.',
    nom: 'Webhook',
    recoit: 'Receives',
    etat: 'State',
    accepte: 'Last accepted',
    jamais: 'never yet',
  },
};

/** Addresses that are told of what is recorded, and where each of them stands. */
export function WebhooksPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <OngletsDeLApi />
      <Bloc lecture={lecture} lignes={10}>
        {({ registre: { droits } }) =>
          droits.includes('GERER_JETONS') ? (
            <Annonces>
              <div className="figs">
                <Liste />
                <CreerWebhook />
              </div>
            </Annonces>
          ) : (
            <AccesRefuse droit="GERER_JETONS" />
          )
        }
      </Bloc>
    </>
  );
}

function Liste() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const lecture = useQuery(WebhooksPageQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.liste}</h2>
      <PageRelue operations={['WebhooksPage']} secondes={5} />
      <Bloc lecture={lecture} lignes={5}>
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <Vide icone={Icone} titre={textes.aucun}>
              <p>{textes.conseil}</p>
            </Vide>
          ) : (
            <Defile nom={textes.region}>
              <table className="t haut">
                <caption>{textes.legende}</caption>
                <thead>
                  <tr>
                    {(['nom', 'recoit', 'etat', 'accepte'] as const).map((colonne) => (
                      <th key={colonne} scope="col">
                        {textes[colonne]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {webhooks.map((webhook) => (
                    <Rang key={webhook.id} webhook={webhook} />
                  ))}
                </tbody>
              </table>
            </Defile>
          )
        }
      </Bloc>
    </section>
  );
}

function Rang({ webhook }: { readonly webhook: Lus['webhooks'][number] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { id, nom, url, etat, accepteA, nombreDeLettresMortes } = webhook;
  const [icone, ton] = ALLURES[etat];
  return (
    <tr>
      <th scope="row">
        <Link href={`/api/webhooks/${id}`}>{nom}</Link>
        <span className="sous adresse">{url}</span>
      </th>
      <td>
        <SuiviEnMots webhook={webhook} />
      </td>
      <td>
        <Tampon mot={etatEnMots(webhook, langue)} icone={icone} ton={ton} />
        {nombreDeLettresMortes > 0 && (
          <span className="sous">
            <Link href={`/api/webhooks/${id}#lettres`}>{lettresEnMots(nombreDeLettresMortes, langue)}</Link>
          </span>
        )}
      </td>
      <td>{accepteA ? <Age instant={accepteA} /> : textes.jamais}</td>
    </tr>
  );
}
