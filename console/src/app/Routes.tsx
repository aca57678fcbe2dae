import { Redirect, Route, Switch } from 'wouter';
import { ADMINISTRATION } from './administration.tsx';
import { CANDIDATURES } from './candidatures.tsx';
import { A_DECIDER } from './aDecider.tsx';
import { IntrouvablePage } from './IntrouvablePage.tsx';
import { API } from './api.tsx';
import { page } from './page.ts';

const PilotagePage = page(async () => (await import('../pilotage/PilotagePage.tsx')).PilotagePage);
const IndicateursPage = page(async () => (await import('../indicateur/IndicateursPage.tsx')).IndicateursPage);
const ComparaisonPage = page(
  async () => (await import('../comparaison/ComparaisonPage.tsx')).ComparaisonPage,
);
const ChiffresPubliesPage = page(
  async () => (await import('../publie/ChiffresPubliesPage.tsx')).ChiffresPubliesPage,
);
const CollectivitesPage = page(
  async () => (await import('../collectivite/CollectivitesPage.tsx')).CollectivitesPage,
);
const CollectivitePage = page(
  async () => (await import('../collectivite/CollectivitePage.tsx')).CollectivitePage,
);
const FinancementPage = page(
  async () => (await import('../financement/FinancementPage.tsx')).FinancementPage,
);
const SimulateurPage = page(async () => (await import('../financement/SimulateurPage.tsx')).SimulateurPage);
const DossierPage = page(async () => (await import('../financement/DossierPage.tsx')).DossierPage);
const SoldesPage = page(async () => (await import('../financement/SoldesPage.tsx')).SoldesPage);
const LieuxPage = page(async () => (await import('../lieu/LieuxPage.tsx')).LieuxPage);
const NouveauLieuPage = page(
  async () => (await import('../lieu/edition/NouveauLieuPage.tsx')).NouveauLieuPage,
);
const ModifierLieuPage = page(
  async () => (await import('../lieu/edition/ModifierLieuPage.tsx')).ModifierLieuPage,
);
const LieuPage = page(async () => (await import('../lieu/LieuPage.tsx')).LieuPage);
const CommandesPage = page(async () => (await import('../commande/CommandesPage.tsx')).CommandesPage);
const CommandePage = page(async () => (await import('../commande/CommandePage.tsx')).CommandePage);
const NouveauDevisPage = page(
  async () => (await import('../commande/NouveauDevisPage.tsx')).NouveauDevisPage,
);
const DevisPage = page(async () => (await import('../commande/DevisPage.tsx')).DevisPage);
const ListeDesDevisPage = page(
  async () => (await import('../commande/ListeDesDevisPage.tsx')).ListeDesDevisPage,
);
const CarnetsPage = page(async () => (await import('../carnet/CarnetsPage.tsx')).CarnetsPage);
const CarnetPage = page(async () => (await import('../carnet/CarnetPage.tsx')).CarnetPage);
const PassPage = page(async () => (await import('../carnet/PassPage.tsx')).PassPage);
const CohortesPage = page(async () => (await import('../cohorte/CohortesPage.tsx')).CohortesPage);
const CohortePage = page(async () => (await import('../cohorte/CohortePage.tsx')).CohortePage);
const EcheancesPage = page(async () => (await import('../echeance/EcheancesPage.tsx')).EcheancesPage);
const EcheancePage = page(async () => (await import('../echeance/EcheancePage.tsx')).EcheancePage);
const CouverturePage = page(async () => (await import('../couverture/CouverturePage.tsx')).CouverturePage);
const DefaillancePage = page(async () => (await import('../couverture/DefaillancePage.tsx')).DefaillancePage);
const GuichetPage = page(async () => (await import('../guichet/GuichetPage.tsx')).GuichetPage);
const RemettrePage = page(async () => (await import('../remise/RemettrePage.tsx')).RemettrePage);
const StockPage = page(async () => (await import('../stock/StockPage.tsx')).StockPage);
const ValidePage = page(async () => (await import('../guichet/ValidePage.tsx')).ValidePage);
const ReglementsPage = page(async () => (await import('../reglement/ReglementsPage.tsx')).ReglementsPage);
const CloturePage = page(async () => (await import('../reglement/CloturePage.tsx')).CloturePage);
const StructurePage = page(async () => (await import('../reglement/StructurePage.tsx')).StructurePage);
const AttestationPage = page(async () => (await import('../reglement/AttestationPage.tsx')).AttestationPage);
const ImportsPage = page(async () => (await import('../echange/ImportsPage.tsx')).ImportsPage);
const NouvelImportPage = page(async () => (await import('../echange/NouvelImportPage.tsx')).NouvelImportPage);
const ExportsPage = page(async () => (await import('../rapport/ExportsPage.tsx')).ExportsPage);
const JournalPage = page(async () => (await import('../journal/JournalPage.tsx')).JournalPage);
const ImportPage = page(async () => (await import('../echange/ImportPage.tsx')).ImportPage);

