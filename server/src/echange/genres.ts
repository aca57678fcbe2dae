import type { ClientBase } from 'pg';
import { importDesLieux } from '../lieu/lieu.module.ts';
import { type DefinitionDImport, type GenreDImport, GENRES_D_IMPORT } from '../shared/import.ts';
import { importDesChiffresPublies } from '../statistique/statistique.module.ts';
import { importDesTerritoires } from '../territoire/territoire.module.ts';
import { recopierLesPeriodes } from '../utilisation/utilisation.module.ts';
import { importerFichier, type OptionsDImport, type ResultatDImport } from './importer.ts';

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

/** A place labelled by a file takes pass from that very moment: the ledger's copy of its periods follows. */
const importDesLieuxEtDeLeursPeriodes: DefinitionDImport = {
  ...importDesLieux,
  async constater(client, lot, evenement) {
    await importDesLieux.constater?.(client, lot, evenement);
    await recopierLesPeriodes(client, evenement);
  },
};

const importateurs = new Map<GenreDImport, Importateur>([
  ['lieux', parDefinition(importDesLieuxEtDeLeursPeriodes)],
  ['territoires', parDefinition(importDesTerritoires)],
  ['chiffres-publies', parDefinition(importDesChiffresPublies)],
]);

/** Adds a kind whose loading lives downstream of this room. */
export function declarerGenre(genre: GenreDImport, importateur: Importateur): void {
  importateurs.set(genre, importateur);
}

export function importateurDe(genre: GenreDImport): Importateur {
  const importateur = importateurs.get(genre);
  if (!importateur) throw new Error(`Le genre « ${genre} » n’a pas été déclaré`);
  return importateur;
}

export const estUnGenre = (texte: string): texte is GenreDImport =>
  GENRES_D_IMPORT.some((genre) => genre === texte);
