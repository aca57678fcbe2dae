import { useQuery } from '@apollo/client/react';
import { CirclePause, FileQuestion } from 'lucide-react';
import { Link } from 'wouter';
import type { WebhookPageQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Age } from '../shared/Age.tsx';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { jourEtHeure } from '../shared/dates.ts';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { PageRelue } from '../shared/direct/PageRelue.tsx';
import { DerniersEnvois } from './DerniersEnvois.tsx';
import { ALLURES, etatEnMots } from './etat.ts';
import { GestesDuWebhook } from './GestesDuWebhook.tsx';
import { LettresMortes } from './LettresMortes.tsx';
import { Rejouer } from './Rejouer.tsx';
import { SuiviEnMots } from './SuiviEnMots.tsx';
import { Verifier } from './Verifier.tsx';

const WebhookPageQuery = graphql(`
  query WebhookPage($id: ID!) {
    webhook(id: $id) {
      id
      etat
      retard
      retardPlafonne
      essais
      suspension
      prochainEssai
      accepteA
      equipe
      nombreDeLettresMortes
      secretDepuis
      ancienSecretJusquA
      ...SuiviEnMots_Webhook @unmask
      ...GestesDuWebhook_Webhook @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    inconnu: 'Aucun de vos webhooks n’a cette adresse',
    retour: 'Voir vos webhooks',
    recoit: 'Reçoit',
    etat: 'État',
    prochain: (quand: string) => `prochain envoi : ${quand}`,
    accepte: 'Dernier accepté',
    jamais: 'jamais encore',
    droits: 'Avec les droits de',
    secret: 'Secret',
    depuis: (quand: string) => `depuis le ${quand}`,
    ancien: (quand: string) => `l’ancien signe aussi jusqu’au ${quand}`,
    suspendu: 'Rien ne lui est envoyé',
    attend: 'Ce qui s’enregistre l’attend : à la reprise, tout lui est envoyé dans l’ordre.',
  },
  en: {
    inconnu: 'None of your webhooks has this address',
    retour: 'See your webhooks',
    recoit: 'Receives',
    etat: 'State',
    prochain: (quand: string) => `next try: ${quand}`,
    accepte: 'Last accepted',
    jamais: 'never yet',
    droits: 'With the rights of',
    secret: 'Secret',
    depuis: (quand: string) => `since ${quand}`,
    ancien: (quand: string) => `the former also signs until ${quand}`,
    suspendu: 'It is sent nothing',
    attend: 'What is recorded waits for it: once resumed, all of it is sent in order.',
  },
};

/** One webhook: where it stands, what it did not accept, what can be done with it. */
export function WebhookPage({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const droits = useQuery(DroitsQuery);
  const ouvert = droits.data?.registre.droits.includes('GERER_JETONS');
  const lecture = useQuery(WebhookPageQuery, {
    variables: { id },
    skip: ouvert !== true,
    fetchPolicy: 'cache-and-network',
  });
  if (ouvert === false) return <AccesRefuse droit="GERER_JETONS" />;
  return (
    <Annonces>
      <PageRelue operations={['WebhookPage', 'LettresMortes', 'DerniersEnvois']} secondes={5} fiche />
      <Bloc lecture={ouvert ? lecture : { ...lecture, loading: true }} lignes={16}>
        {({ webhook }) =>
          webhook ? (
            <Fiche webhook={webhook} />
          ) : (
            <>
              <h1>Webhook</h1>
              <Vide icone={FileQuestion} titre={textes.inconnu}>
                <p>
                  <Link href="/api/webhooks">{textes.retour}</Link>
                </p>
              </Vide>
            </>
          )
        }
      </Bloc>
    </Annonces>
  );
}

function Fiche({ webhook }: { readonly webhook: NonNullable<Lu['webhook']> }) {
  const textes = useTextes(TEXTES);
  const { id, nom, url, suspension, nombreDeLettresMortes } = webhook;
  return (
    <>
      <div className="titre">
        <h1>{nom}</h1>
        <p className="chapo adresse">{url}</p>
      </div>
      {suspension != null && (
        <div className="msg attention">
          <CirclePause className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.suspendu}</p>
            <p lang="fr">{suspension}</p>
            <p>{textes.attend}</p>
          </div>
        </div>
      )}
      <Reperes webhook={webhook} />
      <SaufLectureSeule>
        <GestesDuWebhook webhook={webhook} />
      </SaufLectureSeule>
      <div className="figs">
        {nombreDeLettresMortes > 0 && <LettresMortes webhook={id} suspendu={suspension != null} />}
        <DerniersEnvois webhook={id} />
        <Rejouer webhook={id} />
        <Verifier url={url} />
      </div>
    </>
  );
}

function Reperes({ webhook }: { readonly webhook: NonNullable<Lu['webhook']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { etat, prochainEssai, accepteA, equipe, secretDepuis, ancienSecretJusquA } = webhook;
  const [icone, ton] = ALLURES[etat];
  return (
    <dl className="reperes-de-webhook">
      <div>
        <dt>{textes.etat}</dt>
        <dd>
          <Tampon mot={etatEnMots(webhook, langue)} icone={icone} ton={ton} />
          {etat === 'EN_ECHEC' && prochainEssai && (
            <span className="sous">{textes.prochain(jourEtHeure(prochainEssai, langue))}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{textes.recoit}</dt>
        <dd>
          <SuiviEnMots webhook={webhook} />
        </dd>
      </div>
      <div>
        <dt>{textes.accepte}</dt>
        <dd>{accepteA ? <Age instant={accepteA} /> : textes.jamais}</dd>
      </div>
      <div>
        <dt>{textes.droits}</dt>
        <dd lang="fr">{equipe}</dd>
      </div>
      <div>
        <dt>{textes.secret}</dt>
        <dd>
          {textes.depuis(jourEtHeure(secretDepuis, langue))}
          {ancienSecretJusquA && (
            <span className="sous">{textes.ancien(jourEtHeure(ancienSecretJusquA, langue))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