const COMMANDES = (
  <>
    <Route path="/commandes">
      <CommandesPage />
    </Route>
    <Route path="/commandes/devis">
      <ListeDesDevisPage />
    </Route>
    <Route path="/commandes/devis/nouveau">
      <NouveauDevisPage />
    </Route>
    <Route path="/commandes/devis/:numero">
      {({ numero }) => <DevisPage key={numero} numero={numero} />}
    </Route>
    <Route path="/commandes/:numero">{({ numero }) => <CommandePage key={numero} numero={numero} />}</Route>
  </>
);

// oxlint-disable-next-line max-lines-per-function -- a list: one entry a page
export const Routes = () => (
  <Switch>
    <Route path="/pilotage">
      <PilotagePage />
    </Route>
    <Route path="/definitions">
      <Redirect to={`/pilotage/indicateurs${location.hash}`} replace />
    </Route>
    <Route path="/pilotage/indicateurs">
      <IndicateursPage />
    </Route>
    <Route path="/pilotage/comparer">
      <ComparaisonPage />
    </Route>
    <Route path="/pilotage/chiffres-publies">
      <ChiffresPubliesPage />
    </Route>
    <Route path="/collectivites">
      <CollectivitesPage />
    </Route>
    <Route path="/collectivites/:siren">{({ siren }) => <CollectivitePage siren={siren} />}</Route>
    <Route path="/financement">
      <FinancementPage />
    </Route>
    <Route path="/financement/simulateur">
      <SimulateurPage />
    </Route>
    <Route path="/financement/soldes/2019">
      <SoldesPage vague={2019} />
    </Route>
    <Route path="/financement/soldes/2020">
      <SoldesPage vague={2020} />
    </Route>
    <Route path="/financement/dossiers/:numero">
      {({ numero }) => <DossierPage key={numero} numero={numero} />}
    </Route>
    <Route path="/lieux-labellises">
      <LieuxPage />
    </Route>
    {CANDIDATURES}
    {A_DECIDER}
    <Route path="/lieux-labellises/nouveau">
      <NouveauLieuPage />
    </Route>
    <Route path="/lieux-labellises/:id/modifier">{({ id }) => <ModifierLieuPage key={id} id={id} />}</Route>
    <Route path="/lieux-labellises/:id">{({ id }) => <LieuPage id={id} />}</Route>
    {COMMANDES}
    <Route path="/carnets">
      <CarnetsPage />
    </Route>
    <Route path="/carnets/stock">
      <StockPage />
    </Route>
    <Route path="/carnets/:numero">{({ numero }) => <CarnetPage key={numero} numero={numero} />}</Route>
    <Route path="/pass/:numero">{({ numero }) => <PassPage key={numero} numero={numero} />}</Route>
    <Route path="/cohortes">
      <CohortesPage />
    </Route>
    <Route path="/cohortes/:id">{({ id }) => <CohortePage key={id} id={id} />}</Route>
    <Route path="/echeances">
      <EcheancesPage />
    </Route>
    <Route path="/echeances/:numero">{({ numero }) => <EcheancePage key={numero} numero={numero} />}</Route>
    <Route path="/couverture">
      <CouverturePage />
    </Route>
    <Route path="/couverture/defaillance/:operateur">
      {({ operateur }) => <DefaillancePage key={operateur} operateur={operateur} />}
    </Route>
    <Route path="/guichet/remettre">
      <RemettrePage />
    </Route>
    <Route path="/guichet">
      <GuichetPage />
    </Route>
    <Route path="/valide">
      <ValidePage />
    </Route>
    <Route path="/reglements">
      <ReglementsPage />
    </Route>
    <Route path="/reglements/structures/:id">{({ id }) => <StructurePage key={id} id={id} />}</Route>
    <Route path="/reglements/attestations/:lieu">{({ lieu }) => <AttestationPage lieu={lieu} />}</Route>
    <Route path="/reglements/:numero">{({ numero }) => <CloturePage key={numero} numero={numero} />}</Route>
    <Route path="/imports">
      <ImportsPage />
    </Route>
    <Route path="/imports/nouveau">
      <NouvelImportPage />
    </Route>
    <Route path="/imports/:id">{({ id }) => <ImportPage id={id} />}</Route>
    <Route path="/exports">
      <ExportsPage />
    </Route>
    <Route path="/journal">
      <JournalPage />
    </Route>
    {API}
    {ADMINISTRATION}
    <Route>
      <IntrouvablePage />
    </Route>
  </Switch>
);
