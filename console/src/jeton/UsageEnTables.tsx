import { jour } from '../shared/dates.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const TEXTES = {
  fr: {
    colonnes: {
      jour: 'Jour',
      requetes: 'Requêtes',
      points: 'Objets lus',
      refus: 'Refus',
      evenements: 'Événements',
      pointe: 'Pointe par minute',
      demande: 'Demande',
      cout: 'Objets par requête',
      origine: 'Depuis',
    },
    serveur: 'un programme',
  },
  en: {
    colonnes: {
      jour: 'Day',
      requetes: 'Requests',
      points: 'Objects read',
      refus: 'Refusals',
      evenements: 'Events',
      pointe: 'Most in a minute',
      demande: 'Request',
      cout: 'Objects a request',
      origine: 'From',
    },
    serveur: 'a program',
  },
};

/** What a token did in a day. */
export interface Jour {
  readonly jour: string;
  readonly requetes: number;
  readonly points: number;
  readonly refus: number;
  readonly evenements: number;
  readonly pointe: number;
}

/** Its use, the last day first. */
export function ParJour({ nom: titre, usage }: { readonly nom: string; readonly usage: readonly Jour[] }) {
  const { colonnes } = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={titre}>
      <table className="t">
        <caption className="vh">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.jour}</th>
            {(['requetes', 'points', 'refus', 'evenements', 'pointe'] as const).map((champ) => (
              <th key={champ} scope="col" className="n">
                {colonnes[champ]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {usage.toReversed().map((un) => (
            <tr key={un.jour}>
              <th scope="row">{jour(un.jour, langue)}</th>
              {(['requetes', 'points', 'refus', 'evenements', 'pointe'] as const).map((champ) => (
                <td key={champ} className="n">
                  {nombre(un[champ], langue)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface Demande {
  readonly operation: string;
  readonly champs: readonly string[];
  readonly indicateurs: readonly string[];
  readonly origine: string;
  readonly requetes: number;
  readonly points: number;
  readonly refus: number;
}

/** What it asked, with what each request costs. */
export function ParDemande({
  nom: titre,
  demandes,
}: {
  readonly nom: string;
  readonly demandes: readonly Demande[];
}) {
  const { colonnes, serveur } = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={titre}>
      <table className="t">
        <caption className="vh">{titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.demande}</th>
            <th scope="col">{colonnes.origine}</th>
            <th scope="col" className="n">
              {colonnes.requetes}
            </th>
            <th scope="col" className="n">
              {colonnes.cout}
            </th>
            <th scope="col" className="n">
              {colonnes.refus}
            </th>
          </tr>
        </thead>
        <tbody>
          {demandes.map(({ operation, champs, indicateurs, origine, requetes, points, refus }) => (
            <tr key={[operation, champs, indicateurs, origine].join(' ')}>
              <th scope="row">
                {operation || champs.join(', ')}
                {indicateurs.length > 0 && <span className="note"> {indicateurs.join(', ')}</span>}
              </th>
              <td>{origine || serveur}</td>
              <td className="n">{nombre(requetes, langue)}</td>
              <td className="n">
                {nombre(requetes > refus ? Math.round(points / (requetes - refus)) : 0, langue)}
              </td>
              <td className="n">{nombre(refus, langue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
