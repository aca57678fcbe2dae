import { useQuery } from '@apollo/client/react';
import { Download, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { DefaillancePageQuery as Reponse } from '../graphql/graphql.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DE_L_ARGENT, TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { Declarer } from './Declarer.tsx';
import { Fonds } from './Fonds.tsx';
import { ListeDesCreances } from './ListeDesCreances.tsx';
import { Reemettre } from './Reemettre.tsx';
import { Reemissions } from './Reemissions.tsx';

const DefaillancePageQuery = graphql(`
  query DefaillancePage($operateur: String!, $au: LocalDate) {
    creances(operateur: $operateur, au: $au) {
      au
      operateur {
        id
        code
        nom
        defaillantLe
        motifDeDefaillance
      }
      chiffres {
        circulationCentimes
        expireeCentimes
        duAuxStructuresCentimes
        avoirsDusCentimes
        fondsDetenusCentimes
        engagementsCentimes
        etat
        ratio
      }
      nombre
      brutCentimes
      fraisCentimes
      netCentimes
      ...ListeDesCreances_Creances @unmask
      ...Reemissions_Creances @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (operateur: string) => `Ce que doit ${operateur}`,
    inconnu: 'Aucun opérateur ne porte ce code',
    retour: 'Voir la couverture',
    defaillant: (le: string, motif: string) => `Défaillant depuis le ${le} : ${motif}`,
    valide: 'Aucune défaillance n’est déclarée : voici ce qu’elle laisserait dû.',
    creances: 'Créances des structures',
    total: (pass: string, brut: string, frais: string, net: string) =>
      `${pass} pour ${brut}, moins ${frais} de frais : ${net} nets.`,
    pass: nom('pass non réglé', 'pass non réglés'),
    telecharger: 'Télécharger (CSV)',
    reprises: 'Reprise des pass en circulation',
  },
  en: {
    titre: (operateur: string) => `What ${operateur} owes`,
    inconnu: 'No operator has this code',
    retour: 'See the cover',
    defaillant: (le: string, motif: string) => `Failed since ${le}: ${motif}`,
    valide: 'No failure is declared: here is what it would leave owed.',
    creances: 'Claims of organisations',
    total: (pass: string, brut: string, frais: string, net: string) =>
      `${pass} for ${brut}, less ${frais} of fees: ${net} net.`,
    pass: nom('unsettled pass', 'unsettled passes'),
    telecharger: 'Download (CSV)',
    reprises: 'Outstanding passes taken over',
  },
};

const OPERATIONS = ['DefaillancePage', 'ChoixDeReprise', 'EffetsDeReemission'];

/** The claims on an operator, the funds that should be there, and who takes over what circulates. */
export function DefaillancePage({ operateur }: { readonly operateur: string }) {
  const { vue } = useVue();
  const au = vue['au'] ?? null;
  const lecture = useQuery(DefaillancePageQuery, {
    variables: { operateur, au },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  return (
    <Annonces>
      <PageVivante types={TYPES_DE_L_ARGENT} operations={OPERATIONS} mots={MOTS_DE_L_ARGENT} />
      <Bloc lecture={lecture} lignes={14}>
        {({ creances }) =>
          creances ? <Dues creances={creances} au={au} /> : <Inconnu operateur={operateur} />
        }
      </Bloc>
    </Annonces>
  );
}

function Inconnu({ operateur }: { readonly operateur: string }) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <h1>{operateur}</h1>
      <Vide icone={Inbox} titre={textes.inconnu}>
        <p>
          <Link href="/couverture">{textes.retour}</Link>
        </p>
      </Vide>
    </>
  );
}

type Creances = NonNullable<Reponse['creances']>;

function Dues({ creances, au }: { readonly creances: Creances; readonly au: string | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const regler = useDroit('REGLER') && au === null;
  const { operateur } = creances;
  const { code, nom: nomDeLOperateur, defaillantLe, motifDeDefaillance } = operateur;
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(nomDeLOperateur)}</h1>
        <p className="chapo">
          {defaillantLe
            ? textes.defaillant(jour(defaillantLe, langue), motifDeDefaillance ?? '')
            : textes.valide}
        </p>
      </div>
      {regler && !defaillantLe && (
        <SaufLectureSeule>
          <Declarer operateur={code} nom={nomDeLOperateur} />
        </SaufLectureSeule>
      )}
      <div className="figs">
        <Fonds chiffres={creances.chiffres} />
        <Figure
          numero={2}
          titre={textes.creances}
          classe="c12"
          constat={textes.total(
            compte(creances.nombre, textes.pass, langue),
            euros(creances.brutCentimes, langue, 2),
            euros(creances.fraisCentimes, langue, 2),
            euros(creances.netCentimes, langue, 2),
          )}
          actions={<Telecharger code={code} au={au} />}
        >
          <ListeDesCreances creances={creances} />
        </Figure>
        <Figure numero={3} titre={textes.reprises} classe="c12">
          <Reemissions creances={creances} />
          {regler && defaillantLe && (
            <SaufLectureSeule dit={false}>
              <Reemettre ancien={code} defaillantLe={defaillantLe} />
            </SaufLectureSeule>
          )}
        </Figure>
      </div>
    </>
  );
}

function Telecharger({ code, au }: { readonly code: string; readonly au: string | null }) {
  const textes = useTextes(TEXTES);
  const jourLu = au === null ? '' : `?au=${au}`;
  return (
    <a className="b" href={`/exports/creances/${encodeURIComponent(code)}.csv${jourLu}`} download>
      <Download className="ico" aria-hidden />
      {textes.telecharger}
    </a>
  );
}
