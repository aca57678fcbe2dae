import { Route } from 'wouter';
import { PremierOngletDeLApi } from '../shared/OngletsDeLApi.tsx';
import { page } from './page.ts';

const ChangementsPage = page(async () => (await import('../contrat/ChangementsPage.tsx')).ChangementsPage);
const ExplorateurPage = page(
  async () => (await import('../explorateur/ExplorateurPage.tsx')).ExplorateurPage,
);
const WebhooksPage = page(async () => (await import('../webhook/WebhooksPage.tsx')).WebhooksPage);
const WebhookPage = page(async () => (await import('../webhook/WebhookPage.tsx')).WebhookPage);
const CreerEncartPage = page(
  async () => (await import('../integration/CreerEncartPage.tsx')).CreerEncartPage,
);
const JetonsPage = page(async () => (await import('../jeton/JetonsPage.tsx')).JetonsPage);

/** What connects other software and other sites to the register. */
export const API = (
  <>
    <Route path="/api">
      <PremierOngletDeLApi />
    </Route>
    <Route path="/api/jetons/encart">
      <CreerEncartPage />
    </Route>
    <Route path="/api/jetons">
      <JetonsPage />
    </Route>
    <Route path="/api/webhooks">
      <WebhooksPage />
    </Route>
    <Route path="/api/webhooks/:id">{({ id }) => <WebhookPage key={id} id={id} />}</Route>
    <Route path="/api/changements">
      <ChangementsPage />
    </Route>
    <Route path="/api/explorateur">
      <ExplorateurPage />
    </Route>
  </>
);
