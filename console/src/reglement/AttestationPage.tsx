import { useQuery } from '@apollo/client/react';
import { Inbox, Printer } from 'lucide-react';
import type { AttestationPageQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { jour } from '../shared/dates.ts';
import { compte, euros, nom, numeroLisible } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { Versements } from './Versements.tsx';

const AttestationPageQuery = graphql(`
  query AttestationPage($lieu: ID!, $du: LocalDate!, $au: LocalDate!) {
    attestation(lieu: $lieu, du: $du, au: $au) {
      du
      au
      nombreDePass
      brutCentimes
      fraisCentimes
      netCentimes
      lieu {
        id
        nom
        adresse
        codePostal
        communeNom
        structure {
          id
          nom
          siret
        }
      }
      versements {
        jour
        contrePaiement
        acheteur
        nombreDePass
        brutCentimes
        fraisCentimes
        netCentimes
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Attestation de paiement',
    imprimer: 'Imprimer',
    pass: nom('pass numérique', 'pass numériques'),
    phrase: (pass: string, net: string, du: string, au: string) =>
      `Le registre du Pass numérique atteste que ${pass} utilisés dans ce lieu ont été réglés du ${du} au ${au}, pour ${net} nets de frais.`,
    structure: 'Structure',
    siret: 'SIRET',
    lieu: 'Lieu',
    brut: 'Parts payées par les pass',
    frais: 'Frais aval retenus, TTC',
    net: 'Versé',
    cadre:
      'Pièce pour la régie de recettes ou le comptable (code général des collectivités territoriales, R.1617-1 et suivants).',
    editee: (le: string) =>
      `Éditée le ${le} depuis le registre\u00a0; les mêmes dates donnent les mêmes sommes.`,
    inconnu: 'Ce lieu n’est pas dans le registre, ou n’est pas le vôtre',
  },
  en: {
    titre: 'Payment certificate',
    imprimer: 'Print',
    pass: nom('digital pass', 'digital passes'),
    phrase: (pass: string, net: string, du: string, au: string) =>
      `The register of the Pass numérique certifies that ${pass} used in this place were paid from ${du} to ${au}, ${net} net of fees.`,
    structure: 'Organisation',
    siret: 'SIRET',
    lieu: 'Place',
    brut: 'Parts paid by the passes',
    frais: 'Fees held back, tax included',
    net: 'Paid',
    cadre:
      'Document for the revenue office or the accountant (French local government code, R.1617-1 and following).',
    editee: (le: string) => `Made on ${le} from the register; the same dates give the same amounts.`,
    inconnu: 'This place is not in the register, or is not yours',
  },
};

/** A sheet of paper: what was paid for one place over a period, by transfer and by buyer. */
export function AttestationPage({ lieu }: { readonly lieu: string }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const aujourdhui = useRegistre()?.jour ?? '2019-01-01';
  const au = vue['au'] ?? aujourdhui;
  const du = vue['f.du'] ?? `${au.slice(0, 4)}-01-01`;
  const lecture = useQuery(AttestationPageQuery, { variables: { lieu, du, au } });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <div className="actions">
          <button type="button" className="b" onClick={() => print()}>
            <Printer className="ico" aria-hidden />
            {textes.imprimer}
          </button>
        </div>
      </div>
      <Bloc lecture={lecture} lignes={14}>
        {({ attestation: lue }) =>
          lue ? <Feuille lue={lue} aujourdhui={aujourdhui} /> : <Vide icone={Inbox} titre={textes.inconnu} />
        }
      </Bloc>
    </>
  );
}

interface FeuilleProps {
  readonly lue: NonNullable<Lu['attestation']>;
  readonly aujourdhui: string;
}

function Feuille({ lue, aujourdhui }: FeuilleProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <article className="pile">
      <p className="constat">
        {textes.phrase(
          compte(lue.nombreDePass, textes.pass, langue),
          euros(lue.netCentimes, langue, 2),
          jour(lue.du, langue),
          jour(lue.au, langue),
        )}
      </p>
      <dl className="paires">
        <dt>{textes.structure}</dt>
        <dd>{lue.lieu.structure?.nom ?? '—'}</dd>
        <dt>{textes.siret}</dt>
        <dd className="n">{lue.lieu.structure?.siret ? numeroLisible(lue.lieu.structure.siret) : '—'}</dd>
        <dt>{textes.lieu}</dt>
        <dd>
          {[lue.lieu.nom, lue.lieu.adresse, `${lue.lieu.codePostal ?? ''} ${lue.lieu.communeNom}`.trim()]
            .filter(Boolean)
            .join(', ')}
        </dd>
        <dt>{textes.brut}</dt>
        <dd className="n">{euros(lue.brutCentimes, langue, 2)}</dd>
        <dt>{textes.frais}</dt>
        <dd className="n">{euros(-lue.fraisCentimes, langue, 2)}</dd>
        <dt>{textes.net}</dt>
        <dd className="n fort">{euros(lue.netCentimes, langue, 2)}</dd>
      </dl>
      <Versements versements={lue.versements} structure={lue.lieu.structure?.id ?? null} />
      <p className="note">{textes.cadre}</p>
      <p className="note">{textes.editee(jour(aujourdhui, langue))}</p>
    </article>
  );
}
