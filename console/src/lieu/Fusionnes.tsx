import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { GitMerge } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { useTextes } from '../shared/langue.ts';
import { UsagesFusionnes } from './UsagesFusionnes.tsx';

const FusionnesFragment = graphql(`
  fragment Fusionnes_LieuLabellise on LieuLabellise {
    id
    absorbePar {
      id
      nom
    }
    absorbes {
      id
      nom
    }
  }
`);

const TEXTES = {
  fr: {
    sorti: 'Cette fiche a été fusionnée : le lieu se trouve à présent sur',
    reste: 'Ses utilisations passées restent ici.',
  },
  en: {
    sorti: 'This sheet was merged: the place is now on',
    reste: 'Its past uses stay here.',
  },
};

/** Where a merged place went, or which came here with their own uses. */
export function Fusionnes(props: { readonly lieu: FragmentType<typeof FusionnesFragment> }) {
  const textes = useTextes(TEXTES);
  const { data } = useSuspenseFragment({ fragment: FusionnesFragment, from: props.lieu });
  const { absorbePar, absorbes } = data;
  if (!absorbePar && absorbes.length === 0) return null;
  return (
    <div className={absorbePar ? 'msg attention' : 'msg'} role="note">
      <GitMerge className="ico" aria-hidden />
      <div>
        {absorbePar && (
          <p>
            {textes.sorti} <Link href={`/lieux-labellises/${absorbePar.id}`}>{absorbePar.nom}</Link>.{' '}
            {textes.reste}
          </p>
        )}
        {absorbes.length > 0 && <UsagesFusionnes id={data.id} absorbes={absorbes} />}
      </div>
    </div>
  );
}
