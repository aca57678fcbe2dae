import { type Bilingue, jourDit, type Langue, nombreDit, Page, type Vue } from '../gabarit/gabarit.module.ts';
import { EXEMPLE, type FichierOuvert } from './ouvertes.service.ts';

const TEXTES = {
  fr: {
    titre: 'Données ouvertes',
    chapo:
      'Tous les lieux du registre et leurs labels, au format du standard national des lieux de médiation numérique (version 1.0.2), sans donnée personnelle.',
    fichiers: 'Fichiers',
    legende: 'Fichiers à télécharger, faits à la demande : ils disent l’état du registre à cet instant',
    fichier: 'Fichier',
    format: 'Format',
    taille: 'Taille',
    modifie: 'Dernier changement',
    demande: 'à la première demande',
    jour: (jour: string) => `État au ${jour}.`,
    vide: 'Aucun fichier n’est publié par ce registre : ses lieux se lisent par l’API.',
    licence: 'Licence',
    licenceDit: [
      'Licence Ouverte 2.0 (Etalab) : réutilisation libre, y compris commerciale, à condition de citer la source et sa date.',
    ],
    fictives:
      'Les données de ce registre de démonstration sont inventées : ne les réutilisez pas comme vraies.',
    citer: 'Citer',
    citation: (jour: string, adresse: string) =>
      `Registre du Pass numérique, « Lieux qui acceptent le Pass numérique », état au ${jour}, ${adresse}, Licence Ouverte 2.0.`,
    api: 'API',
    apiDit:
      'Les mêmes lieux, leurs labels passés et à venir et leur ouverture à l’instant se lisent par GraphQL, sans compte :',
    apiLimites:
      'Une demande sans compte lit 6 000 objets par minute au plus ; les opérations publiées, 60 000.',
    formats: {
      'lieux.csv': 'CSV du standard national, UTF-8',
      'lieux.json': 'JSON du standard national',
      'lieux.geojson': 'GeoJSON, WGS 84',
      'lieux.parquet': 'Parquet, pour l’analyse',
      'lieux.xlsx': 'Classeur XLSX',
      'ecartes.csv': 'Lieux laissés de côté, et pourquoi',
      'datapackage.json': 'Description des fichiers (Data Package)',
      'catalogue.jsonld': 'Notice de catalogue (DCAT, JSON-LD)',
      'schema.json': 'Schéma des colonnes (Table Schema)',
    },
  },
  en: {
    titre: 'Open data',
    chapo:
      'All the places of the register and their labels, in the national standard of places of digital mediation (version 1.0.2), without any personal data.',
    fichiers: 'Files',
    legende: 'Files to download, made when asked for: they tell the state of the register at that instant',
    fichier: 'File',
    format: 'Format',
    taille: 'Size',
    modifie: 'Last change',
    demande: 'when first asked for',
    jour: (jour: string) => `As of ${jour}.`,
    vide: 'This register publishes no file: its places can be read through the API.',
    licence: 'Licence',
    licenceDit: [
      'Licence Ouverte 2.0 (Etalab): free reuse, commercial or not, provided that the source and its date are cited.',
    ],
    fictives: 'The data of this demonstration is invented: do not reuse it as true.',
    citer: 'Cite',
    citation: (jour: string, adresse: string) =>
      `Register of the Pass numérique, “Lieux qui acceptent le Pass numérique”, as of ${jour}, ${adresse}, Licence Ouverte 2.0.`,
    api: 'API',
    apiDit:
      'The same places, their past and future labels and whether they are open can be read through GraphQL, without an account:',
    apiLimites: 'Without an account, 6,000 objects a minute at most; 60,000 by the published operations.',
    formats: {
      'lieux.csv': 'CSV of the national standard, UTF-8',
      'lieux.json': 'JSON of the national standard',
      'lieux.geojson': 'GeoJSON, WGS 84',
      'lieux.parquet': 'Parquet, for analysis',
      'lieux.xlsx': 'XLSX workbook',
      'ecartes.csv': 'Places left out, and why',
      'datapackage.json': 'Description of the files (Data Package)',
      'catalogue.jsonld': 'Catalogue record (DCAT, JSON-LD)',
      'schema.json': 'Schema of the columns (Table Schema)',
    },
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly fichiers: readonly FichierOuvert[];
}

/** What anyone may take, under which licence, and how to name it. */
export function DonneesPage({ vue, fichiers }: Props) {
  const { langue, jour, origine } = vue;
  const textes = TEXTES[langue];
  return (
    <Page vue={vue} titre={textes.titre} description={textes.chapo} donnees={jeu(vue, fichiers)}>
      <h1 className="plein-large">{textes.titre}</h1>
      <p className="chapo">{textes.chapo}</p>
      <div className="prose large">
        <h2>{textes.fichiers}</h2>
        {fichiers.length === 0 ? <p>{textes.vide}</p> : <Fichiers vue={vue} fichiers={fichiers} />}
        <p className="note">{textes.jour(jourDit(jour, langue))}</p>
        <h2>{textes.licence}</h2>
        {textes.licenceDit.map((phrase) => (
          <p key={phrase}>{phrase}</p>
        ))}
        {vue.demonstration && <p className="fort">{textes.fictives}</p>}
        <h2>{textes.citer}</h2>
        <p>{textes.citation(jourDit(jour, langue), `${origine ?? ''}/donnees`)}</p>
        <h2>{textes.api}</h2>
        <p>{textes.apiDit}</p>
        <pre className="requete">
          <code>{`POST ${origine ?? ''}/graphql\n\n${EXEMPLE}`}</code>
        </pre>
        <p className="note">{textes.apiLimites}</p>
      </div>
    </Page>
  );
}

function Fichiers({ vue: { langue }, fichiers }: Props) {
  const textes = TEXTES[langue];
  const formats: Readonly<Record<string, string>> = textes.formats;
  return (
    <div className="defile">
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.fichier}</th>
            <th scope="col">{textes.format}</th>
            <th scope="col">{textes.modifie}</th>
            <th scope="col" className="d">
              {textes.taille}
            </th>
          </tr>
        </thead>
        <tbody>
          {fichiers.map(({ nom, adresse, octets, modifie }) => (
            <tr key={nom}>
              <th scope="row">
                <a href={adresse}>{nom}</a>
              </th>
              <td>{formats[nom] ?? nom}</td>
              <td>{modifie !== null && jourDit(modifie, langue)}</td>
              <td className="d">{octets === null ? textes.demande : tailleDite(octets, langue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const tailleDite = (octets: number, langue: Langue): string => {
  const [unite, diviseur] = octets >= 1_000_000 ? (['M', 1_000_000] as const) : (['k', 1000] as const);
  const nombre = Math.max(1, Math.round((octets / diviseur) * 10) / 10);
  return `${nombreDit(nombre, langue)}\u00a0${unite}${langue === 'fr' ? 'o' : 'B'}`;
};

/** The data set as search engines of data read it (schema.org). */
const jeu = ({ origine, langue, jour }: Vue, fichiers: readonly FichierOuvert[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: 'Lieux qui acceptent le Pass numérique',
  description: TEXTES[langue].chapo,
  license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  dateModified: jour,
  isAccessibleForFree: true,
  ...(origine === null
    ? {}
    : {
        url: `${origine}/donnees`,
        distribution: fichiers.map(({ nom, adresse }) => ({
          '@type': 'DataDownload',
          name: nom,
          contentUrl: `${origine}${adresse}`,
        })),
      }),
});
