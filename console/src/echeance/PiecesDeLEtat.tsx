import { Check, CircleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { EtatContradictoire_ProcedureFragment } from '../graphql/graphql.ts';
import { jour, jourEtHeure } from '../shared/dates.ts';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { PARTIES } from './mots.ts';

const TEXTES = {
  fr: {
    version: (version: number, le: string) => `Version ${version}, arrêtée au ${le}`,
    signee: (qui: string, quand: string) => `signé par ${qui}, le ${quand}`,
    attendue: 'signature attendue',
    anciennes: 'Versions précédentes',
    nulles: 'sans effet',
    avoir: (numero: string, le: string) => `Avoir ${numero}, émis le ${le}`,
    montant: (centimes: string, pass: string) =>
      `${centimes} : ${pass} à leur valeur faciale, et rien d’autre.`,
    pass: nom('pass non utilisé', 'pass non utilisés'),
    ecritures: 'Voir ses écritures',
  },
  en: {
    version: (version: number, le: string) => `Version ${version}, as of ${le}`,
    signee: (qui: string, quand: string) => `signed by ${qui}, on ${quand}`,
    attendue: 'signature expected',
    anciennes: 'Earlier versions',
    nulles: 'void',
    avoir: (numero: string, le: string) => `Credit note ${numero}, issued on ${le}`,
    montant: (centimes: string, pass: string) => `${centimes}: ${pass} at face value, and nothing else.`,
    pass: nom('unused pass', 'unused passes'),
    ecritures: 'See its entries',
  },
};

type Etat = EtatContradictoire_ProcedureFragment['etatsContradictoires'][number];

interface SignatureProps {
  readonly partie: Etat['signatures'][number]['partie'];
  readonly signature: Etat['signatures'][number] | undefined;
}

/** One side's signature, or that it is expected. */
export function Signature({ partie, signature }: SignatureProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mot = PARTIES[langue][partie];
  return (
    <div className="cachet">
      <h4>{mot.charAt(0).toUpperCase() + mot.slice(1)}</h4>
      {signature ? (
        <p>
          <Check className="ico" aria-hidden />{' '}
          {textes.signee(signature.signataire, jourEtHeure(signature.signeA, langue))}
        </p>
      ) : (
        <p className="note">{textes.attendue}</p>
      )}
    </div>
  );
}

/** The credit note, and its entries. */
export function Avoir({
  avoir,
  numero,
}: {
  readonly avoir: NonNullable<EtatContradictoire_ProcedureFragment['avoir']>;
  readonly numero: string;
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="msg ok">
      <Check className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.avoir(avoir.numero, jour(avoir.jour, langue))}</p>
        <p>
          {textes.montant(euros(avoir.centimes, langue), compte(avoir.nombreDePass, textes.pass, langue))}
        </p>
        <p className="no-papier">
          <Link href={`/couverture?f.commande=${numero}&f.operation=AVOIR`}>{textes.ecritures}</Link>
        </p>
      </div>
    </div>
  );
}

/** Versions that facts have left behind. */
export function Anciennes({ etats }: { readonly etats: readonly Etat[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <details className="no-papier">
      <summary>{textes.anciennes}</summary>
      <ul>
        {etats.map((etat) => (
          <li key={etat.id}>
            {textes.version(etat.version, jour(etat.jour, langue))},{' '}
            {euros(etat.contenu.avoirCentimes, langue)}{' '}
            <Tampon mot={textes.nulles} icone={CircleAlert} ton="clos" />
          </li>
        ))}
      </ul>
    </details>
  );
}
