import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { cheminDesLignes } from '../shared/lignes.ts';
import { FigureMensuelle } from '../shared/statistiques/FigureMensuelle.tsx';
import { fenetreDe, filtreDe, porteeDe } from '../shared/statistiques/portee.ts';
import { useVue } from '../shared/vue.ts';

const CollectiviteMoisQuery = graphql(`
  query CollectiviteMois($filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: FLUX, filtre: $filtre, au: $au) {
      ...FigureMensuelle_Statistiques @unmask
    }
  }
`);

/** What one authority handed out and saw used, month by month. */
export function UsageParMois({ numero, siren }: { readonly numero: number; readonly siren: string }) {
  const { vue } = useVue();
  const portee = porteeDe(vue);
  const { au, periode } = portee;
  const fenetre = fenetreDe(periode);
  const filtre = { ...filtreDe({ ...portee, periode: fenetre }, true), collectivite: siren };
  const lecture = useQuery(CollectiviteMoisQuery, { variables: { au, filtre }, errorPolicy: 'all' });
  return (
    <FigureMensuelle
      numero={numero}
      lecture={lecture}
      fenetre={fenetre}
      ici={{ collectivite: siren }}
      periode={periode}
      chemin={(etape, p) => cheminDesLignes({ etape, base: 'FLUX', collectivite: siren, p, au })}
    />
  );
}
