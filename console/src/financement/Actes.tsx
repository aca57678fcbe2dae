import type { Actes_DossierFragment as Dossier } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { Franchir } from './Franchir.tsx';
import { SignerConvention } from './SignerConvention.tsx';
import { Solder } from './Solder.tsx';

graphql(`
  fragment Actes_Dossier on Dossier {
    id
    numero
    vague
    etape
    aideCentimes
    tauxDixMilliemes
    budgetPorteurCentimes
    etapes {
      id
      etape
      jour
      centimes
    }
    regle {
      id
      suitLUsage
      plafondDeLAideCentimes
    }
    convention {
      id
      partEtatCentimes
    }
    collectivite {
      id
      siren
      nom
    }
  }
`);

/** What may be done to a file now, by those who examine them: each act says its effects before it is done. */
export function Actes({ dossier }: { readonly dossier: Dossier }) {
  const instruit = useDroit('INSTRUIRE');
  if (!instruit) return null;
  const { etape } = dossier;
  return (
    <SaufLectureSeule>
      <div className="pile actes">
        {etape === 'DEPOSE' && <Franchir dossier={dossier} etape="INSTRUIT" />}
        {etape === 'INSTRUIT' && (
          <>
            <Franchir dossier={dossier} etape="LAUREAT" />
            <Franchir dossier={dossier} etape="REFUSE" />
          </>
        )}
        {etape === 'LAUREAT' && <SignerConvention dossier={dossier} />}
        {etape === 'CONVENTIONNE' && <Franchir dossier={dossier} etape="VERSE" />}
        {etape === 'VERSE' && <Solder dossier={dossier} />}
      </div>
    </SaufLectureSeule>
  );
}
