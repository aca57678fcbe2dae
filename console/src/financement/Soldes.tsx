import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { SoldesQuery as Lus } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const SoldesQuery = graphql(`
  query Soldes($vague: Int!, $au: LocalDate) {
    soldes(vague: $vague, au: $au) {
      id
      dossier
      totalCentimes
      partEtatCentimes
      commandeCentimes
      utiliseCentimes
      payeCentimes
      nonUtiliseCentimes
      encoreUtilisableCentimes
      verseCentimes
      duCentimes
      exigibleCentimes
      pic {
        utilises
        tenueSurUtilises
      }
      collectivite {
        id
        siren
        nom
      }
    }
  }
`);

type Solde = Lus['soldes'][number];
type Montant = { [Cle in keyof Solde]: Solde[Cle] extends number ? Cle : never }[keyof Solde];

const TEXTES = {
  fr: {
    titre: (vague: number) => `Conventions de la vague ${vague}`,
    region: 'Tableau des soldes, à faire défiler',
    legende: 'Chaque ligne est une convention ; le total est celui de la vague.',
    collectivite: 'Collectivité',
    dossier: 'Dossier',
    total: 'Total',
    aucune: 'Aucune convention de cette vague dans votre périmètre.',
    totalCentimes: 'Budget',
    partEtatCentimes: 'Part de l’État',
    commandeCentimes: 'Commandé',
    utiliseCentimes: 'Utilisé',
    payeCentimes: 'Payé',
    encoreUtilisableCentimes: 'Encore utilisable',
    nonUtiliseCentimes: 'Perdu',
    verseCentimes: 'Versé',
    duCentimes: 'Dû selon l’usage',
    exigibleCentimes: 'Exigible',
    pic: 'Part PIC de l’utilisé',
    tenu: 'tenue',
    nonTenu: 'non tenue',
  },
  en: {
    titre: (vague: number) => `Agreements of wave ${vague}`,
    region: 'Table of settlements, scrollable',
    legende: 'Each row is an agreement; the total is the wave’s.',
    collectivite: 'Authority',
    dossier: 'File',
    total: 'Total',
    aucune: 'No agreement of this wave in your perimeter.',
    totalCentimes: 'Budget',
    partEtatCentimes: 'State’s share',
    commandeCentimes: 'Ordered',
    utiliseCentimes: 'Used',
    payeCentimes: 'Paid',
    encoreUtilisableCentimes: 'Still usable',
    nonUtiliseCentimes: 'Lost',
    verseCentimes: 'Paid by State',
    duCentimes: 'Owed by use',
    exigibleCentimes: 'Claimable',
    pic: 'PIC part of used',
    tenu: 'held',
    nonTenu: 'not held',
  },
};

const COMMUNES = [
  'totalCentimes',
  'partEtatCentimes',
  'commandeCentimes',
  'utiliseCentimes',
  'payeCentimes',
  'nonUtiliseCentimes',
  'verseCentimes',
] as const satisfies readonly Montant[];
const colonnesDe = (
  vague: number,
): readonly ((typeof COMMUNES)[number] | 'duCentimes' | 'exigibleCentimes')[] => [
  ...COMMUNES,
  vague === 2020 ? 'duCentimes' : 'exigibleCentimes',
];

interface Props {
  readonly numero: number;
  readonly vague: number;
  readonly au: string | null;
}

/** Where each convention of a wave stands with the State, and their sum. */
export function Soldes({ numero, vague, au }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(SoldesQuery, { variables: { vague, au }, errorPolicy: 'all' });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre(vague)} lecture={lecture} lignes={12}>
      {({ soldes }) =>
        soldes.length === 0 ? (
          <p className="note">{textes.aucune}</p>
        ) : (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende}</caption>
              <Entete vague={vague} />
              <tbody>
                {soldes.map((solde) => (
                  <Rang key={solde.id} solde={solde} vague={vague} />
                ))}
              </tbody>
              <Total soldes={soldes} vague={vague} />
            </table>
          </Defile>
        )
      }
    </FigureDeLecture>
  );
}

function Entete({ vague }: { readonly vague: number }) {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.collectivite}</th>
        <th scope="col">{textes.dossier}</th>
        {colonnesDe(vague).map((colonne) => (
          <th key={colonne} scope="col" className="d">
            {textes[colonne]}
          </th>
        ))}
        {vague === 2020 && (
          <th scope="col" className="d">
            {textes.pic}
          </th>
        )}
      </tr>
    </thead>
  );
}

function Rang({ solde, vague }: { readonly solde: Solde; readonly vague: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { collectivite, dossier, pic } = solde;
  return (
    <tr>
      <th scope="row">
        <Link href={`/collectivites/${collectivite.siren}`}>{collectivite.nom}</Link>
      </th>
      <td className="n">
        {dossier ? <Link href={`/financement/dossiers/${dossier}`}>{dossier}</Link> : '—'}
      </td>
      {colonnesDe(vague).map((colonne) => (
        <td key={colonne} className="d">
          {euros(solde[colonne], langue)}
        </td>
      ))}
      {vague === 2020 && (
        <td className="d">
          {pic.utilises === null ? '—' : taux(pic.utilises, langue)}
          {pic.tenueSurUtilises !== null && (
            <span className="sous">{pic.tenueSurUtilises ? textes.tenu : textes.nonTenu}</span>
          )}
        </td>
      )}
    </tr>
  );
}

function Total({ soldes, vague }: { readonly soldes: readonly Solde[]; readonly vague: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {textes.total}
        </th>
        {colonnesDe(vague).map((colonne) => (
          <td key={colonne} className="d">
            {euros(
              soldes.reduce((somme, solde) => somme + solde[colonne], 0),
              langue,
            )}
          </td>
        ))}
        {vague === 2020 && <td className="d">—</td>}
      </tr>
    </tfoot>
  );
}
