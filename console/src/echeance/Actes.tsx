import { graphql } from '../graphql/index.ts';
import type { Actes_ProcedureFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { FranchirActe } from './FranchirActe.tsx';
import { ACTES, ATTENDUS_EN, ETATS_D_ACTE, MARQUES, NOMS_DES_ACTES, PARTIES } from './mots.ts';
import { partieDe } from './partie.ts';

graphql(`
  fragment Actes_Procedure on Procedure {
    id
    constat {
      aBloquer {
        carnets
        pass
      }
    }
    prochain {
      acte
    }
    actes {
      acte
      duLe
      enRetardLe
      duPar
      attendu
      etat
      faitLe
      par
      aSaCharge
      carnetsBloques
      constat {
        emis {
          carnets
        }
        injectes {
          carnets
        }
        nonInjectes {
          carnets
        }
        entames {
          carnets
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    liste: 'Actes de la fin de validité',
    duPar: (parties: string) => `dû par : ${parties}`,
    aPartirDu: (le: string) => `à partir du ${le}`,
    avant: (le: string) => `en retard le ${le}`,
    faitLe: (le: string, par: string) => `Fait le ${le}${par}.`,
    par: (qui: string) => ` par ${qui}`,
    constat: (emis: string, injectes: string, non: string, entames: string) =>
      `Ce jour-là : ${emis} carnets émis, ${injectes} injectés, ${non} non injectés, ${entames} entamés.`,
    bloques: nom('carnet bloqué', 'carnets bloqués'),
    nonBloques: 'Les carnets non remis n’ont pas été bloqués.',
    charge: 'Pass remis entre-temps : à la charge du commanditaire.',
    sansCharge: 'Pass remis entre-temps : pas à la charge du commanditaire.',
  },
  en: {
    liste: 'Acts of the end of validity',
    duPar: (parties: string) => `due by: ${parties}`,
    aPartirDu: (le: string) => `from ${le}`,
    avant: (le: string) => `late on ${le}`,
    faitLe: (le: string, par: string) => `Done on ${le}${par}.`,
    par: (qui: string) => ` by ${qui}`,
    constat: (emis: string, injectes: string, non: string, entames: string) =>
      `That day: ${emis} booklets issued, ${injectes} handed out, ${non} in stock, ${entames} begun.`,
    bloques: nom('booklet blocked', 'booklets blocked'),
    nonBloques: 'Booklets in stock were not blocked.',
    charge: 'Passes handed out in between: at the buyer’s charge.',
    sansCharge: 'Passes handed out in between: not at the buyer’s charge.',
  },
};

interface Props {
  readonly procedure: Actes_ProcedureFragment;
  readonly numero: string;
}

/** The acts as a thread: what was done with its sums, what is due and by whom, and the next one to do. */
export function Actes({ procedure, numero }: Props) {
  const textes = useTextes(TEXTES);
  const data = procedure;
  return (
    <ol className="fil actes" aria-label={textes.liste}>
      {data.actes.map((acte) => (
        <Acte key={acte.acte} acte={acte} procedure={data} numero={numero} />
      ))}
    </ol>
  );
}

type Un = Actes_ProcedureFragment['actes'][number];

function classeDe({ etat }: Un): string {
  if (etat === 'FAIT') return '';
  if (etat === 'EN_RETARD') return 'souci';
  return etat === 'DU' ? 'cle' : 'prevu';
}

interface ActeProps {
  readonly acte: Un;
  readonly procedure: Actes_ProcedureFragment;
  readonly numero: string;
}

function Acte({ acte, procedure, numero }: ActeProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const registre = useRegistre();
  const signer = useDroit('SIGNER');
  const partie = partieDe(registre?.role);
  const sien = partie !== null && acte.duPar.includes(partie);
  const ouvert = procedure.prochain?.acte === acte.acte && (acte.etat === 'DU' || acte.etat === 'EN_RETARD');
  const possible = signer && sien && ouvert && acte.acte !== 'J_PLUS_37' && vue['au'] === undefined;
  return (
    <li className={classeDe(acte)} aria-current={ouvert ? 'step' : undefined}>
      <div className="fiche-tete">
        <h3>
          <span className="n">{ACTES[acte.acte]}</span> {NOMS_DES_ACTES[langue][acte.acte]}
        </h3>
        <Tampon mot={ETATS_D_ACTE[langue][acte.etat]} {...MARQUES[acte.etat]} />
      </div>
      <p className="note">
        {textes.aPartirDu(jour(acte.duLe, langue))},{' '}
        {textes.duPar(acte.duPar.map((une) => PARTIES[langue][une]).join(', '))}
        {acte.etat !== 'FAIT' && `, ${textes.avant(jour(acte.enRetardLe, langue))}`}
      </p>
      <p>{langue === 'fr' ? acte.attendu : ATTENDUS_EN[acte.acte]}</p>
      <Fait acte={acte} />
      {possible && <FranchirActe acte={acte.acte} numero={numero} aBloquer={procedure.constat.aBloquer} />}
    </li>
  );
}

/** What was done, when, by whom, and the sums kept with it. */
function Fait({ acte }: { readonly acte: Un }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { faitLe, par, constat, carnetsBloques, aSaCharge } = acte;
  if (faitLe === null) return null;
  return (
    <>
      <p className="fort">{textes.faitLe(jour(faitLe, langue), par === null ? '' : textes.par(par))}</p>
      {constat && (
        <p>
          {textes.constat(
            nombre(constat.emis.carnets, langue),
            nombre(constat.injectes.carnets, langue),
            nombre(constat.nonInjectes.carnets, langue),
            nombre(constat.entames.carnets, langue),
          )}
        </p>
      )}
      {acte.acte === 'J_MOINS_15' && (
        <p>
          {carnetsBloques === null ? textes.nonBloques : `${compte(carnetsBloques, textes.bloques, langue)}.`}
        </p>
      )}
      {aSaCharge !== null && <p>{aSaCharge ? textes.charge : textes.sansCharge}</p>}
    </>
  );
}
