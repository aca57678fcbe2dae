import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { DevisPageQuery as Lu } from '../graphql/graphql.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { euros, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ConditionsDuDevis } from './ConditionsDuDevis.tsx';
import { DeciderDevis } from './DeciderDevis.tsx';
import { PrixDetaille } from './PrixDetaille.tsx';
import { TamponDeDevis } from './TamponDeDevis.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const DevisPageQuery = graphql(`
  query DevisPage($numero: String!) {
    devis(numero: $numero) {
      id
      numero
      etat
      nombreDePass
      tailleDeCarnet
      valeurFacialeCentimes
      etabliLe
      par
      numeroDeCommande
      abandonneLe
      motifDAbandon
      collectivite {
        id
        siren
        nom
      }
      operateur {
        id
        nom
      }
      prix {
        ...PrixDetaille_Prix @unmask
      }
      ...ConditionsDuDevis_Devis
      ...DeciderDevis_Devis
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (numero: string) => `Devis ${numero}`,
    contenu: (pass: string, faciale: string, taille: string, operateur: string) =>
      `${pass} pass de ${faciale} en carnets de ${taille}, par ${operateur}.`,
    etabli: (day: string, par: string) => `Établi le ${day} par ${par}.`,
    commande: (numero: string) => `Signé : c’est la commande ${numero}`,
    abandonne: (day: string, motif: string) => `Abandonné le ${day} : ${motif}`,
    inconnu: 'Aucun devis de votre périmètre ne porte ce numéro',
    retour: 'Voir les devis',
  },
  en: {
    titre: (numero: string) => `Quote ${numero}`,
    contenu: (pass: string, faciale: string, taille: string, operateur: string) =>
      `${pass} passes of ${faciale} in booklets of ${taille}, by ${operateur}.`,
    etabli: (day: string, par: string) => `Made on ${day} by ${par}.`,
    commande: (numero: string) => `Signed: it is the order ${numero}`,
    abandonne: (day: string, motif: string) => `Given up on ${day}: ${motif}`,
    inconnu: 'No quote of your perimeter has this number',
    retour: 'See the quotes',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les devis de cet acheteur', 'changements dans les devis de cet acheteur'),
  en: nom('change in the quotes of this buyer', 'changes in the quotes of this buyer'),
};

/** One quote: its terms, its price, and the decision that it waits for. */
export function DevisPage({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DevisPageQuery, { variables: { numero }, errorPolicy: 'all' });
  return (
    <Bloc lecture={lecture} lignes={10}>
      {({ devis }) =>
        devis ? (
          <Annonces>
            <Tete devis={devis} />
            <PageVivante
              types={['devis.*', 'commande.signee']}
              territoire={{ type: 'COLLECTIVITE', code: devis.collectivite.siren }}
              operations={['DevisPage']}
              mots={MOTS}
              fiche
            />
            {devis.etat === 'EN_ATTENTE' && <DeciderDevis devis={devis} />}
            <div className="figs">
              <div className="c7 colonne">
                <PrixDetaille prix={devis.prix} numero={1} />
              </div>
              <div className="c5 colonne">
                <ConditionsDuDevis devis={devis} />
              </div>
            </div>
          </Annonces>
        ) : (
          <>
            <h1 className="n">{numero}</h1>
            <Vide icone={Inbox} titre={textes.inconnu}>
              <p>
                <Link href="/commandes/devis">{textes.retour}</Link>
              </p>
            </Vide>
          </>
        )
      }
    </Bloc>
  );
}

/** Who asked whom for what, and what became of it. */
function Tete({ devis }: { readonly devis: NonNullable<Lu['devis']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(devis.numero)}</h1>
        <div className="actions">
          <TamponDeDevis etat={devis.etat} />
        </div>
      </div>
      <p className="chapo">
        <Link href={`/collectivites/${devis.collectivite.siren}`}>{devis.collectivite.nom}</Link>
        {' : '}
        {textes.contenu(
          nombre(devis.nombreDePass, langue),
          euros(devis.valeurFacialeCentimes, langue),
          nombre(devis.tailleDeCarnet, langue),
          devis.operateur.nom,
        )}{' '}
        {textes.etabli(jour(devis.etabliLe, langue), devis.par)}
      </p>
      {devis.numeroDeCommande && (
        <p>
          <Link href={`/commandes/${devis.numeroDeCommande}`}>{textes.commande(devis.numeroDeCommande)}</Link>
        </p>
      )}
      {devis.abandonneLe && (
        <p>{textes.abandonne(jour(devis.abandonneLe, langue), devis.motifDAbandon ?? '')}</p>
      )}
    </>
  );
}
