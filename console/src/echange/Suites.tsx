import { Link } from 'wouter';
import type { GenreDImport } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    LIEUX: 'Voir les lieux',
    PASS: 'Voir les carnets',
    CHIFFRES_PUBLIES: 'Voir les chiffres publiés',
    TERRITOIRES: 'Voir le pilotage',
    COLLECTIVITES: 'Voir les collectivités',
    COMMANDES: 'Voir les commandes',
    COHORTES: 'Voir les collectivités',
    REMISES: 'Voir les carnets',
    UTILISATIONS: 'Voir le pilotage',
    autre: 'Importer un autre fichier',
  },
  en: {
    LIEUX: 'See the places',
    PASS: 'See the booklets',
    CHIFFRES_PUBLIES: 'See the published figures',
    TERRITOIRES: 'See the steering page',
    COLLECTIVITES: 'See the local authorities',
    COMMANDES: 'See the orders',
    COHORTES: 'See the local authorities',
    REMISES: 'See the booklets',
    UTILISATIONS: 'See the steering page',
    autre: 'Import another file',
  },
};

const PAGES = {
  LIEUX: '/lieux-labellises',
  PASS: '/carnets',
  CHIFFRES_PUBLIES: '/pilotage',
  TERRITOIRES: '/pilotage',
  COLLECTIVITES: '/collectivites',
  COMMANDES: '/commandes',
  COHORTES: '/collectivites',
  REMISES: '/carnets',
  UTILISATIONS: '/pilotage',
} as const satisfies Readonly<Record<GenreDImport, string>>;

/** Where what entered is seen, and the way to the next file. */
export function Suites({ genre }: { readonly genre: GenreDImport }) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <Link className="b" href={PAGES[genre]}>
        {textes[genre]}
      </Link>
      <Link className="b nu" href="/imports">
        {textes.autre}
      </Link>
    </p>
  );
}
