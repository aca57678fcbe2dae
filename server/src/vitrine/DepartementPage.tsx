import { TITRES } from './AccueilPage.tsx';
import type {
  CompteDeDepartement,
  Demande,
  Resultats as Trouves,
  Ville,
} from '../annuaire/annuaire.module.ts';
import { type Bilingue, lien, nombreDit, Page, Recherche, type Vue } from '../gabarit/gabarit.module.ts';
import { SansLieu } from './RecherchePage.tsx';
import { Resultats } from './Resultats.tsx';

const TEXTES = {
  fr: {
    titre: (nom: string) => `Lieux qui acceptent le Pass numérique : ${nom}`,
    lieux: (nombre: number, dit: string) => `${dit} ${nombre > 1 ? 'lieux' : 'lieu'}, par commune`,
    ou: 'dans ce département',
    chemin: 'Vous êtes ici',
    france: 'France',
  },
  en: {
    titre: (nom: string) => `Places that accept the Pass numérique: ${nom}`,
    lieux: (nombre: number, dit: string) => `${dit} ${nombre > 1 ? 'places' : 'place'}, by commune`,
    ou: 'in this département',
    chemin: 'You are here',
    france: 'France',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly demande: Demande;
  readonly compte: CompteDeDepartement;
  readonly resultats: Trouves;
  readonly villes: readonly Ville[];
}

/** The places of a département, by commune. */
export function DepartementPage({ vue, demande, compte, resultats, villes }: Props) {
  const textes = TEXTES[vue.langue];
  const titre = textes.titre(`${compte.nom} (${compte.departement})`);
  const { nombre } = resultats;
  return (
    <Page vue={vue} titre={titre} description={TITRES[vue.langue].chapo} liste={nombre > 0}>
      <nav className="ariane" aria-label={textes.chemin}>
        <ol>
          <li>
            <a href={lien(vue, '/carte')}>{textes.france}</a>
          </li>
          <li>
            <a href={lien(vue, `/carte/${compte.region}`)}>{compte.regionNom}</a>
          </li>
          <li>
            <span aria-current="page">{compte.nom}</span>
          </li>
        </ol>
      </nav>
      <h1 className="plein-large">{titre}</h1>
      <Recherche vue={vue} demande={demande} action={vue.chemin} />
      {nombre === 0 ? (
        <SansLieu vue={vue} demande={demande} ou={textes.ou} />
      ) : (
        <Resultats
          vue={vue}
          demande={demande}
          titre={textes.lieux(nombre, nombreDit(nombre, vue.langue))}
          resultats={resultats}
          villes={villes}
          centre={null}
        />
      )}
    </Page>
  );
}
