import type { Hasard } from './hasard.ts';

const HEX16 = Array.from({ length: 65_536 }, (_, i) => i.toString(16).padStart(4, '0'));
const DAY = 86_400_000;
const hex = (sixteenBits: number): string => HEX16[sixteenBits & 0xffff] ?? '';

/** An identifier of the form of UUID version 7, whose instant is `rang` milliseconds into a day: it sorts by date. */
export function identifiant(hasard: Hasard, jour: number, rang = 0): string {
  const instant = jour * DAY + (rang % DAY);
  const high = Math.floor(instant / 65_536);
  const [x, y, z] = [hasard.bits(), hasard.bits(), hasard.bits()];
  const version = 0x7000 | (x & 0x0fff);
  const variant = 0x8000 | ((x >>> 16) & 0x3fff);
  return `${hex(high >>> 16)}${hex(high)}-${hex(instant % 65_536)}-${hex(version)}-${hex(variant)}-${hex(y >>> 16)}${hex(y)}${hex(z)}`;
}
