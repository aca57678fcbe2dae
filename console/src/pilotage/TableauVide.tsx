import { useQuery } from '@apollo/client/react';
import { Filter, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { periodeEnMots } from '../shared/periode.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { demandeDe, filtreDeLaVue } from '../shared/statistiques/demande.ts';
import { LES_COUPES } from '../shared/statistiques/mailles.ts';
import { nomDuTerritoire } from '../shared/statistiques/territoire.ts';
import { useNomsDesCoupes } from '../shared/statistiques/useNomsDesCoupes.ts';
import { useVue } from '../shared/vue.ts';
import { coupeEnMots } from './titre.ts';

const TableauVideQuery = graphql(`
  query TableauVide($attribution: Attribution, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: FLUX, attribution: $attribution, filtre: $filtre, au: $au) {
      tableau(indicateurs: ["pass.utilises"]) {
        total {
          valeurs
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    jamais: 'Rien n’a encore été compté dans ce registre',
    suite: 'Les chiffres viennent avec la première commande signée.',
    aucun: 'Aucune ligne pour cette vue',
    sans: (mot: string) => `Sans ${mot}`,
    utilises: nom('pass utilisé', 'pass utilisés'),
  },
  en: {
    jamais: 'Nothing was counted in this register yet',
    suite: 'Figures come with the first signed order.',
    aucun: 'No row for this view',
    sans: (mot: string) => `Without ${mot}`,
    utilises: nom('pass used', 'passes used'),
  },
};

/** An empty table says why: nothing yet, or which filter to remove and what that would count. */
export function TableauVide() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const noms = useNomsDesCoupes();
  const { portee, coupes } = demandeDe(vue);
  const actifs = [
    ...(portee.territoire
      ? [{ parametre: 't', mot: nomDuTerritoire(portee.territoire, langue, noms.epci) }]
      : []),
    ...LES_COUPES.flatMap((coupe) => {
      const code = coupes[coupe];
      return code ? [{ parametre: `f.${coupe}`, mot: coupeEnMots(coupe, code, noms, langue) }] : [];
    }),
    ...(portee.periode ? [{ parametre: 'p', mot: periodeEnMots(vue['p'], langue) }] : []),
    ...(portee.au ? [{ parametre: 'au', mot: portee.au }] : []),
  ];
  if (actifs.length === 0)
    return (
      <Vide icone={Inbox} titre={textes.jamais}>
        <p>{textes.suite}</p>
      </Vide>
    );
  return (
    <Vide icone={Filter} titre={textes.aucun}>
      <div className="actions">
        {actifs.map((actif) => (
          <Sans key={actif.parametre} {...actif} />
        ))}
      </div>
    </Vide>
  );
}

function Sans({ parametre, mot }: { readonly parametre: string; readonly mot: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const { [parametre]: _removed, ...reste } = vue;
  const { portee } = demandeDe(reste);
  const { data } = useQuery(TableauVideQuery, {
    variables: { attribution: portee.attribution, filtre: filtreDeLaVue(reste), au: portee.au },
  });
  const total = data?.statistiques.tableau.total.valeurs[0];
  const said = typeof total === 'number' ? ` (${compte(total, textes.utilises, langue)})` : '';
  return (
    <Link className="b" href={href({ page: null, [parametre]: null })}>
      {textes.sans(mot)}
      {said}
    </Link>
  );
}
