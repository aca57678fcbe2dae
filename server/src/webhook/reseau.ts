import { Resolver } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What the network of the world does not reach, or should not: private, local, shared, documentation, multicast, reserved. */
const INTERDITES_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of what is global (2000::/3): documentation, and what carries an IPv4 address within it. */
const INTERDITES_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const liste = (famille: 'ipv4' | 'ipv6', reseaux: readonly string[]): BlockList => {
  const faite = new BlockList();
  for (const reseau of reseaux) {
    const [adresse = '', taille] = reseau.split('/');
    faite.addSubnet(adresse, Number(taille), famille);
  }
  return faite;
};
const V4 = liste('ipv4', INTERDITES_V4);
const V6 = liste('ipv6', INTERDITES_V6);
const GLOBALES = liste('ipv6', ['2000::/3']);

/** Whether an address belongs to the public network, and to nothing that this server alone can reach. */
export function estPublique(adresse: string): boolean {
  switch (isIP(adresse)) {
    case 4:
      return !V4.check(adresse, 'ipv4');
    case 6:
      return GLOBALES.check(adresse, 'ipv6') && !V6.check(adresse, 'ipv6');
    default:
      return false;
  }
}

/** Thrown when a name leads where no target may be. */
export class AdresseInterdite extends Error {}

/** Addresses of a name. */
export type Resoudre = (nom: string) => Promise<readonly string[]>;

/** By the servers of names, and nothing of this machine's own: a slow one keeps no thread from the others. */
export async function resoudreParLeDns(nom: string): Promise<readonly string[]> {
  const resolveur = new Resolver({ timeout: 2000, tries: 1 });
  const [v4, v6] = await Promise.allSettled([resolveur.resolve4(nom), resolveur.resolve6(nom)]);
  return [v4, v6].flatMap((lue) => (lue.status === 'fulfilled' ? lue.value : []));
}

/**
 * Resolves a name at the time of connecting, and refuses it whole when one of its addresses is not public: a name that changes its
 * mind between a check and a connection gains nothing.
 */
export const verifierEnResolvant =
  (resoudre: Resoudre): LookupFunction =>
  (nom, options, rendre) => {
    resoudre(nom).then(
      (adresses) => {
        const [premiere] = adresses;
        if (premiere === undefined) return rendre(new Error(`No address for ${nom}`), []);
        if (!adresses.every(estPublique)) return rendre(new AdresseInterdite(), []);
        if (options.all)
          return rendre(
            null,
            adresses.map((address) => ({ address, family: isIP(address) })),
          );
        return rendre(null, premiere, isIP(premiere));
      },
      (error: unknown) => rendre(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
