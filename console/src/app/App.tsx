import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { LangueContext } from '../shared/langue.ts';
import { createLink } from './appel.ts';
import { Cadre } from './Cadre.tsx';
import { createClient } from './client.ts';
import { usePreferences } from './preferences.ts';
import { useSession } from './session.ts';

/** The console in the language of its reader; another account starts it again, and the address keeps the view. */
export function App() {
  const { langue } = usePreferences();
  const { session } = useSession();
  return (
    <LangueContext value={langue}>
      <Lecteur key={session?.jeton ?? ''} />
    </LangueContext>
  );
}

/** One reader, one memory: nothing read by one account is ever shown to another. */
function Lecteur() {
  const [client] = useState(() => createClient(createLink()));
  return (
    <ApolloProvider client={client}>
      <Cadre />
    </ApolloProvider>
  );
}
