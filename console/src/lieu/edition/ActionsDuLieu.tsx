import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { PencilLine } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { ActionMotivee } from '../../shared/ActionMotivee.tsx';
import { useTextes } from '../../shared/langue.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { useDroit } from '../../shared/useDroit.ts';

export const ActionsDuLieuFragment = graphql(`
  fragment ActionsDuLieu_LieuLabellise on LieuLabellise {
    id
    nom
    retire
    fusionneDans
  }
`);

const RetirerLieuMutation = graphql(`
  mutation RetirerLieu($input: RetirerLieuInput!) {
    retirerLieu(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const RemettreLieuMutation = graphql(`
  mutation RemettreLieu($input: RetirerLieuInput!) {
    remettreLieu(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    modifier: 'Modifier le lieu',
    retirer: 'Retirer du registre',
    suitesRetirer:
      'Le lieu sort des listes et de la carte ; son histoire reste. Refusé si un label y est en cours.',
    retire: 'Lieu retiré du registre.',
    remettre: 'Remettre au registre',
    suitesRemettre: 'Le lieu revient dans les listes et sur la carte, tel qu’il était.',
    remis: 'Lieu remis au registre.',
    dehors: 'Ce lieu n’est plus au registre.',
    fusionne: 'Voir le lieu dans lequel il a été fusionné',
  },
  en: {
    modifier: 'Edit the place',
    retirer: 'Take out of the register',
    suitesRetirer:
      'The place leaves the lists and the map; its history stays. Refused while a label rests on it.',
    retire: 'Place taken out of the register.',
    remettre: 'Put back in the register',
    suitesRemettre: 'The place comes back to the lists and the map, as it was.',
    remis: 'Place put back in the register.',
    dehors: 'This place has left the register.',
    fusionne: 'See the place it was merged into',
  },
};

/** What may be done to a place; a place that left says so to everyone. */
export function ActionsDuLieu(props: { readonly lieu: FragmentType<typeof ActionsDuLieuFragment> }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const permis = useDroit('MODIFIER_LIEUX');
  const { data: lieu } = useSuspenseFragment({ fragment: ActionsDuLieuFragment, from: props.lieu });
  return (
    <>
      {lieu.retire && <Dehors fusionneDans={lieu.fusionneDans} />}
      {permis && (
        <SaufLectureSeule dit={false}>
          <div className="actions">
            {lieu.retire ? (
              lieu.fusionneDans === null && (
                <ActionMotivee
                  nom={textes.remettre}
                  de={lieu.nom}
                  suites={textes.suitesRemettre}
                  fait={textes.remis}
                  faire={async (demande) => {
                    const variables = { input: { ...demande, lieu: lieu.id } };
                    const { data, error } = await client.mutate({
                      mutation: RemettreLieuMutation,
                      variables,
                    });
                    return { reponse: data?.remettreLieu, error };
                  }}
                />
              )
            ) : (
              <>
                <Link className="b plein" href={`/lieux-labellises/${lieu.id}/modifier`}>
                  <PencilLine className="ico" aria-hidden /> {textes.modifier}
                </Link>
                <ActionMotivee
                  nom={textes.retirer}
                  de={lieu.nom}
                  grave
                  suites={textes.suitesRetirer}
                  fait={textes.retire}
                  faire={async (demande) => {
                    const variables = { input: { ...demande, lieu: lieu.id } };
                    const { data, error } = await client.mutate({ mutation: RetirerLieuMutation, variables });
                    return { reponse: data?.retirerLieu, error };
                  }}
                />
              </>
            )}
          </div>
        </SaufLectureSeule>
      )}
    </>
  );
}

/** A place that left keeps its sheet, which says so. */
function Dehors({ fusionneDans }: { readonly fusionneDans: string | null }) {
  const textes = useTextes(TEXTES);
  return (
    <p className="msg attention">
      <span>
        {textes.dehors}{' '}
        {fusionneDans !== null && <Link href={`/lieux-labellises/${fusionneDans}`}>{textes.fusionne}</Link>}
      </span>
    </p>
  );
}
