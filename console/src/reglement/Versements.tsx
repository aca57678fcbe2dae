import { Link } from 'wouter';
import type { AttestationPageQuery } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeCloture } from './mots.ts';
import { Tete } from './Tete.tsx';

const TEXTES = {
  fr: {
    region: 'Tableau des versements, à faire défiler',
    legende: 'Par règlement et par acheteur des pass.',
    jour: 'Réglé le',
    cloture: 'Contre-paiement',
    acheteur: 'Acheteur des pass',
    pass: 'Pass',
    brut: 'Brut',
    frais: 'Frais TTC',
    net: 'Net',
    aucun: 'Aucun règlement dans cette période.',
  },
  en: {
    region: 'Table of payments, scrollable',
    legende: 'By payment and by buyer of the passes.',
    jour: 'Paid on',
    cloture: 'Closing',
    acheteur: 'Buyer of the passes',
    pass: 'Passes',
    brut: 'Gross',
    frais: 'Fees, tax incl.',
    net: 'Net',
    aucun: 'No payment in this period.',
  },
};

const COLONNES = [
  ['jour'],
  ['cloture'],
  ['acheteur'],
  ['pass', 'd'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['net', 'd col'],
] as const;

interface Props {
  readonly versements: NonNullable<AttestationPageQuery['attestation']>['versements'];
  readonly structure: string | null;
}

/** The payments that a certificate adds up, each open to its lines. */
export function Versements({ versements, structure }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (versements.length === 0) return <p className="note">{textes.aucun}</p>;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <Tete colonnes={COLONNES} textes={textes} />
        <tbody>
          {versements.map((un) => (
            <tr key={`${un.jour} ${un.contrePaiement} ${un.acheteur}`}>
              <th scope="row">
                <time dateTime={un.jour}>{jour(un.jour, langue)}</time>
              </th>
              <td>
                {un.contrePaiement && (
                  <Link
                    className="n"
                    href={`${cheminDeCloture(un.contrePaiement)}${structure ? `?f.structure=${structure}` : ''}`}
                  >
                    {un.contrePaiement}
                  </Link>
                )}
              </td>
              <td>{un.acheteur}</td>
              <td className="d">{nombre(un.nombreDePass, langue)}</td>
              <td className="d">{euros(un.brutCentimes, langue, 2)}</td>
              <td className="d">{euros(un.fraisCentimes, langue, 2)}</td>
              <td className="d col">{euros(un.netCentimes, langue, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
