import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { DefinitionsPage_IndicateurFragment } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

graphql(`
  fragment DefinitionsPage_Indicateur on Indicateur {
    code
    nom
    definition
    formule
    unite
    version
    depuis
  }
`);

const DefinitionsPageQuery = graphql(`
  query DefinitionsPage {
    indicateurs {
      ...DefinitionsPage_Indicateur @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Définitions des indicateurs',
    chapo:
      'Ce que chaque chiffre compte, et comment. Une définition qui change prend une nouvelle version\u00a0: un chiffre cité garde la sienne.',
    region: 'Tableau des indicateurs, à faire défiler',
    legende: 'Indicateurs du registre, avec la formule de chacun.',
    indicateur: 'Indicateur',
    definition: 'Définition',
    formule: 'Formule',
    unite: 'Unité',
    version: 'Version',
    depuis: (jourDEffet: string) => `depuis le ${jourDEffet}`,
    vide: 'Aucun indicateur n’est défini dans ce registre.',
  },
  en: {
    titre: 'Definitions of the indicators',
    chapo:
      'What each figure counts, and how. A definition that changes takes a new version: a figure that was quoted keeps its own.',
    region: 'Table of indicators, scrollable',
    legende: 'Indicators of the register, with the formula of each.',
    indicateur: 'Indicator',
    definition: 'Definition',
    formule: 'Formula',
    unite: 'Unit',
    version: 'Version',
    depuis: (jourDEffet: string) => `since ${jourDEffet}`,
    vide: 'No indicator is defined in this register.',
  },
};

/** The catalogue of indicators: what was missing from every published figure. */
export function DefinitionsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DefinitionsPageQuery, { errorPolicy: 'all' });
  return (
    <>
      <h1>{textes.titre}</h1>
      <p className="chapo">{textes.chapo}</p>
      <div className="figs">
        <div className="fig">
          <Bloc lecture={lecture} lignes={10}>
            {({ indicateurs }) =>
              indicateurs.length === 0 ? <p>{textes.vide}</p> : <Tableau indicateurs={indicateurs} />
            }
          </Bloc>
        </div>
      </div>
    </>
  );
}

function Tableau({ indicateurs }: { readonly indicateurs: readonly DefinitionsPage_IndicateurFragment[] }) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t haut">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.indicateur}</th>
            <th scope="col">{textes.definition}</th>
            <th scope="col">{textes.formule}</th>
            <th scope="col">{textes.unite}</th>
            <th scope="col">{textes.version}</th>
          </tr>
        </thead>
        <tbody>
          {indicateurs.map((indicateur) => (
            <Rang key={indicateur.code} indicateur={indicateur} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Rang({ indicateur }: { readonly indicateur: DefinitionsPage_IndicateurFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { nom, definition, formule, unite, lang } = motsDe(indicateur, langue);
  return (
    <tr id={indicateur.code} lang={lang}>
      <th scope="row">
        {nom}
        <span className="sous">{indicateur.code}</span>
      </th>
      <td>{definition}</td>
      <td>{formule}</td>
      <td>{unite}</td>
      <td className="n">
        {indicateur.version}
        <span className="sous">{textes.depuis(jour(indicateur.depuis, langue))}</span>
      </td>
    </tr>
  );
}
