import { useQuery } from '@apollo/client/react';
import { Download, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
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
import { Declarer } from './Declarer.tsx';
import { ListeDesCreances } from './ListeDesCreances.tsx';
import { Ratio } from './Ratio.tsx';
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
    fonds: 'Fonds qui devraient être là',
    constat: (fonds: string, engagements: string) =>
      `${fonds} au grand livre pour ${engagements} d’engagements.`,
    circulation: 'En circulation',
    expiree: 'Expirée, pas encore rendue',
    structures: 'Dû aux structures',
    avoirs: 'Avoirs dus',
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
    fonds: 'Funds that should be there',
    constat: (fonds: string, engagements: string) =>
      `${fonds} in the ledger for ${engagements} of commitments.`,
    circulation: 'In circulation',
    expiree: 'Expired, not credited yet',
    structures: 'Owed to organisations',
    avoirs: 'Credit notes owed',
    creances: 'Claims of organisations',
    total: (pass: string, brut: string, frais: string, net: string) =>
      `${pass} for ${brut}, less ${frais} of fees: ${net} net.`,
    pass: nom('unsettled pass', 'unsettled passes'),
    telecharger: 'Download (CSV)',
    reprises: 'Outstanding passes taken over',
  },
};

/** The claims on an operator, the funds that should be there, and who takes over what circulates. */
export function DefaillancePage({ operateur }: { readonly operateur: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const au = vue['au'] ?? null;
  const regler = useDroit('REGLER') && au === null;
  const lecture = useQuery(DefaillancePageQuery, {
    variables: { operateur, au },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  return (
    <Annonces>
      <Bloc lecture={lecture} lignes={14}>
        {({ creances }) =>
          creances ? (
            <>
              <div className="titre">
                <h1>{textes.titre(creances.operateur.nom)}</h1>
                <p className="chapo">
                  {creances.operateur.defaillantLe === null || creances.operateur.defaillantLe === undefined
                    ? textes.valide
                    : textes.defaillant(
                        jour(creances.operateur.defaillantLe, langue),
                        creances.operateur.motifDeDefaillance ?? '',
                      )}
                </p>
              </div>
              {regler && !creances.operateur.defaillantLe && (
                <SaufLectureSeule>
                  <Declarer operateur={operateur} nom={creances.operateur.nom} />
                </SaufLectureSeule>
              )}
              <div className="figs">
                <Figure
                  numero={1}
                  titre={textes.fonds}
                  classe="c12"
                  constat={
                    <>
                      {textes.constat(
                        euros(creances.chiffres.fondsDetenusCentimes, langue, 2),
                        euros(creances.chiffres.engagementsCentimes, langue, 2),
                      )}{' '}
                      <Ratio etat={creances.chiffres.etat} ratio={creances.chiffres.ratio ?? null} />
                    </>
                  }
                >
                  <dl className="paires">
                    <dt>{textes.circulation}</dt>
                    <dd className="n">{euros(creances.chiffres.circulationCentimes, langue, 2)}</dd>
                    <dt>{textes.expiree}</dt>
                    <dd className="n">{euros(creances.chiffres.expireeCentimes, langue, 2)}</dd>
                    <dt>{textes.structures}</dt>
                    <dd className="n">{euros(creances.chiffres.duAuxStructuresCentimes, langue, 2)}</dd>
                    <dt>{textes.avoirs}</dt>
                    <dd className="n">{euros(creances.chiffres.avoirsDusCentimes, langue, 2)}</dd>
                  </dl>
                </Figure>
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
                  actions={
                    <a
                      className="b"
                      href={`/exports/creances/${encodeURIComponent(operateur)}.csv${au === null ? '' : `?au=${au}`}`}
                      download
                    >
                      <Download className="ico" aria-hidden />
                      {textes.telecharger}
                    </a>
                  }
                >
                  <ListeDesCreances creances={creances} />
                </Figure>
                <Figure numero={3} titre={textes.reprises} classe="c12">
                  <Reemissions creances={creances} />
                  {regler && creances.operateur.defaillantLe && (
                    <SaufLectureSeule dit={false}>
                      <Reemettre ancien={operateur} defaillantLe={creances.operateur.defaillantLe} />
                    </SaufLectureSeule>
                  )}
                </Figure>
              </div>
            </>
          ) : (
            <>
              <h1>{operateur}</h1>
              <Vide icone={Inbox} titre={textes.inconnu}>
                <p>
                  <Link href="/couverture">{textes.retour}</Link>
                </p>
              </Vide>
            </>
          )
        }
      </Bloc>
    </Annonces>
  );
}
