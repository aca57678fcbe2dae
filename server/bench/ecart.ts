/** The first place where two values differ, in words; `null` when they are the same. A missing field is not a null one. */
export function ecart(attendu: unknown, vu: unknown, chemin: string): string | null {
  if (!estObjet(attendu) || !estObjet(vu) || Array.isArray(attendu) !== Array.isArray(vu))
    return Object.is(attendu, vu) ? null : `${chemin} vaut ${montrer(vu)} et non ${montrer(attendu)}`;
  for (const champ of new Set([...Object.keys(attendu), ...Object.keys(vu)])) {
    const difference = ecart(attendu[champ], vu[champ], `${chemin}.${champ}`);
    if (difference !== null) return difference;
  }
  return null;
}

const estObjet = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const montrer = (value: unknown): string => (JSON.stringify(value) ?? 'absent').slice(0, 200);
