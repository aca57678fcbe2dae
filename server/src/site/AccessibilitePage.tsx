import { type Bilingue, jourDit, nombreDit, Page, type Vue } from '../gabarit/gabarit.module.ts';
import { ETABLIE_LE, GRILLE, type Statut, type Thematique } from './grille.ts';

const TEXTES = {
  fr: {
    titre: 'Déclaration d’accessibilité',
    etat: 'État de conformité',
    non: 'Ce site est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1.2) : aucun audit complet n’a encore été mené par une personne. Une partie des 106 critères est contrôlée à chaque modification du site ; les autres sont dits « non testés ».',
    compte: (conformes: string, testes: string, nonTestes: string) =>
      `${conformes} critères conformes sur ${testes} contrôlés ; ${nonTestes} applicables ne sont pas encore testés.`,
    comment: 'Comment les critères sont contrôlés',
    methodes: [
      'axe-core, sur chaque page du site public et de la console, en clair et en sombre, à 1 280 et à 320 px, en français et en anglais : aucun défaut n’est admis.',
      'Des parcours complets au clavier seul, à 200 % et sans JavaScript, dans Chromium.',
      'Aucun essai n’a été mené avec un lecteur d’écran : les critères qui en demandent un sont dits « non testés ».',
      'Un critère « conforme » l’est par ces contrôles : ce qu’ils ne voient pas reste à vérifier par une personne.',
    ],
    connus: 'Défauts connus',
    defauts: [
      'Les cartes sont des images : tout ce qu’elles montrent se lit dans la liste ou le tableau qui les accompagne.',
      'Les valeurs du standard national (publics, modalités) restent en français dans les pages en anglais, et le disent.',
    ],
    contact: 'Retour d’information et contact',
    contactDit:
      'Si vous ne pouvez pas accéder à un contenu, écrivez à l’organisme qui exploite ce registre, nommé dans les mentions légales : il vous orientera vers une forme accessible.',
    recours: 'Voies de recours',
    recoursDit:
      'Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits : par le formulaire de defenseurdesdroits.fr, auprès de son délégué dans votre région, ou par courrier gratuit, sans timbre, à Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    grille: 'Grille des 106 critères du RGAA 4.1.2',
    abreges: 'Intitulés abrégés : le texte du RGAA 4.1.2 fait foi.',
    critere: 'Critère',
    statut: 'État',
    methode: 'Comment',
    statuts: { C: 'Conforme', NC: 'Non conforme', NA: 'Non applicable', NT: 'Non testé' },
    etablie: (jour: string) => `Déclaration établie le ${jour}.`,
  },
  en: {
    titre: 'Accessibility statement',
    etat: 'Compliance',
    non: 'This site does not comply with the French accessibility standard (RGAA 4.1.2): no full audit has been made by a person yet. Part of its 106 criteria is checked at every change of the site; the others are said to be “not tested”.',
    compte: (conformes: string, testes: string, nonTestes: string) =>
      `${conformes} criteria met out of ${testes} checked; ${nonTestes} that apply are not tested yet.`,
    comment: 'How the criteria are checked',
    methodes: [
      'axe-core, on each page of the public site and of the console, in light and dark, at 1,280 and 320 px, in French and in English: no fault is allowed.',
      'Whole journeys by keyboard alone, at 200% and without JavaScript, in Chromium.',
      'Nothing was tried with a screen reader: the criteria that ask for one are said to be “not tested”.',
      'A criterion “met” is met by these checks: what they do not see remains to be checked by a person.',
    ],
    connus: 'Known faults',
    defauts: [
      'Maps are images: all that they show can be read in the list or the table beside them.',
      'Values of the national standard (audiences, conditions) stay in French in the English pages, and say so.',
    ],
    contact: 'Feedback and contact',
    contactDit:
      'If you cannot reach a content, write to the body that runs this register, named in the legal notice: it will lead you to an accessible form.',
    recours: 'Remedies',
    recoursDit:
      'Without a satisfactory answer, you may turn to the Défenseur des droits: by the form of defenseurdesdroits.fr, through its delegate in your région, or by free post, without a stamp, to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    grille: 'Grid of the 106 criteria of RGAA 4.1.2',
    abreges: 'Shortened wordings, in French: the text of RGAA 4.1.2 has authority.',
    critere: 'Criterion',
    statut: 'Status',
    methode: 'How',
    statuts: { C: 'Met', NC: 'Not met', NA: 'Not applicable', NT: 'Not tested' },
    etablie: (jour: string) => `Statement made on ${jour}.`,
  },
} satisfies Bilingue<unknown>;

const compter = (...statuts: readonly Statut[]): number =>
  GRILLE.flatMap(({ criteres }) => criteres).filter(([, , statut]) => statuts.includes(statut)).length;

/** What is known of the accessibility of the site, criterion by criterion, and what is not. */
export function AccessibilitePage({ vue }: { readonly vue: Vue }) {
  const { langue } = vue;
  const textes = TEXTES[langue];
  const nombres = [compter('C'), compter('C', 'NC'), compter('NT')].map((nombre) =>
    nombreDit(nombre, langue),
  );
  return (
    <Page vue={vue} titre={textes.titre} description={textes.non}>
      <h1 className="plein-large">{textes.titre}</h1>
      <div className="prose">
        <h2>{textes.etat}</h2>
        <p>{textes.non}</p>
        <p>{textes.compte(nombres[0] ?? '', nombres[1] ?? '', nombres[2] ?? '')}</p>
        <h2>{textes.comment}</h2>
        <ul>
          {textes.methodes.map((methode) => (
            <li key={methode}>{methode}</li>
          ))}
        </ul>
        <h2>{textes.connus}</h2>
        <ul>
          {textes.defauts.map((defaut) => (
            <li key={defaut}>{defaut}</li>
          ))}
        </ul>
        <h2>{textes.contact}</h2>
        <p>{textes.contactDit}</p>
        <h2>{textes.recours}</h2>
        <p>{textes.recoursDit}</p>
      </div>
      <section className="grille-rgaa" aria-labelledby="grille">
        <h2 id="grille">{textes.grille}</h2>
        <p className="note">{textes.abreges}</p>
        {GRILLE.map((thematique, i) => (
          <TableDUnTheme key={thematique.nom} vue={vue} thematique={thematique} rang={i + 1} />
        ))}
      </section>
      <p className="note">{textes.etablie(jourDit(ETABLIE_LE, langue))}</p>
    </Page>
  );
}

/** What was checked is stamped; the rest is said. */
const TAMPONS: Readonly<Partial<Record<Statut, string>>> = { C: 'tampon ok', NC: 'tampon stop' };

interface ThemeProps {
  readonly vue: Vue;
  readonly thematique: Thematique;
  readonly rang: number;
}

function TableDUnTheme({ vue: { langue }, thematique: { nom, criteres }, rang }: ThemeProps) {
  const textes = TEXTES[langue];
  return (
    <>
      <h3 lang="fr">
        {rang}. {nom}
      </h3>
      <table className="t" lang="fr">
        <caption className="vh">{nom}</caption>
        <thead lang={langue}>
          <tr>
            <th scope="col">{textes.critere}</th>
            <th scope="col">{textes.statut}</th>
            <th scope="col">{textes.methode}</th>
          </tr>
        </thead>
        <tbody>
          {criteres.map(([numero, intitule, statut, comment]) => (
            <tr key={numero}>
              <th scope="row">
                {numero} {intitule}
              </th>
              <td lang={langue}>
                <span className={TAMPONS[statut]}>{textes.statuts[statut]}</span>
              </td>
              <td>{comment}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
