import { ApolloLink, Observable } from '@apollo/client';
import { createClient } from '../app/client.ts';
import { lienDe, refuser } from '../shared/essai.tsx';

interface Correction {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
}
interface Demande {
  readonly simuler: boolean;
  readonly correspondance: readonly { readonly colonne: string; readonly entete: string }[] | null;
  readonly corrections: readonly Correction[];
  readonly cleIdempotence: string;
}

const colonne = (nom: string, obligatoire: boolean, entete: string | null, moyen: string | null) => ({
  nom,
  obligatoire,
  explication: '',
  entete,
  moyen,
  confiance: entete === null ? 0 : 0.9,
});
export const FORMAT = {
  nom: 'le standard national',
  reconnu: false,
  manquantes: ['date_maj'],
  colonnes: [
    colonne('pivot', true, 'N° SIRET', 'PROCHE'),
    colonne('date_maj', true, null, null),
    colonne('nom', false, 'Nom', 'EXACT'),
  ],
};
export const RECONNU = {
  nom: 'le standard national',
  reconnu: true,
  manquantes: [],
  colonnes: [colonne('pivot', true, 'N° SIRET', 'EXACT')],
};
const REJETS = [
  { ligne: 3, colonne: 'N° SIRET', valeur: '8203', attendu: '14 chiffres' },
  { ligne: 9, colonne: 'Vu le', valeur: 'hier', attendu: 'une date' },
];

const importDe = (id: string, simule: boolean, rapport: typeof REJETS) => ({
  id,
  genre: 'LIEUX',
  fichier: 'aout.csv',
  simule,
  etat: 'TERMINE',
  motif: null,
  lignes: 10,
  creees: 7,
  modifiees: 3 - rapport.length,
  inchangees: 0,
  rejetees: rapport.length,
  rapport,
  corrections: [],
  effets: [{ cle: 'labels.PASS_NUMERIQUE', nombre: 8 }],
  ecarts: [
    {
      rang: 1,
      ligne: 2,
      objet: 'lieu:a',
      nom: 'Asso Y',
      champs: [{ champ: 'nom', avant: 'Asso', apres: 'Asso Y' }],
    },
  ],
});

const DEPOT = {
  fichier: 'aout.csv',
  octets: 2048,
  lignes: 10,
  separateur: 'point-virgule',
  encodage: 'utf-8',
  genre: 'LIEUX',
  refus: null,
  entetes: ['N° SIRET', 'Nom', 'Vu le'].map((nom) => ({ nom, exemples: ['x'], personnelle: false })),
  correspondance: null,
};

/** What may befall the next request of a name: it never comes, or its answer does not. */
type Coupure = 'ALLER' | 'RETOUR';

const couper = (coupures: Map<string, Coupure>): ApolloLink =>
  new ApolloLink((operation, suite) => {
    const { operationName = '' } = operation;
    const coupure = coupures.get(operationName);
    coupures.delete(operationName);
    if (!coupure) return suite(operation);
    return new Observable((observer) => {
      const perdre = () => observer.error(new TypeError('Failed to fetch'));
      if (coupure === 'ALLER') perdre();
      else suite(operation).subscribe({ complete: perdre });
    });
  });

/** A register that holds one file, checks it as it is corrected, and remembers what it was asked. */
export function registre(format: typeof FORMAT | typeof RECONNU) {
  const demandes: Demande[] = [];
  const coupures = new Map<string, Coupure>();
  const occupe = { encore: 0 };
  let corrections: readonly Correction[] = [];
  let essais = 0;
  let perime = true;
  const lire = (simule: boolean) =>
    importDe(
      `${simule ? 's' : 'i'}${essais}`,
      simule,
      REJETS.filter(({ ligne }) => !corrections.some((une) => une.ligne === ligne)),
    );
  const racine = {
    registre: {
      droits: ['IMPORTER', 'LIRE_IMPORTS'],
      role: 'OPERATEUR',
      perimetre: 'France entière',
      compte: null,
      lectureSeule: false,
    },
    depot: ({ id }: { readonly id: string }) =>
      id === 'absent'
        ? null
        : {
            ...DEPOT,
            id,
            formats: [format],
            corrections: corrections.map((une) => ({ ...une, lue: '' })),
            controle: perime ? null : lire(true),
          },
    avancementDImport: null,
    import: () => lire(true),
    importer: (demande: Demande) => {
      demandes.push(demande);
      corrections = [...corrections, ...demande.corrections];
      if (demande.corrections.length > 0) perime = true;
      if (occupe.encore > 0) {
        occupe.encore -= 1;
        return refuser('Le registre est momentanément indisponible : réessayez.', 'INDISPONIBLE');
      }
      perime = false;
      essais += 1;
      return lire(demande.simuler);
    },
  };
  return {
    demandes,
    coupures,
    occupe,
    client: createClient(ApolloLink.from([couper(coupures), lienDe(racine)])),
  };
}
