import { useQuery } from '@apollo/client/react';
import { FileQuestion } from 'lucide-react';
import { Link } from 'wouter';
import type { DossierPageQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { majuscule, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { TYPES_DES_DOSSIERS } from './en-direct.ts';
import { Actes } from './Actes.tsx';
import { ConventionDuDossier } from './ConventionDuDossier.tsx';
import { Criteres } from './Criteres.tsx';
import { Frise } from './Frise.tsx';
import { ALLURES, MOTS_D_ETAPE } from './mots.ts';
import { SoldeDuDossier } from './SoldeDuDossier.tsx';

const DossierPageQuery = graphql(`
  query DossierPage($numero: String!) {
    dossier(numero: $numero) {
      id
      numero
      vague
      intitule
      etape
      collectivite {
        id
        siren
        nom
      }
      ...Frise_Dossier
      ...Criteres_Dossier
      ...ConventionDuDossier_Dossier
      ...Actes_Dossier @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    inconnu: 'Aucun dossier de votre périmètre ne porte ce numéro',
    retour: 'Voir la liste des dossiers',
    etapes: 'Étapes',
    criteres: 'Projet, et règles qui l’ont jugé',
    convention: 'Convention',
    solde: 'Solde avec l’État',
  },
  en: {
    inconnu: 'No file of your perimeter has this number',
    retour: 'See the list of files',
    etapes: 'Steps',
    criteres: 'Project, and the rules that judged it',
    convention: 'Agreement',
    solde: 'Settlement with the State',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('événement de ce dossier et de ses commandes', 'événements de ce dossier et de ses commandes'),
  en: nom('event of this file and its orders', 'events of this file and its orders'),
};

/** One file from its deposit to its settlement: what was done, what may be done now, who pays. */
export function DossierPage({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DossierPageQuery, { variables: { numero }, errorPolicy: 'all' });
  return (
    <Annonces>
      <Bloc lecture={lecture} lignes={16}>
        {({ dossier }) =>
          dossier ? (
            <Fiche dossier={dossier} />
          ) : (
            <>
              <h1>{numero}</h1>
              <Vide icone={FileQuestion} titre={textes.inconnu}>
                <p>
                  <Link href="/financement">{textes.retour}</Link>
                </p>
              </Vide>
            </>
          )
        }
      </Bloc>
    </Annonces>
  );
}

function Fiche({ dossier }: { readonly dossier: NonNullable<Lu['dossier']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { numero, vague, etape, intitule, collectivite } = dossier;
  const { icone, ton } = ALLURES[etape];
  const verse = etape === 'VERSE' || etape === 'SOLDE' || etape === 'REVERSEMENT' || etape === 'CONVENTIONNE';
  return (
    <>
      <div className="titre">
        <h1>{numero}</h1>
        <div className="actions">
          <Tampon mot={majuscule(MOTS_D_ETAPE[langue][etape])} icone={icone} ton={ton} />
        </div>
        <p className="chapo">
          {intitule}. <Link href={`/collectivites/${collectivite.siren}`}>{collectivite.nom}</Link>
        </p>
      </div>
      <PageVivante
        types={[...TYPES_DE_L_ARGENT, ...TYPES_DES_DOSSIERS]}
        territoire={{ type: 'COLLECTIVITE', code: collectivite.siren }}
        operations={['DossierPage', 'SoldeDuDossier']}
        mots={MOTS}
        fiche
      />
      <div className="figs">
        <div className="c7 colonne">
          <Figure numero={1} titre={textes.etapes}>
            <Frise dossier={dossier} />
            <Actes dossier={dossier} />
          </Figure>
          <Figure numero={2} titre={textes.convention}>
            <ConventionDuDossier dossier={dossier} />
          </Figure>
        </div>
        <div className="c5 colonne">
          <Figure numero={3} titre={textes.criteres}>
            <Criteres dossier={dossier} />
          </Figure>
          {verse && (
            <Figure numero={4} titre={textes.solde}>
              <SoldeDuDossier numero={numero} vague={vague} siren={collectivite.siren} />
            </Figure>
          )}
        </div>
      </div>
    </>
  );
}
