import type { ClientBase } from 'pg';
import { importDesCohortes } from '../cohorte/cohorte.module.ts';
import { importDesCollectivites } from '../collectivite/collectivite.module.ts';
import { importDesRemises } from '../remise/remise.module.ts';
import { importDesLieux } from '../standard/standard.module.ts';
import {
  type DefinitionDImport,
  type FormatDImport,
  type GenreDImport,
  GENRES_D_IMPORT,
} from '../shared/import.ts';
import { importDesChiffresPublies } from '../publie/publie.module.ts';
import { importDesTerritoires } from '../territoire/territoire.module.ts';
import { importDesUtilisations } from '../utilisation/utilisation.module.ts';
import type { OptionsDImport, ResultatDImport } from './import.options.ts';
import { importerFichier } from './importer.ts';

/** Brings a file of one kind into the register. */
export type Importateur = (
  client: ClientBase,
  chemin: string,
  options: OptionsDImport,
) => Promise<ResultatDImport>;

const parDefinition =
  (definition: DefinitionDImport): Importateur =>
  (client, chemin, options) =>
    importerFichier(client, definition, chemin, options);

const importateurs = new Map<GenreDImport, Importateur>();
const formats = new Map<GenreDImport, readonly FormatDImport[]>();
const sansPersonne = new Set<GenreDImport>();

/** Adds a kind that the pipeline of this room can import. */
export function declarerImport(definition: DefinitionDImport): void {
  importateurs.set(definition.genre, parDefinition(definition));
  formats.set(definition.genre, definition.formats);
  if (definition.sansPersonne) sansPersonne.add(definition.genre);
}

for (const definition of [
  importDesLieux,
  importDesTerritoires,
  importDesChiffresPublies,
  importDesCollectivites,
  importDesCohortes,
  importDesRemises,
  importDesUtilisations,
])
  declarerImport(definition);

/** Adds a kind whose loading lives downstream of this room. */
export function declarerGenre(genre: GenreDImport, importateur: Importateur): void {
  importateurs.set(genre, importateur);
}

export function importateurDe(genre: GenreDImport): Importateur {
  const importateur = importateurs.get(genre);
  if (!importateur) throw new Error(`Le genre « ${genre} » n’a pas été déclaré`);
  return importateur;
}

/** The forms that a file of a kind may have, when this room reads it. */
export const formatsDe = (genre: GenreDImport): readonly FormatDImport[] => formats.get(genre) ?? [];

/** Whether files of a kind may name no one. */
export const neNommePersonne = (genre: GenreDImport): boolean => sansPersonne.has(genre);

/** The kinds that this room reads itself. */
export const genresLus = (): readonly GenreDImport[] => [...formats.keys()];

export const estUnGenre = (texte: string): texte is GenreDImport =>
  GENRES_D_IMPORT.some((genre) => genre === texte);
