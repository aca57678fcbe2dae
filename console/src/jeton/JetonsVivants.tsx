import { graphql } from '../graphql/index.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { useEvenements } from '../shared/direct/useEvenements.ts';
import { useRelecture } from '../shared/direct/useRelecture.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { nom } from '../shared/format.ts';

const JetonsServisSubscription = graphql(`
  subscription JetonsServis {
    jetonsServis {
      vuA
    }
  }
`);

const MOTS = { fr: nom('jeton modifié', 'jetons modifiés'), en: nom('token changed', 'tokens changed') };
const TYPES = ['jeton.*', 'encart.*'];
const OPERATIONS = { operations: ['JetonsPage'] };

/** Keeps the tokens as they are: what is done to them is said, what they do is only shown. */
export function JetonsVivants() {
  const { noter, rattraper, verifier, ...enDirect } = useRelecture(OPERATIONS, MOTS);
  useEvenements({ types: TYPES }, noter, rattraper);
  useSuivi(JetonsServisSubscription, { variables: {}, relire: rattraper, recevoir: verifier });
  return <EnDirect {...enDirect} />;
}
