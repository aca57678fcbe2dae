import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { ModifierPortee, nomDeForme } from './ModifierPortee.tsx';
import { TournerJeton } from './TournerJeton.tsx';

const GestesDeJetonFragment = graphql(`
  fragment GestesDeJeton_JetonDIntegration on JetonDIntegration {
    id
    genre
    nom
    etat
    version
    territoire
    code
    operations
    champs
    indicateurs
    origines
    quota
    expireLe
    encart {
      adresse
    }
  }
`);

const RevoquerJetonMutation = graphql(`
  mutation RevoquerJeton($input: RevoquerJetonInput!) {
    revoquerJeton(input: $input) {
      ... on JetonGarde {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    modifier: 'Modifier la portée',
    tourner: 'Nouveau secret',
    revoquer: 'Révoquer',
    suites:
      'En cinq secondes au plus, il n’ouvre plus rien, nulle part : ses requêtes sont refusées, ses abonnements finissent, ses encarts disent que l’accès est révoqué. C’est pour toujours.',
    revoque: 'Jeton révoqué.',
  },
  en: {
    modifier: 'Change the scope',
    tourner: 'New secret',
    revoquer: 'Revoke',
    suites:
      'Within five seconds it opens nothing, anywhere: its requests are refused, its subscriptions end, its embeds say that access is revoked. For ever.',
    revoque: 'Token revoked.',
  },
};

interface Props {
  readonly jeton: FragmentType<typeof GestesDeJetonFragment>;
  readonly nom: string;
}

/** What may be done to a token: one thing at a time. */
export function GestesDeJeton(props: Props) {
  const textes = useTextes(TEXTES);
  const [revoquer] = useMutation(RevoquerJetonMutation);
  const { data: jeton } = useSuspenseFragment({
    fragment: GestesDeJetonFragment,
    fragmentName: 'GestesDeJeton_JetonDIntegration',
    from: props.jeton,
  });
  const [portee, ouvrirLaPortee] = useOuverture(nomDeForme(jeton.id));
  // A new secret asks for nothing that is typed: there is nothing to keep.
  const [secret, ouvrirLeSecret] = useState(false);
  const bouton = (mot: string, ouvert: boolean, ouvrir: () => void) => (
    <button type="button" className="b" aria-expanded={ouvert} onClick={ouvrir}>
      {mot} <span className="vh">{props.nom}</span>
    </button>
  );
  return (
    <>
      <div className="actions">
        {bouton(textes.modifier, portee, () => {
          ouvrirLeSecret(false);
          ouvrirLaPortee(!portee);
        })}
        {jeton.etat !== 'EXPIRE' &&
          bouton(textes.tourner, secret, () => {
            ouvrirLaPortee(false);
            ouvrirLeSecret(!secret);
          })}
        <ActionMotivee
          nom={textes.revoquer}
          de={props.nom}
          grave
          suites={textes.suites}
          fait={textes.revoque}
          faire={async (demande) => {
            const { data, error } = await revoquer({ variables: { input: { ...demande, jeton: jeton.id } } });
            return { reponse: data?.revoquerJeton, error };
          }}
        />
      </div>
      {portee && <ModifierPortee jeton={jeton} fermer={() => ouvrirLaPortee(false)} />}
      {secret && (
        <TournerJeton
          jeton={jeton.id}
          nom={props.nom}
          montre={jeton.encart?.adresse ?? null}
          fermer={() => ouvrirLeSecret(false)}
        />
      )}
    </>
  );
}
