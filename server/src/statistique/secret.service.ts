import { aLeDroit } from '../acces/acces.module.ts';
import {
  type Atome,
  COMPTES_SECRETS,
  type CompteSecret,
  type Groupe,
  Jugement,
  Protection,
  protectionsDe,
  rangDuMois,
  type Verdict,
} from '../secret/secret.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { plusJours } from '../shared/jour.rules.ts';
import { type Dimension, DIMENSIONS_DES_PLIS } from './dimension.ts';
import { Attribution, Base, moisDe } from './etape.rules.ts';
import type { FiltreStatistiques } from './filtre.ts';
import { lireLaTable, versionDesFaits } from './secret.queries.ts';
import type { Selection } from './selection.ts';

export type LecteurDeChiffres = Pick<Context, 'read' | 'actor' | 'pool' | 'settings'>;

/** Judges the figures of one question before they leave. */
export interface Masquage {
  /** What one row, named by the codes of its keys, may not say of a count. */
  ligne(compte: string, codes: readonly (string | null)[]): Verdict;
  /** The same of rows put together; of the whole question when none is named. */
  ensemble(compte: string, lignes?: readonly (readonly (string | null)[])[]): Verdict;
}

/** A question, as the secret sees it. */
interface Demande {
  readonly selection: Selection;
  readonly par: readonly Dimension[];
  /** Names, in words, of what is asked that only the facts answer. */
  readonly horsDesPlis?: readonly string[];
}

/** What hides the figures of a question from a reader; `null` for who may open every row behind them. */
export async function masquageDe(demande: Demande, lecteur: LecteurDeChiffres): Promise<Masquage | null> {
  const { actor, read, pool, settings } = lecteur;
  const siennes = aLeDroit(actor.role, 'LIRE_DETAIL') ? actor.perimeter : [];
  if (siennes === null) return null;
  const protection = await protectionsDe(pool).lire(
    await versionDesFaits(read),
    siennes.join(),
    async () => new Protection(await lireLaTable(read, siennes), settings.seuils),
  );
  if (!protection.groupes.some((groupe) => concerne(demande.selection, groupe))) return null;
  verifier(demande);
  return new MasquageDeQuestion(demande, protection);
}

const FILTRES = ['siren', 'type', 'outreMer', 'epci', 'departement', 'region', 'vague', 'operateur'] as const;
const filtreDe = (filtre: FiltreStatistiques, nom: (typeof FILTRES)[number]): unknown =>
  filtre[nom === 'siren' ? 'collectivite' : nom];

/** Whether a selection counts a group; by place, territories are not those of the buyer. */
const concerne = ({ attribution, filtre }: Selection, groupe: Groupe): boolean =>
  (attribution === Attribution.LIEU ? (['siren'] as const) : FILTRES).every((nom) => {
    const voulu = filtreDe(filtre, nom);
    return voulu == null || voulu === groupe[nom];
  });

const HORS_DES_PLIS = ['commune', 'distributeur', 'lieu', 'service'] as const;
const ATTENDU =
  'Pour qui ne voit pas les lignes, le secret statistique ne laisse lire que les six comptes des pass et leurs rapports, par mois, trimestre, année, collectivité, EPCI, département, région, public, vague ou opérateur';

/** What cannot be protected is not answered: it is said, with what can be asked. */
function verifier({ selection, par, horsDesPlis = [] }: Demande): void {
  const { attribution, filtre, passe, au } = selection;
  const refuses = [
    ...(attribution === Attribution.LIEU ? ['l’attribution LIEU'] : []),
    ...par
      .filter((dimension) => !DIMENSIONS_DES_PLIS[dimension])
      .map((dimension) => `la dimension ${dimension}`),
    ...HORS_DES_PLIS.filter((nom) => filtre[nom] != null).map((nom) => `le filtre « ${nom} »`),
    ...horsDesPlis.map((nom) => `« ${nom} »`),
  ];
  if (refuses.length > 0)
    throw new BadInput(`${ATTENDU} : ${refuses.join(', ')} ne s’ouvre que dans le périmètre de qui lit.`);
  if (passe && moisDe(au) === moisDe(plusJours(au, 1)))
    throw new BadInput(
      'Pour qui ne voit pas les lignes, le jour « au » est le dernier jour d’un mois, ou ce jour : d’un jour à l’autre, des chiffres diraient ce qu’a fait une seule personne.',
    );
}

