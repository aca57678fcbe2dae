import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FiltreStatistiques } from '../graphql/graphql.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { refusDe, useCatalogue } from '../shared/statistiques/catalogue.ts';
import type { Demande } from '../shared/statistiques/demande.ts';
import type { Complement } from '../shared/statistiques/LigneDeComplement.tsx';
import { useDroit } from '../shared/useDroit.ts';
import type { MesureLue } from './lecture.ts';

const ComplementsQuery = graphql(`
  query Complements(
    $base: Base
    $attribution: Attribution
    $filtre: FiltreStatistiques
    $au: LocalDate
    $indicateurs: [String!]!
  ) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      tableau(indicateurs: $indicateurs) {
        indicateurs {
          ...Indicateur_Catalogue @unmask
        }
        total {
          ...Pilotage_Ligne @unmask
        }
      }
    }
  }
`);

const VALEUR_FACIALE = 1000;

/** What stands beside the six steps: where it is read, and whether its count is the numerator of a rate. */
const LUS = [
  { code: 'pass.emis', apres: 'ACHETES', de: 'achetes' },
  { code: 'taux.entame', apres: 'DISTRIBUES', de: 'carnets' },
  { code: 'pass.expires', apres: 'REMBOURSES', de: 'achetes' },
  { code: 'pass.avoirs', apres: 'REMBOURSES', de: 'achetes' },
] as const;

const TEXTES = {
  fr: {
    'pass.emis': 'Émis',
    'taux.entame': 'Carnets entamés',
    'pass.expires': 'Sortie\u00a0: expirés',
    'pass.avoirs': 'Sortie\u00a0: repris en avoir',
    achetes: 'des achetés',
    carnets: 'des carnets remis',
  },
  en: {
    'pass.emis': 'Issued',
    'taux.entame': 'Booklets begun',
    'pass.expires': 'Exit: expired',
    'pass.avoirs': 'Exit: credited',
    achetes: 'of bought',
    carnets: 'of booklets handed out',
  },
};

/** The counts beside the funnel of the view, for who may read the detail they are counted on. */
export function useComplements(demande: Demande, filtre: FiltreStatistiques): readonly Complement[] {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const catalogue = useCatalogue();
  const detail = useDroit('LIRE_DETAIL');
  const { base, attribution, au } = demande.portee;
  const asked = LUS.filter(({ code }) => {
    const known = catalogue.find((one) => one.code === code);
    return known && refusDe(known, { base, attribution, detail }, langue) === null;
  });
  const { data, previousData } = useQuery(ComplementsQuery, {
    variables: {
      base,
      attribution,
      filtre,
      au,
      indicateurs: ['pass.achetes', ...asked.map(({ code }) => code)],
    },
    skip: asked.length === 0,
    errorPolicy: 'ignore',
  });
  const tableau = (data ?? previousData)?.statistiques.tableau;
  if (!tableau) return [];
  const achetes = tableau.total.mesures[0]?.valeur ?? null;
  return asked.flatMap(({ code, apres, de }) => {
    const rang = tableau.indicateurs.findIndex((one) => one.code === code);
    const [indicateur, mesure] = [tableau.indicateurs[rang], tableau.total.mesures[rang]];
    if (!indicateur || !mesure) return [];
    const common = {
      apres,
      nom: textes[code],
      texte: motsDe(indicateur, langue).definition,
      sur: textes[de],
    };
    return [{ ...common, ...(de === 'carnets' ? duTaux(mesure) : duCompte(mesure, achetes)) }];
  });
}

type Lu = Pick<Complement, 'valeur' | 'unite' | 'centimes' | 'part' | 'masque' | 'chemin'>;

const duTaux = ({ valeur, numerateur, masque, chemin }: MesureLue): Lu => ({
  valeur: numerateur,
  unite: 'carnets',
  centimes: null,
  part: valeur,
  masque,
  chemin,
});

const duCompte = ({ valeur, masque, chemin }: MesureLue, achetes: number | null): Lu => ({
  valeur,
  unite: 'pass',
  centimes: valeur === null ? null : valeur * VALEUR_FACIALE,
  part: valeur !== null && achetes ? valeur / achetes : null,
  masque,
  chemin,
});
