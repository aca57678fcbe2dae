import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { EnregistrerEncaissement } from './EnregistrerEncaissement.tsx';

const EncaissementsFragment = graphql(`
  fragment Encaissements_Commande on Commande {
    id
    numero
    valeurCentimes
    encaisseCentimes
    encaissements {
      id
      jour
      centimes
      payeur
      reference
      enregistreLe
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Fonds reçus',
    constat: (recu: string, reste: string) => `${recu} reçus, ${reste} encore dus.`,
    legende: 'Fonds reçus pour cette commande',
    jour: 'Jour',
    payeur: 'Payeur',
    reference: 'Référence',
    montant: 'Montant',
    aucun: 'Aucun fonds reçu.',
  },
  en: {
    titre: 'Funds received',
    constat: (recu: string, reste: string) => `${recu} received, ${reste} still due.`,
    legende: 'Funds received for this order',
    jour: 'Day',
    payeur: 'Payer',
    reference: 'Reference',
    montant: 'Amount',
    aucun: 'No funds received.',
  },
};

/** What came in for the order, what is still owed, and the way to record more. */
export function Encaissements(props: { readonly commande: FragmentType<typeof EncaissementsFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const produire = useDroit('PRODUIRE');
  const { data } = useSuspenseFragment({ fragment: EncaissementsFragment, from: props.commande });
  const reste = data.valeurCentimes - data.encaisseCentimes;
  return (
    <Figure
      numero={3}
      titre={textes.titre}
      constat={textes.constat(euros(data.encaisseCentimes, langue), euros(reste, langue))}
    >
      {data.encaissements.length === 0 ? (
        <p className="note">{textes.aucun}</p>
      ) : (
        <Defile nom={textes.legende}>
          <table className="t">
            <caption>{textes.legende}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.jour}</th>
                <th scope="col">{textes.payeur}</th>
                <th scope="col">{textes.reference}</th>
                <th scope="col" className="d">
                  {textes.montant}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.encaissements.map((recu) => (
                <tr key={recu.id}>
                  <th scope="row" className="n">
                    {jour(recu.jour, langue)}
                  </th>
                  <td>{recu.payeur}</td>
                  <td>{recu.reference}</td>
                  <td className="d">{euros(recu.centimes, langue)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      {produire && reste > 0 && <EnregistrerEncaissement commande={data.numero} reste={reste} />}
    </Figure>
  );
}
