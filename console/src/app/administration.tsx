import { Route } from 'wouter';
import { page } from './page.ts';

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

/** Who enters, and what one may do. */
export const ADMINISTRATION = (
  <>
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
  </>
);
