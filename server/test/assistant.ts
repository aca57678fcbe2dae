import { randomUUID } from 'node:crypto';
import { setupDepots } from './depots.ts';
import type { Imports } from './imports.ts';

const ENTETES = 'Réf.;N° SIRET;Nom du lieu;Ville;CP;Rue;Mise à jour;Mail;Dispositif';
export const CORRESPONDANCE = [
  ['id', 'Réf.'],
  ['pivot', 'N° SIRET'],
  ['nom', 'Nom du lieu'],
  ['commune', 'Ville'],
  ['code_postal', 'CP'],
  ['adresse', 'Rue'],
  ['date_maj', 'Mise à jour'],
  ['labels_nationaux', 'Dispositif'],
].map(([colonne, entete]) => ({ colonne, entete }));

const DEPOT = `query ($id: ID!, $genre: GenreDImport) { depot(id: $id, genre: $genre) {
  fichier octets lignes separateur encodage genre refus
  entetes { nom exemples personnelle }
  formats { nom reconnu manquantes colonnes { nom obligatoire entete moyen confiance } }
  correspondance { colonne entete } corrections { ligne colonne lue valeur }
  controle { id rejetees }
} }`;
export interface Lu {
  readonly genre: string | null;
  readonly entetes: readonly { readonly nom: string; readonly exemples: readonly string[] }[];
  readonly formats: readonly [
    {
      readonly colonnes: readonly { readonly nom: string; readonly moyen: string; readonly entete: string }[];
    },
  ];
  readonly controle: { readonly id: string } | null;
  readonly [champ: string]: unknown;
}
const IMPORTER = `mutation ($depot: ID!, $cle: String!, $simuler: Boolean!, $correspondance: [LiaisonInput!]) {
  importer(genre: LIEUX, depot: $depot, cleIdempotence: $cle, simuler: $simuler, correspondance: $correspondance) {
    id etat motif creees modifiees inchangees rejetees rapport { ligne colonne } corrections { ligne colonne lue valeur }
    effets { cle nombre } ecarts { ligne nom champs { champ avant apres } }
    evenement { id type annulable } annulation { restaures retires labels laissees { nom raison } }
  }
}`;
export interface Fait {
  readonly evenement: { readonly id: string; readonly annulable: boolean } | null;
  readonly [champ: string]: unknown;
}

/** What the wizard of imports asks of the API, for a file in the words of its sender. */
export function setupAssistant(imports: Imports) {
  const { harness, lire } = imports;
  const { deposer, importer } = setupDepots(imports);

  /** A file in the words of its sender: one bad SIRET on line 3, one day that never was on line 4. */
  const fichier = (): string =>
    [
      ENTETES,
      ...['43493312300029', '4349', '43493312300029', '43493312300029'].map(
        (siret, rang) =>
          `${imports.prefixe}x${rang};${siret};Lieu ${rang};Reims;51100;${rang + 1} rue du Temple;${rang === 2 ? '31/02/2024' : '02/04/2024'};agent${rang}@exemple.fr;APTIC`,
      ),
      '',
    ].join('\n');

  const voir = async (id: string, genre: string | null = null): Promise<Lu | null> =>
    (await harness.execute<{ depot: Lu | null }>(DEPOT, { id, genre })).depot;

  async function faire(
    depot: string,
    simuler: boolean,
    correspondance: unknown = CORRESPONDANCE,
  ): Promise<Fait> {
    const cle = randomUUID();
    return (await harness.execute<{ importer: Fait }>(IMPORTER, { depot, cle, simuler, correspondance }))
      .importer;
  }
  const corriger = (depot: string, ...corrections: readonly object[]) =>
    harness.execute(`mutation ($input: CorrigerCellulesInput!) { corrigerCellules(input: $input) { id } }`, {
      input: { depot, corrections },
    });
  const annuler = async (evenement: string | undefined) =>
    (
      await harness.execute<{ annulerEvenement: { __typename: string; message?: string } }>(
        `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`,
        { input: { evenement, motif: 'Mauvais fichier', cleIdempotence: randomUUID() } },
      )
    ).annulerEvenement;

  const etats = async (id: string) =>
    (
      await lire<{ etat: string }>(
        `select p.etat from labels.etat_periode p join labels.lieu l on l.id = p.lieu_id
         where l.cle_source like '%:' || $1 and p.label = 'PASS_NUMERIQUE' and p.etat <> 'CANDIDAT'`,
        [imports.prefixe + id],
      )
    ).map(({ etat }) => etat);

  return { deposer, importer, fichier, voir, faire, corriger, annuler, etats };
}
