import { useQuery } from '@apollo/client/react';
import { Check, FlaskConical, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import type { CommandePageQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { euros, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { Conditions } from './Conditions.tsx';
import { Delai } from './Delai.tsx';
import { Encaissements } from './Encaissements.tsx';
import { EtapesDeCommande } from './EtapesDeCommande.tsx';
import { Financeurs } from './Financeurs.tsx';
import { FranchirEtape } from './FranchirEtape.tsx';
import { PrixDetaille } from './PrixDetaille.tsx';
import { Tirages } from './Tirages.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const CommandePageQuery = graphql(`
  query CommandePage($numero: String!) {
    commande(numero: $numero) {
      id
      numero
      etat
      fictive
      nombreDePass
      tailleDeCarnet
      valeurFacialeCentimes
      valeurCentimes
      collectivite {
        id
        siren
        nom
      }
      operateur {
        id
        nom
      }
      devis {
        id
        numero
      }
      prix {
        ...PrixDetaille_Prix @unmask
      }
      ...Delai_Commande
      ...FranchirEtape_Commande
      ...EtapesDeCommande_Commande
      ...Financeurs_Commande
      ...Encaissements_Commande
      ...Conditions_Commande
      ...Tirages_Commande
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (numero: string) => `Commande ${numero}`,
    contenu: (pass: string, faciale: string, taille: string, valeur: string) =>
      `${pass} pass de ${faciale} en carnets de ${taille}, soit ${valeur}`,
    par: (operateur: string) => `imprimés et payés par ${operateur}.`,
    devis: (numero: string) => `Devis ${numero}`,
    fictive: 'données fictives',
    validite: 'Sa fin de validité',
    ecritures: 'Ses écritures',
    inconnue: 'Aucune commande de votre périmètre ne porte ce numéro',
    retour: 'Voir les commandes',
  },
  en: {
    titre: (numero: string) => `Order ${numero}`,
    contenu: (pass: string, faciale: string, taille: string, valeur: string) =>
      `${pass} passes of ${faciale} in booklets of ${taille}, that is ${valeur}`,
    par: (operateur: string) => `printed and paid by ${operateur}.`,
    devis: (numero: string) => `Quote ${numero}`,
    fictive: 'fictitious data',
    validite: 'Its end of validity',
    ecritures: 'Its entries',
    inconnue: 'No order of your perimeter has this number',
    retour: 'See the orders',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans cette commande', 'changements dans cette commande'),
  en: nom('change in this order', 'changes in this order'),
};

/** One order: its ten steps, its money, its terms, its carnets, and what whoever reads may do next. */
export function CommandePage({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(CommandePageQuery, { variables: { numero }, errorPolicy: 'all' });
  return (
    <Bloc lecture={lecture} lignes={12}>
      {({ commande }) =>
        commande ? (
          <Annonces>
            <Tete commande={commande} />
            <PageVivante
              objet={`commande:${commande.id}`}
              operations={['CommandePage', 'TiragesDeCommande']}
              mots={MOTS}
              fiche
            />
            <p>
              <Delai commande={commande} />
            </p>
            <FranchirEtape commande={commande} />
            <div className="figs">
              <EtapesDeCommande commande={commande} />
              <div className="c7 colonne">
                <Financeurs commande={commande} />
                <Encaissements commande={commande} />
              </div>
              <div className="c5 colonne">
                <PrixDetaille prix={commande.prix} numero={4} />
                <Conditions commande={commande} />
              </div>
              <Tirages commande={commande} />
            </div>
          </Annonces>
        ) : (
          <>
            <h1 className="n">{numero}</h1>
            <Vide icone={Inbox} titre={textes.inconnue}>
              <p>
                <Link href="/commandes">{textes.retour}</Link>
              </p>
            </Vide>
          </>
        )
      }
    </Bloc>
  );
}

/** Who bought what from whom. */
function Tete({ commande }: { readonly commande: NonNullable<Lu['commande']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(commande.numero)}</h1>
        <div className="actions">
          <Tampon mot={ETAPES_DE_COMMANDE[langue][commande.etat]} icone={Check} />
          {commande.fictive && <Tampon mot={textes.fictive} icone={FlaskConical} ton="projet" />}
        </div>
      </div>
      <p className="chapo">
        <Link href={`/collectivites/${commande.collectivite.siren}`}>{commande.collectivite.nom}</Link>
        {' : '}
        {textes.contenu(
          nombre(commande.nombreDePass, langue),
          euros(commande.valeurFacialeCentimes, langue),
          nombre(commande.tailleDeCarnet, langue),
          euros(commande.valeurCentimes, langue),
        )}
        , {textes.par(commande.operateur.nom)}{' '}
        {commande.devis && (
          <Link href={`/commandes/devis/${commande.devis.numero}`}>
            {textes.devis(commande.devis.numero)}
          </Link>
        )}
      </p>
      <p className="actions">
        <Link href={`/echeances/${commande.numero}`}>{textes.validite}</Link>
        <Link href={`/couverture?f.commande=${commande.numero}`}>{textes.ecritures}</Link>
      </p>
    </>
  );
}
