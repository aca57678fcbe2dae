import type { ClientBase } from 'pg';

/** For each place where uses were paid, the last day of the last month so closed. */
type Lecture = (client: ClientBase, lieux: readonly string[]) => Promise<ReadonlyMap<string, string>>;

let lecture: Lecture = async () => new Map();

/** The room that pays says how far it has paid; rooms before it ask without knowing it. */
export const declarerLesPaiements = (lire: Lecture): void => void (lecture = lire);

/** How far the uses made at places were paid; a place where none was is left out. */
export const payesJusquAu: Lecture = (client, lieux) => lecture(client, lieux);
