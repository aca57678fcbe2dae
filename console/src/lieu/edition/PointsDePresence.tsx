import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { useTextes } from '../../shared/langue.ts';
import { RenommerStructure } from './RenommerStructure.tsx';

export const PointsDePresenceFragment = graphql(`
  fragment PointsDePresence_LieuLabellise on LieuLabellise {
    id
    structure {
      id
      nom
      version
    }
    autresLieux {
      id
      nom
      communeNom
      codePostal
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Structure et points de présence',
    seul: 'C’est son seul point de présence au registre.',
    autres: (n: number) => (n === 1 ? 'Un autre point de présence :' : `${n} autres points de présence :`),
  },
  en: {
    titre: 'Organisation and its places',
    seul: 'This is its only place in the register.',
    autres: (n: number) => (n === 1 ? 'One other place:' : `${n} other places:`),
  },
};

/** The structure that runs the place, and where else it is. */
export function PointsDePresence(props: { readonly lieu: FragmentType<typeof PointsDePresenceFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { structure, autresLieux } = useSuspenseFragment({
    fragment: PointsDePresenceFragment,
    from: props.lieu,
  }).data;
  if (!structure) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p>{structure.nom}</p>
      <RenommerStructure structure={structure} />
      {autresLieux.length === 0 ? (
        <p className="note">{textes.seul}</p>
      ) : (
        <>
          <p className="note">{textes.autres(autresLieux.length)}</p>
          <ul className="services">
            {autresLieux.map((autre) => (
              <li key={autre.id}>
                <Link href={`/lieux-labellises/${autre.id}`}>{autre.nom}</Link>{' '}
                <span className="note">{[autre.codePostal, autre.communeNom].filter(Boolean).join(' ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
