import { Ban, Check, Minus } from 'lucide-react';
import type { Resultat_SimulationDeCofinancementFragment as Lue } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';

graphql(`
  fragment Resultat_SimulationDeCofinancement on SimulationDeCofinancement {
    eligible
    motifs {
      regle
      message
      source
    }
    tauxDixMilliemes
    primes {
      code
      libelle
      dixMilliemes
      obtenue
    }
    aideCentimes
    porteurCentimes
    totalCentimes
    plafonnee
    nombreDePass
    nombreDePersonnes
    regle {
      id
      version
      aCompterDu
      source
      tauxMaximalDixMilliemes
      plafondDeLAideCentimes
      suitLUsage
    }
  }
`);

const TEXTES = {
  fr: {
    ineligible: 'Le projet n’est pas éligible',
    taux: 'Taux de l’État',
    aide: 'Part de l’État',
    porteur: 'Part du porteur',
    total: 'Budget total',
    pass: 'Pass estimés',
    personnes: 'Personnes visées',
    estimation: 'estimation de l’appel, un carnet de dix pass par personne',
    plafond: (montant: string) => `ramenée au plafond de ${montant} par projet`,
    usage: 'versée selon les pass utilisés',
    prime: 'Ce qui fait le taux',
    points: 'Points',
    obtenue: 'obtenue',
    absente: 'non obtenue',
    maximum: (part: string) => `Le taux ne dépasse pas ${part}.`,
    source: (version: number, du: string, source: string) =>
      `Règles, version ${version} à compter du ${du}. Source : ${source}.`,
  },
  en: {
    ineligible: 'The project is not eligible',
    taux: 'State’s rate',
    aide: 'State’s share',
    porteur: 'Own share',
    total: 'Whole budget',
    pass: 'Passes, estimated',
    personnes: 'Persons aimed at',
    estimation: 'estimate of the call, a booklet of ten passes for each person',
    plafond: (montant: string) => `brought down to the cap of ${montant} for a project`,
    usage: 'paid as passes are used',
    prime: 'What makes the rate',
    points: 'Points',
    obtenue: 'won',
    absente: 'not won',
    maximum: (part: string) => `The rate does not exceed ${part}.`,
    source: (version: number, du: string, source: string) =>
      `Rules, version ${version} from ${du}. Source: ${source}.`,
  },
};

/** The result of a simulation: eligible or why not, then the rate bonus by bonus, and the amounts. */
export function Resultat({ simulation }: { readonly simulation: Lue }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { regle, eligible } = simulation;
  return (
    <div className="pile">
      {eligible ? <Montants simulation={simulation} /> : <Motifs motifs={simulation.motifs} />}
      <Primes simulation={simulation} />
      <p className="note">
        {textes.maximum(taux(regle.tauxMaximalDixMilliemes / 10_000, langue, 0))}{' '}
        <span lang="fr">{textes.source(regle.version, jour(regle.aCompterDu, langue), regle.source)}</span>
      </p>
    </div>
  );
}

function Motifs({ motifs }: Pick<Lue, 'motifs'>) {
  const textes = useTextes(TEXTES);
  return (
    <div className="msg stop">
      <Ban className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.ineligible}</p>
        {motifs.map(({ regle, message, source }) => (
          <p key={regle} lang="fr">
            {message} <span className="note">{source}.</span>
          </p>
        ))}
      </div>
    </div>
  );
}

function Montants({ simulation }: { readonly simulation: Lue }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { tauxDixMilliemes, aideCentimes, porteurCentimes, totalCentimes, plafonnee, regle } = simulation;
  const precision = plafonnee
    ? textes.plafond(euros(regle.plafondDeLAideCentimes, langue))
    : regle.suitLUsage
      ? textes.usage
      : null;
  return (
    <dl className="mesures">
      <Mesure nom={textes.taux} valeur={taux(tauxDixMilliemes / 10_000, langue, 0)} forte />
      <Mesure nom={textes.aide} valeur={euros(aideCentimes, langue)} sous={precision} forte />
      <Mesure nom={textes.porteur} valeur={euros(porteurCentimes, langue)} />
      <Mesure nom={textes.total} valeur={euros(totalCentimes, langue)} />
      <Mesure nom={textes.pass} valeur={nombre(simulation.nombreDePass, langue)} />
      <Mesure
        nom={textes.personnes}
        valeur={nombre(simulation.nombreDePersonnes, langue)}
        sous={textes.estimation}
      />
    </dl>
  );
}

interface MesureProps {
  readonly nom: string;
  readonly valeur: string;
  readonly sous?: string | null;
  readonly forte?: boolean;
}

const Mesure = ({ nom, valeur, sous, forte = false }: MesureProps) => (
  <div className={forte ? 'mesure forte' : 'mesure'}>
    <dt>{nom}</dt>
    <dd>
      <span className="n">{valeur}</span>
      {sous && <span className="sous">{sous}</span>}
    </dd>
  </div>
);

function Primes({ simulation: { primes } }: { readonly simulation: Lue }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <table className="t">
      <caption>{textes.prime}</caption>
      <tbody>
        {primes.map(({ code, libelle, dixMilliemes, obtenue }) => (
          <tr key={code}>
            <th scope="row" lang="fr">
              {libelle}
            </th>
            <td>
              {obtenue ? (
                <Tampon mot={textes.obtenue} icone={Check} ton="ok" />
              ) : (
                <Tampon mot={textes.absente} icone={Minus} />
              )}
            </td>
            <td className="d">{obtenue ? `+${taux(dixMilliemes / 10_000, langue, 0)}` : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
