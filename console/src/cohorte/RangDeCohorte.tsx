import type { ReactNode } from 'react';
import { ChartLine } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { RangDeCohorte_SuiviFragment } from '../graphql/graphql.ts';
import { courbesLues } from '../shared/cohorte/suivi.ts';
import { bornes, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { emporter } from '../shared/url/grammaire.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Avancement } from './Avancement.tsx';
import { COURBES_AU_PLUS } from './AjoutDeCourbe.tsx';

graphql(`
  fragment RangDeCohorte_Suivi on Cohorte {
    id
    public
    libelle
    personnes
    collectivite {
      id
      siren
      nom
    }
    suivi(au: $au) {
      carnets
      entames
      utilises
      taux
      intervalleBas
      intervalleHaut
      chemin
      ...Avancement @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    comparer: 'Courbe',
    de: (libelle: string) => `de ${libelle}`,
    voir: (total: string) => `, voir les ${total} carnets`,
  },
  en: {
    comparer: 'Curve',
    de: (libelle: string) => `of ${libelle}`,
    voir: (total: string) => `, see the ${total} booklets`,
  },
};

/** A cohort: what it counts, what it was handed, what it used, and how far it is from its target. */
export function RangDeCohorte({ cohorte: data }: { readonly cohorte: RangDeCohorte_SuiviFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ouvert = useDroit('LIRE_DETAIL');
  const { vue } = useVue();
  const { suivi, collectivite } = data;
  const carnets = nombre(suivi.carnets, langue);
  const { taux: part, intervalleBas: bas, intervalleHaut: haut } = suivi;
  const cible = PUBLICS[langue][data.public];
  const dejaDit = data.libelle.toLowerCase().startsWith(cible.toLowerCase());
  const recherche = new URLSearchParams(vue).toString();
  return (
    <tr>
      <th scope="row">
        <Link href={emporter(recherche, `/cohortes/${data.id}`)}>{data.libelle}</Link>
        {!dejaDit && <span className="sous">{cible}</span>}
      </th>
      <td>
        <Link href={emporter(recherche, `/collectivites/${collectivite.siren}`)}>{collectivite.nom}</Link>
      </td>
      <td className="d">{nombre(data.personnes, langue)}</td>
      <td className="d">
        {ouvert && suivi.carnets > 0 ? (
          <Link href={suivi.chemin}>
            {carnets}
            <span className="vh">{textes.voir(carnets)}</span>
          </Link>
        ) : (
          carnets
        )}
      </td>
      <td className="d">{nombre(suivi.entames, langue)}</td>
      <td className="d">{nombre(suivi.utilises, langue)}</td>
      <td className="d">{typeof part === 'number' ? taux(part, langue) : '—'}</td>
      <td className="d">
        {typeof bas === 'number' && typeof haut === 'number' ? bornes(bas, haut, langue) : '—'}
      </td>
      <td>
        <Avancement suivi={suivi} />
      </td>
      <td>
        <Comparer id={data.id}>
          {textes.comparer} <span className="vh">{textes.de(data.libelle)}</span>
        </Comparer>
      </td>
    </tr>
  );
}

/** Adds the curve of a cohort to those compared, the first one leaving when there are four. */
function Comparer({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { vue, href } = useVue();
  const code = `cohorte:${id}`;
  const autres = courbesLues(vue['c'])
    .map((une) => une.code)
    .filter((une) => une !== code);
  const courbes = [...autres, code].slice(-COURBES_AU_PLUS);
  return (
    <Link className="b nu" href={href({ forme: 'courbes', c: courbes.join(',') })}>
      <ChartLine className="ico" aria-hidden />
      {children}
    </Link>
  );
}
