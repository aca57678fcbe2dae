import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { FlaskConical } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { EtatsAu } from './EtatsAu.tsx';
import { TamponDeLabel } from './TamponDeLabel.tsx';

export const EnTeteFragment = graphql(`
  fragment EnTete_LieuLabellise on LieuLabellise {
    id
    nom
    adresse
    codePostal
    communeNom
    departementCode
    itinerant
    site
    fictif
    etatPassNumerique
    etatFranceServices
    labels {
      id
      genre
      acte
      du
      jusquAu
    }
  }
`);

const TEXTES = {
  fr: {
    PRINCIPAL: 'site principal',
    ANTENNE: 'antenne',
    itinerant: 'itinérant',
    fictif: 'données fictives',
  },
  en: { PRINCIPAL: 'main site', ANTENNE: 'branch', itinerant: 'travelling', fictif: 'fictitious data' },
};

/** The name of the place, where it is, and the state of each label it has or had. */
export function EnTete(props: { readonly lieu: FragmentType<typeof EnTeteFragment> }) {
  const textes = useTextes(TEXTES);
  const { data: lieu } = useSuspenseFragment({ fragment: EnTeteFragment, from: props.lieu });
  const { au } = useVue().vue;
  const ville = [lieu.codePostal, lieu.communeNom].filter(Boolean).join(' ');
  const facts = [
    lieu.adresse,
    `${ville} (${nomDuDepartement(lieu.departementCode)})`,
    textes[lieu.site],
    lieu.itinerant ? textes.itinerant : null,
  ];
  const etats = [
    ['PASS_NUMERIQUE', lieu.etatPassNumerique],
    ['FRANCE_SERVICES', lieu.etatFranceServices],
  ] as const;
  return (
    <>
      <div className="titre">
        <h1>{lieu.nom}</h1>
        {lieu.fictif && (
          <div className="actions">
            <Tampon mot={textes.fictif} icone={FlaskConical} ton="projet" />
          </div>
        )}
        <p className="chapo">{facts.filter(Boolean).join(', ')}</p>
      </div>
      {au === undefined ? (
        <ul className="etats-de-label">
          {etats
            .filter(([, etat]) => etat !== null)
            .map(([genre, etat]) => (
              <li key={genre}>
                <span className="note">{GENRES_DE_LABEL[genre]}</span>
                <TamponDeLabel etat={etat} genre={genre} labels={lieu.labels} />
              </li>
            ))}
        </ul>
      ) : (
        <EtatsAu id={lieu.id} au={au} />
      )}
    </>
  );
}
