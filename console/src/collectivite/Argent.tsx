import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { ArgentQuery as Lu, EtapeDeLArgent } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { Defile } from '../shared/Tableau.tsx';

const ArgentQuery = graphql(`
  query Argent($siren: String!, $au: LocalDate) {
    collectivite(siren: $siren) {
      id
      argent(au: $au) {
        au
        etapes {
          etape
          centimes
          chemin
          parts {
            genre
            financeur
            centimes
          }
        }
      }
    }
  }
`);

type Argent = NonNullable<NonNullable<Lu['collectivite']>['argent']>;

const TEXTES = {
  fr: {
    titre: 'Argent, par financeur',
    legende: (au: string) =>
      `Tel que connu au ${au}. Chaque montant ouvre ses lignes ; les parts le font au centime.`,
    region: 'Tableau de l’argent par financeur, à faire défiler',
    etape: 'Étape',
    total: 'Total',
    ferme: 'L’argent d’une collectivité se lit dans son périmètre : le vôtre ne la contient pas.',
    definition: 'Partage',
    regle:
      'Chaque commande est partagée selon les parts de sa convention, au plus fort reste : aucun centime ne se perd. L’utilisé ne compte pas les utilisations annulées.',
    etapes: {
      ANNONCE: 'Annoncé',
      CONVENU: 'Convenu',
      COMMANDE: 'Commandé',
      COUVERT: 'Encaissé',
      ACTIF: 'Activé',
      UTILISE: 'Utilisé',
      PAYE: 'Payé aux structures',
      EXPIRE: 'Expiré',
      AVOIR: 'dont rendu par avoir',
    },
  },
  en: {
    titre: 'Money, by funder',
    legende: (au: string) =>
      `As known on ${au}. Each amount opens to its rows; the shares make it to the cent.`,
    region: 'Table of money by funder, scrollable',
    etape: 'Step',
    total: 'Total',
    ferme: 'The money of an authority is read inside its perimeter: yours does not hold it.',
    definition: 'Sharing',
    regle:
      'Each order is shared by the parts of its agreement, by largest remainder: no cent is lost. What is used leaves out the uses taken back.',
    etapes: {
      ANNONCE: 'Announced',
      CONVENU: 'Agreed',
      COMMANDE: 'Ordered',
      COUVERT: 'Received',
      ACTIF: 'Activated',
      UTILISE: 'Used',
      PAYE: 'Paid to the places',
      EXPIRE: 'Expired',
      AVOIR: 'of which credited',
    },
  },
} satisfies Record<string, { etapes: Record<EtapeDeLArgent, string> } & Record<string, unknown>>;

interface Props {
  readonly numero: number;
  readonly siren: string;
  readonly au: string | null;
}

/** Each euro of an authority from the announcement to the credit note, and whose it was. */
export function Argent({ numero, siren, au }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ArgentQuery, { variables: { siren, au }, errorPolicy: 'all' });
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      lignes={9}
      pied={<PiedDeFigure definitions={[{ nom: textes.definition, texte: textes.regle }]} />}
    >
      {({ collectivite }) =>
        collectivite?.argent ? (
          <Tableau argent={collectivite.argent} />
        ) : (
          <p className="note">{textes.ferme}</p>
        )
      }
    </FigureDeLecture>
  );
}

/** Everyone who brings something to some step, the State first. */
const financeursDe = ({ etapes }: Argent): readonly string[] => [
  ...new Set(
    etapes
      .flatMap(({ parts }) => parts)
      .toSorted((une, autre) => Number(autre.genre === 'ETAT') - Number(une.genre === 'ETAT'))
      .map(({ financeur }) => financeur),
  ),
];

function Tableau({ argent }: { readonly argent: Argent }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const financeurs = financeursDe(argent);
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende(jour(argent.au, langue))}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.etape}</th>
            <th scope="col" className="d">
              {textes.total}
            </th>
            {financeurs.map((financeur) => (
              <th key={financeur} scope="col" className="d">
                {financeur}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {argent.etapes.map(({ etape, centimes, chemin, parts }) => (
            <tr key={etape}>
              <th scope="row">{textes.etapes[etape]}</th>
              <td className="d">
                {centimes === 0 ? euros(0, langue) : <Link href={chemin}>{euros(centimes, langue)}</Link>}
              </td>
              {financeurs.map((financeur) => {
                const part = parts.filter((une) => une.financeur === financeur);
                const sienne = part.reduce((somme, une) => somme + une.centimes, 0);
                return (
                  <td key={financeur} className="d">
                    {sienne === 0 ? '—' : <Link href={chemin}>{euros(sienne, langue)}</Link>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
