import { parse } from 'graphql';
import { formatNumeroDeCarnet, formatNumeroDePass, secretsDuCarnet } from '../carnet/carnet.module.ts';
import {
  type Colonne,
  type Feuille,
  jour,
  type Langue,
  type Ligne,
  nombre,
  parTranches,
} from '../feuille/feuille.module.ts';
import { enAvance } from '../liste/liste.module.ts';
import {
  type Adresse,
  type Demande,
  ecrireAdresse,
  enMots,
  FILTRES,
  PORTEE,
  selectionDe,
  type Vue,
} from '../page/page.module.ts';
import { BadInput } from '../shared/errors.ts';
import { Etape, indicateurDe } from '../statistique/statistique.module.ts';
import { COLONNES, ETAPES, ETATS, PHRASES } from './detail.mots.ts';
import { passDerriere, type PassLu, type Quoi } from './detail.sql.ts';
import { motsDe } from './indicateurs.mots.ts';
import { suiteDuTitre } from './detail.titre.ts';
import { coupesEnMots } from './tableau.titre.ts';

const COMPTER = parse(`
  query LignesAExporter($etape: Etape, $indicateur: String, $base: Base!, $attribution: Attribution!,
    $filtre: FiltreStatistiques, $au: LocalDate) {
    listeDePass(first: 0, etape: $etape, indicateur: $indicateur, base: $base, attribution: $attribution,
      filtre: $filtre, au: $au) { totalCount }
  }
`);

const CONNUS = ['etape', ...PORTEE, 'ind', ...FILTRES, 'au'];

/** The rows behind a figure: as many pass as it counts, in the order of their numbers. */
export const detail: Vue = {
  chemin: /^\/carnets$/u,
  connus: CONNUS,
  droit: 'LIRE_DETAIL',
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context, executer } = demande;
    const quoi = quoiDe(adresse);
    const fraicheur = new Date().toISOString();
    const [{ listeDePass }, mots, coupes] = await Promise.all([
      executer<{ listeDePass: { totalCount: number } }>(context, COMPTER, {
        ...selectionDe(adresse),
        ...quoi,
      }),
      enMots(adresse, langue, context),
      coupesEnMots(demande),
    ]);
    const { totalCount: total } = listeDePass;
    const suite = suiteDuTitre(demande, mots, coupes);
    const { au, ...selection } = selectionDe(adresse);
    const connu = au ?? context.today;
    return {
      titre: [sujetDe(quoi, total, langue), ...suite, mots.base].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres: suite,
      base: mots.base,
      attribution: mots.attribution,
      au: connu,
      provisoire: connu >= context.today,
      fraicheur,
      colonnes: colonnes(langue),
      nombre: total,
      pied: [],
      remarques: [
        ...(connu < context.today ? [PHRASES[langue].passe(jour(connu, langue))] : []),
        PHRASES[langue].numeros,
      ],
      detail: true,
      lots: () =>
        lignes(
          passDerriere({ ...selection, au: connu, passe: connu < context.today }, quoi, context),
          langue,
          context.settings.cleDesNumeros,
        ),
    };
  },
};

/** The stage or the indicator whose rows the address asks for. */
function quoiDe({ parametres: { etape, ind: indicateur } }: Adresse): Quoi {
  const connue = Object.values(Etape).find((une) => une === etape);
  if (connue !== undefined && indicateur === undefined) return { etape: connue };
  if (indicateur !== undefined && etape === undefined) return { indicateur: indicateurDe(indicateur).code };
  throw new BadInput(
    'La page /carnets s’exporte quand elle montre les lignes d’un chiffre : « etape » ou « ind » est attendu, et un seul des deux.',
  );
}

/** As many rows as the figure counts, with what they are. */
function sujetDe({ etape, indicateur }: Quoi, total: number, langue: Langue): string {
  const accorde = ([un, plusieurs]: readonly [string, string]): string =>
    `${nombre(total, langue)}\u00a0${(langue === 'fr' ? total >= 2 : total !== 1) ? plusieurs : un}`;
  if (etape !== undefined) return accorde(ETAPES[langue][etape]);
  const { lignes: dites, ...trouve } = indicateurDe(indicateur ?? '');
  return `${langue === 'fr' ? dites : motsDe(trouve, langue).nom} : ${accorde(PHRASES[langue].lignes)}`;
}

const colonnes = (langue: Langue): Colonne[] =>
  COLONNES[langue].map(([code, libelle, definition]) => ({
    code,
    libelle,
    definition,
    genre: code.endsWith('_le') ? 'JOUR' : 'TEXTE',
    unite: null,
  }));

/** The rows as the screen shows them; the numbers of a carnet's pass are derived once. */
async function* lignes(
  pass: AsyncIterable<readonly PassLu[]>,
  langue: Langue,
  cleDesNumeros: string,
): AsyncGenerator<readonly Ligne[]> {
  const etats: Readonly<Record<string, string>> = ETATS[langue];
  let secrets: readonly number[] = [];
  let precedent = '';
  for await (const lot of parTranches(enAvance(pass)))
    yield lot.map(
      ([unLot, serie, rang, etat, commanditaire, acheteLe, remisLe, utiliseLe, lieu, commune, paye]) => {
        const carnet = formatNumeroDeCarnet({ lot: unLot, serie });
        if (carnet !== precedent) secrets = secretsDuCarnet(cleDesNumeros, { lot: unLot, serie });
        precedent = carnet;
        const numero = formatNumeroDePass({ lot: unLot, serie, rang, secret: secrets[rang - 1] ?? 0 });
        return [
          carnet,
          PHRASES[langue].pass(rang, numero.slice(-4)),
          etats[etat] ?? etat,
          commanditaire,
          acheteLe,
          remisLe,
          utiliseLe,
          lieu,
          commune,
          paye,
        ];
      },
    );
}
