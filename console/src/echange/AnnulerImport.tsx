import type { FragmentType } from '@apollo/client';
import { useApolloClient, useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { RaisonDeLaisser } from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { compte, type Langue, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';

const AnnulerImportFragment = graphql(`
  fragment AnnulerImport_Import on Import {
    id
    fichier
  }
`);

const AnnulationQuery = graphql(`
  query AnnulationDImport($id: ID!) {
    import(id: $id) {
      id
      evenement {
        id
        annulable
      }
      annulation {
        restaures
        retires
        labels
        laissees {
          lieu
          nom
          commune
          raison
        }
      }
    }
  }
`);

const AnnulerMutation = graphql(`
  mutation AnnulerImport($input: AnnulerEvenementInput!) {
    annulerEvenement(input: $input) {
      ... on AccesModifie {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

interface Mots {
  readonly annuler: string;
  readonly de: (fichier: string) => string;
  readonly restaures: readonly [string, string];
  readonly retires: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly suites: (faits: string) => string;
  readonly rien: string;
  readonly fait: string;
  readonly laisses: readonly [string, string];
  readonly autres: (reste: string) => string;
  readonly raisons: Readonly<Record<RaisonDeLaisser, string>>;
}

const TEXTES: { readonly fr: Mots; readonly en: Mots } = {
  fr: {
    annuler: 'Annuler l’import',
    de: (fichier) => `de ${fichier}`,
    restaures: nom('lieu retrouve ses champs d’avant', 'lieux retrouvent leurs champs d’avant'),
    retires: nom('lieu créé sort du registre', 'lieux créés sortent du registre'),
    labels: nom('label affirmé est repris', 'labels affirmés sont repris'),
    suites: (faits) => `Un nouvel événement défera celui-ci : ${faits}. Les deux restent au journal.`,
    rien: 'rien ne peut être défait',
    fait: 'Import annulé.',
    laisses: nom('lieu touché depuis reste comme il est', 'lieux touchés depuis restent comme ils sont'),
    autres: (reste) => `et ${reste} autres`,
    raisons: {
      MODIFIE: 'modifié depuis',
      LABEL: 'son label a changé depuis',
      UTILISE: 'un pass y a été utilisé depuis',
    },
  },
  en: {
    annuler: 'Undo the import',
    de: (fichier) => `of ${fichier}`,
    restaures: nom('place gets its former fields back', 'places get their former fields back'),
    retires: nom('place created leaves the register', 'places created leave the register'),
    labels: nom('label asserted is taken back', 'labels asserted are taken back'),
    suites: (faits) => `A new event will undo this one: ${faits}. Both stay in the journal.`,
    rien: 'nothing can be undone',
    fait: 'Import undone.',
    laisses: nom('place touched since stays as it is', 'places touched since stay as they are'),
    autres: (reste) => `and ${reste} others`,
    raisons: {
      MODIFIE: 'changed since',
      LABEL: 'its label changed since',
      UTILISE: 'a pass was used there since',
    },
  },
};

const CITES = 10;

/** Undoes an import of places, whenever: what it will do and what it will leave is said before, with the reason asked. */
export function AnnulerImport(props: { readonly import: FragmentType<typeof AnnulerImportFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const { data: recu } = useSuspenseFragment({ fragment: AnnulerImportFragment, from: props.import });
  const { data } = useQuery(AnnulationQuery, {
    variables: { id: recu.id },
    fetchPolicy: 'cache-and-network',
  });
  const evenement = data?.import?.evenement;
  const annulation = data?.import?.annulation;
  if (!evenement?.annulable || !annulation) return null;
  const { laissees, ...faits } = annulation;
  return (
    <SaufLectureSeule dit={false}>
      <ActionMotivee
        nom={textes.annuler}
        de={textes.de(recu.fichier)}
        suites={textes.suites(enMots(faits, textes, langue))}
        fait={textes.fait}
        faire={async (demande) => {
          const { data: faite, error } = await client.mutate({
            mutation: AnnulerMutation,
            variables: { input: { ...demande, evenement: evenement.id } },
          });
          return { reponse: faite?.annulerEvenement, error };
        }}
      />
      {laissees.length > 0 && (
        <details>
          <summary>{compte(laissees.length, textes.laisses, langue)}</summary>
          <ul className="puces">
            {laissees.slice(0, CITES).map(({ lieu, nom: quoi, commune, raison }) => (
              <li key={lieu}>
                <Link href={`/lieux-labellises/${lieu}`}>{quoi}</Link> ({commune}), {textes.raisons[raison]}
              </li>
            ))}
            {laissees.length > CITES && <li>{textes.autres(nombre(laissees.length - CITES, langue))}</li>}
          </ul>
        </details>
      )}
    </SaufLectureSeule>
  );
}

interface Faits {
  readonly restaures: number;
  readonly retires: number;
  readonly labels: number;
}

function enMots(faits: Faits, textes: Mots, langue: Langue): string {
  const dits = (['restaures', 'retires', 'labels'] as const)
    .filter((un) => faits[un] > 0)
    .map((un) => compte(faits[un], textes[un], langue));
  return dits.join(', ') || textes.rien;
}
