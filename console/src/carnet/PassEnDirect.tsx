import { graphql } from '../graphql/index.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { useRelecture } from '../shared/direct/useRelecture.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { nom } from '../shared/format.ts';

const PassEnDirectSubscription = graphql(`
  subscription PassEnDirect($numero: String!, $depuis: String) {
    passEvenement(numero: $numero, depuis: $depuis) {
      evenement {
        id
        curseur
      }
    }
  }
`);

const MOTS = {
  fr: nom('événement de ce pass', 'événements de ce pass'),
  en: nom('event of this pass', 'events of this pass'),
};

/** Keeps the life of a pass as it goes on: a use made elsewhere shows without anything being asked. */
export function PassEnDirect({ numero }: { readonly numero: string }) {
  const { noter, rattraper, ...enDirect } = useRelecture({ operations: ['PassPage'], fiche: true }, MOTS);
  useSuivi(PassEnDirectSubscription, { variables: { numero }, relire: rattraper, recevoir: noter });
  return <EnDirect {...enDirect} />;
}
