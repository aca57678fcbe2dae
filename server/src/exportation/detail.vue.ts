import { parse } from 'graphql';
import { formatNumeroDeCarnet, formatNumeroDePass, secretsDuCarnet } from '../carnet/carnet.module.ts';
import { BadInput } from '../shared/errors.ts';
import { ecrireAdresse } from './adresse.rules.ts';
import { COLONNES, ETAPES, ETATS, PHRASES } from './detail.mots.ts';
import { type PassLu, passDerriere } from './detail.sql.ts';
import type { Colonne, Feuille, Langue, Ligne } from './feuille.ts';
import { enMots, FILTRES, PORTEE, selectionDe } from './selection.ts';
import { nombre } from './texte.rules.ts';
import type { Demande, Vue } from './vue.ts';

const COMPTER = parse(`
  query LignesAExporter($etape: Etape!, $base: Base!, $attribution: Attribution!, $filtre: FiltreStatistiques, $au: LocalDate) {
    listeDePass(first: 0, etape: $etape, base: $base, attribution: $attribution, filtre: $filtre, au: $au) { totalCount }
  }
`);

type Etape = keyof typeof ETAPES.fr;
const estEtape = (texte: string): texte is Etape => Object.hasOwn(ETAPES.fr, texte);

const CONNUS = ['etape', ...PORTEE, ...FILTRES, 'au'];

/** The rows behind a figure: as many pass as it counts, in the order of their numbers. */
export const detail: Vue = {
  chemin: /^\/carnets$/u,
  connus: CONNUS,
  droit: 'LIRE_DETAIL',
  async lire({ adresse, langue, context, executer }: Demande): Promise<Feuille> {
    const { parametres } = adresse;
    const etape = parametres['etape'] ?? '';
    if (!estEtape(etape))
      throw new BadInput(
        'La page /carnets s’exporte quand elle montre les lignes d’un chiffre : « etape » est attendu.',
      );
    const selection = selectionDe(adresse);
    const fraicheur = new Date().toISOString();
    const lu = await executer<{ listeDePass: { totalCount: number } }>(context, COMPTER, {
      ...selection,
      etape,
    });
    const total = lu.listeDePass.totalCount;
    const mots = await enMots(adresse, langue, context);
    const suite = [
      ...(parametres['t'] === undefined ? [] : [mots.territoire]),
      ...mots.filtres,
      ...(parametres['p'] === undefined ? [] : [mots.periode]),
      mots.base,
    ];
    const au = parametres['au'] ?? context.today;
    return {
      titre: [enNombre(total, etape, langue), ...suite].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres: suite.slice(0, -1),
      base: mots.base,
      attribution: mots.attribution,
      au,
      provisoire: au >= context.today,
      fraicheur,
      colonnes: colonnes(langue),
      nombre: total,
      pied: [],
      remarques: [PHRASES[langue].numeros],
      detail: true,
      lots: () =>
        lignes(
          passDerriere({ ...selection, au, passe: au < context.today }, etape, context),
          langue,
          context.settings.cleDesNumeros,
        ),
    };
  },
};

function enNombre(total: number, etape: Etape, langue: Langue): string {
  const [un, plusieurs] = ETAPES[langue][etape];
  const pluriel = langue === 'fr' ? total >= 2 : total !== 1;
  return `${nombre(total, langue)}\u00a0${pluriel ? plusieurs : un}`;
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
  for await (const lot of pass)
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
