import { CHAMPS } from './champs.ts';
import { FORMATS, type NomDeFormat } from './formats.ts';

export const LICENCE = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
} as const;

const STANDARD = 'https://schema.data.gouv.fr/LaMednum/standard-mediation-num/1.0.2/';
const MOTS_CLES = ['médiation numérique', 'inclusion numérique', 'Pass numérique', 'France Services'];

/** What the documents around the data are made from. */
interface Jeu {
  /** Origin of this register, empty when it has no public address. */
  readonly adresse: string;
  readonly jour: string;
  readonly modifiee: string;
  readonly fictif: boolean;
  readonly lieux: number;
}

const titre = (fictif: boolean): string =>
  `Lieux de médiation numérique et leurs labels${fictif ? ' (données fictives de démonstration)' : ''}`;
const description = (fictif: boolean): string =>
  `Lieux du registre du Pass numérique, au standard national de la médiation numérique 1.0.2, avec les labels en cours le jour de l’export. Les lieux sans champ obligatoire sont à part, avec la raison.${
    fictif ? ' Ces lieux sont inventés : ils ne décrivent aucun lieu réel.' : ''
  }`;

/** A description of our fields as a Table Schema, compatible with the national one. */
export const schemaDesLieux = () => ({
  $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
  name: 'lieux',
  title: 'Lieux de médiation numérique',
  description: 'Champs de /donnees/lieux.csv, dans l’ordre du standard national.',
  countryCode: 'FR',
  licenses: [LICENCE],
  conformsTo: STANDARD,
  fields: CHAMPS,
  primaryKey: 'id',
  missingValues: [''],
});

/** A Data Package: the CSV with its schema, then the same places in other forms. */
export const paquet = ({ adresse, jour, modifiee, fictif, lieux }: Jeu) => ({
  profile: 'tabular-data-package',
  name: 'lieux-de-mediation-numerique',
  title: titre(fictif),
  description: description(fictif),
  homepage: `${adresse}/donnees`,
  version: jour,
  created: modifiee,
  keywords: MOTS_CLES,
  licenses: [LICENCE],
  sources: [{ title: 'Registre du Pass numérique', path: `${adresse}/donnees` }],
  fictif,
  resources: [
    {
      name: 'lieux',
      path: 'lieux.csv',
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
      description: `${lieux} lieux au registre, moins ceux de lieux-ecartes.`,
      schema: 'schema.json',
    },
    {
      name: 'lieux-ecartes',
      path: 'ecartes.csv',
      profile: 'data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      description: 'Lieux auxquels il manque un champ obligatoire du standard, et lequel.',
    },
    ...NOMS.filter((format) => format !== 'csv').map((format) => ({
      name: `lieux-${format}`,
      path: `lieux.${format}`,
      profile: 'data-resource',
      format,
      mediatype: mediaDe(format),
    })),
  ],
});

const mediaDe = (format: NomDeFormat): string => FORMATS[format].type.split(';')[0] ?? '';
const TYPES_DE_FICHIER: Readonly<Record<NomDeFormat, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GEOJSON',
  parquet: 'PARQUET',
  xlsx: 'XLSX',
};
const NOMS = ['csv', 'json', 'geojson', 'parquet', 'xlsx'] as const satisfies readonly NomDeFormat[];
const AUTORITE = 'http://publications.europa.eu/resource/authority';

/** A text in French, as JSON-LD. */
const fr = (value: string) => ({ '@language': 'fr', '@value': value });

/** A catalogue in DCAT-AP, as JSON-LD. */
export const catalogue = ({ adresse, modifiee, fictif }: Jeu) => {
  const editeur = {
    '@id': `${adresse}/#registre`,
    '@type': 'foaf:Agent',
    'foaf:name': 'Registre du Pass numérique',
  };
  const date = { '@type': 'xsd:dateTime', '@value': modifiee };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${adresse}/donnees/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': fr('Données ouvertes du registre du Pass numérique'),
    'dct:description': fr('Données que ce registre publie, mises à jour à chaque changement.'),
    'dct:publisher': editeur,
    'dct:language': { '@id': `${AUTORITE}/language/FRA` },
    'dct:license': { '@id': LICENCE.path },
    'dct:modified': date,
    'foaf:homepage': { '@id': `${adresse}/donnees` },
    'dcat:dataset': {
      '@id': `${adresse}/donnees#lieux`,
      '@type': 'dcat:Dataset',
      'dct:identifier': 'lieux',
      'dct:title': fr(titre(fictif)),
      'dct:description': fr(description(fictif)),
      'dct:publisher': editeur,
      'dct:modified': date,
      'dct:accrualPeriodicity': { '@id': `${AUTORITE}/frequency/CONT` },
      'dct:spatial': { '@id': `${AUTORITE}/country/FRA` },
      'dct:language': { '@id': `${AUTORITE}/language/FRA` },
      'dct:conformsTo': { '@id': STANDARD, '@type': 'dct:Standard' },
      'dcat:theme': [{ '@id': `${AUTORITE}/data-theme/SOCI` }],
      'dcat:keyword': [...MOTS_CLES, ...(fictif ? ['données fictives'] : [])].map(fr),
      'dcat:landingPage': { '@id': `${adresse}/donnees` },
      'dcat:distribution': NOMS.map((format) => ({
        '@id': `${adresse}/donnees/lieux.${format}`,
        '@type': 'dcat:Distribution',
        'dct:title': fr(`Lieux, ${FORMATS[format].titre}`),
        'dcat:accessURL': { '@id': `${adresse}/donnees/lieux.${format}` },
        'dcat:downloadURL': { '@id': `${adresse}/donnees/lieux.${format}` },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaDe(format)}` },
        'dct:format': { '@id': `${AUTORITE}/file-type/${TYPES_DE_FICHIER[format]}` },
        'dct:license': { '@id': LICENCE.path },
        'dct:modified': date,
      })),
    },
  };
};
