import { CircleAlert, Printer } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { EtatContradictoire_ProcedureFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { ContenuDeLEtat } from './ContenuDeLEtat.tsx';
import { partieDe } from './partie.ts';
import { Anciennes, Avoir, Signature } from './PiecesDeLEtat.tsx';
import { EtablirEtat, SignerEtat } from './SignerEtat.tsx';

graphql(`
  fragment EtatContradictoire_Procedure on Procedure {
    id
    prochain {
      acte
      etat
      duLe
    }
    avoir {
      id
      numero
      nombreDePass
      centimes
      jour
    }
    etatsContradictoires {
      id
      version
      jour
      empreinte
      intact
      aJour
      signatures {
        partie
        signataire
        signeA
        empreinte
      }
      contenu {
        ...ContenuDeLEtat_ContenuDeLEtat @unmask
        avoirCentimes
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'État contradictoire et avoir',
    aucun: (le: string) =>
      `Il s’établit à J+37, à partir du ${le}, une fois les quatre premiers actes faits.`,
    attendu: 'Aucun état n’est établi : l’opérateur ou le commanditaire l’établit, puis les deux le signent.',
    version: (version: number, le: string) => `Version ${version}, arrêtée au ${le}`,
    perime: 'Les faits ont changé depuis : cette version ne se signe plus, ses signatures ne valent plus.',
    altere: 'Le contenu gardé ne donne plus son empreinte : cette version ne se signe pas.',
    signatures: 'Signatures',
    empreinte: 'Empreinte SHA-256 de ce qui est signé',
    imprimer: 'Imprimer',
  },
  en: {
    titre: 'Joint statement and credit note',
    aucun: (le: string) => `It is established at J+37, from ${le}, once the first four acts are done.`,
    attendu: 'No statement yet: the operator or the buyer establishes it, then both sign it.',
    version: (version: number, le: string) => `Version ${version}, as of ${le}`,
    perime: 'Facts changed since: this version can no longer be signed, its signatures are void.',
    altere: 'The content kept no longer gives its fingerprint: this version cannot be signed.',
    signatures: 'Signatures',
    empreinte: 'SHA-256 fingerprint of what is signed',
    imprimer: 'Print',
  },
};

interface Props {
  readonly procedure: EtatContradictoire_ProcedureFragment;
  readonly numero: string;
}

/** What both sides sign, who signed it, and the credit note that follows. */
export function EtatContradictoire({ procedure, numero }: Props) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const data = procedure;
  const registre = useRegistre();
  const partie = partieDe(registre?.role);
  const signer = useDroit('SIGNER') && partie !== null && vue['au'] === undefined;
  const [dernier, ...anciens] = data.etatsContradictoires;
  const ouvert = data.prochain?.acte === 'J_PLUS_37' && data.prochain.etat !== 'A_VENIR';
  const actions = dernier && (
    <button type="button" className="b" onClick={() => print()}>
      <Printer className="ico" aria-hidden />
      {textes.imprimer}
    </button>
  );
  return (
    <Figure numero={3} titre={textes.titre} classe="c12" actions={actions}>
      <div className="pile">
        {dernier ? <Version etat={dernier} conclu={data.avoir !== null} /> : <Attente procedure={data} />}
        {signer && ouvert && (
          <SaufLectureSeule dit={false}>
            {dernier?.aJour && dernier.intact ? (
              !dernier.signatures.some((une) => une.partie === partie) && (
                <SignerEtat
                  etat={dernier.id}
                  version={dernier.version}
                  empreinte={dernier.empreinte}
                  partie={partie}
                  avoirCentimes={dernier.contenu.avoirCentimes}
                  seconde={dernier.signatures.length > 0}
                />
              )
            ) : (
              <EtablirEtat numero={numero} />
            )}
          </SaufLectureSeule>
        )}
        {data.avoir && <Avoir avoir={data.avoir} numero={numero} />}
        {anciens.length > 0 && <Anciennes etats={anciens} />}
      </div>
    </Figure>
  );
}

function Attente({ procedure }: { readonly procedure: EtatContradictoire_ProcedureFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { prochain } = procedure;
  if (prochain?.acte === 'J_PLUS_37' && prochain.etat !== 'A_VENIR')
    return <p className="note">{textes.attendu}</p>;
  return prochain && prochain.acte === 'J_PLUS_37' ? (
    <p className="note">{textes.aucun(jour(prochain.duLe, langue))}</p>
  ) : (
    <p className="note">{textes.attendu}</p>
  );
}

type Etat = EtatContradictoire_ProcedureFragment['etatsContradictoires'][number];

function Version({ etat, conclu }: { readonly etat: Etat; readonly conclu: boolean }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const alerte = etat.intact ? (etat.aJour || conclu ? null : textes.perime) : textes.altere;
  return (
    <>
      <h3>{textes.version(etat.version, jour(etat.jour, langue))}</h3>
      {alerte !== null && (
        <div className="msg attention" role="status">
          <CircleAlert className="ico" aria-hidden />
          <p>{alerte}</p>
        </div>
      )}
      <ContenuDeLEtat contenu={etat.contenu} />
      <section aria-label={textes.signatures} className="signatures">
        {(['OPERATEUR', 'COMMANDITAIRE'] as const).map((partie) => (
          <Signature
            key={partie}
            partie={partie}
            signature={etat.signatures.find((une) => une.partie === partie)}
          />
        ))}
      </section>
      <dl className="paires">
        <dt>{textes.empreinte}</dt>
        <dd>
          <code>{etat.empreinte}</code>
        </dd>
      </dl>
    </>
  );
}
