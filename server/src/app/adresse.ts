import { isIP } from 'node:net';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address that people type, behind a proxy or not, without a slash at its end; `null` when none is set. */
export function publicAddress(text = process.env['ADRESSE_PUBLIQUE']): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && !url.username;
  if (!plain || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`ADRESSE_PUBLIQUE « ${text} » : une adresse comme https://pass.exemple.fr est attendue.`);
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    throw new Error(`ADRESSE_PUBLIQUE « ${text} » : https est exigé, sauf sur la boucle locale.`);
  return url.origin;
}

/** The proxies whose word on the address and the scheme of a request is taken: nobody's when none is set. */
export function trustedProxies(text = process.env['MANDATAIRES']): string[] | false {
  const proxies = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const proxy of proxies)
    if (!isNetwork(proxy))
      throw new Error(
        `MANDATAIRES : « ${proxy} » n’est ni une adresse IP ni un réseau (comme 10.0.0.0/8), séparés par des virgules.`,
      );
  return proxies.length > 0 && proxies;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  // A whole address family would believe anyone.
  const size =
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && rest.length === 0 && size;
}
