import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { euros, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const SoldeDuDossierQuery = graphql(`
  query SoldeDuDossier($vague: Int!, $siren: String!) {
    soldes(vague: $vague, collectivite: $siren) {
      id
      dossier
      suitLUsage
      commandeCentimes
      utiliseCentimes
      encoreUtilisableCentimes
      nonUtiliseCentimes
      verseCentimes
      duCentimes
      exigibleCentimes
      utiliseParFinanceur {
        financeur
        centimes
      }
      pic {
        utilises
        tenueSurUtilises
      }
    }
  }
`);

const TEXTES = {
  fr: {
    commande: 'Commandé',
    utilise: 'Utilisé',
    encore: 'Peut encore être utilisé',
    perdu: 'Ne peut plus être utilisé',
    verse: 'Versé par l’État',
    du: 'Dû par l’État : 50 % de l’utilisé',
    exigible: 'Exigible par l’État : sa part du perdu',
    pic: 'Publics éloignés de l’emploi, sur l’utilisé',
    tenu: 'la moitié promise est tenue',
    nonTenu: 'la moitié promise n’est pas tenue',
    parQui: 'Qui a payé l’utilisé :',
    lignes: 'Voir les pass utilisés',
    absent: 'Aucun solde à ce jour.',
  },
  en: {
    commande: 'Ordered',
    utilise: 'Used',
    encore: 'May still be used',
    perdu: 'Can no longer be used',
    verse: 'Paid by the State',
    du: 'Owed by the State: 50% of what is used',
    exigible: 'Claimable by the State: its share of the lost',
    pic: 'People far from employment, of what is used',
    tenu: 'the promised half is held',
    nonTenu: 'the promised half is not held',
    parQui: 'Who paid what was used:',
    lignes: 'See the passes used',
    absent: 'No settlement so far.',
  },
};

interface Props {
  readonly numero: string;
  readonly vague: number;
  readonly siren: string;
}

/** Where the State and this convention stand today. */
export function SoldeDuDossier({ numero, vague, siren }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(SoldeDuDossierQuery, { variables: { vague, siren }, errorPolicy: 'all' });
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ soldes }) => {
        const solde = soldes.find(({ dossier }) => dossier === numero);
        if (!solde) return <p className="note">{textes.absent}</p>;
        const { pic } = solde;
        const montants: readonly (readonly [string, number])[] = [
          [textes.commande, solde.commandeCentimes],
          [textes.utilise, solde.utiliseCentimes],
          [textes.encore, solde.encoreUtilisableCentimes],
          [textes.perdu, solde.nonUtiliseCentimes],
          [textes.verse, solde.verseCentimes],
          solde.suitLUsage ? [textes.du, solde.duCentimes] : [textes.exigible, solde.exigibleCentimes],
        ];
        return (
          <div className="pile">
            <dl className="faits">
              {montants.map(([quoi, centimes]) => (
                <div key={quoi}>
                  <dt>{quoi}</dt>
                  <dd className="n">{euros(centimes, langue)}</dd>
                </div>
              ))}
              {pic.utilises !== null && pic.tenueSurUtilises !== null && (
                <div>
                  <dt>{textes.pic}</dt>
                  <dd>
                    {taux(pic.utilises, langue)}, {pic.tenueSurUtilises ? textes.tenu : textes.nonTenu}
                  </dd>
                </div>
              )}
            </dl>
            {solde.utiliseParFinanceur.length > 0 && (
              <p>
                {textes.parQui}{' '}
                {solde.utiliseParFinanceur
                  .map(({ financeur, centimes }) => `${financeur} ${euros(centimes, langue)}`)
                  .join(', ')}
                .
              </p>
            )}
            <p>
              <Link href={`/carnets?etape=UTILISES&base=achat&f.collectivite=${siren}`}>{textes.lignes}</Link>
            </p>
          </div>
        );
      }}
    </Bloc>
  );
}
