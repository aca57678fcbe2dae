import type { Locator } from '@playwright/test';
import type { Gestures } from './journey.ts';

/** Counts what a journey asks of a hand: a list is opened, then chosen in. */
export function compterLesGestes({ choisir, activer }: Pick<Gestures, 'choisir' | 'activer'>) {
  let total = 0;
  return {
    total: () => total,
    choisir: (champ: Locator, choix: string) => {
      total += 2;
      return choisir(champ, choix);
    },
    activer: (cible: Locator) => {
      total += 1;
      return activer(cible);
    },
  };
}

interface Lu {
  readonly tetes: readonly string[];
  readonly rangs: readonly (readonly string[])[];
  readonly pied: readonly (readonly string[])[];
  /** Where the values of the whole open, column by column. */
  readonly chemins: readonly (string | null)[];
}

/** The text of a table as it is read, page of the screen or not: what only helps to read is left out. */
export const lireLeTableau = (figure: Locator): Promise<Lu> =>
  figure
    .locator('table')
    .first()
    .evaluate((table) => {
      const text = (cell: Element) => {
        const copy = cell.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const hidden of copy.querySelectorAll('.vh, .note, svg')) hidden.remove();
        return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
      };
      const rows = (part: string) =>
        [...table.querySelectorAll(`${part} tr`)].map((row) => [...row.children].map(text));
      const whole = [...(table.querySelector('tfoot tr:last-child')?.children ?? [])];
      const chemins = whole.map((cell) => cell.querySelector('a')?.getAttribute('href') ?? null);
      return { tetes: rows('thead')[0] ?? [], rangs: rows('tbody'), pied: rows('tfoot'), chemins };
    });

/** A count, an amount or a rate as a number, in hundredths so that amounts add up; « — » counts for nothing. */
export function montantDe(text: string): number {
  const [, sign = '', digits = ''] = /(−?)[^\d−]*(\d[\d\s.,]*)/u.exec(text) ?? [];
  if (!digits) return 0;
  const plain = digits.replaceAll(/\s/gu, '');
  const [, whole = plain, cents = ''] = /^(.*?)[.,](\d{1,2})$/u.exec(plain) ?? [];
  const value = Number(whole.replaceAll(/\D/gu, '')) * 100 + Number(cents.padEnd(2, '0'));
  return sign ? -value : value;
}

const annee = (month: string): string => /\d{4}$/u.exec(month)?.[0] ?? month;

type Rangs = readonly (readonly string[])[];

/** Where rows put together do not make the rows they should, column by column, beyond a margin. */
export function ecartsDeSommes(
  rangs: Rangs,
  attendus: Rangs,
  marges: readonly number[],
  groupe: (month: string) => string = annee,
): readonly string[] {
  const sums = new Map<string, number[]>();
  for (const [month = '', ...cells] of rangs) {
    const before = sums.get(groupe(month)) ?? cells.map(() => 0);
    sums.set(
      groupe(month),
      before.map((sum, rang) => sum + montantDe(cells[rang] ?? '')),
    );
  }
  return attendus.flatMap(([key = '', ...cells]) =>
    cells.flatMap((cell, rang) => {
      const sum = sums.get(key)?.[rang] ?? 0;
      const kept = Math.abs(sum - montantDe(cell)) <= (marges[rang] ?? 0);
      return kept ? [] : [`${key}, colonne ${rang + 1} : ${cell}, somme ${sum / 100}`];
    }),
  );
}

/** Some of a list, by a seed that a failure names. */
export function tirerAuSort<Un>(liste: readonly Un[], nombre: number, graine = 20_261_122): readonly Un[] {
  let state = graine;
  const rank = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return liste
    .map((un) => ({ un, place: rank() }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, nombre)
    .map(({ un }) => un);
}

/** An indicator as the catalogue says it. */
export interface IndicateurDit {
  readonly code: string;
  readonly nature: string;
  readonly unite: string;
  readonly bases: readonly string[];
  readonly dimensions: readonly string[];
}
