import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import { Bloc } from '../../shared/Bloc.tsx';
import { AccesRefuse } from '../../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../../shared/langue.ts';
import { useRegistre } from '../../shared/registre.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { FormulaireDeLieu } from './FormulaireDeLieu.tsx';
import { cleDuBrouillon } from './magasin.ts';
import { parChamp } from './referentiels.ts';
import { VIDE } from './saisie.ts';
import { useBrouillonGarde } from './useBrouillon.ts';

export const NouveauLieuPageQuery = graphql(`
  query NouveauLieuPage {
    referentielsDesLieux {
      champ
      valeurs
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Ajouter un lieu',
    chapo: 'Le nom et la commune suffisent. Un lieu n’accepte le pass qu’une fois labellisé.',
  },
  en: {
    titre: 'Add a place',
    chapo: 'A name and a commune are enough. A place takes the pass only once it has its label.',
  },
};

/** A place of more, by the same form as any other. */
export function NouveauLieuPage() {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  const lecture = useQuery(NouveauLieuPageQuery);
  const cle = registre ? cleDuBrouillon(registre.compte ?? registre.role, 'nouveau') : null;
  const garde = useBrouillonGarde(cle);
  if (!registre || cle === null || garde === undefined) return null;
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      {registre.droits.includes('MODIFIER_LIEUX') ? (
        <Bloc lecture={lecture} lignes={14}>
          {({ referentielsDesLieux }) => (
            <SaufLectureSeule>
              <FormulaireDeLieu
                lieu={null}
                lue={VIDE}
                garde={garde}
                cle={cle}
                referentiels={parChamp(referentielsDesLieux)}
              />
            </SaufLectureSeule>
          )}
        </Bloc>
      ) : (
        <AccesRefuse droit="MODIFIER_LIEUX" />
      )}
    </>
  );
}
