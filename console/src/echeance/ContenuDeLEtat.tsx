import { graphql } from '../graphql/index.ts';
import type { ContenuDeLEtat_ContenuDeLEtatFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

graphql(`
  fragment ContenuDeLEtat_ContenuDeLEtat on ContenuDeLEtat {
    commande
    collectivite
    siren
    operateur
    arreteAu
    valeurFacialeCentimes
    emis
    livres
    actives
    remis
    utilises
    payes
    totalNonUtilises
    nonUtilises {
      expiresEnStock
      expiresRemis
      bloques
      perdus
      annules
      remplaces
    }
    valeurCentimes
    valeurUtiliseeCentimes
    partDesLieuxCentimes
    reliquatsCentimes
    dejaPayeCentimes
    fraisCentimes
    duAuxLieuxCentimes
    avoirCentimes
  }
`);

const TEXTES = {
  fr: {
    entre: (operateur: string, collectivite: string, siren: string, le: string) =>
      `Entre ${operateur} et ${collectivite} (SIREN ${siren}), sur les faits jusqu’au ${le}.`,
    region: 'État contradictoire, à faire défiler',
    legende: 'Pass de la commande et leur valeur',
    ligne: 'Ligne',
    pass: 'Pass',
    valeur: 'Valeur',
    emis: 'Émis',
    livres: 'Livrés',
    actives: 'Activés',
    remis: 'Remis',
    utilises: 'Utilisés',
    partDesLieux: 'dont payé par les pass aux lieux',
    reliquats: 'dont reliquats que les lieux n’ont pas demandés',
    payes: 'Réglés aux lieux, frais compris',
    frais: 'dont frais retenus',
    du: 'Reste dû aux lieux',
    expiresEnStock: 'Non utilisés : expirés en stock',
    expiresRemis: 'Non utilisés : expirés après remise',
    bloques: 'Non utilisés : bloqués',
    perdus: 'Non utilisés : perdus ou volés',
    annules: 'Non utilisés : annulés',
    remplaces: 'Non utilisés : remplacés',
    avoir: 'Avoir : pass non utilisés à leur valeur faciale',
  },
  en: {
    entre: (operateur: string, collectivite: string, siren: string, le: string) =>
      `Between ${operateur} and ${collectivite} (SIREN ${siren}), on the facts up to ${le}.`,
    region: 'Joint statement, scrollable',
    legende: 'Passes of the order and their value',
    ligne: 'Line',
    pass: 'Passes',
    valeur: 'Value',
    emis: 'Issued',
    livres: 'Delivered',
    actives: 'Active',
    remis: 'Handed out',
    utilises: 'Used',
    partDesLieux: 'of which paid by passes to places',
    reliquats: 'of which remainders places did not ask for',
    payes: 'Settled to places, fees included',
    frais: 'of which fees kept',
    du: 'Still owed to places',
    expiresEnStock: 'Unused: expired in stock',
    expiresRemis: 'Unused: expired after the hand-over',
    bloques: 'Unused: blocked',
    perdus: 'Unused: lost or stolen',
    annules: 'Unused: cancelled',
    remplaces: 'Unused: replaced',
    avoir: 'Credit note: unused passes at face value',
  },
};

/** The lines that both sides sign: counts and values, down to the credit note. */
export function ContenuDeLEtat(props: { readonly contenu: ContenuDeLEtat_ContenuDeLEtatFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const data = props.contenu;
  const { valeurFacialeCentimes: faciale, nonUtilises } = data;
  const raisons = (
    ['expiresEnStock', 'expiresRemis', 'bloques', 'perdus', 'annules', 'remplaces'] as const
  ).filter((raison) => nonUtilises[raison] > 0);
  const lignes: readonly (readonly [nom: string, pass: number | null, centimes: number | null])[] = [
    [textes.emis, data.emis, data.valeurCentimes],
    [textes.livres, data.livres, null],
    [textes.actives, data.actives, null],
    [textes.remis, data.remis, null],
    [textes.utilises, data.utilises, data.valeurUtiliseeCentimes],
    [textes.partDesLieux, null, data.partDesLieuxCentimes],
    [textes.reliquats, null, data.reliquatsCentimes],
    [textes.payes, data.payes, data.dejaPayeCentimes],
    [textes.frais, null, data.fraisCentimes],
    [textes.du, data.utilises - data.payes, data.duAuxLieuxCentimes],
    ...raisons.map((raison) => [textes[raison], nonUtilises[raison], nonUtilises[raison] * faciale] as const),
  ];
  return (
    <>
      <p>{textes.entre(data.operateur, data.collectivite, data.siren, jour(data.arreteAu, langue))}</p>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.ligne}</th>
              <th scope="col" className="d">
                {textes.pass}
              </th>
              <th scope="col" className="d">
                {textes.valeur}
              </th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(([nom, pass, centimes]) => (
              <tr key={nom}>
                <th scope="row">{nom}</th>
                <td className="d">{pass === null ? '' : nombre(pass, langue)}</td>
                <td className="d">{centimes === null ? '' : euros(centimes, langue, 2)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{textes.avoir}</th>
              <td className="d">{nombre(data.totalNonUtilises, langue)}</td>
              <td className="d">{euros(data.avoirCentimes, langue, 2)}</td>
            </tr>
          </tfoot>
        </table>
      </Defile>
    </>
  );
}
