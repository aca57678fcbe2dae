import { useQuery } from '@apollo/client/react';
import { Filter } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { LignesDuSuiviQuery } from '../graphql/graphql.ts';
import type { Lecture } from '../shared/Bloc.tsx';
import { delaiEnMots, delaiLu, suiviDe } from '../shared/cohorte/suivi.ts';
import { jour } from '../shared/dates.ts';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { etiquettesDe } from './lignes.ts';
import { TableauDeCarnets } from './TableauDeCarnets.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { territoireSuivi } from '../shared/direct/territoire.ts';
import { MOTS_DES_LIGNES, TYPES_DES_LIGNES } from './en-direct.ts';

const LignesQuery = graphql(`
  query LignesDuSuivi(
    $first: Int!
    $apres: String
    $par: OrigineDuSuivi!
    $filtre: FiltreStatistiques
    $cohorte: ID
    $delai: Int
    $unite: UniteDeDelai!
    $k: Int!
    $au: LocalDate
  ) {
    carnetsSuivis(
      first: $first
      after: $apres
      par: $par
      filtre: $filtre
      cohorte: $cohorte
      delai: $delai
      unite: $unite
      k: $k
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
          ...RangDeCarnet_Carnet
        }
      }
    }
  }
`);

const NomDeCohorteQuery = graphql(`
  query NomDeCohorte($id: ID!) {
    cohorte(id: $id) {
      id
      libelle
    }
  }
`);

const TEXTES = {
  fr: {
    carnets: nom('carnet', 'carnets'),
    ACHAT: 'acheté',
    REMISE: 'remis',
    suivis: { ACHAT: nom('carnet acheté', 'carnets achetés'), REMISE: nom('carnet remis', 'carnets remis') },
    tous: { ACHAT: 'Carnets achetés', REMISE: 'Carnets remis' },
    dont: (pass: string, delai: string) => `dont ${pass} au moins à ${delai}`,
    unPass: 'un pass utilisé',
    kPass: (k: number) => `${k} pass utilisés`,
    au: (dit: string) => `au ${dit}`,
    chapo: 'Les carnets derrière une case ou une courbe de suivi, recomptés dans les faits.',
    retour: 'Revenir aux cohortes',
    vide: 'Aucun carnet ne répond à cette sélection',
    conseil: 'Retirez l’un des filtres ci-dessus.',
  },
  en: {
    carnets: nom('booklet', 'booklets'),
    ACHAT: 'bought',
    REMISE: 'handed out',
    suivis: {
      ACHAT: nom('booklet bought', 'booklets bought'),
      REMISE: nom('booklet handed out', 'booklets handed out'),
    },
    tous: { ACHAT: 'Booklets bought', REMISE: 'Booklets handed out' },
    dont: (pass: string, delai: string) => `with at least ${pass} at ${delai}`,
    unPass: 'one pass used',
    kPass: (k: number) => `${k} passes used`,
    au: (dit: string) => `as of ${dit}`,
    chapo: 'The booklets behind a cell or a curve, counted again from the facts.',
    retour: 'Back to the cohorts',
    vide: 'No booklet matches this selection',
    conseil: 'Remove one of the filters above.',
  },
};

/** A cell of a follow-up opened: as many carnets as it counts. */
export function LignesDuSuivi() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const { apres } = usePage();
  const suivi = suiviDe(vue);
  const attendu = delaiLu(vue['j']);
  const k = Number(vue['k'] ?? 1);
  const actives = useEtiquettes();
  const lecture = useQuery(LignesQuery, {
    variables: {
      first: TAILLE,
      apres,
      ...suivi,
      delai: attendu?.delai ?? null,
      unite: attendu?.unite ?? 'JOURS',
      k,
    },
  });
  const total = lecture.data?.carnetsSuivis.totalCount;
  const sujet =
    total === undefined ? textes.tous[suivi.par] : compte(total, textes.suivis[suivi.par], langue);
  const dont =
    attendu === null
      ? []
      : [
          textes.dont(
            k === 1 ? textes.unPass : textes.kPass(k),
            delaiEnMots(attendu.delai, attendu.unite, langue),
          ),
        ];
  const au = suivi.au === null ? [] : [textes.au(jour(suivi.au, langue))];
  return (
    <>
      <h1 className="plein">{[sujet, ...dont, ...actives.map(({ mot }) => mot), ...au].join(', ')}</h1>
      <p className="chapo">
        {textes.chapo}{' '}
        <Link href={href({ j: null, k: null, page: null, apres: null }, '/cohortes')}>{textes.retour}</Link>
      </p>
      <div className="filtrage">
        <Etiquettes actives={actives} />
      </div>
      <PageVivante
        types={TYPES_DES_LIGNES}
        territoire={territoireSuivi(vue)}
        operations={['LignesDuSuivi']}
        mots={MOTS_DES_LIGNES}
      />
      <div className="figs">
        <div className="fig">
          <Lignes lecture={lecture} />
        </div>
      </div>
    </>
  );
}

/** The booklets of one page. */
function Lignes({ lecture }: { readonly lecture: Lecture<LignesDuSuiviQuery> }) {
  const textes = useTextes(TEXTES);
  return (
    <ListeEnPages
      lecture={lecture}
      liste={({ carnetsSuivis }) => carnetsSuivis}
      vide={
        <Vide icone={Filter} titre={textes.vide}>
          <p>{textes.conseil}</p>
        </Vide>
      }
    >
      {(lignes, total) => <TableauDeCarnets total={total} carnets={lignes} />}
    </ListeEnPages>
  );
}

/** The filters in words, the cohort by its name. */
function useEtiquettes() {
  const langue = useLangue();
  const { vue } = useVue();
  const id = vue['f.cohorte'];
  const { data } = useQuery(NomDeCohorteQuery, { variables: { id: id ?? '' }, skip: id === undefined });
  const cohorte = id === undefined ? [] : [{ parametre: 'f.cohorte', mot: data?.cohorte?.libelle ?? '…' }];
  return [...cohorte, ...etiquettesDe(vue, langue)];
}
