import { Check, Link as LinkIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { jour, jourEtHeure } from './dates.ts';
import { useLangue, useTextes } from './langue.ts';

interface Props {
  readonly base: 'ACHAT' | 'FLUX';
  /** The day the figures are known as of. */
  readonly au: string;
  readonly fraicheur: string;
  readonly provisoire: boolean;
}

const TEXTES = {
  fr: {
    titre: 'Cachet de la vue',
    arretee: 'Arrêtée le',
    au: 'Au',
    provisoire: 'journée en cours, provisoire',
    clos: 'journée close, définitif',
    base: 'Base',
    ACHAT: 'achats de la période',
    FLUX: 'flux de la période',
    adresse: 'Adresse',
    copier: 'Copier le lien',
    copie: 'Lien copié',
  },
  en: {
    titre: 'Seal of this view',
    arretee: 'Drawn up on',
    au: 'As of',
    provisoire: 'day in progress, provisional',
    clos: 'day closed, final',
    base: 'Base',
    ACHAT: 'bought in the period',
    FLUX: 'flow of the period',
    adresse: 'Address',
    copier: 'Copy the link',
    copie: 'Link copied',
  },
};

/** What is quoted with a view: anyone who opens its address on the same day as of sees the same figures. */
export function Cachet({ base, au, fraicheur, provisoire }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const [path] = useLocation();
  const search = useSearch();
  return (
    <section className="cachet" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <dl>
        <dt>{textes.arretee}</dt>
        <dd>
          <time dateTime={fraicheur}>{jourEtHeure(fraicheur, langue)}</time>
        </dd>
        <dt>{textes.au}</dt>
        <dd>
          <time dateTime={au}>{jour(au, langue)}</time>, {provisoire ? textes.provisoire : textes.clos}
        </dd>
        <dt>{textes.base}</dt>
        <dd>{textes[base]}</dd>
        <dt>{textes.adresse}</dt>
        <dd>{search ? `${path}?${search}` : path}</dd>
      </dl>
      <CopierLeLien />
    </section>
  );
}

function CopierLeLien() {
  const textes = useTextes(TEXTES);
  const [copied, setCopied] = useState(false);

  async function copier() {
    await navigator.clipboard.writeText(globalThis.location.href);
    setCopied(true);
  }

  const Icone = copied ? Check : LinkIcon;
  return (
    <p className="actions">
      <button type="button" className="b" onClick={() => void copier()}>
        <Icone className="ico" aria-hidden />
        <span role="status">{copied ? textes.copie : textes.copier}</span>
      </button>
    </p>
  );
}
