import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import type { PresenceSubscription } from '../../graphql/graphql.ts';
import { useLectureSeule } from '../registre.ts';
import { useDroit } from '../useDroit.ts';
import { useDirect } from './etat.ts';

const SignalerPresence = graphql(`
  mutation SignalerPresence($lieu: ID!, $onglet: ID!, $champ: String, $parti: Boolean) {
    signalerPresence(lieu: $lieu, onglet: $onglet, champ: $champ, parti: $parti)
  }
`);

const PresenceSubscription = graphql(`
  subscription Presence($lieu: ID!) {
    presence(lieu: $lieu) {
      id
      agent
      role
      champ
      depuis
    }
  }
`);

const CADENCE = 10_000;
/** The name of this window, kept when its page is loaded again. */
const ONGLET = nommer();

function nommer(): string {
  const cle = 'pass-numerique.onglet';
  const nom =
    sessionStorage.getItem(cle) ??
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
  sessionStorage.setItem(cle, nom);
  return nom;
}

export type Present = PresenceSubscription['presence'][number];

/** The colleagues who are on the page of a place, and says that one is there oneself, on a field or only reading. */
export function usePresence(lieu: string, champ: string | null): readonly Present[] {
  const client = useApolloClient();
  const { suspendu } = useDirect();
  const lectureSeule = useLectureSeule();
  const droits = [useDroit('MODIFIER_LIEUX'), useDroit('LABELLISER')];
  const suit = droits.some(Boolean) && !lectureSeule && !suspendu;
  const [moi, setMoi] = useState<string | null>(null);
  const { data } = useSubscription(PresenceSubscription, { variables: { lieu }, skip: !suit });

  useEffect(() => {
    if (!suit) return;
    const signaler = (parti: boolean): void => {
      if (document.visibilityState === 'hidden' && !parti) return;
      client
        .mutate({
          mutation: SignalerPresence,
          variables: { lieu, onglet: ONGLET, champ, parti },
          fetchPolicy: 'no-cache',
        })
        .then(({ data: dit }) => setMoi(dit?.signalerPresence ?? null))
        // It is said again in ten seconds.
        .catch(() => undefined);
    };
    signaler(false);
    const minuterie = setInterval(() => signaler(false), CADENCE);
    return () => clearInterval(minuterie);
  }, [client, lieu, champ, suit]);

  useEffect(() => {
    if (!suit) return;
    return () => {
      client
        .mutate({
          mutation: SignalerPresence,
          variables: { lieu, onglet: ONGLET, parti: true },
          fetchPolicy: 'no-cache',
        })
        .catch(() => undefined);
    };
  }, [client, lieu, suit]);

  return suit && moi !== null ? (data?.presence ?? []).filter(({ id }) => id !== moi) : [];
}
