import { useQuery } from '@apollo/client/react';
import { Rss } from 'lucide-react';
import { Link } from 'wouter';
import type { ChangementsPageQuery as Lue, GenreDeChangement } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { OngletsDeLApi } from '../shared/OngletsDeLApi.tsx';

const ChangementsQuery = graphql(`
  query ChangementsPage {
    changementsDeLApi {
      id
      jour
      genre
      places
      quoi
      pourquoi
      aFaire
      jusquAu
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Changements de l’API',
    chapo:
      'Ce qui s’ajoute, change ou s’en va. Rien n’est retiré sans avoir été déprécié un an plus tôt au moins, ici et dans le schéma.',
    atom: 'Suivre par Atom',
    json: 'Suivre par JSON Feed',
    entetes:
      'Une opération qui lit ce qui s’en va reçoit les en-têtes Deprecation et Sunset, avec le jour du retrait.',
    aFaire: 'À faire :',
    jusquAu: (quand: string) => `Retiré le ${quand}, au plus tôt.`,
    genres: {
      AJOUT: 'Ajout',
      MODIFICATION: 'Modification',
      DEPRECIATION: 'Dépréciation',
      RETRAIT: 'Retrait',
    },
  },
  en: {
    titre: 'Changes of the API',
    chapo:
      'What is added, changes or goes away. Nothing is removed without having been deprecated a year before at least, here and in the schema.',
    atom: 'Follow by Atom',
    json: 'Follow by JSON Feed',
    entetes:
      'An operation that reads what goes away is answered with the headers Deprecation and Sunset, with the day of removal.',
    aFaire: 'To do:',
    jusquAu: (quand: string) => `Removed on ${quand} at the earliest.`,
    genres: { AJOUT: 'Addition', MODIFICATION: 'Change', DEPRECIATION: 'Deprecation', RETRAIT: 'Removal' },
  },
};

/** The contract of the API as it changes: what integrators read once a month, or follow by a feed. */
export function ChangementsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ChangementsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <div className="volets">
        <OngletsDeLApi />
      </div>
      <ul className="actions">
        {(['atom', 'json'] as const).map((forme) => (
          <li key={forme}>
            {/* A file of the server, outside the console. */}
            <a className="b" href={`/api/changements.${forme}`}>
              <Rss className="ico" aria-hidden />
              {textes[forme]}
            </a>
          </li>
        ))}
      </ul>
      <p className="note">{textes.entetes}</p>
      <Bloc lecture={lecture} lignes={12}>
        {({ changementsDeLApi }) => (
          <ol className="changements">
            {changementsDeLApi.map((changement) => (
              <Changement key={changement.id} changement={changement} />
            ))}
          </ol>
        )}
      </Bloc>
    </>
  );
}

type Lu = Lue['changementsDeLApi'][number];

function Changement({
  changement: { id, genre, places, quoi, pourquoi, aFaire, ...dates },
}: {
  readonly changement: Lu;
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <li id={id}>
      <p className="changement-tete">
        <time dateTime={dates.jour}>{jour(dates.jour, langue)}</time>{' '}
        <span className={CLASSES[genre]}>{textes.genres[genre]}</span>
      </p>
      <h2 lang="fr">{quoi}</h2>
      <p lang="fr">{pourquoi}</p>
      {aFaire && (
        <p>
          <b>{textes.aFaire}</b> <span lang="fr">{aFaire}</span>
        </p>
      )}
      {dates.jusquAu && <p className="depreciation">{textes.jusquAu(jour(dates.jusquAu, langue))}</p>}
      {places.length > 0 && (
        <ul className="places">
          {places.map((place) => (
            <li key={place}>
              <Link href={documentationDe(place)}>
                <code>{place}</code>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const CLASSES: Readonly<Record<GenreDeChangement, string>> = {
  AJOUT: 'genre',
  MODIFICATION: 'genre',
  DEPRECIATION: 'genre a-prevoir',
  RETRAIT: 'genre a-prevoir',
};

/** The documentation of a place of the schema, in the explorer. */
function documentationDe(place: string): string {
  const [, type = '', champ] = /^(\w+)(?:\.(\w+))?/u.exec(place) ?? [];
  return `/api/explorateur?type=${type}${champ ? `&champ=${champ}` : ''}`;
}
