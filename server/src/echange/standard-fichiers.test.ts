import { describe, expect, it } from 'vitest';
import { setupImports } from '../../test/imports.ts';

const imports = setupImports();
const { ecrire, lieu, lire, termine } = imports;

const ANCIEN = (prefixe: string): string =>
  [
    'id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,courriel,site_web,horaires,source,date_maj,services,publics_accueillis,conditions_acces,labels_nationaux,labels_autres,modalites_accompagnement,accessibilite',
    `${prefixe}v1,"'434 933 123 00029",M\u00e9diath&egrave;que,Reims,51100,51454,Rue,"4,0319","49,2578",326000000,a@b.fr,www.v.example,Lundi 9h-12h,Hinaura,02/04/2023 10:00,Accéder à du matériel;Créer avec le numérique,Seniors (+ 65 ans);Adultes;Surdité,Adhésion;Accepte le Pass numérique,CNFS;APTIC;French Tech,SudLabs;Club local,"Seul : j'ai accès à du matériel et une connexion",https://acceslibre.example/v1`,
    `${prefixe}v2,8.20E+13,Faux,Reims,51100,51454,Rue,10,10,,,,,Hinaura,2023-04-02,,,,,,,`,
  ].join('\r\n');

describe('a file of the standard 0.1.0', () => {
  it('in Windows-1252, with commas, enters in the words of today, and the report says each thing that it read otherwise', async () => {
    const octets = Buffer.from(ANCIEN(imports.prefixe), 'latin1');
    const { comptes, rapport, remarques } = await termine('lieux', ecrire(octets as unknown as string));

    expect(comptes).toEqual([1, 0, 0, 1]);
    expect(rapport).toEqual([
      {
        ligne: 3,
        colonne: 'pivot',
        valeur: '8.20E+13',
        attendu: expect.stringMatching(/notation scientifique.* ; latitude : des coordonnées en France/),
      },
    ]);
    expect(await lieu('v1')).toMatchObject({
      nom: 'Médiathèque',
      latitude: 49.2578,
      longitude: 4.0319,
      telephone: '+33326000000',
      site_web: 'https://www.v.example',
      horaires: 'Mo 09:00-12:00',
      plages: '{[540,720)}',
      services: ['Accès internet et matériel informatique', 'Loisirs et créations numériques'],
      publics: ['Seniors'],
      prises_en_charge: ['Surdité'],
      frais: ['Gratuit sous condition'],
      autres_formations: ['French Tech', 'SudLabs', 'Club local'],
      modalites_accompagnement: ['En autonomie'],
      modalites_acces: [],
      fiche_acces_libre: 'https://acceslibre.example/v1',
      labels: [
        ['CONSEILLERS_NUMERIQUES', '2023-04-02', 'Hinaura', expect.any(String)],
        ['PASS_NUMERIQUE', '2023-04-02', 'Hinaura', expect.any(String)],
      ],
    });
    expect(new Set(remarques.map(({ colonne }) => colonne))).toEqual(
      new Set([
        'pivot',
        'nom',
        'latitude',
        'telephone',
        'site_web',
        'horaires',
        'date_maj',
        'services',
        'publics_accueillis',
        'conditions_acces',
        'labels_nationaux',
        'modalites_accompagnement',
      ]),
    );
  });
});

describe('a file that comes again', () => {
  const fichier = (...lignes: readonly (readonly string[])[]): string =>
    ecrire(
      [
        'id;pivot;nom;commune;code_postal;code_insee;adresse;source;date_maj;autres_formations_labels',
        ...lignes.map(
          ([id, nom, label = '']) =>
            `${imports.prefixe}${id};43493312300029;${nom};Reims;51100;51454;Rue;Hubik;2024-04-02;${label}`,
        ),
      ].join('\n'),
    );

  it('leaves what it has no column for as it is', async () => {
    await termine('lieux', fichier(['c1', 'Un']));
    await imports.harness.lot.query(
      `update labels.lieu set telephone = '+33326000000', services = '{Jonglage}', site = 'ANTENNE' where cle_source like '%:' || $1`,
      [`${imports.prefixe}c1`],
    );

    expect((await termine('lieux', fichier(['c1', 'Un']))).comptes).toEqual([0, 0, 1, 0]);
    expect((await termine('lieux', fichier(['c1', 'Autre nom']))).comptes).toEqual([0, 1, 0, 0]);
    expect(await lieu('c1')).toMatchObject({
      nom: 'Autre nom',
      telephone: '+33326000000',
      services: ['Jonglage'],
      site: 'ANTENNE',
    });
  });

  it('updates a place through the one it was merged into, and brings none back that was taken out', async () => {
    await termine('lieux', fichier(['m1', 'Un'], ['m2', 'Deux'], ['m3', 'Trois'], ['m4', 'Parti']));
    await imports.harness.lot.query(
      `with l as (select id, split_part(cle_source, '-', 2) as nom from labels.lieu where cle_source like '%:' || $1 || '%')
       update labels.lieu x set retire = true, fusionne_dans = (
         select id from l where l.nom = case s.nom when 'm1' then 'm2' when 'm2' then 'm3' end)
       from l s where x.id = s.id and s.nom <> 'm3'`,
      [imports.prefixe],
    );

    const seul = await termine('lieux', fichier(['m1', 'Nouveau', 'APTIC'], ['m4', 'Revenu', 'APTIC']));
    expect(seul.comptes).toEqual([0, 1, 1, 0]);
    expect(seul.remarques.map(({ ligne, remarque }) => [ligne, remarque])).toEqual([
      [2, expect.stringContaining('fusionnée dans « Trois »')],
      [3, expect.stringContaining('retiré du registre')],
    ]);
    expect(await lieu('m3')).toMatchObject({
      nom: 'Nouveau',
      labels: [['PASS_NUMERIQUE', '2024-04-02', 'Hubik', expect.any(String)]],
    });
    expect(await lieu('m4')).toMatchObject({ nom: 'Parti', retire: true, labels: null });

    const tous = await termine('lieux', fichier(['m1', 'A'], ['m2', 'B'], ['m3', 'C']));
    expect(tous.comptes).toEqual([0, 1, 2, 0]);
    expect(tous.remarques.filter(({ remarque }) => remarque.includes('par la ligne 4'))).toHaveLength(2);
    expect(await lieu('m3')).toMatchObject({ nom: 'C' });
    expect(
      await lire(`select from labels.lieu where cle_source like '%:' || $1 || '%'`, [imports.prefixe]),
    ).toHaveLength(4);
  });
});
