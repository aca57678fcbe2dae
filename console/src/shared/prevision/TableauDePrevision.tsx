import { Link } from 'wouter';
import type { FigureDePrevisionQuery, LigneDePrevisionFragment } from '../../graphql/graphql.ts';
import { jour } from '../dates.ts';
import { bornes, euros, type Langue, nombre, taux } from '../format.ts';
import { Intervalle } from '../Intervalle.tsx';
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
    fin: 'Toléré jusqu’au',
    restants: 'Pass restants',
    perdus: 'Perdus attendus',
    part: 'Part perdue',
    intervalle: 'Intervalle à 80\u00a0%',
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
    fin: 'Tolerated until',
    restants: 'Passes left',
    perdus: 'Expected lost',
    part: 'Share lost',
    intervalle: '80% interval',
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
            <th scope="col">{textes.fin}</th>
            <th scope="col" className="d">
              {textes.restants}
            </th>
            <th scope="col" className="d">
              {textes.perdus}
            </th>
            <th scope="col" className="d">
              {textes.part}
            </th>
            <th scope="col">{textes.intervalle}</th>
            <th scope="col" className="d">
              {textes.valeur}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.code ?? ligne.libelle}>
              <th scope="row">
                <Nom ligne={ligne} echeance={par === 'ECHEANCE'} langue={langue} />
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

function Valeurs({ ligne, langue }: LigneProps) {
  const { finLe, restants, perdus, part, partBasse, partHaute, centimes } = ligne;
  const dit = typeof part === 'number' && typeof partBasse === 'number' && typeof partHaute === 'number';
  return (
    <>
      <td className="n">{finLe ? jour(finLe, langue) : '—'}</td>
      <td className="d">{nombre(restants, langue)}</td>
      <td className="d">{nombre(perdus, langue)}</td>
      <td className="d">{dit ? taux(part, langue) : '—'}</td>
      <td className="n">
        {dit ? (
          <>
            <Intervalle taux={part} bas={partBasse} haut={partHaute} echelle={{ fin: 1, national: null }} />
            <span className="sous">{bornes(partBasse, partHaute, langue)}</span>
          </>
        ) : (
          '—'
        )}
      </td>
      <td className="d">{euros(centimes, langue)}</td>
    </>
  );
}
