import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ServiceRendu } from '../graphql/graphql.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { estUneCoupure } from './envoi.ts';
import { noterLaCoupure, noterLaLiaison, useCoupure } from './liaison.ts';
import { appareilDe, garder } from './magasin.ts';
import { signer } from './signature.ts';

const EncaisserMutation = graphql(`
  mutation Encaisser($input: UtiliserPassInput!) {
    utiliserPass(input: $input) {
      ... on PassUtilise {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

export interface UsageSaisi {
  readonly numero: string;
  readonly lieu: string;
  readonly service: ServiceRendu;
  readonly minutes: number | null;
  readonly prixCentimes: number;
}

/** What became of a use: done, refused in the words of the API, kept on the device until the register decides, or not known. */
export type Issue =
  | { readonly quoi: 'utilise' | 'garde' | 'sansAppareil' | 'nonGarde' }
  | { readonly quoi: 'refuse'; readonly message: string }
  | { readonly quoi: 'erreur'; readonly erreur: unknown };

/** Uses a pass now, or keeps it signed when the register does not answer: under one key, so that it is never done twice. */
export function useEncaissement(lecteur: string) {
  const client = useApolloClient();
  const coupure = useCoupure();
  const { cleDe, repondu } = useCleIdempotence();
  const [enCours, setEnCours] = useState(false);

  async function demander(usage: UsageSaisi, cle: string): Promise<Issue | null> {
    const { data, error } = await client
      .mutate({ mutation: EncaisserMutation, variables: { input: { ...usage, cleIdempotence: cle } } })
      .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
    const reponse = data?.utiliserPass;
    if (reponse) {
      noterLaLiaison();
      return 'message' in reponse ? { quoi: 'refuse', message: reponse.message } : { quoi: 'utilise' };
    }
    if (!estUneCoupure(error)) return { quoi: 'erreur', erreur: error };
    noterLaCoupure();
    return null;
  }

  async function conserver(usage: UsageSaisi, cle: string): Promise<Issue> {
    try {
      const appareil = await appareilDe(lecteur);
      if (!appareil) return { quoi: 'sansAppareil' };
      const saisie = { ...usage, cle, appareil: appareil.id, saisieA: new Date().toISOString() };
      const signature = await signer(appareil.cle, saisie);
      await garder({ ...saisie, lecteur, signature, fin: usage.numero.slice(-4), refus: null });
      return { quoi: 'garde' };
    } catch {
      return { quoi: 'nonGarde' };
    }
  }

  async function encaisser(usage: UsageSaisi): Promise<Issue> {
    setEnCours(true);
    const cle = cleDe(usage);
    try {
      const issue = (coupure === null ? await demander(usage, cle) : null) ?? (await conserver(usage, cle));
      if (issue.quoi === 'utilise') await client.refetchQueries({ include: 'active' });
      if (issue.quoi === 'utilise' || issue.quoi === 'refuse' || issue.quoi === 'garde') repondu();
      return issue;
    } finally {
      setEnCours(false);
    }
  }

  return { encaisser, enCours };
}
