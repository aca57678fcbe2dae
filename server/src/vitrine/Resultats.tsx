import { Carte, type Repere } from '../carte/carte.module.ts';
import {
  type Demande,
  direDemande,
  type Geo,
  PAR_PAGE,
  type Resultats as Trouves,
  type Ville,
} from '../annuaire/annuaire.module.ts';
import { type Bilingue, Icone, lien, type Vue } from '../gabarit/gabarit.module.ts';
import { LieuDeLaListe } from './LieuDeLaListe.tsx';
import { Papier } from '../fiche/fiche.module.ts';

const TEXTES = {
  fr: {
    imprimer: 'Imprimer la liste',
    pages: 'Pages de la liste',
    page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    avant: 'Lieux précédents',
    apres: 'Lieux suivants',
    pas: 'Pas encore de pass ?',
    demander:
      'Demandez-le à votre mairie, à votre CCAS, à la mission locale ou dans un espace France Services.',
  },
  en: {
    imprimer: 'Print the list',
    pages: 'Pages of the list',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    avant: 'Previous places',
    apres: 'Next places',
    pas: 'No pass yet?',
    demander:
      'Ask your town hall, your social services (CCAS), the mission locale or a France Services office.',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly demande: Demande;
  readonly titre: string;
  readonly note?: string | null;
  readonly resultats: Trouves;
  readonly villes: readonly Ville[];
  readonly centre: Geo | null;
}

/** The list first, and the map beside it. */
export function Resultats({ vue, demande, titre, note = null, resultats, villes, centre }: Props) {
  const textes = TEXTES[vue.langue];
  const { lieux, page } = resultats;
  const premier = (page - 1) * PAR_PAGE + 1;
  const reperes = lieux.flatMap(({ lieu }, i) => repere(lieu, premier + i));
  return (
    <>
      <div className="pub-duo">
        <section aria-labelledby="resultats">
          <div className="liste-tete">
            <h2 id="resultats" tabIndex={-1}>
              {titre}
            </h2>
            <button type="button" className="b" data-imprimer hidden>
              <Icone nom="imprimer" />
              {textes.imprimer}
            </button>
          </div>
          {note !== null && <p className="note">{note}</p>}
          <ol className="lieux-pub" start={premier}>
            {lieux.map(({ lieu, distance }, i) => (
              <LieuDeLaListe key={lieu.id} vue={vue} lieu={lieu} numero={premier + i} distance={distance} />
            ))}
          </ol>
          <Feuilleter vue={vue} demande={demande} resultats={resultats} />
        </section>
        <aside className="no-papier" aria-labelledby="pas-encore">
          <Carte vue={vue} reperes={reperes} villes={villes} centre={centre} />
          <h2 id="pas-encore">{textes.pas}</h2>
          <p className="note">{textes.demander}</p>
        </aside>
      </div>
      <Papier vue={vue} />
    </>
  );
}

function repere(
  { id, latitude, longitude }: Trouves['lieux'][number]['lieu'],
  numero: number,
): readonly Repere[] {
  return latitude === null || longitude === null ? [] : [{ id, latitude, longitude, numero }];
}

function Feuilleter({
  vue,
  demande,
  resultats: { page, pages },
}: Pick<Props, 'vue' | 'demande' | 'resultats'>) {
  if (pages === 1) return null;
  const textes = TEXTES[vue.langue];
  const vers = (autre: number): string => lien(vue, vue.chemin, direDemande({ ...demande, page: autre }));
  return (
    <nav className="pages-pub no-papier" aria-label={textes.pages}>
      {page > 1 && (
        <a className="b" rel="prev" href={vers(page - 1)}>
          {textes.avant}
        </a>
      )}
      <span>{textes.page(page, pages)}</span>
      {page < pages && (
        <a className="b" rel="next" href={vers(page + 1)}>
          {textes.apres}
        </a>
      )}
    </nav>
  );
}
