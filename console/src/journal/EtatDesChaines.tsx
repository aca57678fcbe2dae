import { useQuery } from '@apollo/client/react';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jourEtHeure } from '../shared/dates.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { CHAINES } from './mots.ts';

const EtatDesChainesQuery = graphql(`
  query EtatDesChaines {
    chaines {
      chaine
      rang
      sceau
      scelleA
      enAttente
      ruptures
    }
  }
`);

const TEXTES = {
  fr: {
    integre: (quand: string) => `Chaîne intègre jusqu’au ${quand}`,
    vierge: 'Rien n’est encore scellé',
    rompue: (combien: string) => `Chaîne rompue : ${combien}`,
    lignes: nom('ligne ne répond pas à son sceau', 'lignes ne répondent pas à leur sceau'),
    scellees: nom('ligne scellée', 'lignes scellées'),
    attente: nom('attend son sceau', 'attendent leur sceau'),
    tetes: 'Têtes des chaînes, à publier ailleurs',
    region: 'Têtes des chaînes, à faire défiler',
    chaine: 'Chaîne',
    rang: 'Lignes',
    scelleA: 'Scellée',
    tete: 'Tête (SHA-256)',
  },
  en: {
    integre: (quand: string) => `Chain intact up to ${quand}`,
    vierge: 'Nothing is sealed yet',
    rompue: (combien: string) => `Chain broken: ${combien}`,
    lignes: nom('line does not match its seal', 'lines do not match their seals'),
    scellees: nom('sealed line', 'sealed lines'),
    attente: nom('waits for its seal', 'wait for their seals'),
    tetes: 'Heads of the chains, to be published elsewhere',
    region: 'Heads of the chains, scrollable',
    chaine: 'Chain',
    rang: 'Lines',
    scelleA: 'Sealed',
    tete: 'Head (SHA-256)',
  },
};

/** Whether the logs are still those that were sealed: made again from their first lines, a minute ago at most. */
export function EtatDesChaines() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(EtatDesChainesQuery, { fetchPolicy: 'network-only' });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ chaines }) => {
        const ruptures = chaines.flatMap((une) => une.ruptures);
        const dernier = chaines
          .flatMap(({ scelleA }) => scelleA ?? [])
          .toSorted()
          .at(-1);
        const scellees = chaines.reduce((total, { rang }) => total + rang, 0);
        const attente = chaines.reduce((total, { enAttente }) => total + enAttente, 0);
        const rompue = ruptures.length > 0;
        const Icone = rompue ? ShieldAlert : ShieldCheck;
        return (
          <>
            <div className={rompue ? 'msg stop' : 'msg ok'} role={rompue ? 'alert' : 'status'}>
              <Icone className="ico" aria-hidden />
              <div>
                <p className="fort">
                  {rompue
                    ? textes.rompue(compte(ruptures.length, textes.lignes, langue))
                    : dernier
                      ? textes.integre(jourEtHeure(dernier, langue))
                      : textes.vierge}
                </p>
                {rompue && (
                  <ul lang="fr">
                    {ruptures.map((rupture) => (
                      <li key={rupture}>{rupture}</li>
                    ))}
                  </ul>
                )}
              </div>
            </div>
            <details className="tetes">
              <summary>
                {compte(scellees, textes.scellees, langue)}
                {attente > 0 && `, ${compte(attente, textes.attente, langue)}`}. {textes.tetes}
              </summary>
              <Tetes chaines={chaines} />
            </details>
          </>
        );
      }}
    </Bloc>
  );
}

interface TetesProps {
  readonly chaines: readonly {
    readonly chaine: keyof (typeof CHAINES)['fr'];
    readonly rang: number;
    readonly sceau: string | null;
    readonly scelleA: string | null;
  }[];
}

function Tetes({ chaines }: TetesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{textes.chaine}</th>
            <th scope="col" className="d">
              {textes.rang}
            </th>
            <th scope="col">{textes.scelleA}</th>
            <th scope="col">{textes.tete}</th>
          </tr>
        </thead>
        <tbody>
          {chaines.map(({ chaine, rang, sceau, scelleA }) => (
            <tr key={chaine}>
              <th scope="row">{CHAINES[langue][chaine]}</th>
              <td className="d">{nombre(rang, langue)}</td>
              <td>{scelleA ? <time dateTime={scelleA}>{jourEtHeure(scelleA, langue)}</time> : '—'}</td>
              <td className="code">{sceau ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
