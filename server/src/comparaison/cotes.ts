import { type Adresse, lireBornes } from '../page/page.module.ts';

/** One side of a comparison: the parameters of an address that would show it alone. */
export interface Cote {
  readonly t: string | undefined;
  readonly collectivite: string | undefined;
  readonly p: string | undefined;
}

const TERRITOIRE = /^(?:dep:(?:\d{2,3}|2[AB])|reg:\d{2,3}|epci:\d{9}|col:\d{9}|fra)$/u;
const AU_PLUS = 6;

/** The sides that an address compares, in its order; `null` when it compares nothing that can be read. */
export function cotesDe({ parametres }: Adresse): readonly Cote[] | null {
  const { t = 'fra', p = '', vs = '' } = parametres;
  const periodeSeule = lireBornes(vs) !== null;
  const [noms = '', periode = ''] = vs.split('@');
  const quand = periodeSeule ? vs : periode || p;
  const territoires = periodeSeule ? [t] : noms.split(',').filter(Boolean);
  const cotes = [[t, p] as const, ...territoires.map((un) => [un, quand] as const)];
  const lisibles = cotes.every(
    ([territoire, periodeDite]) =>
      TERRITOIRE.test(territoire) && (periodeDite === '' || lireBornes(periodeDite) !== null),
  );
  if (!lisibles || cotes.length < 2 || cotes.length > AU_PLUS) return null;
  return cotes.map(([territoire, periodeDite]) => {
    const siren = /^col:(\d{9})$/u.exec(territoire)?.[1];
    return {
      t: siren !== undefined || territoire === 'fra' ? undefined : territoire,
      collectivite: siren,
      p: periodeDite === '' ? undefined : periodeDite,
    };
  });
}
