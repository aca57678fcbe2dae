import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { ModifierPortee } from './ModifierPortee.tsx';
import { TournerJeton } from './TournerJeton.tsx';
import { useJetons } from './useJetons.ts';

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
  const { revoquer } = useJetons();
  const [ouvert, setOuvert] = useState<'portee' | 'secret' | null>(null);
  const { data: jeton } = useSuspenseFragment({
    fragment: GestesDeJetonFragment,
    fragmentName: 'GestesDeJeton_JetonDIntegration',
    from: props.jeton,
  });
  const fermer = (): void => setOuvert(null);
  const bouton = (quoi: 'portee' | 'secret', mot: string) => (
    <button
      type="button"
      className="b"
      aria-expanded={ouvert === quoi}
      onClick={() => setOuvert(ouvert === quoi ? null : quoi)}
    >
      {mot} <span className="vh">{props.nom}</span>
    </button>
  );
  return (
    <>
      <div className="actions">
        {bouton('portee', textes.modifier)}
        {jeton.etat !== 'EXPIRE' && bouton('secret', textes.tourner)}
        <ActionMotivee
          nom={textes.revoquer}
          de={props.nom}
          grave
          suites={textes.suites}
          fait={textes.revoque}
          faire={(demande) => revoquer({ ...demande, jeton: jeton.id })}
        />
      </div>
      {ouvert === 'portee' && <ModifierPortee jeton={jeton} fermer={fermer} />}
      {ouvert === 'secret' && (
        <TournerJeton
          jeton={jeton.id}
          nom={props.nom}
          montre={jeton.encart?.adresse ?? null}
          fermer={fermer}
        />
      )}
    </>
  );
}
