import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { FlaskConical } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { numeroLisible } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { TYPES } from '../shared/mots.ts';

const IdentiteFragment = graphql(`
  fragment Identite_Collectivite on Collectivite {
    id
    siren
    nom
    type
    outreMer
    departementCode
    fictive
  }
`);

const TEXTES = {
  fr: { outremer: 'outre-mer', siren: 'SIREN', fictive: 'données fictives' },
  en: { outremer: 'overseas', siren: 'SIREN', fictive: 'fictitious data' },
};

const phrase = ([first = '', ...others]: readonly string[]): string =>
  `${first.charAt(0).toLocaleUpperCase()}${[first.slice(1), ...others].join(', ')}.`;

/** Who it is: name, type, overseas or not, number. */
export function Identite(props: { readonly collectivite: FragmentType<typeof IdentiteFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: IdentiteFragment, from: props.collectivite });
  const facts = [
    TYPES[langue][data.type][0],
    ...(data.outreMer ? [textes.outremer] : []),
    ...(data.departementCode ? [`${nomDuDepartement(data.departementCode)} (${data.departementCode})`] : []),
  ];
  return (
    <div className="titre">
      <h1>{data.nom}</h1>
      <div className="actions">
        {data.fictive && <Tampon mot={textes.fictive} icone={FlaskConical} ton="projet" />}
      </div>
      <p className="chapo">
        {phrase(facts)} {textes.siren} <span className="n">{numeroLisible(data.siren)}</span>
      </p>
    </div>
  );
}
