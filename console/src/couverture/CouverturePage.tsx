import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { aujourdhui, jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { euros, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DE_L_ARGENT, TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { Ecritures } from './Ecritures.tsx';
import { Montants } from './Montants.tsx';
import { ParCommande } from './ParCommande.tsx';
import { ParOperateur } from './ParOperateur.tsx';
import { Ratio } from './Ratio.tsx';

const CouverturePageQuery = graphql(`
  query CouverturePage($au: LocalDate, $operateur: String) {
    couverture(au: $au, operateur: $operateur) {
      au
      arreteesCentimes
      total {
        etat
        ratio
        fondsDetenusCentimes
        engagementsCentimes
        ...Montants_ChiffresDeCouverture @unmask
      }
      ...ParOperateur_Couverture @unmask
      ...ParCommande_Couverture @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (le: string) => `Couverture au ${le}`,
    chapo:
      'Ce qui circule, ce qui est dû et les fonds détenus, tels que le registre les connaissait ce jour-là. Chaque montant s’ouvre sur ses écritures.',
    constat: (fonds: string, engagements: string) => `${fonds} détenus pour ${engagements} engagés.`,
    portee: 'Portée de la vue',
    au: 'Au (tel que connu le)',
    operateur: (code: string) => `opérateur ${code}`,
    montants: 'Montants',
    parOperateur: 'Par opérateur',
    parCommande: 'Par commande',
  },
  en: {
    titre: (le: string) => `Cover on ${le}`,
    chapo:
      'What circulates, what is owed and the funds held, as the register knew them that day. Each amount opens to its entries.',
    constat: (fonds: string, engagements: string) => `${fonds} held for ${engagements} committed.`,
    portee: 'Scope of the view',
    au: 'As of (as known on)',
    operateur: (code: string) => `operator ${code}`,
    montants: 'Amounts',
    parOperateur: 'By operator',
    parCommande: 'By order',
  },
};

/** Whether funds held are enough for what circulates and is owed; or, when the address says so, the entries behind an amount. */
export function CouverturePage() {
  const { vue } = useVue();
  const lignes = vue['f.compte'] ?? vue['f.operation'] ?? vue['f.commande'];
  return lignes === undefined ? <Accueil /> : <Ecritures />;
}

function Accueil() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const ce = useRegistre()?.jour ?? aujourdhui();
  const [au, operateur] = [vue['au'] ?? null, vue['f.operateur'] ?? null];
  const lecture = useQuery(CouverturePageQuery, {
    variables: { au, operateur },
    fetchPolicy: 'cache-and-network',
  });
  const ratio = lecture.data?.couverture.total.ratio;
  return (
    <>
      <div className="titre">
        <h1>
          {textes.titre(jour(au ?? ce, langue))}
          {operateur !== null && `, ${textes.operateur(operateur)}`}
          {ratio != null && ` : ${taux(ratio, langue)}`}
        </h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Portee />
      <PageVivante types={TYPES_DE_L_ARGENT} operations={['CouverturePage']} mots={MOTS_DE_L_ARGENT} />
      <Bloc lecture={lecture} lignes={18}>
        {({ couverture }) => (
          <div className="figs">
            <Figure
              numero={1}
              titre={textes.montants}
              classe="c12"
              constat={
                <>
                  {textes.constat(
                    euros(couverture.total.fondsDetenusCentimes, langue),
                    euros(couverture.total.engagementsCentimes, langue),
                  )}{' '}
                  <Ratio etat={couverture.total.etat} ratio={couverture.total.ratio ?? null} />
                </>
              }
            >
              <Montants chiffres={couverture.total} arretees={couverture.arreteesCentimes} />
            </Figure>
            <Figure numero={2} titre={textes.parOperateur} classe="c12">
              <ParOperateur couverture={couverture} />
            </Figure>
            <Figure numero={3} titre={textes.parCommande} classe="c12 paysage">
              <ParCommande couverture={couverture} />
            </Figure>
          </div>
        )}
      </Bloc>
    </>
  );
}

/** The day that the view is read as known on. */
function Portee() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const ce = useRegistre()?.jour ?? aujourdhui();
  return (
    <fieldset className="portee" aria-label={textes.portee}>
      <label>
        <small>{textes.au}</small>
        <input
          type="date"
          value={vue['au'] ?? ce}
          max={ce}
          onChange={({ currentTarget: { value } }) => changer({ au: value === ce ? null : value })}
        />
      </label>
    </fieldset>
  );
}
