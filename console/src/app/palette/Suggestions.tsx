import { useQuery } from '@apollo/client/react';
import { Bookmark, ChartNoAxesCombined } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { useCatalogue } from '../../shared/statistiques/catalogue.ts';
import { useDroit } from '../../shared/useDroit.ts';
import { plier } from './lexique.ts';
import { lireMots } from './lireMots.ts';
import { vueEnMots } from './vueEnMots.ts';

const VuesTrouveesQuery = graphql(`
  query VuesTrouvees {
    vuesEnregistrees(first: 100) {
      edges {
        node {
          id
          code
          nom
          chemin
        }
      }
    }
  }
`);

const TEXTES = {
  fr: { suggestions: 'Vues', vue: 'vue enregistrée', mots: 'vue' },
  en: { suggestions: 'Views', vue: 'saved view', mots: 'view' },
};

interface Suggestion {
  readonly adresse: string;
  readonly nom: string;
  readonly genre: 'vue' | 'mots';
}

interface Props {
  readonly saisie: string;
  /** Where the first one leads, for Enter in the field. */
  readonly premiere: (adresse: string | null) => void;
  readonly choisie: () => void;
}

const AU_PLUS = 6;

/** The views that the words typed name, or say: the first one opens with Enter. */
export function Suggestions({ saisie, premiere, choisie }: Props) {
  const textes = useTextes(TEXTES);
  const suggestions = useSuggestions(saisie);
  const adresse = suggestions[0]?.adresse ?? null;
  useEffect(() => {
    premiere(adresse);
  }, [adresse, premiere]);
  if (suggestions.length === 0) return null;
  return (
    <ul className="menu suggestions" aria-label={textes.suggestions}>
      {suggestions.map(({ adresse: href, nom, genre }) => {
        const Icone = genre === 'vue' ? Bookmark : ChartNoAxesCombined;
        return (
          <li key={href}>
            <Link href={href} onClick={choisie}>
              <Icone className="ico" aria-hidden />
              <span>{nom}</span> <small>{textes[genre]}</small>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function useSuggestions(saisie: string): readonly Suggestion[] {
  const langue = useLangue();
  const catalogue = useCatalogue();
  const enregistre = useDroit('ENREGISTRER_VUES');
  const { data } = useQuery(VuesTrouveesQuery, { skip: !enregistre });
  const cherche = plier(saisie);
  const nommees = (data?.vuesEnregistrees.edges ?? [])
    .filter(({ node }) => plier(node.nom).includes(cherche))
    .map(({ node: { code, nom, chemin } }) => ({
      adresse: `${chemin}?v=${code}`,
      nom,
      genre: 'vue' as const,
    }));
  const dite = lireMots(saisie, catalogue);
  // One word alone may be a place as well as a territory: it is looked for among places first.
  const mots =
    dite && dite.dits > 1
      ? [{ adresse: dite.adresse, nom: vueEnMots(dite, catalogue, langue), genre: 'mots' as const }]
      : [];
  return [...mots, ...nommees].slice(0, AU_PLUS);
}
