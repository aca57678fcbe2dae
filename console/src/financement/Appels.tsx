import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const AppelsQuery = graphql(`
  query Appels {
    appelsAProjets {
      id
      vague
      nom
      ouvertLe
      closLe
      enveloppeCentimes
      source
      regles {
        id
        version
        aCompterDu
        source
        articles
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Règles des appels à projets',
    constat: 'Un dossier est jugé par la version en vigueur le jour de son dépôt.',
    dates: (du: string, au: string, enveloppe: string) => `Ouvert du ${du} au ${au}, ${enveloppe} annoncés.`,
    version: (rang: number, du: string) => `Version ${rang}, à compter du ${du}`,
    source: 'Source',
  },
  en: {
    titre: 'Rules of the calls for projects',
    constat: 'A file is judged by the version in force on the day it was filed.',
    dates: (du: string, au: string, enveloppe: string) => `Open from ${du} to ${au}, ${enveloppe} announced.`,
    version: (rang: number, du: string) => `Version ${rang}, from ${du}`,
    source: 'Source',
  },
};

/** The rules of each call, dated and sourced, as they judge. */
export function Appels({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(AppelsQuery, { errorPolicy: 'all' });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} constat={textes.constat}>
      {({ appelsAProjets }) => (
        <div className="deux">
          {appelsAProjets.map((appel) => (
            <section key={appel.id} className="pile" aria-labelledby={appel.id}>
              <h3 id={appel.id} lang="fr">
                {appel.nom}
              </h3>
              <p>
                {textes.dates(
                  jour(appel.ouvertLe, langue),
                  jour(appel.closLe, langue),
                  euros(appel.enveloppeCentimes, langue),
                )}{' '}
                <span className="note" lang="fr">
                  {textes.source} : {appel.source}.
                </span>
              </p>
              {appel.regles.map((regle) => (
                <div key={regle.id} className="pile">
                  <h4>{textes.version(regle.version, jour(regle.aCompterDu, langue))}</h4>
                  <ul lang="fr">
                    {regle.articles.map((article) => (
                      <li key={article}>{article}</li>
                    ))}
                  </ul>
                  <p className="note" lang="fr">
                    {textes.source} : {regle.source}.
                  </p>
                </div>
              ))}
            </section>
          ))}
        </div>
      )}
    </FigureDeLecture>
  );
}
