import { useQuery } from '@apollo/client/react';
import { Check, CircleX, MailX, RotateCw } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type { DerniersEnvoisQuery as Lus, IssueDeWebhook } from '../graphql/graphql.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon, type Ton } from '../shared/Tampon.tsx';
import { type TypeAChoisir, TypesDEvenementAChoisirQuery, typeEnMots } from './types.ts';

const DerniersEnvoisQuery = graphql(`
  query DerniersEnvois($webhook: ID!, $first: Int!, $apres: String) {
    envoisDeWebhook(webhook: $webhook, first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          evenement
          type
          issue
          essai
          quand
          duree
          statut
          raison
          prochainEssai
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Derniers envois',
    region: 'Envois, à faire défiler',
    legende: 'Le dernier d’abord ; gardés 90 jours.',
    aucun: 'Rien ne lui a encore été envoyé.',
    evenement: 'Événement',
    quand: 'Envoyé',
    issue: 'Résultat',
    duree: 'Durée (ms)',
    essai: (n: number) => `essai ${n} sur 8`,
    prochain: (quand: string) => `à nouveau : ${quand}`,
    ACCEPTE: 'Accepté',
    ECHEC: 'Non accepté',
    MORT: 'Mis de côté',
    ESSAI_ACCEPTE: 'Envoi d’essai accepté',
    ESSAI_ECHEC: 'Envoi d’essai non accepté',
  },
  en: {
    titre: 'Last sendings',
    region: 'Sendings, scrollable',
    legende: 'The last one first; kept 90 days.',
    aucun: 'Nothing was sent to it yet.',
    evenement: 'Event',
    quand: 'Sent',
    issue: 'Result',
    duree: 'Time (ms)',
    essai: (n: number) => `try ${n} of 8`,
    prochain: (quand: string) => `again: ${quand}`,
    ACCEPTE: 'Accepted',
    ECHEC: 'Not accepted',
    MORT: 'Set aside',
    ESSAI_ACCEPTE: 'Test accepted',
    ESSAI_ECHEC: 'Test not accepted',
  },
};

const ICONES: Readonly<Record<IssueDeWebhook, readonly [icone: typeof Check, ton: Ton]>> = {
  ACCEPTE: [Check, 'ok'],
  ECHEC: [RotateCw, 'attention'],
  MORT: [MailX, 'stop'],
  ESSAI_ACCEPTE: [Check, 'ok'],
  ESSAI_ECHEC: [CircleX, 'attention'],
};

/** What became of each sending, the last one first. */
export function DerniersEnvois({ webhook }: { readonly webhook: string }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { apres } = usePage();
  const lecture = useQuery(DerniersEnvoisQuery, {
    variables: { webhook, first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  const types = useQuery(TypesDEvenementAChoisirQuery);
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <ListeEnPages
        lecture={lecture}
        liste={({ envoisDeWebhook }) => envoisDeWebhook}
        attente={6}
        vide={<p className="note">{textes.aucun}</p>}
      >
        {(lignes) => (
          <Defile nom={textes.region}>
            <table className="t haut">
              <caption>{textes.legende}</caption>
              <thead>
                <tr>
                  {(['evenement', 'quand', 'issue'] as const).map((colonne) => (
                    <th key={colonne} scope="col">
                      {textes[colonne]}
                    </th>
                  ))}
                  <th scope="col" className="d">
                    {textes.duree}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lignes.map((node) => (
                  <Rang key={node.id} envoi={node} types={types.data?.typesDEvenement ?? []} />
                ))}
              </tbody>
            </table>
          </Defile>
        )}
      </ListeEnPages>
    </section>
  );
}

interface RangProps {
  readonly envoi: Lus['envoisDeWebhook']['edges'][number]['node'];
  readonly types: readonly TypeAChoisir[];
}

function Rang({ envoi, types }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { evenement, type, issue, essai, quand, duree, raison, prochainEssai } = envoi;
  const [icone, ton] = ICONES[issue];
  return (
    <tr>
      <th scope="row">
        <span lang="fr">{typeEnMots(type, types, langue)}</span>
        <span className="sous">
          <code>{evenement}</code>
        </span>
      </th>
      <td>{jourEtHeure(quand, langue)}</td>
      <td>
        <Tampon mot={textes[issue]} icone={icone} ton={ton} />
        {raison && (
          <span className="sous" lang="fr">
            {raison}
          </span>
        )}
        {issue === 'ECHEC' && (
          <span className="sous">
            {[textes.essai(essai), prochainEssai && textes.prochain(jourEtHeure(prochainEssai, langue))]
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
      </td>
      <td className="d">{nombre(duree, langue)}</td>
    </tr>
  );
}
