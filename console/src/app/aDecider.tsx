import { Route } from 'wouter';
import { page } from './page.ts';

const DoublonsPage = page(async () => (await import('../doublon/DoublonsPage.tsx')).DoublonsPage);
const ComparerPage = page(async () => (await import('../doublon/ComparerPage.tsx')).ComparerPage);
const SignalementsPage = page(
  async () => (await import('../signalement/SignalementsPage.tsx')).SignalementsPage,
);

/** What waits for a decision on places, before the address of one. */
export const A_DECIDER = (
  <>
    <Route path="/lieux-labellises/doublons">
      <DoublonsPage />
    </Route>
    <Route path="/lieux-labellises/doublons/:un/:autre">
      {({ un, autre }) => <ComparerPage key={`${un} ${autre}`} un={un} autre={autre} />}
    </Route>
    <Route path="/lieux-labellises/signalements">
      <SignalementsPage />
    </Route>
  </>
);
