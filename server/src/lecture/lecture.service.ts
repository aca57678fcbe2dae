import { aLeDroit, type Droit, DROITS_EN_MOTS } from '../acces/acces.module.ts';
import { vueDe } from '../exportation/exportation.module.ts';
import { type Feuille, type Langue, licenceDe, type Ligne } from '../feuille/feuille.module.ts';
import { type Adresse, lireAdresse, mailleDe, MAILLES_EN_MOTS } from '../page/page.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { comparer } from './comparer.vue.ts';
import {
  adresseDessinee,
  codeDe,
  colonnesDites,
  COMPARER,
  dessinDe,
  type DetailDEncart,
  type Encart,
  enTexte,
  ficheDe,
  FormeDEncart,
  LIEUX,
  ligneDite,
  ouvertureDe,
} from '../figure/figure.module.ts';
import { entonnoir } from './entonnoir.vue.ts';
import type { Lecture } from './lecture.ts';

/** An embed as it was made. */
export interface EncartGarde {
  /** That of its token. */
  readonly id: string;
  /** Path and parameters of the view. */
  readonly adresse: string;
  readonly forme: FormeDEncart;
  /** Whether its figures open on finer ones. */
  readonly detail: boolean;
}

/** Who asks for what an embed shows. */
export type Demandee = Pick<Lecture, 'langue' | 'context' | 'executer'>;

/** Rows of a table that another site shows; beyond, the register does. */
const LIGNES = 500;

/** How the table of a view is read, once it is known to be one that the public may read. */
function lecteurDe(adresse: Adresse): (lecture: Lecture) => Promise<Feuille> {
  // Its sides are what is drawn: its page has them as columns.
  if (adresse.chemin === COMPARER) return comparer;
  const { vue, adresse: verifiee } = vueDe(enTexte(adresse));
  if (vue.droit !== null && !aLeDroit('PUBLIC', vue.droit))
    throw new BadInput(
      `La page ${adresse.chemin} ne se montre pas ailleurs : un encart montre à tous ce que le public peut lire, et il ne peut pas ${motsDuDroit(vue.droit)}.`,
    );
  return (lecture) => vue.lire({ ...lecture, adresse: verifiee });
}

const motsDuDroit = (droit: Droit): string => (droit === 'ROUTER' ? 'router' : DROITS_EN_MOTS[droit]);

/** The table of a view, as its form asks for it. */
export function lireLaFeuille(lecture: Lecture, forme: FormeDEncart): Promise<Feuille> {
  const lire = lecteurDe(lecture.adresse);
  return forme === FormeDEncart.ENTONNOIR ? entonnoir(lecture) : lire(lecture);
}

async function lireLesLignes({ lots }: Feuille): Promise<readonly Ligne[]> {
  const lignes: Ligne[] = [];
  for await (const lot of lots()) {
    lignes.push(...lot.slice(0, LIGNES - lignes.length));
    if (lignes.length >= LIGNES) break;
  }
  return lignes;
}

/** The table of a view and what is drawn of it, from one reading. */
async function lireLaVue(forme: FormeDEncart, detail: boolean, lecture: Lecture) {
  const { adresse, langue, context } = lecture;
  const feuille = await lireLaFeuille(lecture, forme);
  const lignes = await lireLesLignes(feuille);
  const { colonnes, pied } = feuille;
  const ligneLue = (ligne: Ligne) => {
    const code = codeDe(colonnes, ligne);
    return ligneDite(colonnes, ligne, {
      langue,
      ouvrable: (colonne) => detail && ouvertureDe({ adresse, forme, ligne: code, colonne }) !== null,
      fiche: detail ? ficheDe(adresse, code) : null,
    });
  };
  return {
    ...dessinDe(forme, { ...feuille, lignes }, { adresse, langue }),
    titre: titreDe(feuille, forme, lecture),
    publique: await pagePubliqueDe(adresse, context),
    colonnes: colonnesDites(colonnes),
    lignes: lignes.map(ligneLue),
    pied: pied.map((ligne) => ligneDite(colonnes, ligne, { langue, ouvrable: () => false, fiche: null })),
    nombreDeLignes: feuille.nombre,
    base: feuille.base,
    attribution: feuille.attribution,
    au: feuille.au,
    provisoire: feuille.provisoire,
    fraicheur: feuille.fraicheur,
    remarques: [...feuille.remarques],
    source: sourceDe(feuille, context, langue),
  };
}

