import { lireBornes } from '../page/page.module.ts';

type Pas = 'mois' | 'trimestre' | 'annee';

const LONGUEURS: Readonly<Record<Pas, number>> = { mois: 1, trimestre: 3, annee: 12 };
/** A century of months is more than any figure of the register. */
const AU_PLUS = 1200;

const rangDe = (mois: string): number => Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1;

function codeDe(rang: number, pas: Pas): string {
  const [annee, mois] = [Math.floor(rang / 12), rang % 12];
  if (pas === 'annee') return String(annee);
  if (pas === 'trimestre') return `${annee}-T${Math.floor(mois / 3) + 1}`;
  return `${annee}-${String(mois + 1).padStart(2, '0')}`;
}

/** Every span from the first to the last of some, the silent ones between them included. */
export function periodesEntre(codes: readonly string[], pas: Pas): readonly string[] {
  const rangs = codes.flatMap((code) => {
    const de = lireBornes(code)?.de;
    return de ? [rangDe(de)] : [];
  });
  if (rangs.length === 0) return [];
  const [premier, dernier, long] = [Math.min(...rangs), Math.max(...rangs), LONGUEURS[pas]];
  const nombre = Math.min(AU_PLUS, Math.floor((dernier - premier) / long) + 1);
  return Array.from({ length: nombre }, (_, rang) => codeDe(premier + rang * long, pas));
}

/** Whether a span is not over on a day. */
export const estOuverte = (code: string, jour: string): boolean =>
  (lireBornes(code)?.a ?? '') >= jour.slice(0, 7);
