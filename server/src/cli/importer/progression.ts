import { Presets, SingleBar } from 'cli-progress';

export interface Progression {
  readonly avancer: (lus: number, total: number) => void;
  readonly finir: () => void;
}

const MEGA = 1_000_000;

/** A bar on the error output of a terminal, nothing elsewhere. */
export function barreDeProgression(): Progression {
  if (!process.stderr.isTTY) return { avancer: () => undefined, finir: () => undefined };
  const barre = new SingleBar(
    {
      format: 'Lecture {bar} {percentage} % | {value} / {total} Mo | encore {eta} s',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let debut = true;
  return {
    avancer(lus, total) {
      if (debut) barre.start(enMega(total), 0);
      debut = false;
      barre.update(enMega(lus));
    },
    finir: () => barre.stop(),
  };
}

const enMega = (octets: number): number => Math.round((octets / MEGA) * 10) / 10;
