import { ligneCsv } from '../src/shared/csv.rules.ts';
import { type Champ, NOMS_DES_CHAMPS } from '../src/diffusion/champs.ts';

/** A row, by the names of its fields. */
export type Rangee = Readonly<Record<string, unknown>>;

export const FORMULE = '=HYPERLINK("http://exemple.fr";"ici")';

const enTexte = (valeur: unknown): string =>
  typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : '';

/** What a messy file says of three places. */
const COMMUN = {
  source: 'Hubik',
  commune: 'Reims',
  code_postal: '51100',
  code_insee: '51454',
  pivot: '43493312300029',
};
export const SALES: readonly Rangee[] = [
  {
    ...COMMUN,
    id: 's1',
    nom: FORMULE,
    adresse: '-12 rue',
    complement_adresse: '@bis',
    latitude: '49.2578',
    longitude: '4.0319',
    typologie: 'ASSO|TIERS_LIEUX',
    telephone: '03 26 00 00 00',
    site_web: 'https://a.example/|www.b.example',
    horaires: 'Lundi au vendredi 9h-12h',
    presentation_resume: '+ de lien',
    presentation_detail: '=ligne 1\r\n\r\n ligne   2',
    itinerance: 'Fixe|Itinérant',
    structure_parente: '-parente',
    date_maj: '2024-04-02',
    services: 'Loisirs et créations numériques|Aide aux démarches administratives',
    publics_specifiquement_adresses: 'Femmes|Jeunes',
    prise_en_charge_specifique: 'Surdité',
    frais_a_charge: 'Payant|Gratuit',
    dispositif_programmes_nationaux: 'Promeneurs du net|France Services|Aidants Connect|Club des cinq',
    formations_labels: 'Étapes numériques (La Poste)',
    autres_formations_labels: 'Pass numérique',
    modalites_acces: 'Téléphoner|Se présenter',
    modalites_accompagnement: 'À distance',
    fiche_acces_libre: 'https://acceslibre.example/x',
    prise_rdv: 'https://rdv.example',
  },
  {
    ...COMMUN,
    id: 's2',
    pivot: 'W511234567',
    nom: 'Association &amp; Cie',
    commune: 'Épernay',
    code_postal: '51200',
    code_insee: '51230',
    adresse: 'Place',
    telephone: '3949',
    horaires: 'sur rendez-vous',
    date_maj: '2025-01-31',
    dispositif_programmes_nationaux: 'CNFS',
    autres_formations_labels: 'Lieu ami du pass numérique',
  },
  {
    ...COMMUN,
    id: 's3',
    nom: "'=deux gardes",
    adresse: 'Rue',
    itinerance: 'Itinérant',
    date_maj: '2026-09-15',
    autres_formations_labels: 'APTIC',
  },
];
/** Rows as a file of the standard. */
export const enCsv = (rows: readonly Rangee[]): string =>
  [NOMS_DES_CHAMPS, ...rows.map((row) => NOMS_DES_CHAMPS.map((nom) => enTexte(row[nom])))]
    .map((cellules) => ligneCsv(cellules))
    .join('');

/** What the standard has no words for: other labels, a suspension, a place without a SIRET, one retired, one merged, the demonstration's. */
export const HORS_DU_STANDARD = `
  with e as (insert into labels.evenement (type, acteur, enregistre_le) values ('label.modifie', 'essai', '2026-09-10') returning position),
  dits as (
    insert into labels.label_assertion (lieu_id, genre, libelle, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
    select l.id, d.genre, d.libelle, d.acte, 'ARS', d.du, d.jusqu_au, 'motif', e.position, '2026-09-10'
    from e, labels.lieu l join (values
      ('s1', 'AUTRE', 'Label | local', 'LABELLISATION', date '2026-01-01', null::date),
      ('s1', 'AUTRE', 'Label; et la bête', 'LABELLISATION', '2026-01-01', null),
      ('s1', 'AIDANTS_CONNECT', null, 'SUSPENSION', '2026-06-01', null),
      ('s2', 'PASS_NUMERIQUE', null, 'LABELLISATION', '2026-08-01', '2026-09-30'),
      ('s3', 'FRANCE_SERVICES', null, 'LABELLISATION', '2026-09-16', null)) d (cle, genre, libelle, acte, du, jusqu_au)
    on l.cle_source = 'mednum:Hubik:' || d.cle)
  insert into labels.lieu (cle_source, source, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code,
    programmes, services, retire, modifie_le)
  select 'sale-' || n, 'essai', nom, adresse, '51100', '51454', 'Reims', '51', '44', '{Aidants Connect}', '{Jonglage}', retire, '2026-09-01'
  from (values (1, 'Sans  SIRET', null, false), (2, 'Parti', 'Rue', true)) v (n, nom, adresse, retire)`;

/** Where a row breaks a Table Schema. */
export const faussesAu = (
  champs: readonly Pick<Champ, 'name' | 'type' | 'constraints'>[],
  rows: readonly Rangee[],
): string[] =>
  champs.flatMap(({ name, type, constraints: { required, pattern, unique, maxLength } }) => {
    const valeurs = rows.map((row) => enTexte(row[name]));
    const dites = valeurs.filter((valeur) => valeur !== '');
    const forme = new RegExp(`^(?:${pattern ?? '[^]*'})$`, 'u');
    return [
      ...(required === true && dites.length < rows.length ? [`${name} manque`] : []),
      ...(unique === true && new Set(dites).size < dites.length ? [`${name} deux fois`] : []),
      ...dites.filter((valeur) => !forme.test(valeur)).map((valeur) => `${name}: ${valeur}`),
      ...dites
        .filter((valeur) => valeur.length > Number(maxLength ?? Infinity))
        .map(() => `${name} trop long`),
      ...(type === 'number' ? dites.filter((valeur) => !/^-?\d+(?:\.\d+)?$/.test(valeur)) : []),
      ...(type === 'date'
        ? dites.filter((valeur) => !/^\d{4}-\d{2}-\d{2}$/.test(valeur) || Number.isNaN(Date.parse(valeur)))
        : []),
    ];
  });
