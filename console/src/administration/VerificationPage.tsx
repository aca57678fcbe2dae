import { useQuery } from '@apollo/client/react';
import { RefreshCw, ShieldAlert, ShieldCheck } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { DepuisLaVerification } from './DepuisLaVerification.tsx';
import { EnTete } from './EnTete.tsx';
import { type InvariantLu, Invariant } from './Invariant.tsx';

export const VerificationPageQuery = graphql(`
  query VerificationPage {
    verification {
      code
      libelle
      definition
      source
      lignes
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Vérification',
    chapo:
      'Chaque règle que la base ne peut pas porter seule, relue à l’instant sur tout le registre : ce qu’elle compare, d’où elle vient, et les lignes qui la rompent.',
    tient: (combien: string) => `Le registre tient : ${combien}, aucune ligne en défaut`,
    invariants: nom('règle vérifiée', 'règles vérifiées'),
    rompu: (regles: string, lignes: string) => `${regles}, ${lignes}`,
    rompues: nom('règle rompue', 'règles rompues'),
    lignes: nom('ligne en défaut', 'lignes en défaut'),
    encore: 'Vérifier à nouveau',
    encours: 'Vérification en cours…',
    liste: 'Règles vérifiées',
  },
  en: {
    titre: 'Verification',
    chapo:
      'Each rule that the database cannot carry alone, checked at this moment over the whole register: what it compares, where it comes from, and the rows that break it.',
    tient: (combien: string) => `The register holds: ${combien}, no row at fault`,
    invariants: nom('rule checked', 'rules checked'),
    rompu: (regles: string, lignes: string) => `${regles}, ${lignes}`,
    rompues: nom('broken rule', 'broken rules'),
    lignes: nom('row at fault', 'rows at fault'),
    encore: 'Check again',
    encours: 'Checking…',
    liste: 'Rules checked',
  },
};

/** Whether the register still keeps its rules: anyone entitled may run it, and nothing is kept of the answer. */
export function VerificationPage() {
  const textes = useTextes(TEXTES);
  return (
    <EnTete titre={textes.titre} chapo={textes.chapo} droit="VERIFIER">
      <Invariants />
    </EnTete>
  );
}

function Invariants() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(VerificationPageQuery, {
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  return (
    <div className="figs">
      <div className="fig pile">
        <Bloc lecture={lecture} lignes={14}>
          {({ verification }) => (
            <div className="verifiee">
              <Constat invariants={verification} />
              <div className="actions">
                <button
                  type="button"
                  className="b"
                  aria-disabled={lecture.loading}
                  onClick={() => !lecture.loading && void lecture.refetch()}
                >
                  <RefreshCw className="ico" aria-hidden /> {lecture.loading ? textes.encours : textes.encore}
                  {!lecture.loading && <DepuisLaVerification />}
                </button>
              </div>
              <ul className="invariants" aria-label={textes.liste}>
                {rompusDAbord(verification).map((un) => (
                  <Invariant key={un.code} invariant={un} />
                ))}
              </ul>
            </div>
          )}
        </Bloc>
      </div>
    </div>
  );
}

/** What asks to be mended comes first; the others keep their order. */
const rompusDAbord = (invariants: readonly InvariantLu[]): readonly InvariantLu[] =>
  invariants.toSorted((a, b) => Number(b.lignes.length > 0) - Number(a.lignes.length > 0));

function Constat({ invariants }: { readonly invariants: readonly InvariantLu[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const rompus = invariants.filter(({ lignes }) => lignes.length > 0);
  const total = rompus.reduce((somme, { lignes }) => somme + lignes.length, 0);
  const tient = rompus.length === 0;
  const Icone = tient ? ShieldCheck : ShieldAlert;
  return (
    <div className={tient ? 'msg ok' : 'msg stop'} role={tient ? 'status' : 'alert'}>
      <Icone className="ico" aria-hidden />
      <p className="fort">
        {tient
          ? textes.tient(compte(invariants.length, textes.invariants, langue))
          : textes.rompu(compte(rompus.length, textes.rompues, langue), compte(total, textes.lignes, langue))}
      </p>
    </div>
  );
}
