import { useQuery } from '@apollo/client/react';
import { Users } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { Activite } from './Activite.tsx';
import { Definition } from './Definition.tsx';
import { Objectif } from './Objectif.tsx';
import { SuiviDeLaCohorte } from './SuiviDeLaCohorte.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_COHORTES, TYPES_DES_COHORTES } from './en-direct.ts';

const CohortePageQuery = graphql(`
  query CohortePage($id: ID!, $au: LocalDate) {
    cohorte(id: $id) {
      id
      libelle
      ...Definition_Cohorte @unmask
      suivi(au: $au) {
        ...SuiviDeLaCohorte @unmask
        ...Avancement @unmask
      }
      activite(au: $au) {
        mois
        carnetsRemis
        passUtilises
      }
      objectifs(au: $au) {
        ...Objectif @unmask
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Cohorte',
    au: 'Au (tel que connu le)',
    portee: 'Jour de connaissance',
    inconnue: 'Aucune cohorte de votre périmètre ne porte cet identifiant',
    retour: 'Voir les cohortes',
  },
  en: {
    titre: 'Cohort',
    au: 'As of (as known on)',
    portee: 'Day of knowledge',
    inconnue: 'No cohort of your perimeter has this identifier',
    retour: 'See the cohorts',
  },
};

/** One cohort: who it is, what it aims at, and what became of what it was handed, month by month. */
export function CohortePage({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const jour = useRegistre()?.jour ?? aujourdhui();
  const au = vue['au'] ?? null;
  const lecture = useQuery(CohortePageQuery, { variables: { id, au } });
  const libelle = lecture.data?.cohorte?.libelle ?? textes.titre;
  return (
    <Annonces>
      <fieldset className="portee" aria-label={textes.portee}>
        <label>
          <small>{textes.au}</small>
          <input
            type="date"
            value={au ?? jour}
            max={jour}
            onChange={({ currentTarget }) =>
              changer({ au: currentTarget.value === jour ? null : currentTarget.value })
            }
          />
        </label>
      </fieldset>
      <h1 className="plein">{libelle}</h1>
      <Bloc lecture={lecture} lignes={14}>
        {({ cohorte }) =>
          cohorte ? (
            <>
              <PageVivante
                types={TYPES_DES_COHORTES}
                territoire={{ type: 'COLLECTIVITE', code: cohorte.collectivite.siren }}
                operations={['CohortePage']}
                mots={MOTS_DES_COHORTES}
                fiche
              />
              <Definition cohorte={cohorte} />
              <div className="figs">
                <SuiviDeLaCohorte numero={1} id={id} suivi={cohorte.suivi} />
                <Activite numero={2} id={id} activite={cohorte.activite} au={cohorte.suivi.au} />
                <Objectif
                  numero={3}
                  id={id}
                  jour={jour}
                  passe={au !== null}
                  suivi={cohorte.suivi}
                  objectifs={cohorte.objectifs}
                />
              </div>
            </>
          ) : (
            <Vide icone={Users} titre={textes.inconnue}>
              <p>
                <Link href="/cohortes">{textes.retour}</Link>
              </p>
            </Vide>
          )
        }
      </Bloc>
    </Annonces>
  );
}
