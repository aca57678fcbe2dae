/** What the addresses of targets are held to. */
export interface ReglesDAdresse {
  /** Ports that a target may listen to. */
  readonly ports: readonly number[];
  /** Whether a server of this very machine may be a target, without encryption: for the demonstration and tests. */
  readonly boucle: boolean;
}

const LONGUEUR = 2000;
const BOUCLE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host names this very machine, in one of the ways that the demonstration accepts. */
export const estLaBoucle = (hote: string): boolean => BOUCLE.has(hote);

/** The address of a target as it is kept, or why it may not be one, in words. Where it leads is checked at each connection. */
export function lireLAdresse(
  texte: string,
  { ports, boucle }: ReglesDAdresse,
): { readonly url: string } | { readonly refus: string } {
  const donnee = texte.trim();
  if (!URL.canParse(donnee) || donnee.length > LONGUEUR)
    return { refus: 'Cette adresse ne se lit pas : https://serveur/chemin est attendu.' };
  const url = new URL(donnee);
  if (url.username !== '' || url.password !== '')
    return { refus: 'Une adresse ne porte ni compte ni mot de passe : la signature prouve qui envoie.' };
  url.hash = '';
  if (boucle && estLaBoucle(url.hostname) && (url.protocol === 'http:' || url.protocol === 'https:'))
    return { url: url.href };
  if (url.protocol !== 'https:')
    return { refus: 'L’adresse doit commencer par https:// : rien n’est envoyé en clair.' };
  const port = url.port === '' ? 443 : Number(url.port);
  if (!ports.includes(port))
    return {
      refus: `Le port ${port} n’est pas permis : ${ports.join(', ')} ${ports.length > 1 ? 'le sont' : 'l’est'}.`,
    };
  if (/^\[|^[\d.]+$/u.test(url.hostname))
    return {
      refus: 'Une adresse numérique n’est pas acceptée : un nom public, comme exemple.fr, est attendu.',
    };
  if (!url.hostname.includes('.'))
    return { refus: 'Le nom du serveur est incomplet : un nom public, comme exemple.fr, est attendu.' };
  return { url: url.href };
}
