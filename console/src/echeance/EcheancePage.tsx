import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { EcheancePageQuery as Reponse } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_ECHEANCES, TYPES_DES_ECHEANCES } from './en-direct.ts';
import { Actes } from './Actes.tsx';
import { CarnetsDuConstat } from './CarnetsDuConstat.tsx';
import { EtatContradictoire } from './EtatContradictoire.tsx';
import { ETATS_DE_PROCEDURE, MARQUES } from './mots.ts';
import { Sommes } from './Sommes.tsx';

const EcheancePageQuery = graphql(`
  query EcheancePage($numero: String!, $au: LocalDate) {
    echeance(commande: $numero, au: $au) {
      id
      au
      etat
      commande {
        id
        numero
        valideJusquAu
        tolereeJusquAu
        collectivite {
          id
          siren
          nom
        }
        operateurDuJour(au: $au) {
          id
          code
          nom
          defaillantLe
        }
      }
      constat {
        ...Sommes_Constat @unmask
      }
      ...Actes_Procedure @unmask
      ...EtatContradictoire_Procedure @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (numero: string) => `Fin de validité de la commande ${numero}`,
    commanditaire: 'Commanditaire',
    operateur: 'Opérateur',
    validite: 'Validité',
    dates: (valide: string, toleree: string) => `jusqu’au ${valide}, tolérée jusqu’au ${toleree}`,
    defaillant: (le: string) => `défaillant depuis le ${le}`,
    sommes: 'Les carnets, ce jour',
    constat: (au: string) => `Comptés sur les faits connus le ${au} ; chaque somme s’ouvre sur ses carnets.`,
    actes: 'Les cinq actes',
    inconnue: 'Aucune commande activée de votre périmètre ne porte ce numéro',
    retour: 'Voir les fins de validité',
  },
  en: {
    titre: (numero: string) => `End of validity of the order ${numero}`,
    commanditaire: 'Buyer',
    operateur: 'Operator',
    validite: 'Validity',
    dates: (valide: string, toleree: string) => `until ${valide}, tolerated until ${toleree}`,
    defaillant: (le: string) => `failed since ${le}`,
    sommes: 'The booklets, that day',
    constat: (au: string) => `Counted on the facts known on ${au}; each sum opens to its booklets.`,
    actes: 'The five acts',
    inconnue: 'No active order of your perimeter has this number',
    retour: 'See the ends of validity',
  },
};

/** The procedure of an order: its sums, its five acts, what both sides sign, and the credit note. */
export function EcheancePage({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const lecture = useQuery(EcheancePageQuery, {
    variables: { numero, au: vue['au'] ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const somme = vue['f.somme'];
  if (somme !== undefined) return <CarnetsDuConstat commande={numero} somme={somme} />;
  return (
    <Annonces>
      <div className="titre">
        <h1>{textes.titre(numero)}</h1>
      </div>
      <Bloc lecture={lecture} lignes={16}>
        {({ echeance }) =>
          echeance ? (
            <>
              <PageVivante
                types={TYPES_DES_ECHEANCES}
                territoire={{ type: 'COLLECTIVITE', code: echeance.commande.collectivite.siren }}
                operations={['EcheancePage']}
                mots={MOTS_DES_ECHEANCES}
                fiche
              />
              <Parties echeance={echeance} />
              <div className="figs">
                <Figure
                  numero={1}
                  titre={textes.sommes}
                  constat={textes.constat(jour(echeance.au, langue))}
                  classe="c12"
                >
                  <Sommes constat={echeance.constat} />
                </Figure>
                <Figure numero={2} titre={textes.actes} classe="c12">
                  <SaufLectureSeule>
                    <Actes procedure={echeance} numero={numero} />
                  </SaufLectureSeule>
                </Figure>
                <EtatContradictoire procedure={echeance} numero={numero} />
              </div>
            </>
          ) : (
            <Vide icone={Inbox} titre={textes.inconnue}>
              <p>
                <Link href="/echeances">{textes.retour}</Link>
              </p>
            </Vide>
          )
        }
      </Bloc>
    </Annonces>
  );
}

/** Between whom, and until when. */
function Parties({ echeance }: { readonly echeance: NonNullable<Reponse['echeance']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  return (
    <dl className="paires">
      <dt>{textes.commanditaire}</dt>
      <dd>
        <Link href={href({}, `/collectivites/${echeance.commande.collectivite.siren}`)}>
          {echeance.commande.collectivite.nom}
        </Link>
      </dd>
      <dt>{textes.operateur}</dt>
      <dd>
        {echeance.commande.operateurDuJour?.nom}
        {echeance.commande.operateurDuJour?.defaillantLe &&
          `, ${textes.defaillant(jour(echeance.commande.operateurDuJour.defaillantLe, langue))}`}
      </dd>
      <dt>{textes.validite}</dt>
      <dd>
        {textes.dates(
          jour(echeance.commande.valideJusquAu, langue),
          jour(echeance.commande.tolereeJusquAu, langue),
        )}{' '}
        <Tampon mot={ETATS_DE_PROCEDURE[langue][echeance.etat]} {...MARQUES[echeance.etat]} />
      </dd>
    </dl>
  );
}
