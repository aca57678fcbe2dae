import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { numeroLisible } from '../shared/format.ts';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_REGLEMENTS, TYPES_DES_REGLEMENTS } from './en-direct.ts';
import { Ajustements } from './Ajustements.tsx';
import { Attestation } from './Attestation.tsx';
import { Banque } from './Banque.tsx';
import { LignesDuReleve } from './LignesDuReleve.tsx';
import { Periode } from './Periode.tsx';
import { Totaux } from './Totaux.tsx';
import { VirementsRecus } from './VirementsRecus.tsx';

const ReleveQuery = graphql(`
  query Releve($structure: ID, $du: LocalDate, $au: LocalDate) {
    releve(structure: $structure, du: $du, au: $au) {
      du
      au
      nombreDUsages
      usagesCentimes
      nombreRegle
      regleCentimes
      fraisCentimes
      ajustementsCentimes
      nombreEnAttente
      enAttenteCentimes
      raison
      structure {
        id
        nom
        siret
        ...Banque_Structure
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (qui: string) => `Relevé de ${qui}`,
    siret: 'SIRET',
    sans: 'Structure inconnue',
    inconnue: 'Aucune structure à montrer',
    aide: 'Cette structure n’est pas dans le registre, ou votre compte n’agit pour aucune.',
    retour: 'Voir les règlements',
  },
  en: {
    titre: (qui: string) => `Statement of ${qui}`,
    siret: 'SIRET',
    sans: 'Unknown organisation',
    inconnue: 'No organisation to show',
    aide: 'This organisation is not in the register, or your account acts for none.',
    retour: 'See the payments',
  },
};

/** What a structure did, was paid and waits for; with its bank details and its certificates. */
export function Releve({ structure }: { readonly structure: string | null }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const variables = { structure, du: vue['f.du'] ?? null, au: vue['au'] ?? null };
  const lecture = useQuery(ReleveQuery, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Bloc lecture={lecture} lignes={20}>
      {({ releve }) =>
        releve ? (
          <Annonces>
            <div className="titre">
              <h1>{textes.titre(releve.structure.nom)}</h1>
              {releve.structure.siret && (
                <p className="chapo">
                  {textes.siret} {numeroLisible(releve.structure.siret)}
                </p>
              )}
            </div>
            <PageVivante
              types={TYPES_DES_REGLEMENTS}
              operations={['Releve', 'LignesDuReleve', 'VirementsRecus', 'Ajustements', 'LieuxDuReleve']}
              mots={MOTS_DES_REGLEMENTS}
            />
            <Periode du={releve.du} au={releve.au} structure={releve.structure.id} />
            <div className="figs">
              <div className="c7 colonne">
                <Totaux numero={1} releve={releve} />
              </div>
              <div className="c5 colonne">
                <Banque numero={2} structure={releve.structure} />
              </div>
              <LignesDuReleve numero={3} structure={releve.structure.id} du={releve.du} au={releve.au} />
              <VirementsRecus numero={4} structure={releve.structure.id} au={releve.au} />
              <Ajustements numero={5} structure={releve.structure.id} au={releve.au} />
              <Attestation numero={6} structure={releve.structure.id} jour={releve.au} />
            </div>
          </Annonces>
        ) : (
          <>
            <h1>{textes.sans}</h1>
            <Vide icone={Inbox} titre={textes.inconnue}>
              <p>{textes.aide}</p>
              {structure !== null && (
                <p>
                  <Link href="/reglements">{textes.retour}</Link>
                </p>
              )}
            </Vide>
          </>
        )
      }
    </Bloc>
  );
}
