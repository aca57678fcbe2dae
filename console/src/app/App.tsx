import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { LangueContext } from '../shared/langue.ts';
import { Cadre } from './Cadre.tsx';
import { createClient, createLink } from './client.ts';
import { usePreferences } from './preferences.ts';
import { useSession } from './session.ts';

/** The console in the language of its reader; another account starts it again, and the address keeps the view. */
export function App() {
  const { langue } = usePreferences();
  const { lecteur } = useSession();
  return (
    <LangueContext value={langue}>
      <Lecteur key={lecteur} />
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
