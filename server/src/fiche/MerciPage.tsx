import { type Bilingue, lien, Page, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    titre: 'Merci, votre signalement est reçu',
    suite: 'Un agent du registre le vérifie. La fiche changera s’il est confirmé.',
    retour: 'Revenir à la fiche',
    autre: 'Chercher un autre lieu',
  },
  en: {
    titre: 'Thank you, your report has been received',
    suite: 'Someone of the register checks it. The page will change if it is confirmed.',
    retour: 'Back to the page of the place',
    autre: 'Look for another place',
  },
} satisfies Bilingue<unknown>;

/** Shown once a report is kept: its address may be loaded again without sending anything twice. */
export function MerciPage({ vue, lieu }: { readonly vue: Vue; readonly lieu: string }) {
  const textes = TEXTES[vue.langue];
  return (
    <Page vue={vue} titre={textes.titre} description={textes.suite} horsIndex>
      <h1 className="plein-large">{textes.titre}</h1>
      <p className="chapo">{textes.suite}</p>
      <p className="agir">
        <a className="b" href={lien(vue, `/carte/lieu/${lieu}`)}>
          {textes.retour}
        </a>
        <a className="b" href={lien(vue, '/')}>
          {textes.autre}
        </a>
      </p>
    </Page>
  );
}
