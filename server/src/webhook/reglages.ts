import type { ReglesDAdresse } from './adresse.rules.ts';

const PORTS = '443';
const JOURS = '90';

/** What the environment says of targets; a server of this machine may be one in the demonstration alone. */
export function lireLesRegles(demonstration: boolean): ReglesDAdresse {
  const ports = (process.env['WEBHOOKS_PORTS'] || PORTS).split(',').map(Number);
  if (!ports.every((port) => Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error('WEBHOOKS_PORTS : des ports de 1 à 65535, séparés par des virgules, sont attendus.');
  const boucle = process.env['WEBHOOKS_BOUCLE_LOCALE'] || 'oui';
  if (!['oui', 'non'].includes(boucle))
    throw new Error('WEBHOOKS_BOUCLE_LOCALE : « oui » ou « non » est attendu.');
  return { ports, boucle: demonstration && boucle === 'oui' };
}

/** Days for which what became of each sending is told. */
export function lireLaRetention(): number {
  const jours = Number(process.env['WEBHOOKS_RETENTION_JOURS'] || JOURS);
  if (!Number.isInteger(jours) || jours < 1)
    throw new Error('WEBHOOKS_RETENTION_JOURS : un nombre entier de jours, au moins 1, est attendu.');
  return jours;
}
