import { type DocumentNode } from 'graphql';
import { type Colonne, type Feuille, type Genre, jour, type Ligne } from '../feuille/feuille.module.ts';
import { type Demande, ecrireAdresse, type Vue } from '../page/page.module.ts';
import { enAvance } from './en-avance.ts';

/** A column of a list: its head and its definition in both languages, and what it holds of an object. */
interface ColonneDeListe<Objet> {
  readonly code: string;
  readonly genre: Genre;
  readonly fr: readonly [libelle: string, definition: string];
  readonly en: readonly [libelle: string, definition: string];
  readonly unite?: string;
  readonly cle?: boolean;
  readonly sousLeNom?: boolean;
  readonly donneesSeules?: boolean;
  readonly lire: (objet: Objet, demande: Demande) => Ligne[number];
}

interface Connexion<Objet> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Objet }[];
}

interface Liste<Objet> {
  readonly chemin: RegExp;
  readonly connus: readonly string[];
  readonly formes?: Vue['formes'];
  readonly sansEffet?: readonly string[];
  readonly droit: Vue['droit'];
  /** An operation that pages through `liste`, a connection, by `$apres`. */
  readonly document: DocumentNode;
  readonly variables: (demande: Demande) => Readonly<Record<string, unknown>>;
  /** The heading of the page and what narrows it. */
  readonly titre: (demande: Demande) => readonly string[] | Promise<readonly string[]>;
  readonly colonnes: readonly ColonneDeListe<Objet>[];
}

/** A page that lists objects of the API: the same operation, page after page, until there is none. */
export const vueDeListe = <Objet>(liste: Liste<Objet>): Vue => ({
  chemin: liste.chemin,
  connus: liste.connus,
  sansEffet: liste.sansEffet ?? [],
  ...(liste.formes ? { formes: liste.formes } : {}),
  droit: liste.droit,
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, context, langue } = demande;
    const fraicheur = new Date().toISOString();
    const [nom = '', ...filtres] = await liste.titre(demande);
    const premiere = await pageDe(liste, demande, null);
    const au = adresse.parametres['au'] ?? context.today;
    return {
      titre: [nom, ...filtres].join(', '),
      adresse: ecrireAdresse(adresse, liste.connus),
      filtres,
      base: null,
      attribution: null,
      au,
      provisoire: au >= context.today,
      fraicheur,
      colonnes: liste.colonnes.map(
        ({
          code,
          genre,
          unite = null,
          cle = false,
          sousLeNom = false,
          donneesSeules = false,
          [langue]: [libelle, definition],
        }): Colonne => ({ code, genre, unite, libelle, definition, cle, sousLeNom, donneesSeules }),
      ),
      nombre: premiere.totalCount,
      pied: [],
      remarques: [],
      detail: liste.droit === 'LIRE_DETAIL',
      async *lots() {
        for await (const { edges } of enAvance(pages(liste, demande, premiere)))
          yield edges.map(({ node }) => liste.colonnes.map(({ lire }) => lire(node, demande)));
      },
    };
  },
});

async function pageDe<Objet>(
  { document, variables }: Liste<Objet>,
  demande: Demande,
  apres: string | null,
): Promise<Connexion<Objet>> {
  const { context, executer } = demande;
  const { liste } = await executer<{ liste: Connexion<Objet> }>(context, document, {
    ...variables(demande),
    apres,
  });
  return liste;
}

async function* pages<Objet>(
  liste: Liste<Objet>,
  demande: Demande,
  premiere: Connexion<Objet>,
): AsyncGenerator<Connexion<Objet>> {
  let page = premiere;
  yield page;
  while (page.pageInfo.hasNextPage) {
    page = await pageDe(liste, demande, page.pageInfo.endCursor);
    yield page;
  }
}

/** « tel que connu le » as the lists say it. */
export const connuLe = ({ adresse: { parametres }, langue }: Demande): readonly string[] => {
  const { au } = parametres;
  if (au === undefined) return [];
  return [langue === 'fr' ? `telles que connues le ${jour(au, langue)}` : `as known on ${jour(au, langue)}`];
};
