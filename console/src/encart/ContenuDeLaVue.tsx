import { ExternalLink, type LucideIcon, Map as MapIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Age } from '../shared/Age.tsx';
import { Bascule } from '../shared/Bascule.tsx';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Chiffre, Encart, VueMontree } from './donnees.ts';
import { FigureDEncart } from './FigureDEncart.tsx';
import { TableauDEncart } from './TableauDEncart.tsx';
import { Telecharger } from './Telecharger.tsx';

const TEXTES = {
  fr: {
    affichage: 'Affichage',
    graphique: 'Graphique',
    tableau: 'Tableau',
    liste: 'Liste',
    plan: 'Carte',
    definition: 'Définitions',
    au: (day: string) => `État au ${day}`,
    provisoire: ' (journée en cours)',
    ouvrir: 'Ouvrir dans le registre',
    carte: 'Carte publique',
    onglet: ' (nouvel onglet)',
    base: 'Base\u00a0: ',
  },
  en: {
    affichage: 'Display',
    graphique: 'Chart',
    tableau: 'Table',
    liste: 'List',
    plan: 'Map',
    definition: 'Definitions',
    au: (day: string) => `As of ${day}`,
    provisoire: ' (day not over)',
    ouvrir: 'Open in the register',
    carte: 'Public map',
    onglet: ' (new tab)',
    base: 'Base: ',
  },
};

interface Props {
  readonly vue: VueMontree;
  readonly forme: Encart['forme'];
  /** Opens a figure; `null` where they do not open. */
  readonly onOuvrir: ((chiffre: Chiffre) => void) | null;
  readonly direct?: ReactNode;
  readonly retour?: ReactNode;
  /** The map of a list of places. */
  readonly plan?: ReactNode;
}

/** What a view says: its sentence, its figure or its table, and where the numbers come from. */
export function ContenuDeLaVue({ vue, forme, onOuvrir, direct, retour, plan = null }: Props) {
  const textes = useTextes(TEXTES);
  const dessinee = vue.mesure !== null && vue.points.length > 0;
  const [choisi, choisir] = useState<'figure' | 'tableau' | null>(null);
  const seul = !dessinee && plan === null;
  const tableau = seul || (choisi ?? (dessinee ? 'figure' : 'tableau')) === 'tableau';

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (seul || event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    suivreLeFoyer(event);
    choisir(tableau ? 'figure' : 'tableau');
  }

  const enFigure = { valeur: 'figure', libelle: dessinee ? textes.graphique : textes.plan } as const;
  const enLignes = { valeur: 'tableau', libelle: dessinee ? textes.tableau : textes.liste } as const;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of the whole figure, which its buttons offer too
    <section aria-labelledby="encart-titre" onKeyDown={onKeyDown}>
      {retour}
      <div className="encart-tete">
        <h1 id="encart-titre">{vue.titre}</h1>
        {!seul && (
          <Bascule
            nom={textes.affichage}
            options={dessinee ? [enFigure, enLignes] : [enLignes, enFigure]}
            valeur={tableau ? 'tableau' : 'figure'}
            onChange={choisir}
          />
        )}
      </div>
      {!tableau && (dessinee ? <FigureDEncart {...{ vue, forme, onOuvrir }} /> : plan)}
      <div hidden={!tableau} className="papier-aussi">
        {tableau && vue.constat && <p className="constat">{vue.constat}</p>}
        <TableauDEncart {...{ vue, onOuvrir }} />
      </div>
      <Pied vue={vue} direct={direct} />
    </section>
  );
}

/** What the key hides may hold the focus: it then stands on the button of what is shown. */
function suivreLeFoyer({ target, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest('.encart-tete, .encart-pied')) return;
  currentTarget.querySelector<HTMLElement>('.bascule [aria-pressed="false"]')?.focus();
}

interface DehorsProps {
  readonly vers: string;
  readonly mot: string;
  readonly icone: LucideIcon;
}

/** A page of the register, beside the site that shows the embed. */
function Dehors({ vers, mot, icone: Icone }: DehorsProps) {
  const textes = useTextes(TEXTES);
  return (
    <a className="b" href={vers} target="_blank" rel="noopener noreferrer">
      <Icone className="ico" aria-hidden />
      {mot}
      <span className="vh">{textes.onglet}</span>
    </a>
  );
}

function Pied({ vue, direct }: Pick<Props, 'vue' | 'direct'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <footer className="encart-pied">
      <div className="fig-pied">
        <details>
          <summary>{textes.definition}</summary>
          {vue.colonnes
            .filter(({ cachee }) => !cachee)
            .map(({ code, libelle, definition }) => (
              <p key={code}>
                <strong>{libelle}</strong> {definition}
              </p>
            ))}
          {vue.remarques.map((remarque) => (
            <p key={remarque}>{remarque}</p>
          ))}
        </details>
        {vue.base && (
          <span>
            {textes.base}
            {vue.base.replace(/^base( |:\s*)/iu, '')}
          </span>
        )}
        <span>
          {textes.au(jour(vue.au, langue))}
          {vue.provisoire && textes.provisoire}
        </span>
        <Age instant={vue.fraicheur} />
        {direct}
      </div>
      <p className="note">{vue.source}</p>
      <p className="actions">
        <Telecharger vue={vue} />
        {vue.publique !== null && <Dehors vers={vue.publique} mot={textes.carte} icone={MapIcon} />}
        <Dehors vers={vue.adresse} mot={textes.ouvrir} icone={ExternalLink} />
      </p>
    </footer>
  );
}
