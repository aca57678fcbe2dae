import { Fragment } from 'react';
import type { DefaillancePageQuery as Reponse } from '../graphql/graphql.ts';
import { Figure } from '../shared/Figure.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Ratio } from './Ratio.tsx';

const TEXTES = {
  fr: {
    fonds: 'Fonds qui devraient être là',
    constat: (fonds: string, engagements: string) =>
      `${fonds} au grand livre pour ${engagements} d’engagements.`,
    circulation: 'En circulation',
    expiree: 'Expirée, pas encore rendue',
    structures: 'Dû aux structures',
    avoirs: 'Avoirs dus',
  },
  en: {
    fonds: 'Funds that should be there',
    constat: (fonds: string, engagements: string) =>
      `${fonds} in the ledger for ${engagements} of commitments.`,
    circulation: 'In circulation',
    expiree: 'Expired, not credited yet',
    structures: 'Owed to organisations',
    avoirs: 'Credit notes owed',
  },
};

type Creances = NonNullable<Reponse['creances']>;

/** What the funds of an operator should cover, and what the ledger says it holds. */
export function Fonds({ chiffres }: { readonly chiffres: Creances['chiffres'] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lignes = [
    [textes.circulation, chiffres.circulationCentimes],
    [textes.expiree, chiffres.expireeCentimes],
    [textes.structures, chiffres.duAuxStructuresCentimes],
    [textes.avoirs, chiffres.avoirsDusCentimes],
  ] as const;
  return (
    <Figure
      numero={1}
      titre={textes.fonds}
      classe="c12"
      constat={
        <>
          {textes.constat(
            euros(chiffres.fondsDetenusCentimes, langue, 2),
            euros(chiffres.engagementsCentimes, langue, 2),
          )}{' '}
          <Ratio etat={chiffres.etat} ratio={chiffres.ratio ?? null} />
        </>
      }
    >
      <dl className="paires">
        {lignes.map(([mot, centimes]) => (
          <Fragment key={mot}>
            <dt>{mot}</dt>
            <dd className="n">{euros(centimes, langue, 2)}</dd>
          </Fragment>
        ))}
      </dl>
    </Figure>
  );
}
