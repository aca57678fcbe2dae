import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A rendered page, ready to be sent. */
export interface PageRendue {
  readonly statut: number;
  readonly corps: string;
  readonly comprime: Buffer;
  readonly etiquette: string;
  /** The address of the page that is meant instead. */
  readonly vers?: string;
}

/** Prepares a page once for all those who will read it. */
export function preparer(statut: number, corps: string): PageRendue {
  const empreinte = createHash('sha256').update(corps).digest('base64url').slice(0, 22);
  return { statut, corps, comprime: gzipSync(corps), etiquette: `W/"${empreinte}"` };
}

const PLUS = 400;

/**
 * Pages of the version under way, by what they depend on: forgotten all at once when the version, the day or the minute changes, so that
 * nothing can outlive what it was made from.
 */
export class Memoire {
  private epoque = '';
  private readonly pages = new Map<string, Promise<PageRendue>>();

  lire(epoque: string, cle: string, rendre: () => Promise<PageRendue>): Promise<PageRendue> {
    if (epoque !== this.epoque) this.pages.clear();
    this.epoque = epoque;
    const connue = this.pages.get(cle);
    if (connue) return connue;
    const page = rendre();
    if (this.pages.size >= PLUS) this.pages.delete(this.pages.keys().next().value ?? '');
    this.pages.set(cle, page);
    // What failed is tried again by the next visitor.
    page.catch(() => {
      if (this.pages.get(cle) === page) this.pages.delete(cle);
    });
    return page;
  }
}
