import { Route } from 'wouter';
import { PremierOngletDeLApi } from '../shared/OngletsDeLApi.tsx';
import { page } from './page.ts';

const ExplorateurPage = page(
  async () => (await import('../explorateur/ExplorateurPage.tsx')).ExplorateurPage,
);
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
    <Route path="/api/explorateur">
      <ExplorateurPage />
    </Route>
  </>
);
