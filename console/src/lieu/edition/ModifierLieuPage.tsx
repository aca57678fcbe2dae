import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import type { ModifierLieuPageQuery as Lecture } from '../../graphql/graphql.ts';
import { Bloc } from '../../shared/Bloc.tsx';
import { AccesRefuse } from '../../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../../shared/langue.ts';
import { useRegistre } from '../../shared/registre.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { AvecCollegues } from './AvecCollegues.tsx';
import { FormulaireDeLieu } from './FormulaireDeLieu.tsx';
import { cleDuBrouillon } from './magasin.ts';
import { parChamp } from './referentiels.ts';
import { saisieDe } from './saisie.ts';
import { useBrouillonGarde } from './useBrouillon.ts';

export const ModifierLieuPageQuery = graphql(`
  query ModifierLieuPage($id: ID!) {
    lieu(id: $id) {
      id
      version
      retire
      nom
      adresse
      complementAdresse
      codePostal
      communeCode
      communeNom
      latitude
      longitude
      itinerant
      fixe
      site
      telephone
      siteWeb
      horaires
      services
      typologie
      presentationResume
      presentationDetail
      structureParente
      publics
      prisesEnCharge
      frais
      programmes
      formations
      autresFormations
      modalitesAcces
      modalitesAccompagnement
      ficheAccesLibre
      priseRdv
      tarifCentimes
      tarifReglemente
      accessible
      structure {
        id
        siret
      }
    }
    referentielsDesLieux {
      champ
      valeurs
    }
  }
`);

export type LieuAModifier = NonNullable<Lecture['lieu']>;

const TEXTES = {
  fr: {
    titre: (nom: string) => `Modifier « ${nom} »`,
    inconnu: 'Lieu inconnu',
    retire: 'Ce lieu n’est plus au registre : remettez-le, depuis sa fiche, avant de le modifier.',
    liste: 'Voir la liste des lieux',
    fiche: 'Voir sa fiche',
  },
  en: {
    titre: (nom: string) => `Edit “${nom}”`,
    inconnu: 'Unknown place',
    retire: 'This place has left the register: put it back, from its sheet, before you edit it.',
    liste: 'See the list of places',
    fiche: 'See its sheet',
  },
};

/** The sheet of a place being written, from where it was left if a draft is kept here. */
export function ModifierLieuPage({ id }: { readonly id: string }) {
  const registre = useRegistre();
  const lecture = useQuery(ModifierLieuPageQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const cle = registre ? cleDuBrouillon(registre.compte ?? registre.role, id) : null;
  const garde = useBrouillonGarde(cle);
  if (!registre || cle === null || garde === undefined) return null;
  if (!registre.droits.includes('MODIFIER_LIEUX')) return <AccesRefuse droit="MODIFIER_LIEUX" />;
  return (
    <Bloc lecture={lecture} lignes={14}>
      {({ lieu, referentielsDesLieux }) =>
        lieu && !lieu.retire ? (
          <Contenu key={lieu.id} nom={lieu.nom}>
            <AvecCollegues lieu={lieu.id}>
              <FormulaireDeLieu
                lieu={{ id: lieu.id, version: lieu.version, sansStructure: lieu.structure === null }}
                lue={saisieDe(lieu)}
                garde={garde}
                cle={cle}
                referentiels={parChamp(referentielsDesLieux)}
              />
            </AvecCollegues>
          </Contenu>
        ) : (
          <SansForme lieu={lieu} />
        )
      }
    </Bloc>
  );
}

function Contenu({ nom, children }: { readonly nom: string; readonly children: ReactNode }) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(nom)}</h1>
      </div>
      <SaufLectureSeule>{children}</SaufLectureSeule>
    </>
  );
}

/** Nothing to edit: nobody has this identifier, or the place has left. */
function SansForme({ lieu }: { readonly lieu: LieuAModifier | null }) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <h1>{lieu ? textes.titre(lieu.nom) : textes.inconnu}</h1>
      {lieu && <p>{textes.retire}</p>}
      <p>
        <Link href={lieu ? `/lieux-labellises/${lieu.id}` : '/lieux-labellises'}>
          {lieu ? textes.fiche : textes.liste}
        </Link>
      </p>
    </>
  );
}
