/** Values by field, as the database keeps them. */
export type Valeurs = Readonly<Record<string, unknown>>;

/** Fields that mean something together only, and are chosen together: a latitude without its longitude is nowhere. */
export type Unites = Readonly<Record<string, readonly string[]>>;

/** What one field was when its editor began, what another made of it since, what its editor wants. */
export interface TroisValeurs {
  readonly champ: string;
  readonly base: Valeurs;
  readonly eux: Valeurs;
  readonly moi: Valeurs;
}

/** A field that was merged without asking: whose value it has. */
export interface Fusionne extends TroisValeurs {
  readonly de: 'EUX' | 'MOI';
}

export interface Fusion {
  /** What is to be written over what is there now. */
  readonly ecrire: Valeurs;
  /** Fields that one of the two changed, when the other changed something too. */
  readonly fusionnes: readonly Fusionne[];
  /** Fields that both changed, to different values: someone must choose. */
  readonly conflits: readonly TroisValeurs[];
}

/** Lists are sets here: the order of boxes ticked says nothing. */
const canonique = (valeur: unknown): string =>
  JSON.stringify(Array.isArray(valeur) ? valeur.map(String).toSorted() : (valeur ?? null));

const pareil = (champs: readonly string[], une: Valeurs, autre: Valeurs): boolean =>
  champs.every((champ) => canonique(une[champ]) === canonique(autre[champ]));

const prendre = (champs: readonly string[], valeurs: Valeurs): Valeurs =>
  Object.fromEntries(champs.map((champ) => [champ, valeurs[champ] ?? null]));

/**
 * Three-way merge by field: `base` is what the editor started from, `eux` what is there now, `moi` the fields the editor gives.
 * Nothing either of them wrote is lost: it is kept, or it is in a conflict.
 */
export function fusionner(base: Valeurs, eux: Valeurs, moi: Valeurs, unites: Unites): Fusion {
  const groupes = new Set(Object.values(unites).flat());
  const seuls = Object.keys({ ...base, ...moi }).filter((champ) => !groupes.has(champ));
  const toutes = [...Object.entries(unites), ...seuls.map((champ) => [champ, [champ]] as const)];
  const ecrire: Record<string, unknown> = {};
  const fusionnes: Fusionne[] = [];
  const conflits: TroisValeurs[] = [];
  for (const [champ, champs] of toutes) {
    const donnes = champs.some((un) => Object.hasOwn(moi, un));
    const voulu = donnes ? { ...base, ...moi } : base;
    const trois = {
      champ,
      base: prendre(champs, base),
      eux: prendre(champs, eux),
      moi: prendre(champs, voulu),
    };
    const parEux = !pareil(champs, base, eux);
    const parMoi = !pareil(champs, base, voulu);
    if (parMoi && !parEux) {
      Object.assign(ecrire, trois.moi);
      fusionnes.push({ ...trois, de: 'MOI' });
    }
    if (parEux && !parMoi) fusionnes.push({ ...trois, de: 'EUX' });
    if (parEux && parMoi && !pareil(champs, eux, voulu)) conflits.push(trois);
  }
  const seul = fusionnes.every(({ de }) => de === 'MOI') && conflits.length === 0;
  return { ecrire, fusionnes: seul ? [] : fusionnes, conflits };
}