/** The map of places that anyone may read, that of the département of the list when it is one's. */
async function pagePubliqueDe(
  { chemin, parametres }: Adresse,
  { read }: Pick<Context, 'read'>,
): Promise<string | null> {
  if (chemin !== LIEUX) return null;
  const [, code] = /^dep:(\w+)$/u.exec(parametres['t'] ?? '') ?? [];
  if (code === undefined) return '/carte';
  const [row] = await read.query({
    name: 'region du departement',
    text: `select region_code as region from territoires.territoire where type = 'DEPARTEMENT' and code = $1`,
    values: [code],
  });
  return typeof row?.['region'] === 'string' ? `/carte/${row['region']}/${code}` : '/carte';
}

/** The view in words; one number alone is by nothing. */
const titreDe = ({ titre }: Feuille, forme: FormeDEncart, { adresse, langue }: Lecture): string =>
  forme === FormeDEncart.CHIFFRE
    ? titre.replace(` ${MAILLES_EN_MOTS[langue][mailleDe(adresse)].par}`, '')
    : titre;

/** What another site shows of a view. */
export async function lireEncart(encart: EncartGarde, demandee: Demandee): Promise<Encart> {
  const { id, forme, detail } = encart;
  const vue = lireAdresse(encart.adresse);
  const lu = await lireLaVue(forme, detail, { ...demandee, adresse: adresseDessinee(vue, forme) });
  return { id, forme, detail, adresse: enTexte(vue), ...lu };
}

const SOURCES = {
  fr: {
    registre: 'Registre du Pass numérique',
    fictif: 'données fictives, inventées pour la démonstration',
  },
  en: {
    registre: 'Register of the Pass numérique',
    fictif: 'fictitious data, invented for the demonstration',
  },
} as const;

const sourceDe = (feuille: Feuille, { settings }: Context, langue: Langue): string =>
  [
    SOURCES[langue].registre,
    ...(settings.demonstration ? [SOURCES[langue].fictif] : []),
    licenceDe(feuille, langue),
  ].join(', ');

/** Which figure is opened: the code of its row, that of its column. */
interface Ouverture {
  readonly ligne: string;
  readonly colonne: string;
}

/** The finer figures behind one of an embed, found from that figure: nothing that it does not show can be asked. */
export async function ouvrirUnChiffre(
  encart: EncartGarde,
  { ligne, colonne }: Ouverture,
  demandee: Demandee,
): Promise<DetailDEncart> {
  const { forme } = encart;
  if (!encart.detail) throw new BadInput('Les chiffres de cet encart ne s’ouvrent pas.');
  const lecture: Lecture = { ...demandee, adresse: adresseDessinee(lireAdresse(encart.adresse), forme) };
  const feuille = await lireLaFeuille(lecture, forme);
  const lignes = await lireLesLignes(feuille);
  const connue =
    lignes.some((une) => codeDe(feuille.colonnes, une) === ligne) &&
    feuille.colonnes.some(({ code }) => code === colonne);
  const adresse = connue ? ouvertureDe({ adresse: lecture.adresse, forme, ligne, colonne }) : null;
  if (adresse === null) throw new BadInput('Ce chiffre n’est pas, ou plus, de ceux que l’encart ouvre.');
  const dedans = await lireLaVue(FormeDEncart.BARRES, false, { ...demandee, adresse });
  return { ...dedans, adresse: enTexte(adresse) };
}
