import { useQuery } from '@apollo/client/react';
import { Filter } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { jour } from '../shared/dates.ts';
import { Exporter } from '../shared/export/Exporter.tsx';
import type { Langue } from '../shared/format.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { emporter } from '../shared/url/grammaire.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { attributionDe, baseDe, etiquettesDe, filtreDe, type Quoi, titreDe } from './lignes.ts';
import { TableauDePass } from './TableauDePass.tsx';
import { useNoms } from './noms.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { territoireSuivi } from '../shared/direct/territoire.ts';
import { MOTS_DES_LIGNES, TYPES_DES_LIGNES } from './en-direct.ts';

const LignesDuChiffreQuery = graphql(`
  query LignesDuChiffre(
    $first: Int!
    $apres: String
    $etape: Etape
    $indicateur: String
    $base: Base!
    $attribution: Attribution!
    $filtre: FiltreStatistiques
    $au: LocalDate
  ) {
    listeDePass(
      first: $first
      after: $apres
      etape: $etape
      indicateur: $indicateur
      base: $base
      attribution: $attribution
      filtre: $filtre
      au: $au
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDePass_Pass
        }
      }
    }
  }
`);

const MotsDeLIndicateurQuery = graphql(`
  query MotsDeLIndicateur {
    indicateurs {
      code
      nom
      definition
      formule
      unite
      lignes
    }
  }
`);

const TEXTES = {
  fr: {
    chapo: 'Les lignes derrière un chiffre : un pass par ligne, recomptées dans les faits.',
    passe: (au: string) =>
      `Ces lignes sont celles que le chiffre comptait le ${au} ; leur état et leurs jours sont ceux que le registre connaît aujourd’hui.`,
    retour: 'Revenir aux chiffres',
    vide: 'Aucun pass ne répond à cette sélection',
    conseil: 'Retirez l’un des filtres ci-dessus.',
  },
  en: {
    chapo: 'The rows behind a figure: one pass a row, counted again from the facts.',
    passe: (au: string) =>
      `These rows are those that the figure counted on ${au}; their state and their days are those known to the register today.`,
    retour: 'Back to the figures',
    vide: 'No pass matches this selection',
    conseil: 'Remove one of the filters above.',
  },
};

/** A figure opened: as many rows as it counts, one pass each. */
export function LignesDuChiffre({ quoi }: { readonly quoi: Quoi }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const { apres } = usePage();
  const lire = useDroit('LIRE_DETAIL');
  const base = baseDe(vue);
  const { au } = vue;
  const filtre = filtreDe(vue);
  const actives = etiquettesDe(vue, langue, useNoms(filtre));
  const lignes = useMotsDesLignes(quoi, langue);
  const question = { ...quoi, base, attribution: attributionDe(vue), filtre, au: au ?? null };
  const lecture = useQuery(LignesDuChiffreQuery, { variables: { first: TAILLE, apres, ...question } });
  const compte = { quoi, lignes, total: lecture.data?.listeDePass.totalCount };
  const suite = actives.map(({ mot }) => mot);
  return (
    <>
      <div className="titre">
        <h1>{titreDe(compte, suite, base, langue)}</h1>
        <div className="actions">
          <MenuDesVues />
          {lire && <Exporter />}
        </div>
      </div>
      <p className="chapo">
        {textes.chapo} {au !== undefined && `${textes.passe(jour(au, langue))} `}
        <Retour texte={textes.retour} />
      </p>
      <div className="filtrage">
        <Etiquettes actives={actives} />
      </div>
      <PageVivante
        types={TYPES_DES_LIGNES}
        territoire={territoireSuivi(vue)}
        operations={['LignesDuChiffre']}
        mots={MOTS_DES_LIGNES}
      />
      <div className="figs">
        <div className="fig">
          <ListeEnPages
            lecture={lecture}
            liste={({ listeDePass }) => listeDePass}
            vide={
              <Vide icone={Filter} titre={textes.vide}>
                <p>{textes.conseil}</p>
              </Vide>
            }
          >
            {(pass) => <TableauDePass pass={pass} />}
          </ListeEnPages>
        </div>
      </div>
    </>
  );
}

/** Back to the view of the figure, with its scope. */
function Retour({ texte }: { readonly texte: string }) {
  const { vue } = useVue();
  const siren = vue['f.collectivite'];
  const search = new URLSearchParams(vue).toString();
  return <Link href={emporter(search, siren ? `/collectivites/${siren}` : '/pilotage')}>{texte}</Link>;
}

/** What the rows of an indicator are: as the catalogue says it, or by its name where that is not written in English. */
function useMotsDesLignes({ indicateur }: Quoi, langue: Langue): string | undefined {
  const { data } = useQuery(MotsDeLIndicateurQuery, { skip: indicateur === null });
  const trouve = data?.indicateurs.find(({ code }) => code === indicateur);
  return trouve && (langue === 'fr' ? trouve.lignes : motsDe(trouve, langue).nom);
}
