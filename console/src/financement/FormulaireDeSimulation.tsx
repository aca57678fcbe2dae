import { type InputHTMLAttributes, useState } from 'react';
import { useLocation } from 'wouter';
import { Bascule } from '../shared/Bascule.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { lireMontant } from '../shared/financeurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { CASES, echelleDe, vagueDe } from './criteres.ts';
import { ECHELLES, MOTS_D_ECHELLE } from './mots.ts';

const TEXTES = {
  fr: {
    nom: 'Critères du projet',
    vague: 'Règles de',
    echelle: 'Le projet est porté par',
    budget: 'Budget propre du porteur, en euros',
    budgetAide: 'Sans la part de l’État.',
    population: 'Habitants',
    densite: 'Habitants par km²',
    pauvrete: 'Taux de pauvreté, en %',
    inconnu: 'Vide si inconnu : aucun point.',
    achat: 'Achat de pass, en euros',
    achatAide: 'Part de l’État comprise.',
    pic: 'Part des pass pour les personnes éloignées de l’emploi, en %',
    groupement: 'Communes groupées derrière un porteur unique',
    montant: 'Un montant est attendu, par exemple 34 027 ou 34 027,50.',
    public: 'Un public cible est atteint (jeunes sans diplôme, personnes âgées, isolées ou allophones)',
    structuration: 'Les acteurs locaux de la médiation sont structurés',
    hub: 'Un hub est présent et partenaire',
    porteurs: 'D’autres porteurs sont associés',
    ue: 'Des fonds européens sont mobilisés',
  },
  en: {
    nom: 'Criteria of the project',
    vague: 'Rules of',
    echelle: 'The project is run by',
    budget: 'Own budget, in euros',
    budgetAide: 'Without the State’s share.',
    population: 'Inhabitants',
    densite: 'Inhabitants per km²',
    pauvrete: 'Poverty rate, in %',
    inconnu: 'Empty if unknown: no point.',
    achat: 'Purchase of passes, in euros',
    achatAide: 'With the State’s share.',
    pic: 'Part of passes for people far from employment, in %',
    groupement: 'Communes grouped behind one leader',
    montant: 'An amount is expected, such as 34,027 or 34027.50.',
    public:
      'A target public is reached (young people without diploma, old, isolated or non-French-speaking people)',
    structuration: 'Local mediation actors are organised',
    hub: 'A hub is present and a partner',
    porteurs: 'Other buyers are associated',
    ue: 'European funds are used',
  },
};

/** What is asked of a project by the rules of a wave: each answer goes to the address, without a step back for each letter. */
export function FormulaireDeSimulation() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const [, naviguer] = useLocation();
  const vague = vagueDe(vue);
  const dire = (parametre: string, valeur: string | null): void =>
    naviguer(href({ [parametre]: valeur }), { replace: true });
  const commun = { vue, dire };
  return (
    <form className="pile" aria-label={textes.nom} onSubmit={(event) => event.preventDefault()}>
      <Bascule
        nom={textes.vague}
        valeur={String(vague)}
        options={[
          { valeur: '2019', libelle: `${textes.vague} 2019` },
          { valeur: '2020', libelle: `${textes.vague} 2020` },
        ]}
        onChange={(choix) => dire('vague', choix)}
      />
      <Liste
        nom={textes.echelle}
        valeur={echelleDe(vue)}
        options={ECHELLES.map((une) => [une, MOTS_D_ECHELLE[langue][une]] as const)}
        onChange={(choix) => dire('echelle', choix)}
      />
      {vague === 2019 ? <Champs2019 {...commun} /> : <Champs2020 {...commun} />}
    </form>
  );
}

type Dire = Pick<Commun, 'vue' | 'dire'>;

function Champs2019(commun: Dire) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <Saisie {...commun} parametre="budget" nom={textes.budget} aide={textes.budgetAide} montant />
      <Saisie
        {...commun}
        parametre="population"
        nom={textes.population}
        aide={textes.inconnu}
        max={70_000_000}
      />
      <Saisie
        {...commun}
        parametre="densite"
        nom={textes.densite}
        aide={textes.inconnu}
        max={100_000}
        step="any"
      />
      <Saisie
        {...commun}
        parametre="pauvrete"
        nom={textes.pauvrete}
        aide={textes.inconnu}
        max={100}
        step="any"
      />
      <fieldset className="pile">
        <legend className="vh">{textes.nom}</legend>
        {CASES.map(([parametre]) => (
          <Case key={parametre} {...commun} parametre={parametre} nom={textes[parametre]} />
        ))}
      </fieldset>
    </>
  );
}

function Champs2020(commun: Dire) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <Saisie {...commun} parametre="achat" nom={textes.achat} aide={textes.achatAide} montant />
      <Saisie {...commun} parametre="pic" nom={textes.pic} max={100} step="any" />
      <Case {...commun} parametre="groupement" nom={textes.groupement} />
    </>
  );
}

interface Commun {
  readonly vue: Readonly<Record<string, string>>;
  readonly dire: (parametre: string, valeur: string | null) => void;
  readonly parametre: string;
  readonly nom: string;
}

interface SaisieProps extends Commun, Pick<InputHTMLAttributes<HTMLInputElement>, 'max' | 'step'> {
  readonly aide?: string;
  readonly montant?: boolean;
}

/** A number: what cannot be read stays in the field, said, and out of the address. */
function Saisie({ vue, dire, parametre, nom, aide, montant = false, max, step }: SaisieProps) {
  const textes = useTextes(TEXTES);
  const [texte, setTexte] = useState(vue[parametre] ?? '');
  const lisible = !texte.trim() || !montant || lireMontant(texte) !== null;

  function changer(dit: string) {
    setTexte(dit);
    const propre = dit.replaceAll(/[\s€]/gu, '').replace(',', '.');
    if (!propre) dire(parametre, null);
    else if (montant ? lireMontant(propre) !== null : Number.isFinite(Number(propre)))
      dire(parametre, propre);
  }

  return (
    <Champ nom={nom} aide={aide} refus={lisible ? null : textes.montant}>
      {(attributs) => (
        <input
          {...attributs}
          type={montant ? 'text' : 'number'}
          inputMode="decimal"
          autoComplete="off"
          min={0}
          max={max}
          step={step}
          value={texte}
          onChange={({ currentTarget }) => changer(currentTarget.value)}
        />
      )}
    </Champ>
  );
}

const Case = ({ vue, dire, parametre, nom }: Commun) => (
  <label className="case">
    <input
      type="checkbox"
      checked={vue[parametre] === 'oui'}
      onChange={({ currentTarget }) => dire(parametre, currentTarget.checked ? 'oui' : null)}
    />
    <span>{nom}</span>
  </label>
);