const estSecret = (compte: string): compte is CompteSecret => COMPTES_SECRETS.some((nom) => nom === compte);
const CODE = 'pass.';

class MasquageDeQuestion implements Masquage {
  private readonly demande: Demande;
  private readonly protection: Protection;
  private readonly jugements = new Map<CompteSecret, Jugement>();

  constructor(demande: Demande, protection: Protection) {
    this.demande = demande;
    this.protection = protection;
  }

  ligne(compte: string, codes: readonly (string | null)[]): Verdict {
    return this.jugement(compte)?.ligne(cleDe(codes)) ?? null;
  }

  ensemble(compte: string, lignes?: readonly (readonly (string | null)[])[]): Verdict {
    return this.jugement(compte)?.ensemble(lignes?.map(cleDe)) ?? null;
  }

  private jugement(code: string): Jugement | undefined {
    const compte = code.startsWith(CODE) ? code.slice(CODE.length) : code;
    if (!estSecret(compte)) return undefined;
    const connu = this.jugements.get(compte);
    if (connu) return connu;
    const { selection, par } = this.demande;
    const { base, filtre, au, passe } = selection;
    const moisLu = (atome: Atome, groupe: Groupe): number =>
      base === Base.ACHAT ? groupe.achat : atome.mois;
    const [debut, fin] = [bornes(filtre.depuis, -Infinity), bornes(filtre.jusquAu, Infinity)];
    const connuAu = passe ? rangDuMois(au) : Infinity;
    const jugement = new Jugement(this.protection.mesure(compte), {
      retient: (atome, groupe) =>
        atome.connu <= connuAu &&
        (filtre.public == null || atome.public === filtre.public) &&
        moisLu(atome, groupe) >= debut &&
        moisLu(atome, groupe) <= fin &&
        concerne(selection, groupe),
      cle: (atome, groupe) =>
        cleDe(par.map((dimension) => CODES[dimension]?.(atome, groupe, moisLu(atome, groupe)) ?? null)),
    });
    this.jugements.set(compte, jugement);
    return jugement;
  }
}

const bornes = (jour: string | undefined, sinon: number): number => (jour ? rangDuMois(jour) : sinon);
const cleDe = (codes: readonly (string | null)[]): string =>
  codes.map((code) => code ?? '\u0000').join('\u0001');

const annee = (mois: number): string => String(Math.floor(mois / 12));

/** The code of an atom in each dimension of the folds, as the keys of rows say it. */
const CODES: Readonly<
  Partial<Record<Dimension, (atome: Atome, groupe: Groupe, mois: number) => string | null>>
> = {
  MOIS: (_atome, _groupe, mois) => `${annee(mois)}-${String((mois % 12) + 1).padStart(2, '0')}`,
  TRIMESTRE: (_atome, _groupe, mois) => `${annee(mois)}-T${Math.floor((mois % 12) / 3) + 1}`,
  ANNEE: (_atome, _groupe, mois) => annee(mois),
  COLLECTIVITE: (_atome, { siren }) => siren,
  EPCI: (_atome, { epci }) => epci,
  DEPARTEMENT: (_atome, { departement }) => departement,
  REGION: (_atome, { region }) => region,
  PUBLIC: (atome) => atome.public,
  VAGUE: (_atome, { vague }) => String(vague),
  OPERATEUR: (_atome, { operateur }) => operateur,
};
