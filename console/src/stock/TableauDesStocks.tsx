import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import type { StockPageQuery } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import {
  cheminDesCarnets,
  type Compte,
  type Ligne,
  lignesDe,
  parCollectivite,
  SITUATIONS,
} from './lignes.ts';
import { DETENTEURS } from './mots.ts';

const TEXTES = {
  fr: {
    region: 'Stock par détenteur, à faire défiler',
    vide: 'Aucun carnet ce jour-là',
    suite: 'Ils y entrent quand une commande est produite.',
    legende: (jourDit: string) => `Carnets au ${jourDit} : émis est la somme des sept colonnes qui suivent.`,
    detenteur: 'Détenteur',
    collectivite: 'Collectivité',
    total: 'Total',
    pass: 'Soit en pass',
    age: 'Âge médian du stock',
    jours: nom('jour', 'jours'),
    dormants: 'Dormants (> 90 j)',
    carnets: (nombreDit: string) => `, voir ces ${nombreDit} carnets`,
    emis: 'Émis',
    enStock: 'En stock',
    enTransit: 'En transit',
    injectes: 'Injectés (remis)',
    bloques: 'Bloqués',
    perdus: 'Perdus, volés',
    annules: 'Annulés',
    remplaces: 'Remplacés',
  },
  en: {
    region: 'Stock by holder, scrollable',
    vide: 'No booklet on that day',
    suite: 'They enter it when an order is produced.',
    legende: (jourDit: string) => `Booklets on ${jourDit}: issued is the sum of the seven columns after it.`,
    detenteur: 'Holder',
    collectivite: 'Authority',
    total: 'Total',
    pass: 'That is, in passes',
    age: 'Median age of the stock',
    jours: nom('day', 'days'),
    dormants: 'Dormant (> 90 d)',
    carnets: (nombreDit: string) => `, see these ${nombreDit} booklets`,
    emis: 'Issued',
    enStock: 'In stock',
    enTransit: 'In transit',
    injectes: 'Handed out',
    bloques: 'Blocked',
    perdus: 'Lost, stolen',
    annules: 'Cancelled',
    remplaces: 'Replaced',
  },
};

const COLONNES = ['emis', ...SITUATIONS.map(([nomDuCompte]) => nomDuCompte)] as const;
const CODES: ReadonlyMap<Compte, string> = new Map(SITUATIONS);

interface Props {
  readonly stocks: NonNullable<StockPageQuery['stocks']>;
  readonly collectivite: string | null;
  readonly au: string | null;
}

/** One row a holder, or a buyer while none is chosen; every figure opens to its carnets. */
export function TableauDesStocks({ stocks: data, collectivite, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lignes = collectivite === null ? parCollectivite(data.detenteurs) : lignesDe(data.detenteurs);
  if (lignes.length === 0)
    return (
      <Vide icone={Inbox} titre={textes.vide}>
        <p>{textes.suite}</p>
      </Vide>
    );
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende(jour(data.au, langue))}</caption>
        <Tete premiere={collectivite === null ? textes.collectivite : textes.detenteur} />
        <tbody>
          {lignes.map((ligne) => (
            <Rang key={ligne.cle} ligne={ligne} au={au} />
          ))}
        </tbody>
        <Pied stocks={data} />
      </table>
    </Defile>
  );
}

function Tete({ premiere }: { readonly premiere: string }) {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{premiere}</th>
        {COLONNES.map((colonne) => (
          <th key={colonne} scope="col" className="d">
            {textes[colonne]}
          </th>
        ))}
        <th scope="col" className="d">
          {textes.age}
        </th>
        <th scope="col" className="d">
          {textes.dormants}
        </th>
      </tr>
    </thead>
  );
}

function Pied({ stocks: data }: Pick<Props, 'stocks'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <tfoot>
      <tr>
        <th scope="row">{textes.total}</th>
        {COLONNES.map((colonne) => (
          <td key={colonne} className="d">
            {nombre(data.carnets[colonne], langue)}
          </td>
        ))}
        <td className="vide">{''}</td>
        <td className="d">{nombre(data.dormants, langue)}</td>
      </tr>
      <tr>
        <th scope="row">{textes.pass}</th>
        {COLONNES.map((colonne) => (
          <td key={colonne} className="d">
            {nombre(data.pass[colonne], langue)}
          </td>
        ))}
        <td className="vide">{''}</td>
        <td className="vide">{''}</td>
      </tr>
    </tfoot>
  );
}

function Rang({ ligne, au }: { readonly ligne: Ligne; readonly au: string | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  return (
    <tr>
      <th scope="row">
        {ligne.genre === null ? (
          <Link href={href({ 'f.collectivite': ligne.siren })}>{ligne.nom}</Link>
        ) : (
          <>
            {ligne.nom}
            <span className="sous">
              {DETENTEURS[langue][ligne.genre]}
              {ligne.code && ` ${ligne.code}`}
            </span>
          </>
        )}
      </th>
      {COLONNES.map((colonne) => (
        <td key={colonne} className="d">
          {ligne.carnets[colonne] === 0 ? (
            '0'
          ) : (
            <Link href={cheminDesCarnets(ligne, CODES.get(colonne) ?? null, au)}>
              {nombre(ligne.carnets[colonne], langue)}
              <span className="vh">{textes.carnets(nombre(ligne.carnets[colonne], langue))}</span>
            </Link>
          )}
        </td>
      ))}
      <td className="d">{ligne.ageMedian === null ? '—' : compte(ligne.ageMedian, textes.jours, langue)}</td>
      <td className="d">{nombre(ligne.dormants, langue)}</td>
    </tr>
  );
}
