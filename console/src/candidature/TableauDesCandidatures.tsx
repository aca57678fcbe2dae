import { Link } from 'wouter';
import type { CandidaturesPageQuery } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { compte, nom } from '../shared/format.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { ETATS, MOTS_D_ETAT, QUI_AGIT } from './mots.ts';

const TEXTES = {
  fr: {
    region: 'Liste des candidatures, à faire défiler',
    candidatures: nom('candidature', 'candidatures'),
    lieu: 'Lieu',
    label: 'Label',
    etat: 'État',
    deposee: 'Déposée le',
    age: 'Âge',
    attend: 'Attend',
    personne: 'close',
    jours: nom('jour', 'jours'),
  },
  en: {
    region: 'List of applications, scrollable',
    candidatures: nom('application', 'applications'),
    lieu: 'Place',
    label: 'Label',
    etat: 'State',
    deposee: 'Submitted on',
    age: 'Age',
    attend: 'Waits for',
    personne: 'closed',
    jours: nom('day', 'days'),
  },
};

interface Props {
  readonly candidatures: readonly CandidaturesPageQuery['candidatures']['edges'][number]['node'][];
  readonly total: number;
}

/** One row a candidature: what is asked, where it is, since when, and whose turn it is. */
export function TableauDesCandidatures({ candidatures, total }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{compte(total, textes.candidatures, langue)}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.lieu}</th>
            <th scope="col">{textes.label}</th>
            <th scope="col">{textes.etat}</th>
            <th scope="col">{textes.deposee}</th>
            <th scope="col" className="d">
              {textes.age}
            </th>
            <th scope="col">{textes.attend}</th>
          </tr>
        </thead>
        <tbody>
          {candidatures.map(({ id, lieu, genre, libelle, etat, deposeeLe, age, prochain }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/lieux-labellises/candidatures/${id}`}>{lieu.nom}</Link>
                <span className="sous">
                  {' '}
                  {lieu.communeNom} ({lieu.departementCode})
                </span>
              </th>
              <td>{libelle ?? GENRES_DE_LABEL[genre]}</td>
              <td>
                <Tampon mot={MOTS_D_ETAT[langue][etat]} {...ETATS[etat]} />
              </td>
              <td className="n">{jour(deposeeLe, langue)}</td>
              <td className="d">{compte(age, textes.jours, langue)}</td>
              <td>{prochain ? QUI_AGIT[langue][prochain] : textes.personne}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
