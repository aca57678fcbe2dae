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
import type { Dimension } from './dimension.ts';
import { Base, moisDe } from './etape.rules.ts';
import { lireLaTable } from './secret.queries.ts';
import { lisibleDansLesPlis, type Selection } from './selection.ts';

export type LecteurDeChiffres = Pick<Context, 'read' | 'actor' | 'pool' | 'settings'>;

type Codes = readonly (string | null)[];

/** Judges the figures of one question before they leave. */
export interface Masquage {
  /** Why one row, named by the codes of its keys, may not say a count; `null` when it may. */
  ligne(compte: string, codes: Codes): Verdict;
  /** The same of rows put together; of the whole question when none is named. */
  ensemble(compte: string, lignes?: readonly Codes[]): Verdict;
}

/** A question, as the secret sees it. */
interface Demande {
  readonly selection: Selection;
  readonly par: readonly Dimension[];
  /** Whether its indicators are counts of the folds, or worked out from them. */
  readonly desPlis?: boolean;
  /** Whether `au` was chosen for everyone, as the day of a published figure is. */
  readonly auImpose?: boolean;
}

/**
 * What hides the figures of a question from a reader; `null` for who may open every row behind them. What only the facts know is
 * counted on the rows of the reader: nothing of it is hidden.
 */
export async function masquageDe(
  { selection, par, desPlis = true, auImpose = false }: Demande,
  { actor, read, pool, settings }: LecteurDeChiffres,
): Promise<Masquage | null> {
  const siennes = aLeDroit(actor.role, 'LIRE_DETAIL') ? actor.perimeter : [];
  if (siennes === null || !desPlis || !lisibleDansLesPlis(selection, par)) return null;
  const protection = await protectionsDe(pool).lire(
    siennes.join(),
    async () => new Protection(await lireLaTable(read, siennes), settings.seuils),
  );
  if (!protection.groupes.some((groupe) => concerne(selection, groupe))) return null;
  if (!auImpose && enCoursDeMois(selection))
    throw new BadInput(
      'Pour qui ne voit pas toutes les lignes, le jour « au » est le dernier jour d’un mois, ou ce jour : d’un jour à l’autre, deux chiffres diraient ce qu’a fait une seule personne.',
    );
  return new MasquageDeQuestion(selection, par, protection);
}

const enCoursDeMois = ({ passe, au }: Selection): boolean => passe && moisDe(au) === moisDe(plusJours(au, 1));

const FILTRES = ['siren', 'type', 'outreMer', 'epci', 'departement', 'region', 'vague', 'operateur'] as const;

/** Whether a selection counts a group. */
const concerne = ({ filtre }: Selection, groupe: Groupe): boolean =>
  FILTRES.every((nom) => {
    const voulu = filtre[nom === 'siren' ? 'collectivite' : nom];
    return voulu == null || voulu === groupe[nom];
  });

const estSecret = (compte: string): compte is CompteSecret => COMPTES_SECRETS.some((nom) => nom === compte);

class MasquageDeQuestion implements Masquage {
  private readonly selection: Selection;
  private readonly par: readonly Dimension[];
  private readonly protection: Protection;
  private readonly jugements = new Map<CompteSecret, readonly Jugement[]>();

  constructor(selection: Selection, par: readonly Dimension[], protection: Protection) {
    this.selection = selection;
    this.par = par;
    this.protection = protection;
  }

  ligne(compte: string, codes: Codes): Verdict {
    return this.juger(compte, (jugement) => jugement.ligne(cleDe(codes)));
  }

  ensemble(compte: string, lignes?: readonly Codes[]): Verdict {
    return this.juger(compte, (jugement) => jugement.ensemble(lignes?.map(cleDe)));
  }

  private juger(code: string, juger: (jugement: Jugement) => Verdict): Verdict {
    const compte = code.replace(/^pass\./, '');
    if (!estSecret(compte)) return null;
    const jugements =
      this.jugements.get(compte) ?? this.connus().map((connu) => this.jugement(compte, connu));
    this.jugements.set(compte, jugements);
    const verdicts = jugements.map(juger);
    return verdicts.find((verdict) => verdict === 'SECRET') ?? verdicts.find((verdict) => verdict) ?? null;
  }

  /** The last month known; a day in its middle is judged as the end of this month and of the one before. */
  private connus(): readonly number[] {
    if (!this.selection.passe) return [Infinity];
    const mois = rangDuMois(this.selection.au);
    return enCoursDeMois(this.selection) ? [mois - 1, mois] : [mois];
  }

  private jugement(compte: CompteSecret, connu: number): Jugement {
    const { base, filtre } = this.selection;
    const moisLu = (atome: Atome, groupe: Groupe): number =>
      base === Base.ACHAT ? groupe.achat : atome.mois;
    const debut = filtre.depuis ? rangDuMois(filtre.depuis) : -Infinity;
    const fin = filtre.jusquAu ? rangDuMois(filtre.jusquAu) : Infinity;
    return new Jugement(this.protection.mesure(compte), {
      retient: (atome, groupe) =>
        atome.connu <= connu &&
        (filtre.public == null || atome.public === filtre.public) &&
        moisLu(atome, groupe) >= debut &&
        moisLu(atome, groupe) <= fin &&
        concerne(this.selection, groupe),
      cle: (atome, groupe) =>
        cleDe(this.par.map((dimension) => CODES[dimension]?.(atome, groupe, moisLu(atome, groupe)) ?? null)),
    });
  }
}

const cleDe = (codes: Codes): string => codes.map((code) => code ?? '\u0000').join('\u0001');
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
