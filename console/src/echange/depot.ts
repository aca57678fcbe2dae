import { ServerError } from '@apollo/client/errors';

/** A file the register holds for a day, waiting to be tried or imported. */
export interface Depot {
  readonly id: string;
}

/** Sends the file beside the API, which takes no file; a refusal is thrown with what was answered. */
export async function deposer(fichier: File): Promise<Depot> {
  const body = new FormData();
  body.append('fichier', fichier);
  const answer = await lue(await fetch('/imports', { method: 'POST', body }));
  const content: unknown = await answer.json();
  const id: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'id') : null;
  if (typeof id !== 'string') throw new Error('The register gave no identifier to the file');
  return { id };
}

/** Every rejected row of an import, as a file. */
export async function lireRejets(id: string): Promise<Blob> {
  const answer = await lue(await fetch(`/imports/${encodeURIComponent(id)}/rejets.csv`));
  return answer.blob();
}

async function lue(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new ServerError(`HTTP ${response.status}`, { response, bodyText: await response.text() });
}

/** The rejects are named after the file they come from. */
export const nomDesRejets = (fichier: string): string => `${fichier.replace(/\.[^.]+$/u, '')}-rejets.csv`;
