import { useEffect, useState } from 'react';
import type { GenreDeLabel } from '../graphql/graphql.ts';
import { nomDuChamp, rienDit, valeurDuChamp } from '../shared/champs-de-lieu.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { type Fusionnes, useFusion } from './useFusion.ts';

const TEXTES = {
  fr: {
    titre: 'Ce que la fusion fera',
    garde: (nomDit: string) => `« ${nomDit} » reste au registre`,
    absorbe: (nomDit: string) => `« ${nomDit} » en sort : sa fiche renvoie à l’autre`,
    champs: 'Champs qui changent :',
    aucun: 'Aucun champ du lieu gardé ne change.',
    labels: (labels: string) => `Labels donnés au lieu gardé : ${labels}.`,
    usages: nom('pass utilisé', 'pass utilisés'),
    restent: (usages: string) =>
      `${usages} au lieu qui sort : ils y restent, et son label juge ceux qui arriveront encore.`,
    calcul: 'Calcul en cours…',
  },
  en: {
    titre: 'What the merge will do',
    garde: (nomDit: string) => `“${nomDit}” stays in the register`,
    absorbe: (nomDit: string) => `“${nomDit}” leaves it: its sheet leads to the other`,
    champs: 'Fields that change:',
    aucun: 'No field of the kept place changes.',
    labels: (labels: string) => `Labels given to the kept place: ${labels}.`,
    usages: nom('pass used', 'passes used'),
    restent: (usages: string) =>
      `${usages} at the place that leaves: they stay there, and its own label judges those still to come.`,
    calcul: 'Working it out…',
  },
};

const labelEnMots = (label: string): string =>
  Object.hasOwn(GENRES_DE_LABEL, label)
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has just checked it
      GENRES_DE_LABEL[label as GenreDeLabel]
    : label;

/** What is asked of the merge, apart from its reason and its key. */
export interface DemandeDeFusion {
  readonly garde: string;
  readonly absorbe: string;
  readonly champsDeLAbsorbe: string[];
  readonly copierLesLabels: boolean;
  readonly versionDuGarde: number;
  readonly versionDeLAbsorbe: number;
}

interface Props {
  readonly demande: DemandeDeFusion;
  readonly noms: { readonly garde: string; readonly absorbe: string };
  readonly usages: number;
}

/** What a merge would do, tried on the register itself and taken back: shown again at each choice. */
export function Effets({ demande, noms, usages }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { effets, refus } = useEssai(demande);
  return (
    <section className="effets pile" aria-label={textes.titre}>
      <h2>{textes.titre}</h2>
      <Reponse refus={refus} />
      <ul>
        <li>{textes.garde(noms.garde)}</li>
        <li>{textes.absorbe(noms.absorbe)}</li>
        {usages > 0 && <li>{textes.restent(compte(usages, textes.usages, langue))}</li>}
        {effets && effets.labels.length > 0 && (
          <li>{textes.labels(effets.labels.map(labelEnMots).join(', '))}</li>
        )}
      </ul>
      <div role="status">{effets ? <Champs effets={effets} /> : !refus && <p>{textes.calcul}</p>}</div>
    </section>
  );
}

/** Fields worked out from others are not shown apart. */
const DEDUITS: ReadonlySet<string> = new Set(['plages', 'communeCode', 'departementCode', 'regionCode']);

function Champs({ effets }: { readonly effets: Fusionnes }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const montres = effets.champs.filter(({ champ }) => !DEDUITS.has(champ));
  if (montres.length === 0) return <p>{textes.aucun}</p>;
  return (
    <>
      <p>{textes.champs}</p>
      <ul>
        {montres.map(({ champ, avant, apres }) => (
          <li key={champ}>
            <span className="fort">{nomDuChamp(champ, langue)}</span> :{' '}
            <del>{valeurDuChamp(champ, avant, langue) ?? rienDit(langue)}</del> <span aria-hidden>→</span>{' '}
            <ins>{valeurDuChamp(champ, apres, langue) ?? rienDit(langue)}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Essai {
  readonly pour: string;
  readonly effets: Fusionnes | null;
  readonly refus: string | null;
}

const ATTENTE = 250;

/** Tries the merge a moment after the last choice; an answer to an older choice is dropped. */
function useEssai(demande: DemandeDeFusion): Pick<Essai, 'effets' | 'refus'> {
  const fusionner = useFusion();
  const pour = JSON.stringify(demande);
  const [essai, setEssai] = useState<Essai>({ pour: '', effets: null, refus: null });
  useEffect(() => {
    let vivant = true;
    const essayer = async () => {
      const cleIdempotence = `essai-${pour.length}-${Date.now()}`;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from it at the top of this component
      const lue = JSON.parse(pour) as DemandeDeFusion;
      const input = {
        ...lue,
        motif: 'simulation',
        simuler: true,
        cleIdempotence,
      };
      const { reponse } = await fusionner(input).catch(() => ({ reponse: null }));
      if (!vivant || !reponse) return;
      if (reponse.__typename === 'LieuxFusionnes') setEssai({ pour, effets: reponse, refus: null });
      else setEssai({ pour, effets: null, refus: reponse.message });
    };
    const timer = setTimeout(() => void essayer(), ATTENTE);
    return () => {
      vivant = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sender is the same as long as the client is
  }, [pour]);
  return essai.pour === pour ? essai : { effets: null, refus: null };
}
