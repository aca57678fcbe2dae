import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { filtreDeLAudit } from './filtres.ts';
import { LigneDeJournal } from './LigneDeJournal.tsx';
import { ACTIONS, nomDe } from './mots.ts';
import { SansLigne } from './SansLigne.tsx';

const AuditQuery = graphql(`
  query Audit(
    $first: Int!
    $apres: String
    $objet: String
    $acteur: String
    $motif: String
    $action: String
    $refusSeuls: Boolean
    $du: LocalDate
    $au: LocalDate
  ) {
    audit(
      first: $first
      after: $apres
      objet: $objet
      acteur: $acteur
      motif: $motif
      action: $action
      refusSeuls: $refusSeuls
      du: $du
      au: $au
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          quand
          acteur
          auNomDe
          action
          objet
          motif
          depuis
          resultat
          details
        }
      }
    }
  }
`);

const TEXTES = {
  fr: { total: nom('ligne, la dernière d’abord', 'lignes, la dernière d’abord') },
  en: { total: nom('line, the latest first', 'lines, the latest first') },
};

/** What was read, exported, entered or refused, the last first. */
export function Audit({ actives }: { readonly actives: readonly Etiquette[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const { apres } = usePage();
  const lecture = useQuery(AuditQuery, {
    variables: { first: TAILLE, apres, ...filtreDeLAudit(vue) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <ListeEnPages
      lecture={lecture}
      liste={({ audit }) => audit}
      attente={20}
      vide={<SansLigne actives={actives} />}
    >
      {(lignes, total) => (
        <>
          <p className="note">{compte(total, textes.total, langue)}</p>
          <ol className="journal">
            {lignes.map((node) => (
              <LigneDeJournal
                key={node.id}
                quand={node.quand}
                quoi={nomDe(node.action, ACTIONS, langue)}
                contenu={node.details}
                agent={node.acteur}
                auNomDe={node.auNomDe}
                motif={node.motif}
                objet={node.objet}
                depuis={node.depuis}
                refuse={node.resultat === 'REFUSE'}
              />
            ))}
          </ol>
        </>
      )}
    </ListeEnPages>
  );
}
