import { type ComponentType, lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { IntrouvablePage } from './IntrouvablePage.tsx';

/** Each page is a chunk of its own, loaded when it is opened. */
const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

const PilotagePage = page(async () => (await import('../pilotage/PilotagePage.tsx')).PilotagePage);
const DefinitionsPage = page(async () => (await import('../pilotage/DefinitionsPage.tsx')).DefinitionsPage);
const CollectivitesPage = page(
  async () => (await import('../collectivite/CollectivitesPage.tsx')).CollectivitesPage,
);
const CollectivitePage = page(
  async () => (await import('../collectivite/CollectivitePage.tsx')).CollectivitePage,
);
const LieuxPage = page(async () => (await import('../lieu/LieuxPage.tsx')).LieuxPage);
const LieuPage = page(async () => (await import('../lieu/LieuPage.tsx')).LieuPage);
const CarnetsPage = page(async () => (await import('../carnet/CarnetsPage.tsx')).CarnetsPage);
const CarnetPage = page(async () => (await import('../carnet/CarnetPage.tsx')).CarnetPage);
const PassPage = page(async () => (await import('../carnet/PassPage.tsx')).PassPage);
const GuichetPage = page(async () => (await import('../guichet/GuichetPage.tsx')).GuichetPage);
const RemettrePage = page(async () => (await import('../remise/RemettrePage.tsx')).RemettrePage);
const StockPage = page(async () => (await import('../stock/StockPage.tsx')).StockPage);
const ValidePage = page(async () => (await import('../guichet/ValidePage.tsx')).ValidePage);
const ImportsPage = page(async () => (await import('../echange/ImportsPage.tsx')).ImportsPage);
const JournalPage = page(async () => (await import('../journal/JournalPage.tsx')).JournalPage);
const ImportPage = page(async () => (await import('../echange/ImportPage.tsx')).ImportPage);
const AccesPage = page(async () => (await import('../acces/AccesPage.tsx')).AccesPage);
const MoiPage = page(async () => (await import('../acces/MoiPage.tsx')).MoiPage);
const AdministrationPage = page(
  async () => (await import('../administration/AdministrationPage.tsx')).AdministrationPage,
);
const UtilisateursPage = page(
  async () => (await import('../administration/UtilisateursPage.tsx')).UtilisateursPage,
);
const RolesPage = page(async () => (await import('../administration/RolesPage.tsx')).RolesPage);
const DemandesPage = page(async () => (await import('../administration/DemandesPage.tsx')).DemandesPage);
const VerificationPage = page(
  async () => (await import('../administration/VerificationPage.tsx')).VerificationPage,
);

// oxlint-disable-next-line max-lines-per-function -- a list: one entry a page
export const Routes = () => (
  <Switch>
    <Route path="/">
      <Redirect to="/pilotage" replace />
    </Route>
    <Route path="/pilotage">
      <PilotagePage />
    </Route>
    <Route path="/definitions">
      <DefinitionsPage />
    </Route>
    <Route path="/collectivites">
      <CollectivitesPage />
    </Route>
    <Route path="/collectivites/:siren">{({ siren }) => <CollectivitePage siren={siren} />}</Route>
    <Route path="/lieux-labellises">
      <LieuxPage />
    </Route>
    <Route path="/lieux-labellises/:id">{({ id }) => <LieuPage id={id} />}</Route>
    <Route path="/carnets">
      <CarnetsPage />
    </Route>
    <Route path="/carnets/stock">
      <StockPage />
    </Route>
    <Route path="/carnets/:numero">{({ numero }) => <CarnetPage key={numero} numero={numero} />}</Route>
    <Route path="/pass/:numero">{({ numero }) => <PassPage key={numero} numero={numero} />}</Route>
    <Route path="/guichet/remettre">
      <RemettrePage />
    </Route>
    <Route path="/guichet">
      <GuichetPage />
    </Route>
    <Route path="/valide">
      <ValidePage />
    </Route>
    <Route path="/imports">
      <ImportsPage />
    </Route>
    <Route path="/imports/:id">{({ id }) => <ImportPage id={id} />}</Route>
    <Route path="/journal">
      <JournalPage />
    </Route>
    <Route path="/acces">
      <AccesPage />
    </Route>
    <Route path="/moi">
      <MoiPage />
    </Route>
    <Route path="/administration">
      <AdministrationPage />
    </Route>
    <Route path="/administration/utilisateurs">
      <UtilisateursPage />
    </Route>
    <Route path="/administration/roles">
      <RolesPage />
    </Route>
    <Route path="/administration/demandes">
      <DemandesPage />
    </Route>
    <Route path="/administration/verification">
      <VerificationPage />
    </Route>
    <Route>
      <IntrouvablePage />
    </Route>
  </Switch>
);
