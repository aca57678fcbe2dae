import { Link, Redirect, useLocation } from 'wouter';
import { useTextes } from './langue.ts';
import { useRegistre } from './registre.ts';

/** The pages of the section, in their order, each with the right that opens it; `null` for all. */
const PAGES = [
  { page: 'jetons', droit: 'GERER_JETONS' },
  { page: 'webhooks', droit: 'GERER_JETONS' },
  { page: 'explorateur', droit: null },
  { page: 'changements', droit: null },
] as const;

const TEXTES = {
  fr: {
    nom: 'Pages de l’API',
    jetons: 'Jetons',
    webhooks: 'Webhooks',
    explorateur: 'Explorateur',
    changements: 'Changements',
  },
  en: {
    nom: 'Pages of the API',
    jetons: 'Tokens',
    webhooks: 'Webhooks',
    explorateur: 'Explorer',
    changements: 'Changes',
  },
};

/** The tabs of the section « API », for those that the reader may open. */
export function OngletsDeLApi() {
  const textes = useTextes(TEXTES);
  const [path] = useLocation();
  const droits = useRegistre()?.droits ?? [];
  return (
    <nav aria-label={textes.nom}>
      <ul className="onglets">
        {PAGES.filter(({ droit }) => droit === null || droits.includes(droit)).map(({ page }) => (
          <li key={page}>
            <Link
              href={`/api/${page}`}
              {...(path === `/api/${page}` || path.startsWith(`/api/${page}/`)
                ? { 'aria-current': 'page' as const }
                : {})}
            >
              {textes[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section opens on the first of its pages that the reader may read. */
export function PremierOngletDeLApi() {
  const registre = useRegistre();
  if (!registre) return null;
  const premiere = PAGES.find(({ droit }) => droit === null || registre.droits.includes(droit));
  return <Redirect to={`/api/${premiere?.page ?? 'jetons'}`} replace />;
}
