import { Link } from 'wouter';
import type { FigureDePrevisionQuery, LigneDePrevisionFragment } from '../../graphql/graphql.ts';
import { jour } from '../dates.ts';
import { euros, type Langue, nombre, taux } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';

const TEXTES = {
  fr: {
    region: 'Tableau de la prévision, à faire défiler',
    legende:
      'Pass encore inutilisés, part et valeur de ceux qui le resteront, avec un intervalle à 80\u00a0%.',
    COMMANDE: 'Commande',
    ECHEANCE: 'Fin de validité',
    DISTRIBUTEUR: 'Distributeur',
    COLLECTIVITE: 'Commanditaire',
    DEPARTEMENT: 'Département',
    REGION: 'Région',
    fin: (dit: string) => `jusqu’au ${dit}`,
    restants: 'Pass restants',
    perdus: 'Perdus attendus',
    part: 'Part perdue',
    intervalle: 'à 80\u00a0%',
    valeur: 'Valeur perdue',
    total: 'Ensemble',
  },
  en: {
    region: 'Table of the forecast, scrollable',
    legende: 'Passes not used yet, share and value of those that will stay so, with an 80% interval.',
    COMMANDE: 'Order',
    ECHEANCE: 'End of validity',
    DISTRIBUTEUR: 'Distributor',
    COLLECTIVITE: 'Bought by',
    DEPARTEMENT: 'Département',
    REGION: 'Region',
    fin: (dit: string) => `until ${dit}`,
    restants: 'Passes left',
    perdus: 'Expected lost',
    part: 'Share lost',
    intervalle: 'at 80%',
    valeur: 'Value lost',
    total: 'All',
  },
};

/** The forecast line by line, each opening to what it is about. */
export function TableauDePrevision({
  prevision,
}: {
  readonly prevision: FigureDePrevisionQuery['prevision'];
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { par, lignes, total } = prevision;
  return (
    <Defile nom={textes.region}>
      <table className="t prevision">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes[par]}</th>
            <th scope="col" className="d">
              {textes.restants}
            </th>
            {([textes.perdus, textes.part, textes.valeur] as const).map((tete) => (
              <th key={tete} scope="col" className="d">
                {tete}
                <span className="sous">{textes.intervalle}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.code ?? ligne.libelle}>
              <th scope="row">
                <Nom ligne={ligne} echeance={par === 'ECHEANCE'} langue={langue} />
                {ligne.finLe && <span className="sous">{textes.fin(jour(ligne.finLe, langue))}</span>}
              </th>
              <Valeurs ligne={ligne} langue={langue} />
            </tr>
          ))}
        </tbody>
        {lignes.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{textes.total}</th>
              <Valeurs ligne={total} langue={langue} />
            </tr>
          </tfoot>
        )}
      </table>
    </Defile>
  );
}

interface LigneProps {
  readonly ligne: LigneDePrevisionFragment;
  readonly langue: Langue;
}

function Nom({ ligne, echeance, langue }: LigneProps & { readonly echeance: boolean }) {
  const texte = echeance ? jour(ligne.libelle, langue) : ligne.libelle;
  return ligne.chemin ? <Link href={ligne.chemin}>{texte}</Link> : texte;
}

/** A value over its interval. */
const Dans = ({ dit, bas, haut }: { readonly dit: string; readonly bas: string; readonly haut: string }) => (
  <td className="d">
    {dit}
    <span className="sous">{`${bas}\u00a0– ${haut}`}</span>
  </td>
);

function Valeurs({ ligne, langue }: LigneProps) {
  const { restants, part, partBasse, partHaute } = ligne;
  const pass = (valeur: number): string => nombre(valeur, langue);
  const argent = (centimes: number): string => euros(centimes, langue);
  const enPart = (fraction: number | null | undefined): string =>
    typeof fraction === 'number' ? taux(fraction, langue) : '—';
  return (
    <>
      <td className="d">{pass(restants)}</td>
      <Dans dit={pass(ligne.perdus)} bas={pass(ligne.perdusBas)} haut={pass(ligne.perdusHaut)} />
      <Dans dit={enPart(part)} bas={enPart(partBasse)} haut={enPart(partHaute)} />
      <Dans dit={argent(ligne.centimes)} bas={argent(ligne.centimesBas)} haut={argent(ligne.centimesHaut)} />
    </>
  );
}
