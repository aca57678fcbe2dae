/** What the site says of itself: accessibility, legal notices, open data, its own map. */
export { AccessibilitePage } from './AccessibilitePage.tsx';
export { DonneesPage } from './DonneesPage.tsx';
export { MentionsPage } from './MentionsPage.tsx';
export { PlanPage } from './PlanPage.tsx';
export { EXEMPLE, fichiersOuverts } from './ouvertes.service.ts';
