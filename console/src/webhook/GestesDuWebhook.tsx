import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { GestesDuWebhook_WebhookFragment as Lu } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { UneSeuleFois } from '../shared/UneSeuleFois.tsx';
import { useModification } from '../shared/useModification.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { FORME, ModifierWebhook } from './ModifierWebhook.tsx';
import { ResultatDEssai } from './ResultatDEssai.tsx';
import { type EssaiFait, useWebhooks } from './useWebhooks.ts';

graphql(`
  fragment GestesDuWebhook_Webhook on Webhook {
    id
    nom
    url
    types
    objet
    territoire {
      type
      code
    }
    suspension
    version
  }
`);

const TEXTES = {
  fr: {
    essayer: 'Envoyer un essai',
    essai: 'Essai en cours…',
    suspendre: 'Suspendre',
    suspendu: 'Webhook suspendu : ce qui s’enregistre l’attend.',
    reprendre: 'Reprendre',
    repris: 'Webhook repris, là où il en était.',
    modifier: 'Modifier',
    renoncer: 'Renoncer',
    tourner: 'Changer de secret',
    certainTourner:
      'Un secret neuf sera montré une fois. L’ancien signe aussi pendant 24 heures, le temps de l’installer.',
    secret: 'Secret de signature',
    tourne: 'Nouveau secret',
    une: 'Il ne sera plus jamais montré. L’ancien signe aussi pendant 24 heures : installez celui-ci chez qui reçoit.',
    supprimer: 'Supprimer',
    certainSupprimer: 'Il ne recevra plus rien, et ne se remet pas. Son histoire reste au journal.',
  },
  en: {
    essayer: 'Send a test',
    essai: 'Testing…',
    suspendre: 'Suspend',
    suspendu: 'Webhook suspended: what is recorded waits for it.',
    reprendre: 'Resume',
    repris: 'Webhook resumed where it was.',
    modifier: 'Change',
    renoncer: 'Give up',
    tourner: 'Change the secret',
    certainTourner:
      'A new secret will be shown once. The former also signs for 24 hours, the time to install it.',
    secret: 'Signing secret',
    tourne: 'New secret',
    une: 'It will never be shown again. The former also signs for 24 hours: install this one where it is received.',
    supprimer: 'Delete',
    certainSupprimer:
      'It will receive nothing more, and cannot be put back. Its history stays in the journal.',
  },
};

/** What is asked twice before it is done: nothing of it is typed, so nothing of it is kept. */
type Geste = 'tourner' | 'supprimer';

/** What can be done with a webhook: test it, stop or resume it, change it, change its secret, remove it. */
export function GestesDuWebhook({ webhook }: { readonly webhook: Lu }) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [, aller] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { agir, essayer, tourner } = useWebhooks(envoyer);
  const [modifie, modifier] = useOuverture(FORME);
  const [aConfirmer, demander] = useState<Geste | null>(null);
  const [essai, setEssai] = useState<EssaiFait | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { id, nom, suspension } = webhook;
  const suspendu = suspension != null;

  async function basculer() {
    if (await agir(suspendu ? 'reprendre' : 'suspendre', id))
      annoncer(suspendu ? textes.repris : textes.suspendu);
  }
  async function confirmer() {
    if (aConfirmer === 'supprimer') {
      if (await agir('supprimer', id)) aller('/api/webhooks');
      return;
    }
    setSecret(null);
    if (await tourner(id, setSecret)) demander(null);
  }
  const gestes = [
    [
      enCours ? textes.essai : textes.essayer,
      async () => {
        setEssai(null);
        await essayer(id, setEssai);
      },
    ],
    [suspendu ? textes.reprendre : textes.suspendre, basculer],
    [textes.modifier, async () => modifier(true)],
    [textes.tourner, async () => demander('tourner')],
    [textes.supprimer, async () => demander('supprimer')],
  ] as const;

  return (
    <div className="pile">
      <Reponse refus={refus} erreur={erreur} />
      {essai && <ResultatDEssai essai={essai} />}
      {secret !== null && <Secret valeur={secret} />}
      {modifie && <ModifierWebhook webhook={webhook} fermer={() => modifier(false)} />}
      {aConfirmer && (
        <Confirmer
          nom={`${textes[aConfirmer]} ${nom}`}
          suites={aConfirmer === 'tourner' ? textes.certainTourner : textes.certainSupprimer}
          geste={textes[aConfirmer]}
          grave={aConfirmer === 'supprimer'}
          {...{ enCours, confirmer }}
          fermer={() => demander(null)}
        />
      )}
      {!modifie && !aConfirmer && <Boutons gestes={gestes} enCours={enCours} />}
    </div>
  );
}

function Secret({ valeur }: { readonly valeur: string }) {
  const textes = useTextes(TEXTES);
  const { tourne: titre, une: avertissement, secret: nom } = textes;
  return <UneSeuleFois icone={KeyRound} {...{ titre, avertissement, nom, valeur }} />;
}

interface ConfirmerProps {
  readonly nom: string;
  readonly suites: string;
  readonly geste: string;
  readonly grave: boolean;
  readonly enCours: boolean;
  readonly confirmer: () => Promise<void>;
  readonly fermer: () => void;
}

/** What will follow, before it is done. */
function Confirmer({ nom, suites, geste, grave, enCours, confirmer, fermer }: ConfirmerProps) {
  const textes = useTextes(TEXTES);
  return (
    <div className="pile motivee" role="group" aria-label={nom}>
      <p>{suites}</p>
      <p className="actions">
        <button
          type="button"
          className={grave ? 'b grave' : 'b plein'}
          disabled={enCours}
          onClick={() => void confirmer()}
        >
          {geste}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </div>
  );
}

interface BoutonsProps {
  readonly gestes: readonly (readonly [mot: string, geste: () => Promise<void>])[];
  readonly enCours: boolean;
}

const Boutons = ({ gestes, enCours }: BoutonsProps) => (
  <div className="actions">
    {gestes.map(([mot, geste]) => (
      <button key={mot} type="button" className="b" disabled={enCours} onClick={() => void geste()}>
        {mot}
      </button>
    ))}
  </div>
);
