import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Figure } from '../shared/Figure.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { jour, mois } from '../shared/dates.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Exports } from './Exports.tsx';
import { LignesReglees } from './LignesReglees.tsx';
import { Sommes } from './Sommes.tsx';
import { Virements } from './Virements.tsx';

const CloturePageQuery = graphql(`
  query CloturePage($numero: String!) {
    contrePaiement(numero: $numero) {
      id
      numero
      mois
      jour
      nombreDeLignes
      nombreDeVirements
      centimes
      fraisCentimes
      ajustementsCentimes
      netCentimes
      empreinte
      operateur {
        id
        nom
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (numero: string) => `Contre-paiement ${numero}`,
    chapo: (quand: string, qui: string, le: string) =>
      `Pass de ${quand} et antérieurs, ${qui}, clos le ${le}.`,
    pass: nom('pass réglé', 'pass réglés'),
    virements: nom('virement', 'virements'),
    constat: (pass: string, virements: string) => `${pass} par ${virements}.`,
    totaux: 'Du brut au net',
    empreinte: 'Empreinte (SHA-256) de la clôture, de ses virements, lignes et ajustements',
    inconnu: 'Aucune clôture ne porte ce numéro',
    retour: 'Voir les mois clos',
  },
  en: {
    titre: (numero: string) => `Closing ${numero}`,
    chapo: (quand: string, qui: string, le: string) =>
      `Passes of ${quand} and before, ${qui}, closed on ${le}.`,
    pass: nom('pass paid', 'passes paid'),
    virements: nom('transfer', 'transfers'),
    constat: (pass: string, virements: string) => `${pass} by ${virements}.`,
    totaux: 'From gross to net',
    empreinte: 'Fingerprint (SHA-256) of the closing, its transfers, lines and corrections',
    inconnu: 'No closing has this number',
    retour: 'See the closed months',
  },
};

/** One closing: its totals, its seal, its transfers, and for each of them its lines. */
export function CloturePage({ numero: brut }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const exporte = useDroit('REGLER');
  const numero = decodeURIComponent(brut);
  const structure = vue['f.structure'] ?? null;
  const lecture = useQuery(CloturePageQuery, { variables: { numero }, fetchPolicy: 'cache-and-network' });
  return (
    <Bloc lecture={lecture} lignes={14}>
      {({ contrePaiement: lu }) =>
        lu ? (
          <>
            <div className="titre">
              <h1>{textes.titre(lu.numero)}</h1>
              <p className="chapo">
                {textes.chapo(mois(lu.mois, langue), lu.operateur.nom, jour(lu.jour, langue))}
              </p>
            </div>
            <div className="figs">
              <Figure
                numero={1}
                titre={textes.totaux}
                constat={textes.constat(
                  compte(lu.nombreDeLignes, textes.pass, langue),
                  compte(lu.nombreDeVirements, textes.virements, langue),
                )}
              >
                <Sommes {...lu} />
                <p className="note">
                  {textes.empreinte} <code className="empreinte">{lu.empreinte}</code>
                </p>
                {exporte && <Exports numero={lu.numero} virements={lu.nombreDeVirements} />}
              </Figure>
              {structure ? (
                <LignesReglees rang={2} numero={lu.numero} structure={structure} />
              ) : (
                <Virements rang={2} numero={lu.numero} />
              )}
            </div>
          </>
        ) : (
          <>
            <h1>{textes.titre(numero)}</h1>
            <Vide icone={Inbox} titre={textes.inconnu}>
              <p>
                <Link href="/reglements">{textes.retour}</Link>
              </p>
            </Vide>
          </>
        )
      }
    </Bloc>
  );
}
