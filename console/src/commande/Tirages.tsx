import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Check, Download, Hourglass, List } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { Tirages_CommandeFragment } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { Fabriquer } from './Fabriquer.tsx';

const TiragesFragment = graphql(`
  fragment Tirages_Commande on Commande {
    id
    numero
    nombreDePass
    tailleDeCarnet
    nombreDeCarnets
  }
`);

const TiragesQuery = graphql(`
  query TiragesDeCommande($numero: String!) {
    lotsDImpression(first: 20, commande: $numero) {
      edges {
        node {
          id
          lot
          etat
          premierNumero
          dernierNumero
          nombreDeNumeros
          nombreDeCarnets
          nombreDePass
          reserveLe
          fabriqueLe
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Tirages et carnets',
    carnets: nom('carnet fabriqué', 'carnets fabriqués'),
    sur: (faits: string, voulus: string) => `${faits} sur ${voulus}.`,
    legende: 'Tirages de la commande',
    lot: 'Lot',
    etat: 'État',
    RESERVE: 'numéros réservés',
    FABRIQUE: 'fabriqué',
    premier: 'Premier carnet',
    dernier: 'Dernier carnet',
    nombre: 'Carnets',
    le: 'Depuis le',
    aucun: 'Aucun numéro réservé, aucun carnet fabriqué.',
    voir: 'Voir ses carnets',
    fichier: 'Fichier de l’imprimeur (CSV)',
  },
  en: {
    titre: 'Prints and booklets',
    carnets: nom('booklet made', 'booklets made'),
    sur: (faits: string, voulus: string) => `${faits} of ${voulus}.`,
    legende: 'Prints of the order',
    lot: 'Lot',
    etat: 'State',
    RESERVE: 'numbers reserved',
    FABRIQUE: 'made',
    premier: 'First booklet',
    dernier: 'Last booklet',
    nombre: 'Booklets',
    le: 'Since',
    aucun: 'No number reserved, no booklet made.',
    voir: 'See its booklets',
    fichier: 'Printer’s file (CSV)',
  },
};

/** The carnets of the order: their numbers, the file they are printed from, and the way to make them. */
export function Tirages(props: { readonly commande: FragmentType<typeof TiragesFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [produire, numeros] = [useDroit('PRODUIRE'), useDroit('LIRE_NUMEROS')];
  const { data } = useSuspenseFragment({ fragment: TiragesFragment, from: props.commande });
  const voulus = data.nombreDePass / data.tailleDeCarnet;
  const fabriques = data.nombreDeCarnets > 0;
  return (
    <Figure
      numero={6}
      titre={textes.titre}
      constat={textes.sur(compte(data.nombreDeCarnets, textes.carnets, langue), nombre(voulus, langue))}
    >
      <Tableau commande={data} />
      {fabriques && (
        <p className="actions">
          <Link className="b" href={`/carnets?f.commande=${data.numero}`}>
            <List className="ico" aria-hidden />
            {textes.voir}
          </Link>
          {numeros && (
            <a className="b" href={`/exports/fabrication/${data.numero}.csv`} download>
              <Download className="ico" aria-hidden />
              {textes.fichier}
            </a>
          )}
        </p>
      )}
      {produire && !fabriques && (
        <Fabriquer commande={data.numero} carnets={voulus} pass={data.nombreDePass} />
      )}
    </Figure>
  );
}

function Tableau({ commande }: { readonly commande: Tirages_CommandeFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(TiragesQuery, { variables: { numero: commande.numero } });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ lotsDImpression: { edges } }) =>
        edges.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Defile nom={textes.legende}>
            <table className="t">
              <caption>{textes.legende}</caption>
              <thead>
                <tr>
                  <th scope="col">{textes.lot}</th>
                  <th scope="col">{textes.etat}</th>
                  <th scope="col">{textes.premier}</th>
                  <th scope="col">{textes.dernier}</th>
                  <th scope="col" className="d">
                    {textes.nombre}
                  </th>
                  <th scope="col">{textes.le}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row" className="n">
                      {node.lot}
                    </th>
                    <td>
                      <Tampon mot={textes[node.etat]} icone={node.etat === 'FABRIQUE' ? Check : Hourglass} />
                    </td>
                    <td className="n">
                      <Numero numero={node.premierNumero} existe={node.etat === 'FABRIQUE'} />
                    </td>
                    <td className="n">
                      <Numero numero={node.dernierNumero} existe={node.etat === 'FABRIQUE'} />
                    </td>
                    <td className="d">{nombre(node.nombreDeNumeros, langue)}</td>
                    <td className="n">{jour(node.fabriqueLe ?? node.reserveLe ?? '', langue)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Defile>
        )
      }
    </Bloc>
  );
}

/** A number leads to its carnet once there is one. */
const Numero = ({ numero, existe }: { readonly numero: string; readonly existe: boolean }) =>
  existe ? <Link href={`/carnets/${numero}`}>{numero}</Link> : numero;
