import { FilePlus2 } from 'lucide-react';
import { Link } from 'wouter';
import { Bascule } from '../shared/Bascule.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { etiquettesDe, filtreDe } from './filtres.ts';
import { ListeDesCommandes } from './ListeDesCommandes.tsx';
import { Panneau } from './Panneau.tsx';
import { nom } from '../shared/format.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { territoireSuivi } from '../shared/direct/territoire.ts';

const TEXTES = {
  fr: {
    titre: 'Commandes',
    chapo: 'Du devis à la clôture : où en est chaque commande, depuis quand, et qui doit la suite.',
    nouveau: 'Établir un devis',
    forme: 'Présentation',
    panneau: 'Par étape',
    tableau: 'Tableau',
  },
  en: {
    titre: 'Orders',
    chapo: 'From quote to closure: where each order stands, since when, and who must act.',
    nouveau: 'Make a quote',
    forme: 'Layout',
    panneau: 'By step',
    tableau: 'Table',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les commandes', 'changements dans les commandes'),
  en: nom('change in the orders', 'changes in the orders'),
};

/** Orders by step or as a table, narrowed by the address alone. */
export function CommandesPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const [commander, produire] = [useDroit('COMMANDER'), useDroit('PRODUIRE')];
  const filtre = filtreDe(vue);
  const forme = vue['forme'] === 'tableau' ? 'tableau' : 'panneau';
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <div className="actions">
          <MenuDesVues />
          <Exporter />
          {(commander || produire) && (
            <Link className="b plein" href="/commandes/devis/nouveau">
              <FilePlus2 className="ico" aria-hidden />
              {textes.nouveau}
            </Link>
          )}
        </div>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <search className="pile filtrage">
        <ChampsDeFiltre />
        <Etiquettes actives={etiquettesDe(filtre, langue)} />
        <div>
          <Bascule
            nom={textes.forme}
            valeur={forme}
            options={[
              { valeur: 'panneau', libelle: textes.panneau },
              { valeur: 'tableau', libelle: textes.tableau },
            ]}
            onChange={(choix) =>
              changer({ page: null, apres: null, forme: choix === 'tableau' ? 'tableau' : null })
            }
          />
        </div>
      </search>
      <PageVivante
        types={['commande.*', 'commandes.*', 'devis.*', 'echeance.*', 'carnets.fabriques']}
        operations={['ColonneDeCommandes', 'ColonneDeDevis', 'ListeDesCommandes']}
        territoire={territoireSuivi(vue)}
        mots={MOTS}
      />
      {forme === 'tableau' ? <ListeDesCommandes filtre={filtre} /> : <Panneau filtre={filtre} />}
    </>
  );
}
