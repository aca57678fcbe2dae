import { Ban, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { acteurEnMots } from '../shared/acteur.ts';
import { jour, jourEtHeure } from '../shared/dates.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { deuxPoints, lireContenu } from './contenu.ts';
import { Ecarts } from './Ecarts.tsx';
import { lienDeLObjet, objetEnBref } from './objet.ts';

const TEXTES = {
  fr: {
    refuse: 'refusé',
    repris: 'reprise',
    motif: 'Motif',
    depuis: (adresse: string) => `depuis ${adresse}`,
    pour: (role: string) => `pour ${role}`,
    histoire: 'Toutes ses lignes',
    de: (objet: string) => ` de ${objet}`,
  },
  en: {
    refuse: 'refused',
    repris: 'taken over',
    motif: 'Reason',
    depuis: (adresse: string) => `from ${adresse}`,
    pour: (role: string) => `for ${role}`,
    histoire: 'All its lines',
    de: (objet: string) => ` of ${objet}`,
  },
};

interface Props {
  /** An instant; only a day for what a source recorded. */
  readonly quand: string;
  readonly quoi: string;
  readonly contenu: string;
  readonly agent: string | null;
  readonly auNomDe: string;
  readonly motif: string | null;
  readonly objet: string | null;
  readonly collectivite?: { readonly siren: string; readonly nom: string } | null;
  readonly depuis?: string | null;
  readonly refuse?: boolean;
  readonly repris?: boolean;
  /** What may be done from the line. */
  readonly children?: ReactNode;
}

/** One line in words: what, on what, who on whose behalf, why, from where, and from what to what. */
export function LigneDeJournal(props: Props) {
  const { quand, quoi, contenu, motif, collectivite, refuse = false, repris = false } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const { dits, ecarts, tus } = lireContenu(contenu, langue);
  return (
    <li>
      <time dateTime={quand}>{repris ? jour(quand, langue) : jourEtHeure(quand, langue)}</time>
      <div>
        <p>
          <strong>{quoi}</strong>
          {dits.length > 0 && `${deuxPoints(langue)}${dits.join(', ')}`}
          {collectivite && (
            <>
              {' · '}
              <Link href={`/collectivites/${collectivite.siren}`}>{collectivite.nom}</Link>
            </>
          )}{' '}
          {refuse && <Tampon mot={textes.refuse} icone={Ban} ton="stop" />}
          {repris && <Tampon mot={textes.repris} icone={History} ton="passe" />}
        </p>
        <Ecarts ecarts={ecarts} tus={tus} />
        {motif && (
          <p>
            <span className="note">{textes.motif}</span> {motif}
          </p>
        )}
        <p className="note">
          <Qui {...props} />
          {props.objet && (
            <>
              {' · '}
              <Objet objet={props.objet} />
              {' · '}
              <Link href={href({ ...DEBUT, 'f.objet': props.objet })}>
                {textes.histoire}
                <span className="vh">{textes.de(props.objet)}</span>
              </Link>
            </>
          )}
        </p>
        {props.children}
      </div>
    </li>
  );
}

/** Who, and on whose behalf when that says more. */
function Qui({ agent, auNomDe, depuis }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const role = acteurEnMots(auNomDe, langue);
  const anonyme = agent === null || auNomDe.startsWith(agent);
  const parts = anonyme ? [role] : [agent, textes.pour(role)];
  return <>{[...parts, depuis && textes.depuis(depuis)].filter(Boolean).join(' ')}</>;
}

/** What has a page is a link to it; anything else is only named. */
function Objet({ objet }: { readonly objet: string }) {
  const lien = lienDeLObjet(objet);
  return lien ? <Link href={lien}>{objet.split(':')[0]}</Link> : <>{objetEnBref(objet)}</>;
}
