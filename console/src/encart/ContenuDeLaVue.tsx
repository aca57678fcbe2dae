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
}

/** What a view says: its sentence, its figure or its table, and where the numbers come from. */
export function ContenuDeLaVue({ vue, forme, onOuvrir, direct, retour }: Props) {
  const textes = useTextes(TEXTES);
  const [affichage, setAffichage] = useState<'graphique' | 'tableau'>('graphique');
  const dessinee = vue.mesure !== null && vue.points.length > 0;
  const montre = dessinee ? affichage : 'tableau';

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!dessinee || event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setAffichage(affichage === 'graphique' ? 'tableau' : 'graphique');
  }

  const options = [
    { valeur: 'graphique', libelle: textes.graphique },
    { valeur: 'tableau', libelle: textes.tableau },
  ] as const;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of the whole figure, which its buttons offer too
    <section aria-labelledby="encart-titre" onKeyDown={onKeyDown}>
      {retour}
      <div className="encart-tete">
        <h1 id="encart-titre">{vue.titre}</h1>
        {dessinee && (
          <Bascule nom={textes.affichage} options={options} valeur={affichage} onChange={setAffichage} />
        )}
      </div>
      {montre === 'graphique' && <FigureDEncart {...{ vue, forme, onOuvrir }} />}
      <div hidden={montre === 'graphique'} className="papier-aussi">
        {montre === 'tableau' && vue.constat && <p className="constat">{vue.constat}</p>}
        <TableauDEncart {...{ vue, onOuvrir }} />
      </div>
      <Pied vue={vue} direct={direct} />
    </section>
  );
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
