import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { euros, majuscule } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ALLURES, MOTS_D_ETAPE } from './mots.ts';

const FriseFragment = graphql(`
  fragment Frise_Dossier on Dossier {
    id
    etapes {
      id
      etape
      jour
      centimes
      reference
      motif
      enregistreLe
    }
  }
`);

const TEXTES = {
  fr: { enregistre: (le: string) => `enregistré le ${le}` },
  en: { enregistre: (le: string) => `recorded on ${le}` },
};

/** What happened to a file, in order: when, how much, with which document. */
export function Frise(props: { readonly dossier: FragmentType<typeof FriseFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: FriseFragment, from: props.dossier });
  return (
    <ol className="frise">
      {data.etapes.map(({ id, etape, jour: le, centimes, reference, motif, enregistreLe }) => {
        const { icone, ton } = ALLURES[etape];
        return (
          <li key={id}>
            <Tampon mot={majuscule(MOTS_D_ETAPE[langue][etape])} icone={icone} ton={ton} />
            <time dateTime={le}>{jour(le, langue)}</time>
            {centimes !== null && <span className="n">{euros(centimes, langue)}</span>}
            <span className="note">
              {[reference, motif, enregistreLe === le ? null : textes.enregistre(jour(enregistreLe, langue))]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
