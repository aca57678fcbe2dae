import { useQuery } from '@apollo/client/react';
import { CopyCheck } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_DOUBLONS, TYPES_DES_DOUBLONS } from './en-direct.ts';
import { Paire } from './Paire.tsx';

export const DoublonsPageQuery = graphql(`
  query DoublonsPage($first: Int!, $apres: String, $filtre: FiltreDoublons) {
    doublons(first: $first, after: $apres, filtre: $filtre) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...Paire_Doublon
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Doublons de lieux',
    paires: nom(
      'paire de lieux qui n’en font peut-être qu’un',
      'paires de lieux qui n’en font peut-être qu’un',
    ),
    chapo:
      'Même SIRET, noms et adresses proches, distance, téléphone : chaque raison compte des points, sur cent. Rien n’est fusionné tout seul.',
    departement: 'Département',
    seuil: 'Ressemblance',
    tous: 'tous',
    sur: (seuil: string) => `${seuil} et plus`,
    aucun: 'Aucun doublon à cette ressemblance',
  },
  en: {
    titre: 'Duplicate places',
    paires: nom('pair of places that may be one', 'pairs of places that may be one'),
    chapo:
      'Same SIRET, near names and addresses, distance, telephone: each reason is worth points, out of a hundred. Nothing is merged by itself.',
    departement: 'Département',
    seuil: 'Likeness',
    tous: 'all',
    sur: (seuil: string) => `${seuil} and more`,
    aucun: 'No duplicate this much alike',
  },
};

const SEUILS = ['40', '50', '60', '70', '80', '90'] as const;

/** Pairs of places that may be one, the likeliest first: to be compared, then merged or said to be two. */
export function DoublonsPage() {
  const textes = useTextes(TEXTES);
  const permis = useDroit('MODIFIER_LIEUX');
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      {permis ? <Paires /> : <AccesRefuse droit="MODIFIER_LIEUX" />}
    </>
  );
}

function Paires() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { apres } = usePage();
  const departement = /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null;
  const seuil = vue['f.seuil'] ?? '60';
  const lecture = useQuery(DoublonsPageQuery, {
    variables: { first: TAILLE, apres, filtre: { departement, seuil: Number(seuil) } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="figs">
      <div className="fig pile">
        <search className="champs">
          <Liste
            nom={textes.departement}
            valeur={departement ?? ''}
            options={[
              ['', textes.tous],
              ...[...DEPARTEMENTS].map(([code, dit]) => [code, `${dit} (${code})`] as const),
            ]}
            onChange={(code) => changer({ ...DEBUT, t: code ? `dep:${code}` : null })}
          />
          <Liste
            nom={textes.seuil}
            valeur={seuil}
            options={SEUILS.map((un) => [un, textes.sur(un)])}
            onChange={(valeur) => changer({ ...DEBUT, 'f.seuil': valeur === '60' ? null : valeur })}
          />
        </search>
        <PageVivante types={TYPES_DES_DOUBLONS} operations={['DoublonsPage']} mots={MOTS_DES_DOUBLONS} />
        <ListeEnPages
          lecture={lecture}
          liste={({ doublons }) => doublons}
          attente={12}
          vide={<Vide icone={CopyCheck} titre={textes.aucun} />}
        >
          {(lignes, total) => (
            <>
              <p className="fort">{compte(total, textes.paires, langue)}</p>
              <ul className="a-decider">
                {lignes.map((node) => (
                  <Paire key={node.id} paire={node} />
                ))}
              </ul>
            </>
          )}
        </ListeEnPages>
      </div>
    </div>
  );
}
