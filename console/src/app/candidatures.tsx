import { Route } from 'wouter';
import { page } from './page.ts';

const CandidaturesPage = page(
  async () => (await import('../candidature/CandidaturesPage.tsx')).CandidaturesPage,
);
const CandidaturePage = page(
  async () => (await import('../candidature/CandidaturePage.tsx')).CandidaturePage,
);
const NouvelleCandidaturePage = page(
  async () => (await import('../candidature/NouvelleCandidaturePage.tsx')).NouvelleCandidaturePage,
);

/** The pages of candidatures: before the sheet of a place, whose address would take theirs. */
export const CANDIDATURES = (
  <>
    <Route path="/lieux-labellises/candidatures">
      <CandidaturesPage />
    </Route>
    <Route path="/lieux-labellises/candidatures/nouvelle/:lieu">
      {({ lieu }) => <NouvelleCandidaturePage key={lieu} lieu={lieu} />}
    </Route>
    <Route path="/lieux-labellises/candidatures/:id">
      {({ id }) => <CandidaturePage key={id} id={id} />}
    </Route>
  </>
);
