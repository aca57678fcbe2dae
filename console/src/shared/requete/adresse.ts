import { ecrire } from '../url/grammaire.ts';

/** What the explorer holds, and what its address gives to a colleague. */
export interface Brouillon {
  readonly texte: string;
  readonly variables: string;
  /** Which operation of the text, when it has several. */
  readonly operation: string | null;
}

const EXPLORATEUR = '/api/explorateur';

/** Characters of a compressed text that an address may hold: servers and messages cut longer ones. */
const LONGUEUR = 4000;
/** Characters that a compressed text may open into: an address given by a stranger fills no memory. */
const OUVERT = 100_000;

/** A text as an address holds it: compressed, in letters that no message breaks. */
export async function comprimer(texte: string): Promise<string> {
  const flux = new Blob([texte]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const octets = new Uint8Array(await new Response(flux).arrayBuffer());
  const lettres = btoa(Array.from(octets, (octet) => String.fromCodePoint(octet)).join(''));
  return lettres.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that an address holds; `null` when it holds none that can be read. */
export async function ouvrir(code: string): Promise<string | null> {
  try {
    const lettres = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const octets = Uint8Array.from(lettres, (lettre) => lettre.codePointAt(0) ?? 0);
    const flux = new Blob([octets]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await lire(flux.getReader());
  } catch {
    return null;
  }
}

async function lire(lecteur: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decodeur = new TextDecoder('utf-8', { fatal: true });
  let texte = '';
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) return texte + decodeur.decode();
    texte += decodeur.decode(value, { stream: true });
    if (texte.length > OUVERT) {
      await lecteur.cancel();
      return null;
    }
  }
}

/** The parameters of an address that hold a draft, `null` for one that is not said; `null` when they are too long to be shared. */
export async function parametresDuBrouillon({
  texte,
  variables,
  operation,
}: Brouillon): Promise<Readonly<Record<'requete' | 'variables' | 'operation', string | null>> | null> {
  const dites = variables.trim() && variables.trim() !== '{}';
  const [requete, valeurs] = await Promise.all([
    texte.trim() ? comprimer(texte) : null,
    dites ? comprimer(variables) : null,
  ]);
  if ((requete ?? '').length + (valeurs ?? '').length > LONGUEUR) return null;
  return { requete, variables: valeurs, operation };
}

/** The address of a draft in the explorer; `null` when it is too long to be shared. */
export async function adresseDuBrouillon(brouillon: Brouillon): Promise<string | null> {
  const parametres = await parametresDuBrouillon(brouillon);
  if (parametres === null) return null;
  const dits = Object.entries(parametres).filter((paire): paire is [string, string] => paire[1] !== null);
  const recherche = ecrire(new URLSearchParams(dits));
  return recherche ? `${EXPLORATEUR}?${recherche}` : EXPLORATEUR;
}

/** The draft that an address holds; `null` when one of its parts cannot be read. */
export async function brouillonDe(vue: Readonly<Record<string, string>>): Promise<Brouillon | null> {
  const { requete, variables, operation } = vue;
  const texte = requete ? await ouvrir(requete) : '';
  const json = variables ? await ouvrir(variables) : '';
  return texte === null || json === null ? null : { texte, variables: json, operation: operation ?? null };
}
