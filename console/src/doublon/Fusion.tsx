import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { Fusion_LieuxComparesFragment } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';
import { CarteDuLieu } from './CarteDuLieu.tsx';
import { choixParDefaut, type Cote, lAutre, prisALAutre } from './choix.ts';
import { ChoixDuChamp } from './ChoixDuChamp.tsx';
import { Decider } from './Decider.tsx';
import { Effets } from './Effets.tsx';
import { Issue, type IssueDeComparaison } from './Issue.tsx';

const FusionFragment = graphql(`
  fragment Fusion_LieuxCompares on LieuxCompares {
    id
    ecarte
    champs {
      champ
      un
      autre
      differe
    }
    un {
      id
      nom
      version
      retire
      nombreDUtilisations
      ...CarteDuLieu_LieuLabellise
    }
    autre {
      id
      nom
      version
      retire
      nombreDUtilisations
      ...CarteDuLieu_LieuLabellise
    }
  }
`);

const TEXTES = {
  fr: {
    garder: 'Lieu à garder',
    champs: 'Ce qui diffère : à choisir champ par champ',
    aucun: 'Les deux fiches disent la même chose.',
    labels: 'Donner au lieu gardé les labels en cours de l’autre qu’il n’a pas',
    sorti: 'L’un des deux n’est plus au registre : il n’y a rien à fusionner.',
  },
  en: {
    garder: 'Place to keep',
    champs: 'What differs: to be chosen field by field',
    aucun: 'Both sheets say the same.',
    labels: 'Give the kept place the current labels of the other that it lacks',
    sorti: 'One of the two has left the register: there is nothing to merge.',
  },
};

type Compares = Fusion_LieuxComparesFragment;

/** What is chosen so far: which is kept, whose value each field takes, and whether labels are given. */
function useChoix(data: Compares) {
  const plusUtilise: Cote =
    (data.autre.nombreDUtilisations ?? 0) > (data.un.nombreDUtilisations ?? 0) ? 'autre' : 'un';
  const [garde, setGarde] = useState<Cote>(plusUtilise);
  const [ecarts, setEcarts] = useState<Readonly<Record<string, Cote>>>({});
  const [copierLesLabels, copier] = useState(true);
  const choix = { ...choixParDefaut(data.champs, garde), ...ecarts };
  const [lieu, absorbe] = [data[garde], data[lAutre(garde)]];
  return {
    garde,
    garder: (cote: Cote): void => {
      setGarde(cote);
      setEcarts({});
    },
    choix,
    choisir: (champ: string, cote: Cote) => setEcarts({ ...ecarts, [champ]: cote }),
    copierLesLabels,
    copier,
    lieu,
    absorbe,
    demande: {
      garde: lieu.id,
      absorbe: absorbe.id,
      champsDeLAbsorbe: [...prisALAutre(choix, garde)],
      copierLesLabels,
      versionDuGarde: lieu.version,
      versionDeLAbsorbe: absorbe.version,
    },
  };
}

type Choix = ReturnType<typeof useChoix>;

/** The choices of a merge, what they would do, and the two ways to decide; then what was decided, and how to undo it. */
export function Fusion(props: { readonly compares: FragmentType<typeof FusionFragment> }) {
  const textes = useTextes(TEXTES);
  const { data } = useSuspenseFragment({
    fragment: FusionFragment,
    fragmentName: 'Fusion_LieuxCompares',
    from: props.compares,
  });
  const choix = useChoix(data);
  const [issue, setIssue] = useState<IssueDeComparaison | null>(null);
  if (issue) return <Issue issue={issue} reprendre={() => setIssue(null)} />;
  if (data.un.retire || data.autre.retire) return <p>{textes.sorti}</p>;
  const { lieu, absorbe, demande } = choix;
  return (
    <div className="pile">
      <LieuAGarder data={data} choix={choix} />
      <ChampsAChoisir data={data} choix={choix} />
      <p>
        <label className="case">
          <input
            type="checkbox"
            checked={choix.copierLesLabels}
            onChange={({ currentTarget }) => choix.copier(currentTarget.checked)}
          />
          <span>{textes.labels}</span>
        </label>
      </p>
      <Effets
        demande={demande}
        noms={{ garde: lieu.nom, absorbe: absorbe.nom }}
        usages={absorbe.nombreDUtilisations ?? 0}
      />
      <Decider demande={demande} noms={[lieu.nom, absorbe.nom]} ecarte={data.ecarte} decide={setIssue} />
    </div>
  );
}

interface PartieProps {
  readonly data: Compares;
  readonly choix: Choix;
}

function LieuAGarder({ data, choix: { garde, garder } }: PartieProps) {
  const textes = useTextes(TEXTES);
  const groupe = useId();
  return (
    <fieldset className="choix-du-champ">
      <legend>{textes.garder}</legend>
      <div className="face-a-face">
        {(['un', 'autre'] as const).map((cote) => (
          <CarteDuLieu
            key={cote}
            lieu={data[cote]}
            garde={garde === cote}
            groupe={groupe}
            garder={() => garder(cote)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function ChampsAChoisir({ data, choix: { garde, choix, choisir } }: PartieProps) {
  const textes = useTextes(TEXTES);
  const differents = data.champs.filter(({ differe }) => differe);
  return (
    <section className="pile">
      <h2>{differents.length > 0 ? textes.champs : textes.aucun}</h2>
      {differents.map((champ) => (
        <ChoixDuChamp
          key={champ.champ}
          champ={champ}
          garde={garde}
          choisi={choix[champ.champ] ?? garde}
          choisir={(cote) => choisir(champ.champ, cote)}
        />
      ))}
    </section>
  );
}
