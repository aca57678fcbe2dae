import { useQuery } from '@apollo/client/react';
import { CalendarCheck } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { EtatDeProcedure } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Choix } from '../shared/Choix.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_ECHEANCES } from './en-direct.ts';
import { ETATS_DE_PROCEDURE } from './mots.ts';
import { TableauDesEcheances } from './TableauDesEcheances.tsx';

const EcheancesPageQuery = graphql(`
  query EcheancesPage($etat: EtatDeProcedure, $au: LocalDate) {
    echeances(etat: $etat, au: $au) {
      id
      etat
      commande {
        id
        numero
        valideJusquAu
        collectivite {
          id
          siren
          nom
        }
        operateurDuJour(au: $au) {
          id
          nom
        }
      }
      prochain {
        acte
        duLe
        duPar
      }
    }
  }
`);

const ETATS: readonly EtatDeProcedure[] = ['EN_RETARD', 'EN_COURS', 'A_VENIR', 'TERMINEE'];

const TEXTES = {
  fr: {
    titre: 'Fins de validité',
    retards: nom('procédure en retard', 'procédures en retard'),
    chapo:
      'Une commande finit par cinq actes datés, de l’alerte à l’avoir. Celles qui sont en retard viennent d’abord, puis celles dont le prochain acte est le plus proche.',
    etat: 'État',
    ouvertes: 'toutes celles qui ne sont pas terminées',
    au: 'Au (tel que connu le)',
    filtres: 'Filtrer les fins de validité',
    aucune: 'Aucune fin de validité ici',
    couverture: 'Voir ce que ces commandes engagent encore',
  },
  en: {
    titre: 'Ends of validity',
    retards: nom('procedure late', 'procedures late'),
    chapo:
      'An order ends by five dated acts, from the alert to the credit note. Late ones come first, then those whose next act is nearest.',
    etat: 'State',
    ouvertes: 'all that are not over',
    au: 'As of (as known on)',
    filtres: 'Filter the ends of validity',
    aucune: 'No end of validity here',
    couverture: 'See what these orders still owe',
  },
};

/** Orders by the next act of their end of validity, late ones first. */
export function EcheancesPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const etat = ETATS.find((un) => un === vue['f.echeance']) ?? null;
  const lecture = useQuery(EcheancesPageQuery, {
    variables: { etat, au: vue['au'] ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const retards = lecture.data?.echeances.filter((une) => une.etat === 'EN_RETARD').length ?? 0;
  return (
    <>
      <div className="titre">
        <h1>
          {textes.titre}
          {retards > 0 && ` : ${compte(retards, textes.retards, langue)}`}
        </h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Filtres etat={etat} />
      <PageVivante
        types={['echeance.*', 'echeances.*', 'etat.*', 'commande.*', 'commandes.*']}
        operations={['EcheancesPage']}
        mots={MOTS_DES_ECHEANCES}
      />
      <div className="figs">
        <div className="fig pile">
          <Bloc lecture={lecture} lignes={12}>
            {({ echeances }) =>
              echeances.length === 0 ? (
                <Vide icone={CalendarCheck} titre={textes.aucune} />
              ) : (
                <TableauDesEcheances echeances={echeances} />
              )
            }
          </Bloc>
          <p className="note">
            <Link href={href({ 'f.echeance': null }, '/couverture')}>{textes.couverture}</Link>
          </p>
        </div>
      </div>
    </>
  );
}

function Filtres({ etat }: { readonly etat: EtatDeProcedure | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const ce = useRegistre()?.jour ?? aujourdhui();
  return (
    <fieldset className="portee" aria-label={textes.filtres}>
      <Choix nom={textes.etat} valeur={etat ?? ''} onChange={(choisi) => changer({ 'f.echeance': choisi })}>
        <option value="">{textes.ouvertes}</option>
        {ETATS.map((un) => (
          <option key={un} value={un}>
            {ETATS_DE_PROCEDURE[langue][un]}
          </option>
        ))}
      </Choix>
      <label>
        <small>{textes.au}</small>
        <input
          type="date"
          value={vue['au'] ?? ce}
          max={ce}
          onChange={({ currentTarget: { value } }) => changer({ au: value === ce ? null : value })}
        />
      </label>
    </fieldset>
  );
}
