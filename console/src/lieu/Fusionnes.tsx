import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { GitMerge } from 'lucide-react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const FusionnesFragment = graphql(`
  fragment Fusionnes_LieuLabellise on LieuLabellise {
    id
    nombreDUtilisations
    absorbePar {
      id
      nom
    }
    absorbes {
      id
      nom
      nombreDUtilisations
    }
  }
`);

const TEXTES = {
  fr: {
    sorti: 'Cette fiche a été fusionnée : le lieu se trouve à présent sur',
    reste: 'Ses utilisations passées restent ici.',
    total: (usages: string) => `${usages} en tout, dont`,
    par: (combien: string) => `${combien} par le lieu fusionné`,
    usages: nom('pass utilisé', 'pass utilisés'),
  },
  en: {
    sorti: 'This sheet was merged: the place is now on',
    reste: 'Its past uses stay here.',
    total: (usages: string) => `${usages} in all, of which`,
    par: (combien: string) => `${combien} by the merged place`,
    usages: nom('pass used', 'passes used'),
  },
};

/** Where a merged place went, or which came here with their own uses. */
export function Fusionnes(props: { readonly lieu: FragmentType<typeof FusionnesFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: FusionnesFragment, from: props.lieu });
  const { absorbePar, absorbes } = data;
  if (!absorbePar && absorbes.length === 0) return null;
  const total = absorbes.reduce((somme, un) => somme + un.nombreDUtilisations, data.nombreDUtilisations);
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
        {absorbes.length > 0 && (
          <p>
            {textes.total(compte(total, textes.usages, langue))}{' '}
            {absorbes.map((un, rang) => (
              <Fragment key={un.id}>
                {rang > 0 && ', '}
                {textes.par(nombre(un.nombreDUtilisations, langue))}{' '}
                <Link href={`/lieux-labellises/${un.id}`}>{un.nom}</Link>
              </Fragment>
            ))}
            .
          </p>
        )}
      </div>
    </div>
  );
}
