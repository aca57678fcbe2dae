/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Abandon d’un devis. */
export type AbandonnerDevisInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro du devis. */
  devis: string;
  motif: string;
};

export type AccepterCandidatureInput = {
  candidature: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Premier jour du label ; ce jour par défaut. */
  du?: string | null | undefined;
  /** Qui donne le label. */
  emetteur: string;
  /** Dernier jour du label ; absent : sans fin. */
  jusquAu?: string | null | undefined;
  /** Ce qui le prouve ; la dernière pièce versée y est jointe. */
  preuve?: string | null | undefined;
};

/** Habilitation de plus pour un compte. */
export type AccorderHabilitationInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  compte: string;
  /** Premier jour ; ce jour par défaut. */
  du?: string | null | undefined;
  /** Dernier jour ; sans fin par défaut. */
  jusquAu?: string | null | undefined;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Code INSEE, SIREN ou SIRET ; rien pour la France. */
  perimetreCode?: string | null | undefined;
  perimetreType: TypeDePerimetre;
  role: Role;
};

/** Acte de la fin de validité, compté depuis le dernier jour de validité ; J+30 et J+37 depuis la fin de la tolérance de la commande. */
export type ActeDEcheance =
  /** Attestation du commanditaire. */
  | 'J_MOINS_7'
  /** Blocage des carnets non remis, au choix du commanditaire. */
  | 'J_MOINS_15'
  /** Alerte : émis, injectés, non injectés, entamés. */
  | 'J_MOINS_30'
  /** Les pass sont refusés. */
  | 'J_PLUS_30'
  /** État contradictoire et avoir. */
  | 'J_PLUS_37';

/** Ce qui est fait d’une candidature. */
export type ActeDeCandidature =
  | 'ABANDONNEE'
  | 'ACCEPTEE'
  | 'INSTRUITE'
  | 'PIECES_DEMANDEES'
  | 'PIECE_VERSEE'
  | 'REFUSEE'
  /** Un acte est repris : il ne compte plus. */
  | 'REPRISE';

export type ActeDeCandidatureInput = {
  candidature: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Attendu pour demander des pièces, refuser ou abandonner. */
  motif?: string | null | undefined;
};

/** Ce qu’une assertion de label affirme. */
export type ActeDeLabel =
  /** Une assertion est reprise : elle ne compte plus. */
  | 'ANNULATION'
  /** Le lieu demande le label. */
  | 'CANDIDATURE'
  | 'LABELLISATION'
  /** La demande est refusée, ou abandonnée. */
  | 'REFUS'
  | 'RETRAIT'
  | 'SUSPENSION';

/** Ce qu’un agent fait d’un label. */
export type ActeSurLabel =
  /** Ce qui était dit du label en cours est repris et redit. */
  | 'CORRECTION'
  /** Le label est donné à un lieu qui ne l’a pas. */
  | 'LABELLISATION'
  /** Une suspension prend fin, ou n’aura pas lieu. */
  | 'LEVEE'
  /** Le label est prolongé : du lendemain de sa fin, ou du jour s’il a fini. */
  | 'RENOUVELLEMENT'
  /** Le label est retiré : seule une candidature acceptée le rend. */
  | 'RETRAIT'
  /** Le label ne vaut plus, jusqu’à un jour ou jusqu’à nouvel ordre. */
  | 'SUSPENSION';

/** Ce qui a été dit d’un chiffre publié. */
export type ActeSurUnChiffrePublie =
  | 'CORRECTION'
  | 'PUBLICATION'
  | 'RETABLISSEMENT'
  | 'RETRAIT';

/** Correction d’un règlement : elle ne change aucune ligne, elle en ajoute une. */
export type AjouterAjustementInput = {
  /** Centimes : en faveur de la structure, ou contre elle s’ils sont négatifs. */
  centimes: number;
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  /** Commande qui le porte ; celle de la ligne, si elle est dite. */
  commande?: string | null | undefined;
  /** Ligne réglée qu’il corrige. */
  ligne?: string | null | undefined;
  motif: string;
  structure: string;
};

/** Nouveau distributeur d’une collectivité. */
export type AjouterDistributeurInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter n’ajoute rien deux fois. */
  cleIdempotence: string;
  /** Code, de 2 à 20 lettres majuscules, chiffres et tirets ; à lui seul. */
  code: string;
  /** SIREN de la collectivité. */
  collectivite: string;
  /** Code INSEE de sa commune. */
  communeCode: string;
  genre: GenreDeDistributeur;
  /** Nom du guichet, jamais d’une personne. */
  nom: string;
};

/** Une annotation à écrire. */
export type AnnoterInput = {
  au: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Code INSEE ou SIREN ; rien pour la France. */
  code?: string | null | undefined;
  /** Pour l’axe, de 1 à 16 caractères. */
  court: string;
  du: string;
  /** De 1 à 80 caractères, sans nom de personne. */
  nom: string;
  territoire: TerritoireAnnote;
  texte?: string | null | undefined;
};

/** Annulation d’un événement du journal. */
export type AnnulerEvenementInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Identifiant de l’événement. */
  evenement: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
};

/** Annulation d’une invitation qui n’a pas servi. */
export type AnnulerInvitationInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  invitation: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
};

/** Objectif à annuler : celui d’avant vaut de nouveau. */
export type AnnulerObjectifDeCohorteInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  motif: string;
  /** L’objectif. */
  objectif: string;
};

/** Annulation d’une utilisation, désignée par son identifiant ou par le numéro de son pass. */
export type AnnulerUtilisationInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter n’annule rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi, en 500 caractères au plus. */
  motif: string;
  /** Numéro imprimé sur le pass : son utilisation en vigueur est annulée. */
  numero?: string | null | undefined;
  /** Identifiant de l’utilisation. */
  utilisation?: string | null | undefined;
};

/** Façon d’arrêter un carnet ; l’annulation est définitive. */
export type ArretDeCarnet =
  | 'ANNULATION'
  | 'BLOCAGE'
  | 'PERTE'
  | 'VOL';

/** Arrêt d’un carnet : aucun de ses pass ne sert plus. */
export type ArreterCarnetInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  genre: ArretDeCarnet;
  /** Jour du fait ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Pourquoi, en une phrase, sans nom de personne. */
  motif: string;
  /** Numéro imprimé sur le carnet. */
  numero: string;
};

/** Le territoire auquel un pass est compté. */
export type Attribution =
  /** Celui de la collectivité qui l’a acheté. */
  | 'COMMANDITAIRE'
  /** Celui du lieu où il a été utilisé : les étapes d’avant n’en ont pas. */
  | 'LIEU';

/** Ce sur quoi un chiffre est compté. */
export type Base =
  /** Les pass achetés dans la période, et ce qu’ils sont devenus depuis. */
  | 'ACHAT'
  /** Ce qui s’est passé dans la période, quel que soit le jour d’achat. */
  | 'FLUX';

/** Suite de lignes scellées : le journal d’un propriétaire, ou l’audit. */
export type Chaine =
  | 'AUDIT'
  | 'LABELS'
  | 'PASS'
  | 'PLATEFORME'
  | 'STATISTIQUES'
  | 'TERRITOIRES';

/** Champs d’un lieu : ce qui manque ne change pas, `null` efface. */
export type ChampsDeLieuInput = {
  accessible?: boolean | null | undefined;
  adresse?: string | null | undefined;
  /** En texte libre. */
  autresFormations?: Array<string> | null | undefined;
  /** Cinq chiffres. */
  codePostal?: string | null | undefined;
  /** Code INSEE : le nom, le département et la région en sont déduits. */
  communeCode?: string | null | undefined;
  complementAdresse?: string | null | undefined;
  /** Adresse web. */
  ficheAccesLibre?: string | null | undefined;
  /** Vrai si le lieu est dit à une adresse fixe ; un lieu peut être les deux. */
  fixe?: boolean | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  formations?: Array<string> | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  frais?: Array<string> | null | undefined;
  /** Au format OpenStreetMap, ou en français simple : « lundi au vendredi 9h-12h ». */
  horaires?: string | null | undefined;
  itinerant?: boolean | null | undefined;
  /** Degrés WGS 84, avec la longitude. */
  latitude?: number | null | undefined;
  /** Degrés WGS 84, avec la latitude. */
  longitude?: number | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  modalitesAcces?: Array<string> | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  modalitesAccompagnement?: Array<string> | null | undefined;
  nom?: string | null | undefined;
  /** 5 000 caractères au plus. */
  presentationDetail?: string | null | undefined;
  /** 280 caractères au plus. */
  presentationResume?: string | null | undefined;
  /** Adresse web. */
  priseRdv?: string | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  prisesEnCharge?: Array<string> | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  programmes?: Array<string> | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  publics?: Array<string> | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  services?: Array<string> | null | undefined;
  site?: SiteDeLieu | null | undefined;
  /** Adresse complète, qui commence par https:// ou http://. */
  siteWeb?: string | null | undefined;
  structureParente?: string | null | undefined;
  /** De 0 à 1 000 €, en centimes. */
  tarifCentimes?: number | null | undefined;
  tarifReglemente?: boolean | null | undefined;
  /** Tel qu’on le compose ; il est gardé sous la forme +33… */
  telephone?: string | null | undefined;
  /** Valeurs de `referentielsDesLieux`. */
  typologie?: Array<string> | null | undefined;
};

/** Un droit d’un rôle, accordé ou retiré. */
export type ChangementDeDroit = {
  accorde: boolean;
  droit: string;
  role: Role;
};

/** Ce que devraient dire des champs d’un lieu ; un champ absent reste tel quel, `null` dit que sa valeur est à effacer. */
export type ChangementPropose = {
  /** Accessible en fauteuil roulant. */
  accessible?: boolean | null | undefined;
  adresse?: string | null | undefined;
  codePostal?: string | null | undefined;
  complementAdresse?: string | null | undefined;
  /** Horaires, au format OpenStreetMap. */
  horaires?: string | null | undefined;
  itinerant?: boolean | null | undefined;
  nom?: string | null | undefined;
  /** 280 caractères au plus. */
  presentationResume?: string | null | undefined;
  /** Adresse où prendre rendez-vous. */
  priseRdv?: string | null | undefined;
  /** Vrai si le lieu a fermé pour de bon. */
  retire?: boolean | null | undefined;
  /** Dans les mots du standard national. */
  services?: Array<string> | null | undefined;
  siteWeb?: string | null | undefined;
  /** Prix d’un atelier, en centimes d’euro. */
  tarifCentimes?: number | null | undefined;
  /** Téléphone du lieu, jamais d’une personne. */
  telephone?: string | null | undefined;
};

/** Clé publique ECDSA P-256, comme un JWK la donne ; la clé privée reste dans l’appareil. */
export type ClePubliqueInput = {
  /** Abscisse, 32 octets en base64url. */
  x: string;
  /** Ordonnée, 32 octets en base64url. */
  y: string;
};

/** Clôture d’un mois d’un opérateur. */
export type CloreLeMoisInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  /** Un jour du mois à clore. */
  mois: string;
  /** Code de l’opérateur. */
  operateur: string;
  /** Dit ce qui serait réglé, sans rien écrire ; faux par défaut. */
  simuler?: boolean | null | undefined;
};

/** Compte du grand livre. */
export type CompteDuGrandLivre =
  /** Dû aux commanditaires par avoir. */
  | 'AVOIRS'
  /** Valeur active et non utilisée. */
  | 'CIRCULATION'
  /** Valeur signée, pas encore en circulation. */
  | 'COMMANDES'
  /** Ce que le commanditaire doit encore. */
  | 'CREANCE'
  /** Fonds reçus et pas encore sortis. */
  | 'FONDS'
  /** Frais aval de l’opérateur. */
  | 'FRAIS'
  /** Valeur que les lieux n’ont pas demandée. */
  | 'RELIQUATS'
  /** Dû aux structures. */
  | 'STRUCTURES';

/** Ce qu’une personne dit d’une identité nouvelle pour un compte connu. */
export type ConfirmerIdentiteInput = {
  /** Vrai si c’est la même personne ; sinon l’identité est oubliée. */
  acceptee: boolean;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  compte: string;
  /** Code du fournisseur d’identité. */
  fournisseur: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
};

/** Ce que le registre peut dire d’un chiffre publié. */
export type ConstatDeRapprochement =
  /** À cette date, il ne connaissait encore aucun fait de ce genre. */
  | 'AVANT_LES_FAITS'
  /** Personne n’a encore décidé ce qui lui est comparable. */
  | 'A_RAPPROCHER'
  /** Il compte la même chose : l’écart se lit. */
  | 'COMPARE'
  /** Le secret statistique cache le compte à qui lit. */
  | 'MASQUE'
  /** Il n’a pas la même définition : « sansRapprochement » dit pourquoi. */
  | 'SANS_DEFINITION';

/** Cellule corrigée avant l’entrée du fichier, qui reste tel qu’il est venu. */
export type CorrectionInput = {
  /** En-tête de la colonne, tel que le fichier l’écrit. */
  colonne: string;
  /** Ligne du fichier ; l’en-tête est la première. */
  ligne: number;
  /** Ce qu’elle devient ; absente, celle du fichier revient. */
  valeur?: string | null | undefined;
};

/** Ce qu’il fallait écrire d’un chiffre publié ; ce qui était écrit reste lisible. */
export type CorrigerChiffreInput = {
  /** Qui l’a dit : une institution, un journal. */
  auteur: string;
  chiffre: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  indicateur: string;
  /** Pourquoi il entre au registre, ou change. */
  motif: string;
  perimetre: string;
  /** AAAA, AAAA-MM ou AAAA-MM-JJ. */
  publieLe: string;
  rapprochement?: RapprochementInput | null | undefined;
  /** Sa propre définition, ou ce qui est à réserver. */
  reserve?: string | null | undefined;
  /** Pourquoi rien ne lui est comparable, si c’est le cas. */
  sansRapprochement?: string | null | undefined;
  /** Où le lire : une adresse https://, avec ou sans mots autour. */
  source: string;
  /** pass, carnets, EUR, personnes… */
  unite: string;
  /** « 209000 », « environ 500000 », « 5000-10000 », « plus de 80 ». */
  valeur: string;
  /** Version du chiffre que vous avez lue. */
  versionAttendue: number;
};

/** Si les fonds détenus suffisent aux engagements ; sans engagement, rien n’est à couvrir. */
export type Couvert =
  | 'COUVERT'
  | 'INSUFFISANT'
  | 'SANS_ENGAGEMENT';

/** Un lieu de plus au registre. */
export type CreerLieuInput = {
  /** Le nom et la commune sont attendus. */
  champs: ChampsDeLieuInput;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  /** Nom de la structure, si elle est à créer ; celui du lieu sinon. */
  nomDeLaStructure?: string | null | undefined;
  /** Dit ce qui serait écrit, sans l’écrire. */
  simuler?: boolean | null | undefined;
  /** SIRET de la structure : créée si elle est inconnue. */
  siret?: string | null | undefined;
};

/** Ce qu’un projet dit de lui ; ce que l’appel ne demande pas est laissé de côté. */
export type CriteresInput = {
  /** Achat de pass, part de l’État comprise (2020). */
  achatCentimes?: number | null | undefined;
  /** D’autres porteurs sont associés (2019). */
  autresPorteurs?: boolean | null | undefined;
  /** Budget propre du porteur (2019). */
  budgetPorteurCentimes?: number | null | undefined;
  /** Habitants par km² (2019). */
  densite?: number | null | undefined;
  echelle: EchelleDeProjet;
  /** Des fonds européens sont mobilisés (2019). */
  fondsEuropeens?: boolean | null | undefined;
  /** Communes groupées derrière un porteur unique (2020). */
  groupement?: boolean | null | undefined;
  /** Un hub est présent et partenaire (2019). */
  hub?: boolean | null | undefined;
  /** Part des pass pour les publics éloignés de l’emploi, en dix-millièmes (2020). */
  partPicDixMilliemes?: number | null | undefined;
  /** Habitants du territoire (2019). */
  population?: number | null | undefined;
  /** Un public cible au moins est atteint (2019). */
  publicCible?: boolean | null | undefined;
  /** Les acteurs de la médiation sont structurés (2019). */
  structurationLocale?: boolean | null | undefined;
  /** Taux de pauvreté, de 0 à 1 (2019). */
  tauxDePauvrete?: number | null | undefined;
};

/** Décision sur un changement signalé. */
export type DeciderSignalementInput = {
  acceptee: boolean;
  /** Champs retenus, par leur nom dans l’API ; tous ceux qui sont proposés, par défaut. */
  champs?: Array<string> | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi ; attendu pour un refus. */
  motif?: string | null | undefined;
  signalement: string;
  /** Version du lieu que vous avez lue. */
  versionAttendue: number;
};

/** Déclaration de perte ou de vol d’un carnet. */
export type DeclarerCarnetPerduInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Jour du fait ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Pourquoi, en une phrase, sans nom de personne. */
  motif: string;
  /** Numéro imprimé sur le carnet. */
  numero: string;
  /** Vrai s’il a été volé. */
  vole?: boolean | null | undefined;
};

/** Groupe de bénéficiaires : des effectifs, jamais une personne. */
export type DeclarerCohorteInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne déclare rien deux fois. */
  cleIdempotence: string;
  /** SIREN de la collectivité. */
  collectivite: string;
  du: string;
  /** Chaque dimension donnée somme au total (C4). */
  effectifs?: Array<EffectifInput> | null | undefined;
  jusquAu?: string | null | undefined;
  /** Ce qui la distingue d’une autre, sans nom de personne. */
  libelle: string;
  /** Personnes visées. */
  personnes: number;
  public: PublicCible;
};

/** Coordonnées bancaires d’une structure. */
export type DeclarerCoordonneesBancairesInput = {
  bic: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  genre: GenreDeTitulaire;
  /** IBAN, avec ou sans espaces. */
  iban: string;
  /** Identifiant de la structure ; une structure ne déclare que les siennes. */
  structure?: string | null | undefined;
  titulaire: string;
};

/** Défaillance d’un opérateur : il n’active, ne vend et ne règle plus. */
export type DeclarerDefaillanceInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Premier jour de la défaillance, ou de la reprise. */
  jour: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Code de l’opérateur : le défaillant, ou celui qui reprend. */
  operateur: string;
};

/** Demande d’un droit qui manque. */
export type DemanderAccesInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  droit: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Adresse de la page où il a manqué. */
  page: string;
};

/** Déplacement de carnets, sous un bordereau. */
export type DeplacerCarnetsInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Code du distributeur, si les carnets vont chez lui. */
  distributeur?: string | null | undefined;
  /** Jour du fait ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** De 1 à 100 plages, de 20 000 carnets en tout au plus. */
  plages: Array<PlageInput>;
  /** Vrai pour dire ce qui serait fait, sans rien écrire. */
  simuler?: boolean | null | undefined;
  vers: GenreDeDetenteur;
};

export type DeposerCandidatureInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  genre: GenreDeLabel;
  /** Nom du label, quand son genre est AUTRE. */
  libelle?: string | null | undefined;
  lieu: string;
  /** Ce que le lieu fait, et pour qui ; sans nom de personne. */
  presentation: string;
};

/** Dépôt d’un dossier de cofinancement. */
export type DeposerDossierInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** SIREN de la collectivité qui porte le projet. */
  collectivite: string;
  criteres: CriteresInput;
  intitule: string;
  /** Jour du dépôt, quand il est passé : réservé à l’administrateur. */
  jour?: string | null | undefined;
  /** 2019 ou 2020. */
  vague: number;
};

/** Ce par quoi les lignes sont rangées. */
export type Dimension =
  /** Année civile de l’achat ou du fait. */
  | 'ANNEE'
  /** Commanditaire, par son SIREN. */
  | 'COLLECTIVITE'
  /** Commune du lieu, par son code INSEE ; attribution LIEU seulement. */
  | 'COMMUNE'
  /** Département du siège du commanditaire (une région n’en a pas) ; en attribution LIEU, celui du lieu. */
  | 'DEPARTEMENT'
  /** Qui a remis le carnet, par son code : connu à partir de la remise. */
  | 'DISTRIBUTEUR'
  /** EPCI commanditaire ; en attribution LIEU, celui de la commune du lieu. */
  | 'EPCI'
  /** Lieu de l’utilisation : connu à partir d’elle. */
  | 'LIEU'
  /** Mois de l’achat (base ACHAT) ou du fait (base FLUX). */
  | 'MOIS'
  /** Opérateur qui a reçu la commande, par son code. */
  | 'OPERATEUR'
  /** Public de la cohorte servie : connu à partir de la remise. */
  | 'PUBLIC'
  /** Région du commanditaire ; en attribution LIEU, celle du lieu. */
  | 'REGION'
  /** Service rendu : connu à partir de l’utilisation. */
  | 'SERVICE'
  /** Trimestre civil de l’achat ou du fait. */
  | 'TRIMESTRE'
  /** Année de l’appel à projets de la commande. */
  | 'VAGUE';

/** Façon de compter les personnes d’une cohorte. */
export type DimensionDeCohorte =
  | 'AGE'
  | 'GENRE'
  | 'STATUT';

/** Deux lieux qui se ressemblent et sont bien deux. */
export type EcarterDoublonInput = {
  autre: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  un: string;
};

/** Échange d’un carnet remis contre un autre de sa commande, encore en stock. */
export type EchangerCarnetInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Jour du fait ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Pourquoi, en une phrase, sans nom de personne. */
  motif: string;
  /** Numéro imprimé sur le carnet. */
  numero: string;
  /** Numéro du carnet remis à sa place. */
  remplacant: string;
};

/** Échelle d’un projet : son territoire est comparé à la moyenne de cette échelle. */
export type EchelleDeProjet =
  | 'COMMUNE'
  | 'DEPARTEMENTAL'
  | 'INTERCOMMUNAL'
  | 'INTERDEPARTEMENTAL'
  | 'REGIONAL';

/** Personnes d’une cohorte dans une modalité. */
export type EffectifInput = {
  dimension: DimensionDeCohorte;
  /** Tranche, genre ou statut ; « non communiqué » en est une. */
  modalite: string;
  personnes: number;
};

/** Appareil qui encaissera hors connexion. */
export type EnregistrerAppareilInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  clePublique: ClePubliqueInput;
  /** Nom que lui donne la structure, comme « Téléphone de l’accueil ». */
  nom: string;
};

/** Fonds reçus pour une commande. */
export type EnregistrerEncaissementInput = {
  centimes: number;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
  /** Jour où ils sont reçus ; ce jour par défaut. */
  jour?: string | null | undefined;
  payeur: string;
  /** Référence du versement : une seule fois par commande. */
  reference: string;
};

/** Une vue à enregistrer. */
export type EnregistrerVueInput = {
  /** Page, comme /pilotage. */
  chemin: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** 500 caractères au plus. */
  description?: string | null | undefined;
  /** De 1 à 120 caractères. */
  nom: string;
  portee: PorteeDeVue;
  /** Paramètres de l’adresse ; v, page et apres n’en font pas partie. */
  requete: string;
  /** Attendu pour une vue par rôle, et elle seule. */
  role?: Role | null | undefined;
};

/** Programmation dont la vue est à envoyer à l’instant. */
export type EnvoyerMaintenantInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  programmation: string;
};

/** Ce qu’un appareil a saisi hors connexion. */
export type EnvoyerUtilisationsInput = {
  appareil: string;
  /** De 1 à 100 utilisations, dans n’importe quel ordre. */
  utilisations: Array<UtilisationHorsConnexionInput>;
};

/** Termes d’un devis ; les frais sont ceux de l’opérateur ce jour-là quand ils sont omis. */
export type EtablirDevisInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** SIREN de la collectivité qui achète. */
  collectivite: string;
  /** Convention qui la finance ; absente : l’acheteur seul. */
  convention?: string | null | undefined;
  /** Codes des départements ; absent : toute la France. */
  departements?: Array<string> | null | undefined;
  /** Dix-millièmes, hors taxes. */
  fraisAmontDixMilliemes?: number | null | undefined;
  /** Dix-millièmes, hors taxes. */
  fraisAvalDixMilliemes?: number | null | undefined;
  nombreDePass: number;
  /** Code de l’opérateur. */
  operateur: string;
  /** Hors taxes ; zéro par défaut. */
  prestationsCentimes?: number | null | undefined;
  /** Publics servis ; absent : tous. */
  publics?: Array<PublicCible> | null | undefined;
  /** DECOUVRIR, MAITRISER, AUGMENTER ; absent : tous. */
  services?: Array<string> | null | undefined;
  /** 5 ou 10. */
  tailleDeCarnet: number;
  /** Fin de la tolérance ; un mois après par défaut. */
  tolereeJusquAu?: string | null | undefined;
  /** Dix-millièmes. */
  tvaDixMilliemes?: number | null | undefined;
  /** Vague d’appel à projets : 2019 ou 2020. */
  vague: number;
  /** 1 000 par défaut. */
  valeurFacialeCentimes?: number | null | undefined;
  /** Dernier jour de validité. */
  valideJusquAu: string;
};

/** Établissement d’une version de l’état contradictoire. */
export type EtablirEtatInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
};

/** Les six étapes d’un pass, de l’achat au remboursement du lieu. */
export type Etape =
  | 'ACHETES'
  | 'ACTIVES'
  | 'DISTRIBUES'
  | 'LIVRES'
  | 'REMBOURSES'
  | 'UTILISES';

/** Où en est un fichier que le registre lit ou écrit. */
export type EtapeDImport =
  /** Les lignes sont contrôlées entre elles et avec le registre. */
  | 'CONTROLE'
  /** Les lignes bonnes sont écrites, pour de bon ou pour voir. */
  | 'ECRITURE'
  /** Chaque ligne est lue et contrôlée pour elle-même. */
  | 'LECTURE';

/** Étape d’une commande, dans l’ordre. Source : procédure de l’opérateur (mise en règlement des valeurs). */
export type EtapeDeCommande =
  /** Les pass peuvent circuler ; jamais avant que la commande soit couverte. */
  | 'ACTIVEE'
  | 'BAT'
  | 'CADRAGE'
  | 'CLOTUREE'
  | 'DEVIS'
  | 'EXPEDIEE'
  | 'LIVREE'
  /** Le numéro de mandat de paiement est reçu : la commande est couverte. */
  | 'MANDATEE'
  | 'PRODUITE'
  | 'SIGNEE';

/** Étape d’un dossier de cofinancement, dans l’ordre. Source : appels à projets de 2019 et 2020. */
export type EtapeDeDossier =
  | 'CONVENTIONNE'
  | 'DEPOSE'
  | 'INSTRUIT'
  | 'LAUREAT'
  | 'REFUSE'
  /** La collectivité doit rendre ce qui n’a pas été utilisé. */
  | 'REVERSEMENT'
  /** Rien n’est dû, ou le reste l’a été. */
  | 'SOLDE'
  /** L’aide est versée : en entier à la signature en 2019, selon l’usage en 2020. */
  | 'VERSE';

/** Où en est un euro, de l’annonce à l’avoir. */
export type EtapeDeLArgent =
  /** Valeur des commandes dont les pass circulent ou ont circulé. */
  | 'ACTIF'
  /** Budget des dossiers retenus : aide accordée et apport du porteur. */
  | 'ANNONCE'
  /** Part de l’expiré déjà rendue par un avoir. */
  | 'AVOIR'
  /** Valeur des commandes signées, frais à part. */
  | 'COMMANDE'
  /** Budget des conventions signées. */
  | 'CONVENU'
  /** Fonds encaissés pour ces commandes. */
  | 'COUVERT'
  /** Valeur faciale des pass non utilisés de commandes dont la tolérance est passée. */
  | 'EXPIRE'
  /** Ce que les structures ont reçu, frais compris. */
  | 'PAYE'
  /** Ce que les pass utilisés ont payé, hors utilisations annulées. */
  | 'UTILISE';

/** En retard quand l’acte suivant est dû aussi ; le dernier, trente jours après le sien. */
export type EtatDActe =
  | 'A_VENIR'
  | 'DU'
  | 'EN_RETARD'
  | 'FAIT';

/** Ce qu’un fichier est devenu. */
export type EtatDImport =
  /** Refusé en entier : rien n’en est entré, `motif` dit pourquoi. */
  | 'REFUSE'
  /** Lu jusqu’au bout : les lignes valides sont entrées, les autres sont expliquées. */
  | 'TERMINE';

export type EtatDInvitation =
  | 'ACCEPTEE'
  | 'ANNULEE'
  | 'ENVOYEE'
  | 'EXPIREE';

/** Où en est une candidature, déduit de ses actes. */
export type EtatDeCandidature =
  | 'ABANDONNEE'
  | 'ACCEPTEE'
  | 'DEPOSEE'
  /** Le dossier est complet : à décider. */
  | 'INSTRUITE'
  | 'PIECES_DEMANDEES'
  /** Les pièces demandées sont arrivées : à regarder. */
  | 'PIECES_VERSEES'
  | 'REFUSEE';

/** Où en est un carnet ce jour ; déduit des faits, jamais stocké. */
export type EtatDeCarnet =
  | 'ACTIVE'
  | 'ANNULE'
  | 'BLOQUE'
  | 'COMMANDE'
  | 'ENTAME'
  | 'EPUISE'
  | 'EXPIRE'
  | 'LIVRE'
  | 'PERDU'
  | 'REMIS'
  | 'REMPLACE';

/** Où en est un devis ; déduit des faits. */
export type EtatDeDevis =
  | 'ABANDONNE'
  | 'EN_ATTENTE'
  | 'SIGNE';

/** État d’un label un jour donné, déduit de ses assertions, jamais stocké. */
export type EtatDeLabel =
  /** Le label est en cours et finit dans 30 jours au plus. */
  | 'A_RENOUVELER'
  /** Le label est demandé, ou commence plus tard. */
  | 'CANDIDAT'
  /** Le label est fini. */
  | 'EXPIRE'
  /** Le label est en cours. */
  | 'LABELLISE'
  /** Le label a été retiré. */
  | 'RETIRE'
  /** Le label est suspendu ce jour-là. */
  | 'SUSPENDU';

/** Où en sont les carnets d’un tirage. */
export type EtatDeLot =
  | 'FABRIQUE'
  | 'RESERVE';

/** Où en est un pass ce jour ; déduit des faits, jamais stocké. */
export type EtatDePass =
  | 'ACTIF'
  | 'ANNULE'
  | 'BLOQUE'
  | 'DISTRIBUE'
  | 'EMIS'
  | 'EXPIRE'
  | 'PAYE'
  | 'PERDU'
  | 'REMPLACE'
  | 'UTILISE';

/** Où en est une fin de validité : en retard dès que son prochain acte l’est. */
export type EtatDeProcedure =
  | 'A_VENIR'
  | 'EN_COURS'
  | 'EN_RETARD'
  | 'TERMINEE';

/** Ce qu’il advint d’un changement signalé. */
export type EtatDeSignalement =
  | 'ACCEPTE'
  | 'EN_ATTENTE'
  | 'REFUSE';

/** Où en sont les dernières coordonnées bancaires d’une structure ce jour ; déduit des faits. */
export type EtatDesCoordonnees =
  | 'ABSENTES'
  /** Elles attendent d’être vérifiées par quelqu’un d’autre. */
  | 'DECLAREES'
  | 'REFUSEES'
  /** Elles servent à partir de leur jour d’effet, 48 h après la vérification. */
  | 'VERIFIEES';

/** Fabrication de tous les carnets d’une commande. */
export type FabriquerCarnetsInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
};

/** Fermeture d’un compte, et effacement de ses données personnelles s’il est demandé. */
export type FermerCompteInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  compte: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Efface nom, courriel, organisation et SIRET : le pseudonyme reste seul. */
  purger?: boolean | null | undefined;
};

/** Filtres des candidatures ; ceux qui manquent ne filtrent pas. */
export type FiltreCandidatures = {
  /** Code du département du lieu. */
  departement?: string | null | undefined;
  etat?: EtatDeCandidature | null | undefined;
  /** Vrai : celles qui attendent une suite. */
  ouvertes?: boolean | null | undefined;
};

/** Filtres des chiffres publiés ; ceux qui manquent ne filtrent pas. */
export type FiltreChiffresPublies = {
  /** Vrai : ceux que le registre sait compter. */
  rapproche?: boolean | null | undefined;
  /** Vrai : les retirés ; faux : les autres. */
  retire?: boolean | null | undefined;
  /** Cherché dans l’indicateur, l’auteur, le périmètre et la réserve. */
  texte?: string | null | undefined;
};

/** Filtres des doublons ; ceux qui manquent ne filtrent pas. */
export type FiltreDoublons = {
  /** Code du département de l’un des deux. */
  departement?: string | null | undefined;
  /** Score à partir duquel on les montre, de 40 à 100 ; 60 par défaut. */
  seuil?: number | null | undefined;
};

/** Filtres des lieux ; ceux qui manquent ne filtrent pas. */
export type FiltreLieux = {
  /** Code INSEE de la commune. */
  commune?: string | null | undefined;
  /** Code du département. */
  departement?: string | null | undefined;
  /** État, ce jour, du label `genre` (Pass numérique par défaut). */
  etat?: EtatDeLabel | null | undefined;
  /** Lieux dont le label `genre` (Pass numérique par défaut), en cours, finit avant ce jour. */
  finAvant?: string | null | undefined;
  /** Lieux qui ont ou ont eu ce label. */
  genre?: GenreDeLabel | null | undefined;
  itinerant?: boolean | null | undefined;
  /** Vrai : ceux qui sont ouverts à l’instant, à l’heure de leur département ; un lieu dont les horaires ne sont pas compris n’en est pas. */
  ouvert?: boolean | null | undefined;
  /** Partie du nom ou de la commune, sans égard aux accents. */
  recherche?: string | null | undefined;
  /** Vrai pour les lieux sortis du registre, faux par défaut : ils n’y sont pas. */
  retire?: boolean | null | undefined;
  /** Lieux dont la structure n’a pas de SIRET connu. */
  sansSiret?: boolean | null | undefined;
  site?: SiteDeLieu | null | undefined;
  /** Lieux de cette structure. */
  structure?: string | null | undefined;
  /** Lieux de ce rectangle, par leur position ou, à défaut, par le centre de leur commune. */
  zone?: Zone | null | undefined;
};

/** Filtres des signalements ; ceux qui manquent ne filtrent pas. */
export type FiltreSignalements = {
  /** Code du département du lieu. */
  departement?: string | null | undefined;
  etat?: EtatDeSignalement | null | undefined;
  lieu?: string | null | undefined;
};

/** Ce que l’on compte ; un filtre qui manque ne filtre pas. */
export type FiltreStatistiques = {
  /** SIREN du commanditaire. */
  collectivite?: string | null | undefined;
  /** Code INSEE de la commune du lieu ; attribution LIEU seulement. */
  commune?: string | null | undefined;
  /** Code du département du siège du commanditaire ; du lieu, en attribution LIEU. */
  departement?: string | null | undefined;
  /** Premier mois de la période (son premier jour). */
  depuis?: string | null | undefined;
  /** Code de qui a remis le carnet. */
  distributeur?: string | null | undefined;
  /** SIREN de l’EPCI commanditaire ; de celui du lieu, en attribution LIEU. */
  epci?: string | null | undefined;
  /** Dernier mois de la période (l’un de ses jours). */
  jusquAu?: string | null | undefined;
  /** Identifiant du lieu de l’utilisation. */
  lieu?: string | null | undefined;
  /** Code de l’opérateur qui a reçu la commande. */
  operateur?: string | null | undefined;
  outreMer?: boolean | null | undefined;
  /** Public de la cohorte servie. */
  public?: PublicCible | null | undefined;
  /** Code INSEE de la région du commanditaire ; du lieu, en attribution LIEU. */
  region?: string | null | undefined;
  /** Service rendu : DECOUVRIR, MAITRISER ou AUGMENTER. */
  service?: string | null | undefined;
  type?: TypeDeCollectivite | null | undefined;
  /** Année de l’appel à projets de la commande. */
  vague?: number | null | undefined;
};

/** Objectif d’une cohorte : des carnets, des personnes, ou les deux. */
export type FixerObjectifDeCohorteInput = {
  /** Jour à compter duquel il vaut, passé ou à venir ; ce jour par défaut. */
  aCompterDu?: string | null | undefined;
  /** Carnets à remettre. */
  carnets?: number | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  cohorte: string;
  /** Personnes à toucher. */
  personnes?: number | null | undefined;
};

/** Fichier d’un envoi programmé. */
export type FormatDeRapport =
  | 'CSV'
  | 'XLSX';

/** Acte de la fin de validité d’une commande. */
export type FranchirEcheanceInput = {
  /** À J-7, et alors seulement : les pass remis entre-temps sont à la charge du commanditaire. */
  aSaCharge?: boolean | null | undefined;
  acte: ActeDEcheance;
  /** À J-15 : bloquer d’un coup tous les carnets non remis, au choix du commanditaire. */
  bloquer?: boolean | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
};

/** Étape d’un dossier à franchir. */
export type FranchirEtapeDeDossierInput = {
  /** Montant accordé ou versé ; par défaut, tout ce que la règle permet. */
  centimes?: number | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro du dossier. */
  dossier: string;
  /** INSTRUIT, LAUREAT, REFUSE ou VERSE ; les autres ont leur propre mutation. */
  etape: EtapeDeDossier;
  /** Jour de l’étape ; ce jour par défaut. */
  jour?: string | null | undefined;
  /** Attendu pour un refus. */
  motif?: string | null | undefined;
  /** Numéro de la pièce. */
  reference?: string | null | undefined;
};

/** Étape suivante d’une commande. */
export type FranchirEtapeInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
  etape: EtapeDeCommande;
  /** Jour de l’étape ; ce jour par défaut. */
  jour?: string | null | undefined;
  /** Numéro de mandat, de bordereau… Un mandat est attendu pour MANDATEE, sauf fonds déjà reçus. */
  reference?: string | null | undefined;
};

/** Fusion de deux lieux : l’un est gardé, l’autre y renvoie. */
export type FusionnerLieuxInput = {
  /** Celui qui sort du registre ; ses utilisations restent les siennes. */
  absorbe: string;
  /** Champs pris à l’absorbé, nommés comme dans `comparerLieux` ; les autres restent ceux du gardé. */
  champsDeLAbsorbe?: Array<string> | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Faux pour ne pas donner au gardé les labels en cours de l’absorbé qu’il n’a pas ; vrai par défaut. */
  copierLesLabels?: boolean | null | undefined;
  garde: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  /** Vrai pour dire ce qui serait fait, sans rien écrire. */
  simuler?: boolean | null | undefined;
  /** Version de l’absorbé que vous avez lue. */
  versionDeLAbsorbe: number;
  /** Version du gardé que vous avez lue. */
  versionDuGarde: number;
};

/** Ce qu’un fichier apporte au registre. */
export type GenreDImport =
  /** Chiffres publiés par d’autres, avec leurs sources. */
  | 'CHIFFRES_PUBLIES'
  /** Personnes accompagnées, comptées par public : jamais une personne. */
  | 'COHORTES'
  /** Collectivités commanditaires et membres des syndicats mixtes. */
  | 'COLLECTIVITES'
  /** Commandes, leurs étapes et, pour une reprise, les numéros de leurs carnets. */
  | 'COMMANDES'
  /** Lieux et leurs labels : fichier national des France Services, ou standard national 1.0. */
  | 'LIEUX'
  /** Carnets fabriqués par un opérateur, pass par pass, sous les numéros du registre. */
  | 'PASS'
  /** Carnets remis à une cohorte. */
  | 'REMISES'
  /** Population, densité et pauvreté par territoire, de l’INSEE. */
  | 'TERRITOIRES'
  /** Pass utilisés dans un lieu et, pour une reprise, leur règlement. */
  | 'UTILISATIONS';

/** Ce qui arrête un carnet, ou le libère. */
export type GenreDIncident =
  /** Pour toujours ; d’un carnet dont aucun pass n’a servi. */
  | 'ANNULATION'
  | 'BLOCAGE'
  | 'DEBLOCAGE'
  | 'PERTE'
  /** Pour toujours ; un autre carnet est remis à sa place. */
  | 'REMPLACEMENT'
  | 'RETROUVE'
  | 'VOL';

/** Ce que fait une opération : lire, écrire, ou suivre. */
export type GenreDOperation =
  | 'ABONNEMENT'
  | 'MUTATION'
  | 'REQUETE';

/** Chez qui est un carnet : son opérateur, la collectivité qui l’a acheté, ou un distributeur. */
export type GenreDeDetenteur =
  | 'COLLECTIVITE'
  | 'DISTRIBUTEUR'
  | 'OPERATEUR';

/** Qui remet les carnets. */
export type GenreDeDistributeur =
  | 'ASSOCIATION'
  | 'CAF'
  | 'CCAS'
  | 'FRANCE_SERVICES'
  | 'FRANCE_TRAVAIL'
  | 'MAIRIE'
  | 'MISSION_LOCALE';

/** Qui finance : l’État, l’acheteur, et tous ceux qu’une convention nomme. */
export type GenreDeFinanceur =
  | 'ASSOCIATION'
  | 'AUTRE'
  | 'COLLECTIVITE'
  | 'COMMANDITAIRE'
  | 'ENTREPRISE'
  | 'ETAT'
  | 'MUTUELLE'
  | 'UNION_EUROPEENNE';

/** Label ou habilitation d’un lieu. */
export type GenreDeLabel =
  | 'AIDANTS_CONNECT'
  /** Tout autre label, nommé par son libellé. */
  | 'AUTRE'
  | 'CONSEILLERS_NUMERIQUES'
  | 'FRANCE_SERVICES'
  | 'PASS_NUMERIQUE';

/** Ce que deux lieux ont en commun ; la distance peut aussi les séparer. */
export type GenreDeRaison =
  | 'ADRESSE'
  | 'DISTANCE'
  | 'NOM'
  | 'SIRET'
  | 'SITE_WEB'
  | 'TELEPHONE';

/** Qui tient le compte : les pièces demandées en dépendent. */
export type GenreDeTitulaire =
  | 'ASSOCIATION'
  | 'AUTRE'
  | 'COLLECTIVITE'
  | 'ENTREPRISE'
  /** Régie de recettes d’une personne publique (CGCT, R.1617-1 et suivants). */
  | 'REGIE_PUBLIQUE';

/** Invitation d’un agent. */
export type InviterCompteInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  courriel: string;
  /** Premier jour ; ce jour par défaut. */
  du?: string | null | undefined;
  /** Vrai pour que le registre envoie le lien par courriel : il n’est alors dit nulle part ailleurs. */
  envoyer?: boolean | null | undefined;
  /** Dernier jour ; sans fin par défaut. */
  jusquAu?: string | null | undefined;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Code INSEE, SIREN ou SIRET ; rien pour la France. */
  perimetreCode?: string | null | undefined;
  perimetreType: TypeDePerimetre;
  role: Role;
};

/** Ce que devient une utilisation envoyée. */
export type IssueDEnvoi =
  /** Pas encore lue : à envoyer de nouveau, plus tard. */
  | 'A_REPRENDRE'
  /** La même clé l’avait déjà utilisé. */
  | 'DEJA'
  /** Refusée, pour toujours : le refus dit pourquoi. */
  | 'REFUSE'
  /** Le pass est utilisé. */
  | 'UTILISE';

/** En-tête du fichier où se lit une colonne attendue. */
export type LiaisonInput = {
  /** Colonne attendue, par son nom. */
  colonne: string;
  /** En-tête du fichier. */
  entete: string;
};

/** Façon de remettre en circulation un carnet arrêté. */
export type LiberationDeCarnet =
  | 'DEBLOCAGE'
  | 'RETROUVE';

/** Remise en circulation d’un carnet arrêté. */
export type LibererCarnetInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  genre: LiberationDeCarnet;
  /** Jour du fait ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Pourquoi, en une phrase, sans nom de personne. */
  motif: string;
  /** Numéro imprimé sur le carnet. */
  numero: string;
};

/** Ce par quoi une prévision est rangée. */
export type MailleDePrevision =
  | 'COLLECTIVITE'
  | 'COMMANDE'
  | 'DEPARTEMENT'
  /** Qui a remis les carnets, ou les a en stock ; « ailleurs » avant. */
  | 'DISTRIBUTEUR'
  /** Fin de validité des commandes. */
  | 'ECHEANCE'
  | 'REGION';

/** Pourquoi une valeur est cachée à qui lit. */
export type Masque =
  /** Elle permettrait d’en déduire une autre, qui porte sur trop peu de personnes. */
  | 'COMPLEMENT'
  /** Elle porte sur trop peu de personnes. */
  | 'SECRET';

/** Ce qui est rapporté aux carnets suivis dans le délai. */
export type MesureDeSuivi =
  /** Carnets dont un pass au moins est utilisé ÷ carnets suivis. */
  | 'AU_MOINS_UN'
  /** Carnets dont k pass au moins sont utilisés ÷ carnets suivis. */
  | 'K_PASS'
  /** Pass utilisés ÷ pass des carnets suivis. */
  | 'PART_DES_PASS';

/** Changements de la matrice des droits. */
export type ModifierDroitsInput = {
  changements: Array<ChangementDeDroit>;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Dit ce qui changerait, sans rien changer. */
  simuler?: boolean | null | undefined;
};

/** Un acte sur un label d’un lieu ; un champ omis n’est pas demandé. */
export type ModifierLabelInput = {
  acte: ActeSurLabel;
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  /** Premier jour d’effet ; ce jour par défaut, ou le lendemain de la fin pour un renouvellement. */
  du?: string | null | undefined;
  /** Qui le dit ; l’émetteur du label par défaut. */
  emetteur?: string | null | undefined;
  genre: GenreDeLabel;
  /** Dernier jour d’effet ; `null` : sans fin. */
  jusquAu?: string | null | undefined;
  /** Nom du label, quand son genre est AUTRE. */
  libelle?: string | null | undefined;
  lieu: string;
  /** Attendu, sauf pour donner ou renouveler un label. */
  motif?: string | null | undefined;
  /** Pièce déposée qui le prouve. */
  piece?: string | null | undefined;
  /** Ce qui le prouve, en mots. */
  preuve?: string | null | undefined;
  /** Vrai : dit les effets, et n’écrit rien. */
  simuler?: boolean | null | undefined;
  /** Version du label que l’on a sous les yeux ; absente ou 0 pour un label que le lieu n’a pas. */
  versionAttendue?: number | null | undefined;
};

/** Le même acte sur le label de plusieurs lieux, nommés ou pris par un filtre : l’un des deux est attendu. */
export type ModifierLabelsInput = {
  acte: ActeSurLabel;
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  /** Premier jour d’effet ; ce jour par défaut, ou le lendemain de chaque fin pour un renouvellement. */
  du?: string | null | undefined;
  /** Qui le dit ; l’émetteur de chaque label par défaut. */
  emetteur?: string | null | undefined;
  /** Tous les lieux de la liste ainsi filtrée. */
  filtre?: FiltreLieux | null | undefined;
  genre: GenreDeLabel;
  /** Dernier jour d’effet ; sans fin par défaut. */
  jusquAu?: string | null | undefined;
  /** Nom du label, quand son genre est AUTRE. */
  libelle?: string | null | undefined;
  /** Au plus 1000. */
  lieux?: Array<string> | null | undefined;
  /** Attendu, sauf pour donner ou renouveler un label. */
  motif?: string | null | undefined;
  /** Nombre de lieux vus sous ce filtre : s’il en donne un autre nombre, rien n’est fait. */
  nombreAttendu?: number | null | undefined;
  /** Vrai : dit ce qu’il en serait, et n’écrit rien. */
  simuler?: boolean | null | undefined;
};

/** Modification de la fiche d’un lieu. */
export type ModifierLieuInput = {
  champs: ChampsDeLieuInput;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  lieu: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  /** Dit ce qui serait écrit, sans l’écrire. */
  simuler?: boolean | null | undefined;
  /** SIRET de la structure qui tient le lieu, s’il n’en a pas encore : il ne change plus ensuite. */
  siret?: string | null | undefined;
  /** Version de la fiche d’où part la saisie : ce qui a changé depuis est fusionné champ par champ. */
  versionAttendue: number;
};

/** Ce qui change d’une programmation ; un champ absent reste tel quel. */
export type ModifierProgrammationInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  format?: FormatDeRapport | null | undefined;
  heure?: string | null | undefined;
  jour?: number | null | undefined;
  programmation: string;
  rythme?: RythmeDEnvoi | null | undefined;
  /** Vrai pour la supprimer, faux pour la remettre. */
  supprimee?: boolean | null | undefined;
  suspendue?: boolean | null | undefined;
  /** Version que l’appelant a lue. */
  versionAttendue: number;
};

/** Modification d’une structure ; son SIRET ne change pas. */
export type ModifierStructureInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  nom: string;
  structure: string;
  /** Version de la structure d’où part la saisie. */
  versionAttendue: number;
};

/** Ce qui change d’une vue ; un champ absent reste tel quel. */
export type ModifierVueInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Vide pour n’en plus avoir. */
  description?: string | null | undefined;
  nom?: string | null | undefined;
  portee?: PorteeDeVue | null | undefined;
  requete?: string | null | undefined;
  /** Avec la portée PAR_ROLE. */
  role?: Role | null | undefined;
  /** Version que l’appelant a lue. */
  versionAttendue: number;
  vue: string;
};

/** Comment l’en-tête d’une colonne a été trouvé. */
export type MoyenDeCorrespondance =
  /** Par ce que ses cellules contiennent : SIRET, dates, coordonnées… */
  | 'CONTENU'
  /** Par son nom. */
  | 'EXACT'
  /** Par un nom proche, ou un synonyme courant. */
  | 'PROCHE'
  /** Comme au dernier import d’un fichier aux mêmes en-têtes. */
  | 'SOUVENIR';

/** Comment un indicateur se calcule, donc s’il s’additionne. */
export type NatureDIndicateur =
  /** Un compte de lignes : les mailles s’additionnent. */
  | 'COMPTE'
  /** Un compte d’objets distincts : le total n’est pas la somme des mailles. */
  | 'DISTINCT'
  /** Médiane ou neuvième décile des lignes : rien ne s’additionne. */
  | 'QUANTILE'
  /** Un numérateur sur un dénominateur : le total est leur rapport, non la somme des mailles. */
  | 'RAPPORT'
  /** Une somme sur des lignes : les mailles s’additionnent. */
  | 'SOMME';

/** Ce qui empêche un carnet d’être déplacé. */
export type ObstacleAuDeplacement =
  /** Bloqué, perdu, volé, annulé ou remplacé. */
  | 'ARRETE'
  /** Le distributeur, ou le reste du bordereau, est d’une autre collectivité. */
  | 'AUTRE_COLLECTIVITE'
  | 'DEJA_LA'
  /** Aucun carnet de votre périmètre ne porte ce numéro. */
  | 'INCONNU'
  /** Sa commande n’était pas livrée ce jour-là. */
  | 'NON_LIVRE'
  /** Il a été déplacé, ou livré, après ce jour. */
  | 'POSTERIEUR'
  | 'REMIS';

/** Ce qui a fait une écriture. */
export type OperationComptable =
  | 'ACTIVATION'
  | 'AJUSTEMENT'
  | 'ANNULATION'
  | 'AVOIR'
  | 'COMMANDE'
  | 'CONTRE_PAIEMENT'
  | 'ENCAISSEMENT'
  | 'REMBOURSEMENT'
  | 'UTILISATION';

/** D’où vient un signalement : jamais de qui. */
export type OrigineDeSignalement =
  /** Un agent du registre. */
  | 'AGENT'
  /** Un visiteur, ou la structure d’un autre lieu. */
  | 'PUBLIC'
  /** La structure du lieu. */
  | 'STRUCTURE';

/** Le jour à partir duquel un carnet est suivi : les délais se comptent de lui. */
export type OrigineDuSuivi =
  /** Celui de la signature de sa commande ; tous ses carnets sont suivis. */
  | 'ACHAT'
  /** Celui de sa remise à une cohorte ; les carnets en stock ne le sont pas. */
  | 'REMISE';

/** Part d’un financeur dans une convention à signer. */
export type PartDeFinanceurInput = {
  centimes: number;
  financeur: string;
  genre: GenreDeFinanceur;
};

/** Qui doit un acte, ou signe un état. */
export type Partie =
  | 'COMMANDITAIRE'
  | 'OPERATEUR';

/** Carnets d’un lot dont les numéros se suivent, bornes comprises. */
export type PlageInput = {
  /** Numéro du dernier ; le premier seul par défaut. */
  dernier?: string | null | undefined;
  /** Numéro du premier carnet. */
  premier: string;
};

/** À qui une vue enregistrée est proposée. Qui en a le lien l’ouvre toujours, avec ses propres droits. */
export type PorteeDeVue =
  /** À son équipe : tous ceux qui ont le même rôle et le même périmètre. */
  | 'PARTAGEE'
  /** À tout un rôle, comme première vue de la page. */
  | 'PAR_ROLE'
  /** À qui l’a faite ; sans compte (jeton de démonstration), à son rôle et son périmètre. */
  | 'PERSONNELLE';

/** Une vue à envoyer par courriel à l’appelant. */
export type ProgrammerEnvoiInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  format: FormatDeRapport;
  /** À l’heure de Paris, comme 08:00. */
  heure: string;
  /** De la semaine (1 pour lundi) ou du mois ; rien pour chaque jour. */
  jour?: number | null | undefined;
  rythme: RythmeDEnvoi;
  /** Code court de la vue. */
  vue: string;
};

/** Public visé, selon l’appel à projets de 2019 ; DEMANDEURS_EMPLOI est le public du PIC. */
export type PublicCible =
  | 'ALLOPHONES'
  | 'DEMANDEURS_EMPLOI'
  | 'JEUNES_NON_DIPLOMES'
  /** La source ne dit pas le public : une valeur, pas un oubli. */
  | 'NON_COMMUNIQUE'
  | 'PERSONNES_AGEES'
  | 'PERSONNES_ISOLEES';

/** Un chiffre publié par d’autres, comme sa source l’écrit. */
export type PublierChiffreInput = {
  /** Qui l’a dit : une institution, un journal. */
  auteur: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  indicateur: string;
  /** Pourquoi il entre au registre, ou change. */
  motif: string;
  perimetre: string;
  /** AAAA, AAAA-MM ou AAAA-MM-JJ. */
  publieLe: string;
  rapprochement?: RapprochementInput | null | undefined;
  /** Sa propre définition, ou ce qui est à réserver. */
  reserve?: string | null | undefined;
  /** Pourquoi rien ne lui est comparable, si c’est le cas. */
  sansRapprochement?: string | null | undefined;
  /** Où le lire : une adresse https://, avec ou sans mots autour. */
  source: string;
  /** pass, carnets, EUR, personnes… */
  unite: string;
  /** « 209000 », « environ 500000 », « 5000-10000 », « plus de 80 ». */
  valeur: string;
};

/** De qui un dossier attend la suite. */
export type QuiAgit =
  | 'DEMANDEUR'
  | 'INSTRUCTEUR';

/** Pourquoi un pass utilisé n’est pas encore réglé. */
export type RaisonDAttente =
  | 'COORDONNEES_ABSENTES'
  | 'COORDONNEES_A_VERIFIER'
  | 'COORDONNEES_REFUSEES'
  /** Coordonnées vérifiées depuis moins de 48 h. */
  | 'DELAI'
  /** Le lieu n’est tenu par aucune structure du registre. */
  | 'LIEU_SANS_STRUCTURE'
  /** Rien ne manque : il sera réglé à la prochaine clôture. */
  | 'MOIS_OUVERT';

/** Pourquoi l’annulation d’un import laisse un lieu comme il est. */
export type RaisonDeLaisser =
  /** Un de ses labels a changé depuis. */
  | 'LABEL'
  /** Un des champs que l’import a écrits a été modifié depuis. */
  | 'MODIFIE'
  /** Un pass y a été utilisé depuis, sous le label que l’import lui a donné. */
  | 'UTILISE';

/** Ce que le registre compterait avec la même définition. */
export type RapprochementInput = {
  /** COMMANDITAIRE par défaut. */
  attribution?: Attribution | null | undefined;
  /** Jour dont on lit ce que le registre savait ; par défaut, la fin de la date publiée. */
  au?: string | null | undefined;
  /** ACHAT par défaut. */
  base?: Base | null | undefined;
  /** Code d’un indicateur : requête « mesuresComparables ». */
  code: string;
  filtre?: FiltreStatistiques | null | undefined;
};

/** Reprise des pass en circulation d’une commande par un autre opérateur. */
export type ReemettreInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
  /** Premier jour de la défaillance, ou de la reprise. */
  jour: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
  /** Code de l’opérateur : le défaillant, ou celui qui reprend. */
  operateur: string;
};

/** Remise d’un carnet entier à une cohorte. */
export type RemettreCarnetInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne remet rien deux fois. */
  cleIdempotence: string;
  cohorte: string;
  /** Code du distributeur. */
  distributeur: string;
  /** Jour de la remise ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Numéro imprimé sur le carnet. */
  numero: string;
};

/** Réponse à une demande d’accès ; l’accord se donne par une habilitation. */
export type RepondreALaDemandeInput = {
  acceptee: boolean;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  demande: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
};

/** Numéros à mettre de côté pour les carnets d’une commande. */
export type ReserverNumerosInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro de la commande. */
  commande: string;
  /** Lot déjà ouvert ; un nouveau lot par défaut. */
  lot?: number | null | undefined;
  /** Première série ; la première libre par défaut. */
  premiere?: number | null | undefined;
};

/** Qui doit une étape. */
export type ResponsableDEtape =
  | 'COMMANDITAIRE'
  | 'OPERATEUR';

/** Ce qu’il advint de ce qui était demandé. */
export type ResultatDAudit =
  | 'FAIT'
  | 'REFUSE';

/** Un champ remis à sa valeur d’avant une version. */
export type RetablirChampInput = {
  /** Nom du champ, comme dans l’historique. */
  champ: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  lieu: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
  /** Version, dans l’historique, avant laquelle on prend la valeur. */
  version: number;
  /** Version de la fiche d’où part la saisie : ce qui a changé depuis est fusionné champ par champ. */
  versionAttendue: number;
};

/** Version d’une vue à remettre, supprimée ou non. */
export type RetablirVueInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  version: number;
  /** Version que l’appelant a lue. */
  versionAttendue: number;
  vue: string;
};

/** Annotation à retirer des figures, ou à y remettre. */
export type RetirerAnnotationInput = {
  annotation: string;
  cleIdempotence: string;
  /** Faux pour la remettre. */
  retiree: boolean;
};

/** Retrait d’un appareil : ce qu’il a signé et n’a pas envoyé sera refusé. */
export type RetirerAppareilInput = {
  appareil: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  /** Pourquoi, en 500 caractères au plus. */
  motif: string;
};

/** Un chiffre publié qui n’a pas sa place au registre. */
export type RetirerChiffreInput = {
  chiffre: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  motif: string;
};

/** Fin d’une habilitation. */
export type RetirerHabilitationInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  habilitation: string;
  /** Pourquoi, en une phrase : gardé au journal, sans nom de personne. */
  motif: string;
};

/** Un lieu à sortir du registre, ou à y remettre. */
export type RetirerLieuInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  lieu: string;
  /** Pourquoi, en une phrase, sans nom de personne : il reste au journal. */
  motif: string;
};

/** Rôle dans le dispositif ; ROUTEUR est le routeur de la fédération. */
export type Role =
  | 'ADMINISTRATEUR'
  | 'ANALYSTE'
  | 'DISTRIBUTEUR'
  | 'ETAT'
  | 'GESTIONNAIRE'
  | 'HUB'
  | 'INTEGRATEUR'
  | 'OPERATEUR'
  | 'PUBLIC'
  | 'ROUTEUR'
  | 'STRUCTURE';

/** Chaque jour, chaque semaine ou chaque mois. */
export type RythmeDEnvoi =
  | 'JOUR'
  | 'MOIS'
  | 'SEMAINE';

/** Les carnets d’une courbe. */
export type SerieDeSuiviInput = {
  cohorte?: string | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
};

/** Niveau du référentiel des services de médiation numérique. */
export type ServiceRendu =
  /** Augmenter son pouvoir d’agir. */
  | 'AUGMENTER'
  /** Découvrir les enjeux. */
  | 'DECOUVRIR'
  /** Maîtriser. */
  | 'MAITRISER';

/** Ce que quelqu’un signale d’un lieu : des valeurs, un message, ou les deux. */
export type SignalerUnChangementInput = {
  champs?: ChangementPropose | null | undefined;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  lieu: string;
  /** En quelques phrases, sans adresse électronique ni téléphone d’une personne. */
  message?: string | null | undefined;
};

/** Convention à signer pour un dossier lauréat. */
export type SignerConventionInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne signe rien deux fois. */
  cleIdempotence: string;
  /** Numéro du dossier. */
  dossier: string;
  /** Jour de la signature ; ce jour par défaut. */
  jour?: string | null | undefined;
  /** Autant de financeurs qu’il en faut, l’État une seule fois. */
  parts: Array<PartDeFinanceurInput>;
  /** Numéro de la convention. */
  reference?: string | null | undefined;
  /** Budget de la convention : les parts doivent le faire au centime. */
  totalCentimes: number;
};

/** Signature d’un devis : la commande est achetée ce jour-là. */
export type SignerDevisInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Numéro du devis. */
  devis: string;
  /** Jour de la signature ; ce jour par défaut. */
  jour?: string | null | undefined;
  /** Référence du bon de commande. */
  reference?: string | null | undefined;
};

/** Signature de l’état contradictoire, pour une partie. */
export type SignerEtatInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Empreinte de ce qui a été lu, en hexadécimal. */
  empreinte: string;
  etat: string;
  /** Au nom de qui ; une partie ne signe que pour elle. */
  partie: Partie;
};

/** Site principal ou antenne. */
export type SiteDeLieu =
  | 'ANTENNE'
  | 'PRINCIPAL';

/** Ce qu’est un carnet chez son détenteur : chacun est dans une situation et une seule (C1). */
export type SituationDeCarnet =
  | 'ANNULE'
  | 'BLOQUE'
  | 'EN_STOCK'
  | 'EN_TRANSIT'
  | 'INJECTE'
  | 'PERDU'
  | 'REMPLACE';

/** Solde d’un dossier : son montant ne se saisit pas, il se calcule. */
export type SolderDossierInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne solde rien deux fois. */
  cleIdempotence: string;
  /** Numéro du dossier. */
  dossier: string;
  /** Jour du solde ; ce jour par défaut. */
  jour?: string | null | undefined;
  /** Numéro de la pièce : compte-rendu d’exécution, titre… */
  reference?: string | null | undefined;
};

/** Ce que compte un constat ; chaque somme s’ouvre sur ses carnets. */
export type SommeDeConstat =
  | 'A_BLOQUER'
  | 'EMIS'
  | 'ENTAMES'
  | 'INJECTES'
  | 'NON_INJECTES';

/** Vue à supprimer ; ses versions restent, et `retablirVue` la remet. */
export type SupprimerVueInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Version que l’appelant a lue. */
  versionAttendue: number;
  vue: string;
};

/** Les taux que l’on compare. */
export type TauxCompare =
  /** Pass distribués rapportés aux pass achetés. */
  | 'DISTRIBUTION'
  /** Pass utilisés rapportés aux pass achetés. */
  | 'USAGE'
  /** Pass utilisés rapportés aux pass distribués. */
  | 'USAGE_DES_DISTRIBUES';

/** Où une annotation vaut : là, et dans ce que ce territoire contient. */
export type TerritoireAnnote =
  | 'COLLECTIVITE'
  | 'DEPARTEMENT'
  | 'FRANCE'
  | 'REGION';

/** Type juridique ; l’outre-mer est une autre facette, d’où les deux comptages de la presse (48 lauréates). */
export type TypeDeCollectivite =
  | 'DEPARTEMENT'
  | 'EPCI'
  | 'REGION'
  | 'SYNDICAT_MIXTE';

/** Où un rôle s’exerce ; FRANCE n’a pas de code. */
export type TypeDePerimetre =
  | 'COLLECTIVITE'
  | 'DEPARTEMENT'
  | 'FRANCE'
  | 'REGION'
  | 'STRUCTURE';

/** Unité des délais : JOURS écoulés, ou MOIS civils (0 : le mois même de l’origine). */
export type UniteDeDelai =
  | 'JOURS'
  | 'MOIS';

/** Utilisation saisie hors connexion. Sa signature porte, une valeur par ligne, sur : `pass-numerique.utilisation.1`, appareil, cle, numero, lieu, service, minutes (vide si absentes), prixCentimes, saisieA. */
export type UtilisationHorsConnexionInput = {
  /** Clé faite par l’appareil, de 8 à 255 caractères : l’envoyer deux fois n’utilise rien deux fois. */
  cle: string;
  /** Lieu où le service est rendu. */
  lieu: string;
  /** Durée en minutes, de 1 à 600. */
  minutes?: number | null | undefined;
  /** Numéro imprimé sur le pass. */
  numero: string;
  /** Prix du service. */
  prixCentimes: number;
  /** Instant de la saisie selon l’appareil, ISO 8601 en UTC ; son jour à Paris est celui du service. 5 minutes d’avance et 30 jours de retard au plus. */
  saisieA: string;
  service: ServiceRendu;
  /** Signature ECDSA P-256 SHA-256, 64 octets en base64url. */
  signature: string;
};

/** Utilisation d’un pass dans un lieu. */
export type UtiliserPassInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter n’utilise rien deux fois. */
  cleIdempotence: string;
  /** Jour du service ; ce jour par défaut, 30 jours en arrière au plus. */
  jour?: string | null | undefined;
  /** Lieu où le service est rendu. */
  lieu: string;
  /** Durée en minutes, de 1 à 600. */
  minutes?: number | null | undefined;
  /** Numéro imprimé sur le pass. */
  numero: string;
  /** Prix du service ; le pass en paie sa valeur faciale au plus (10 € en général), le reste est à charge. */
  prixCentimes: number;
  service: ServiceRendu;
};

/** Ce que dit la vérification. */
export type VerdictBancaire =
  | 'REFUSEES'
  | 'VERIFIEES';

/** Verdict sur des coordonnées déclarées par quelqu’un d’autre. */
export type VerifierCoordonneesBancairesInput = {
  /** Clé faite par l’appelant, de 8 à 255 caractères. */
  cleIdempotence: string;
  coordonnees: string;
  /** Attendu quand elles sont refusées. */
  motif?: string | null | undefined;
  verdict: VerdictBancaire;
};

export type VerserPieceInput = {
  candidature: string;
  /** Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois. */
  cleIdempotence: string;
  /** Ce qu’elle est : attestation d’assurance, statuts… */
  nature?: string | null | undefined;
  /** Pièce déposée par POST /pieces. */
  piece: string;
};

/** Un rectangle de la carte, en degrés (WGS 84). */
export type Zone = {
  est: number;
  nord: number;
  ouest: number;
  sud: number;
};

export type MesHabilitations_MonCompteFragment = { __typename: 'MonCompte', habilitationActive: string | null, compte: { __typename: 'CompteDAgent', id: string, habilitations: Array<{ __typename: 'HabilitationDAgent', id: string, role: Role, perimetre: string, du: string, jusquAu: string | null, enVigueur: boolean }> } } & { ' $fragmentName'?: 'MesHabilitations_MonCompteFragment' };

export type MesSessions_MonCompteFragment = { __typename: 'MonCompte', sessions: Array<{ __typename: 'SessionOuverte', id: string, appareil: string | null, creeLe: string, vueLe: string, expireLe: string, actuelle: boolean }> } & { ' $fragmentName'?: 'MesSessions_MonCompteFragment' };

export type FermerMesSessionsMutationVariables = Exact<{
  session?: string | null | undefined;
}>;


export type FermerMesSessionsMutation = { fermerMesSessions: { __typename: 'AccesModifie', deja: boolean } };

export type MoiPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MoiPageQuery = { moi: (
    { __typename: 'MonCompte', lectureSeule: boolean, compte: (
      { __typename: 'CompteDAgent', id: string }
      & { ' $fragmentRefs'?: { 'MonIdentite_CompteDAgentFragment': MonIdentite_CompteDAgentFragment } }
    ) }
    & { ' $fragmentRefs'?: { 'MesHabilitations_MonCompteFragment': MesHabilitations_MonCompteFragment;'MesSessions_MonCompteFragment': MesSessions_MonCompteFragment } }
  ) | null };

export type MonIdentite_CompteDAgentFragment = { __typename: 'CompteDAgent', id: string, pseudonyme: string, nom: string | null, courriel: string | null, organisation: string | null, creeLe: string } & { ' $fragmentName'?: 'MonIdentite_CompteDAgentFragment' };

export type AccorderHabilitationMutationVariables = Exact<{
  input: AccorderHabilitationInput;
}>;


export type AccorderHabilitationMutation = { accorderHabilitation:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type CollectivitesAChoisirQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectivitesAChoisirQuery = { collectivites: { __typename: 'CollectiviteConnection', edges: Array<{ __typename: 'CollectiviteEdge', node: { __typename: 'Collectivite', id: string, siren: string, nom: string } }> } };

export type RegionsAChoisirQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsAChoisirQuery = { territoires: { __typename: 'TerritoireConnection', edges: Array<{ __typename: 'TerritoireEdge', node: { __typename: 'Territoire', id: string, code: string, nom: string } }> } };

export type Demande_DemandeDAccesFragment = { __typename: 'DemandeDAcces', id: string, droit: string, page: string, motif: string, faiteLe: string, traiteeLe: string | null, acceptee: boolean | null, reponse: string | null, compte: { __typename: 'CompteDAgent', id: string, pseudonyme: string, nom: string | null, habilitations: Array<{ __typename: 'HabilitationDAgent', id: string, role: Role, perimetre: string, enVigueur: boolean }> } } & { ' $fragmentName'?: 'Demande_DemandeDAccesFragment' };

export type RepondreALaDemandeMutationVariables = Exact<{
  input: RepondreALaDemandeInput;
}>;


export type RepondreALaDemandeMutation = { repondreALaDemande:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type DemandesPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  ouvertes?: boolean | null | undefined;
}>;


export type DemandesPageQuery = { demandesDAcces: { __typename: 'DemandeDAccesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DemandeDAccesEdge', node: (
        { __typename: 'DemandeDAcces', id: string }
        & { ' $fragmentRefs'?: { 'Demande_DemandeDAccesFragment': Demande_DemandeDAccesFragment } }
      ) }> } };

export type ComptesDuRoleQueryVariables = Exact<{
  role: Role;
}>;


export type ComptesDuRoleQuery = { comptes: { __typename: 'CompteDAgentConnection', totalCount: number } };

export type ModifierDroitsMutationVariables = Exact<{
  input: ModifierDroitsInput;
}>;


export type ModifierDroitsMutation = { modifierDroits:
    | { __typename: 'DroitsModifies', ecarts: Array<{ __typename: 'EcartDeDroit', role: Role, droit: string, accorde: boolean }> }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type FermerCompteMutationVariables = Exact<{
  input: FermerCompteInput;
}>;


export type FermerCompteMutation = { fermerCompte:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type Habilitations_CompteDAgentFragment = { __typename: 'CompteDAgent', id: string, habilitations: Array<{ __typename: 'HabilitationDAgent', id: string, role: Role, perimetre: string, du: string, jusquAu: string | null, motif: string, accordeePar: string, retireeLe: string | null, enVigueur: boolean }> } & { ' $fragmentName'?: 'Habilitations_CompteDAgentFragment' };

export type RetirerHabilitationMutationVariables = Exact<{
  input: RetirerHabilitationInput;
}>;


export type RetirerHabilitationMutation = { retirerHabilitation:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type Identites_CompteDAgentFragment = { __typename: 'CompteDAgent', id: string, identites: Array<{ __typename: 'IdentiteDeCompte', fournisseur: string, confirmee: boolean, vueLe: string }> } & { ' $fragmentName'?: 'Identites_CompteDAgentFragment' };

export type ConfirmerIdentiteMutationVariables = Exact<{
  input: ConfirmerIdentiteInput;
}>;


export type ConfirmerIdentiteMutation = { confirmerIdentite:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: { __typename: 'InvitationConnection', edges: Array<{ __typename: 'InvitationEdge', node: { __typename: 'Invitation', id: string, courriel: string, role: Role, perimetre: string, motif: string, invitePar: string, creeLe: string, expireLe: string, etat: EtatDInvitation } }> } };

export type AnnulerInvitationMutationVariables = Exact<{
  input: AnnulerInvitationInput;
}>;


export type AnnulerInvitationMutation = { annulerInvitation:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type InviterCompteMutationVariables = Exact<{
  input: InviterCompteInput;
}>;


export type InviterCompteMutation = { inviterCompte:
    | { __typename: 'CompteInvite', lien: string | null }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type RangDeCompte_CompteDAgentFragment = (
  { __typename: 'CompteDAgent', id: string, pseudonyme: string, nom: string | null, courriel: string | null, organisation: string | null, creeLe: string, fermeLe: string | null, purgeLe: string | null }
  & { ' $fragmentRefs'?: { 'Habilitations_CompteDAgentFragment': Habilitations_CompteDAgentFragment;'Identites_CompteDAgentFragment': Identites_CompteDAgentFragment } }
) & { ' $fragmentName'?: 'RangDeCompte_CompteDAgentFragment' };

export type RolesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesPageQuery = { matriceDesDroits: Array<{ __typename: 'LigneDeDroits', droit: string, roles: Array<Role>, parDefaut: Array<Role> }> };

export type UtilisateursPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  recherche?: string | null | undefined;
  role?: Role | null | undefined;
  aConfirmer?: boolean | null | undefined;
}>;


export type UtilisateursPageQuery = { comptes: { __typename: 'CompteDAgentConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CompteDAgentEdge', node: (
        { __typename: 'CompteDAgent', id: string }
        & { ' $fragmentRefs'?: { 'RangDeCompte_CompteDAgentFragment': RangDeCompte_CompteDAgentFragment } }
      ) }> } };

export type VerificationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationPageQuery = { verification: Array<{ __typename: 'Invariant', code: string, libelle: string, definition: string, source: string, lignes: Array<string> }> };

export type MonPerimetreQueryVariables = Exact<{ [key: string]: never; }>;


export type MonPerimetreQuery = { moi: { __typename: 'MonCompte', habilitationActive: string | null, compte: { __typename: 'CompteDAgent', id: string, habilitations: Array<{ __typename: 'HabilitationDAgent', id: string, perimetreCode: string | null, perimetre: string }> } } | null };

export type VuesTrouveesQueryVariables = Exact<{ [key: string]: never; }>;


export type VuesTrouveesQuery = { vuesEnregistrees: { __typename: 'VueEnregistreeConnection', edges: Array<{ __typename: 'VueEnregistreeEdge', node: { __typename: 'VueEnregistree', id: string, code: string, nom: string, chemin: string } }> } };

export type AccepterCandidatureMutationVariables = Exact<{
  input: AccepterCandidatureInput;
}>;


export type AccepterCandidatureMutation = { accepterCandidature:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type CandidaturePageQueryVariables = Exact<{
  id: string;
}>;


export type CandidaturePageQuery = { candidature: { __typename: 'Candidature', id: string, genre: GenreDeLabel, libelle: string | null, etat: EtatDeCandidature, deposeeLe: string, depuisLe: string, age: number, prochain: QuiAgit | null, presentation: string, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, departementCode: string }, fil: Array<{ __typename: 'ActeDuFil', id: string, acte: ActeDeCandidature, jour: string, motif: string | null, nature: string | null, repris: boolean, piece: { __typename: 'PieceDeposee', id: string, fichier: string, type: string, octets: number } | null }> } | null };

export type CandidaturesPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  filtre?: FiltreCandidatures | null | undefined;
}>;


export type CandidaturesPageQuery = { candidatures: { __typename: 'CandidatureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CandidatureEdge', node: { __typename: 'Candidature', id: string, genre: GenreDeLabel, libelle: string | null, etat: EtatDeCandidature, deposeeLe: string, age: number, prochain: QuiAgit | null, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, departementCode: string } } }> } };

export type DeposerCandidatureMutationVariables = Exact<{
  input: DeposerCandidatureInput;
}>;


export type DeposerCandidatureMutation = { deposerCandidature:
    | { __typename: 'CandidatureAvancee', candidature: { __typename: 'Candidature', id: string } }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type DemanderPiecesMutationVariables = Exact<{
  input: ActeDeCandidatureInput;
}>;


export type DemanderPiecesMutation = { demanderPieces:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type RefuserCandidatureMutationVariables = Exact<{
  input: ActeDeCandidatureInput;
}>;


export type RefuserCandidatureMutation = { refuserCandidature:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type AbandonnerCandidatureMutationVariables = Exact<{
  input: ActeDeCandidatureInput;
}>;


export type AbandonnerCandidatureMutation = { abandonnerCandidature:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type InstruireMutationVariables = Exact<{
  input: ActeDeCandidatureInput;
}>;


export type InstruireMutation = { instruire:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type LieuxACandidaterQueryVariables = Exact<{ [key: string]: never; }>;


export type LieuxACandidaterQuery = { mesLieux: Array<{ __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, labelsDuJour: Array<{ __typename: 'LabelDuJour', id: string, genre: GenreDeLabel, libelle: string | null, etat: EtatDeLabel | null }> }> };

export type NouvelleCandidatureQueryVariables = Exact<{
  lieu: string;
}>;


export type NouvelleCandidatureQuery = { registre: { __typename: 'Registre', droits: Array<string> }, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string } | null };

export type VerserPieceMutationVariables = Exact<{
  input: VerserPieceInput;
}>;


export type VerserPieceMutation = { verserPiece:
    | { __typename: 'CandidatureAvancee', deja: boolean }
    | { __typename: 'CandidatureInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type BandeDePass_CarnetFragment = { __typename: 'Carnet', id: string, valideJusquAu: string, tolereJusquAu: string, commande: { __typename: 'Commande', id: string, valeurFacialeCentimes: number }, pass: Array<{ __typename: 'Pass', id: string, rang: number, numero: string | null, etat: EtatDePass }> } & { ' $fragmentName'?: 'BandeDePass_CarnetFragment' };

export type CarnetPageQueryVariables = Exact<{
  numero: string;
}>;


export type CarnetPageQuery = { registre: { __typename: 'Registre', jour: string }, carnet:
    | (
      { __typename: 'Carnet', id: string }
      & { ' $fragmentRefs'?: { 'TitreDuCarnet_CarnetFragment': TitreDuCarnet_CarnetFragment;'BandeDePass_CarnetFragment': BandeDePass_CarnetFragment;'Ecritures_CarnetFragment': Ecritures_CarnetFragment;'Rattachements_CarnetFragment': Rattachements_CarnetFragment;'RemettreCarnet_CarnetFragment': RemettreCarnet_CarnetFragment;'GestionDuCarnet_CarnetFragment': GestionDuCarnet_CarnetFragment } }
    )
    | { __typename: 'NumeroMalSaisi', message: string, attendu: string }
   | null };

export type CodesDuPassQueryVariables = Exact<{
  numero: string;
}>;


export type CodesDuPassQuery = { pass:
    | { __typename: 'NumeroMalSaisi' }
    | { __typename: 'Pass', id: string, codes: { __typename: 'CodesImprimes', qr: string, codeBarres: string, qrSvg: string, codeBarresSvg: string } | null }
   | null };

export type EchangerCarnetMutationVariables = Exact<{
  input: EchangerCarnetInput;
}>;


export type EchangerCarnetMutation = { echangerCarnet:
    | { __typename: 'CarnetEchange', deja: boolean, carnet: { __typename: 'Carnet', id: string, numero: string } }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type Ecritures_CarnetFragment = { __typename: 'Carnet', id: string, valideJusquAu: string, tolereJusquAu: string, collectivite: { __typename: 'Collectivite', id: string, nom: string }, commande: { __typename: 'Commande', id: string, numero: string, operateur: { __typename: 'Operateur', id: string, nom: string }, etapes: Array<{ __typename: 'EtapeFranchie', id: string, etape: EtapeDeCommande, jour: string, reference: string | null, enregistreLe: string }> }, deplacements: Array<{ __typename: 'Deplacement', id: string, jour: string, enregistreLe: string, vers: GenreDeDetenteur, distributeur: { __typename: 'Distributeur', id: string, nom: string } | null }>, incidents: Array<{ __typename: 'Incident', id: string, genre: GenreDIncident, jour: string, enregistreLe: string, motif: string, remplacant: { __typename: 'Carnet', id: string, numero: string } | null }>, remise: { __typename: 'Remise', id: string, jour: string, enregistreLe: string, distributeur: { __typename: 'Distributeur', id: string, nom: string } } | null, pass: Array<{ __typename: 'Pass', id: string, rang: number, utilisation: { __typename: 'Utilisation', id: string, jour: string, enregistreLe: string, service: ServiceRendu, minutes: number | null, prixCentimes: number, partPassCentimes: number, resteAChargeCentimes: number, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, labels: Array<{ __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, acte: ActeDeLabel, du: string, jusquAu: string | null }> } } | null, reglement: { __typename: 'LigneDeReglement', jour: string, centimes: number, fraisCentimes: number, enregistreLe: string } | null }> } & { ' $fragmentName'?: 'Ecritures_CarnetFragment' };

export type CohortesARemettreQueryVariables = Exact<{
  siren: string;
}>;


export type CohortesARemettreQuery = { distributeurs: { __typename: 'DistributeurConnection', edges: Array<{ __typename: 'DistributeurEdge', node: { __typename: 'Distributeur', id: string, code: string, nom: string } }> }, cohortes: { __typename: 'CohorteConnection', edges: Array<{ __typename: 'CohorteEdge', node: { __typename: 'Cohorte', id: string, libelle: string, public: PublicCible } }> } };

export type GestionDuCarnet_CarnetFragment = { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, nombreDePass: number, nombreDUtilisations: number, remise: { __typename: 'Remise', id: string } | null, incidents: Array<{ __typename: 'Incident', id: string, genre: GenreDIncident }> } & { ' $fragmentName'?: 'GestionDuCarnet_CarnetFragment' };

export type ArreterCarnetMutationVariables = Exact<{
  input: ArreterCarnetInput;
}>;


export type ArreterCarnetMutation = { arreterCarnet:
    | { __typename: 'CarnetArrete', deja: boolean }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type DeclarerCarnetPerduMutationVariables = Exact<{
  input: DeclarerCarnetPerduInput;
}>;


export type DeclarerCarnetPerduMutation = { declarerCarnetPerdu:
    | { __typename: 'CarnetArrete', deja: boolean }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type LibererCarnetMutationVariables = Exact<{
  input: LibererCarnetInput;
}>;


export type LibererCarnetMutation = { libererCarnet:
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'CarnetLibere', deja: boolean }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type LignesDuChiffreQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  etape?: Etape | null | undefined;
  indicateur?: string | null | undefined;
  base: Base;
  attribution: Attribution;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type LignesDuChiffreQuery = { listeDePass: { __typename: 'PassConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PassEdge', node: (
        { __typename: 'Pass', id: string }
        & { ' $fragmentRefs'?: { 'RangDePass_PassFragment': RangDePass_PassFragment } }
      ) }> } };

export type MotsDeLIndicateurQueryVariables = Exact<{ [key: string]: never; }>;


export type MotsDeLIndicateurQuery = { indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, unite: string, lignes: string }> };

export type LignesDuSuiviQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  par: OrigineDuSuivi;
  filtre?: FiltreStatistiques | null | undefined;
  cohorte?: string | null | undefined;
  delai?: number | null | undefined;
  unite: UniteDeDelai;
  k: number;
  au?: string | null | undefined;
}>;


export type LignesDuSuiviQuery = { carnetsSuivis: { __typename: 'CarnetConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CarnetEdge', node: (
        { __typename: 'Carnet', id: string }
        & { ' $fragmentRefs'?: { 'RangDeCarnet_CarnetFragment': RangDeCarnet_CarnetFragment } }
      ) }> } };

export type NomDeCohorteQueryVariables = Exact<{
  id: string;
}>;


export type NomDeCohorteQuery = { cohorte: { __typename: 'Cohorte', id: string, libelle: string } | null };

export type ListeDesCarnetsQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  collectivite?: string | null | undefined;
  commande?: string | null | undefined;
  etat?: EtatDeCarnet | null | undefined;
  detenteur?: GenreDeDetenteur | null | undefined;
  distributeur?: string | null | undefined;
  situation?: SituationDeCarnet | null | undefined;
  bordereau?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type ListeDesCarnetsQuery = { carnets: { __typename: 'CarnetConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CarnetEdge', node: (
        { __typename: 'Carnet', id: string }
        & { ' $fragmentRefs'?: { 'RangDeCarnet_CarnetFragment': RangDeCarnet_CarnetFragment } }
      ) }> } };

export type PassPageQueryVariables = Exact<{
  numero: string;
}>;


export type PassPageQuery = { registre: { __typename: 'Registre', jour: string }, pass:
    | { __typename: 'NumeroMalSaisi', message: string, attendu: string }
    | (
      { __typename: 'Pass', id: string, rang: number, etat: EtatDePass, carnet: (
        { __typename: 'Carnet', id: string }
        & { ' $fragmentRefs'?: { 'BandeDePass_CarnetFragment': BandeDePass_CarnetFragment;'Ecritures_CarnetFragment': Ecritures_CarnetFragment;'Rattachements_CarnetFragment': Rattachements_CarnetFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'TitreDuPass_PassFragment': TitreDuPass_PassFragment;'UsagesDuPass_PassFragment': UsagesDuPass_PassFragment } }
    )
   | null };

export type RangDeCarnet_CarnetFragment = { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, nombreDePass: number, nombreDUtilisations: number, valideJusquAu: string, detenteur: { __typename: 'Detenteur', genre: GenreDeDetenteur, distributeur: { __typename: 'Distributeur', id: string, nom: string } | null }, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, commande: { __typename: 'Commande', id: string, numero: string } } & { ' $fragmentName'?: 'RangDeCarnet_CarnetFragment' };

export type RangDePass_PassFragment = { __typename: 'Pass', id: string, rang: number, fin: string, numero: string | null, etat: EtatDePass, carnet: { __typename: 'Carnet', id: string, numero: string, acheteLe: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, remise: { __typename: 'Remise', id: string, jour: string } | null }, utilisation: { __typename: 'Utilisation', id: string, jour: string, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string } } | null, reglement: { __typename: 'LigneDeReglement', jour: string } | null } & { ' $fragmentName'?: 'RangDePass_PassFragment' };

export type Rattachements_CarnetFragment = { __typename: 'Carnet', id: string, numero: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, commande: { __typename: 'Commande', id: string, numero: string, vague: number, operateur: { __typename: 'Operateur', id: string, nom: string } }, detenteur: { __typename: 'Detenteur', genre: GenreDeDetenteur, depuis: string, distributeur: { __typename: 'Distributeur', id: string, code: string, nom: string } | null }, remise: { __typename: 'Remise', id: string, distributeur: { __typename: 'Distributeur', id: string, code: string, nom: string } } | null } & { ' $fragmentName'?: 'Rattachements_CarnetFragment' };

export type CohorteDuCarnetQueryVariables = Exact<{
  numero: string;
}>;


export type CohorteDuCarnetQuery = { carnet:
    | { __typename: 'Carnet', id: string, remise: { __typename: 'Remise', id: string, cohorte: { __typename: 'Cohorte', id: string, libelle: string } } | null }
    | { __typename: 'NumeroMalSaisi' }
   | null };

export type RemettreCarnet_CarnetFragment = { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, detenteur: { __typename: 'Detenteur', genre: GenreDeDetenteur, distributeur: { __typename: 'Distributeur', id: string, code: string } | null }, collectivite: { __typename: 'Collectivite', id: string, siren: string } } & { ' $fragmentName'?: 'RemettreCarnet_CarnetFragment' };

export type RemettreCarnetMutationVariables = Exact<{
  input: RemettreCarnetInput;
}>;


export type RemettreCarnetMutation = { remettreCarnet:
    | { __typename: 'CarnetAilleurs', message: string }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'CarnetNonRemettable', message: string }
    | { __typename: 'CarnetRemis', deja: boolean, carnet: { __typename: 'Carnet', id: string, etat: EtatDeCarnet, detenteur: { __typename: 'Detenteur', genre: GenreDeDetenteur, depuis: string, distributeur: { __typename: 'Distributeur', id: string, code: string, nom: string } | null }, pass: Array<{ __typename: 'Pass', id: string, etat: EtatDePass }>, remise: { __typename: 'Remise', id: string, jour: string, enregistreLe: string, distributeur: { __typename: 'Distributeur', id: string, code: string, nom: string } } | null } }
    | { __typename: 'CohorteInconnue', message: string }
    | { __typename: 'DistributeurInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'PublicNonAdmis', message: string }
   };

export type TitreDuCarnet_CarnetFragment = { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, nombreDePass: number, nombreDUtilisations: number, tolereJusquAu: string, remise: { __typename: 'Remise', id: string, jour: string } | null } & { ' $fragmentName'?: 'TitreDuCarnet_CarnetFragment' };

export type TitreDuPass_PassFragment = { __typename: 'Pass', id: string, etat: EtatDePass, carnet: { __typename: 'Carnet', id: string, tolereJusquAu: string, remise: { __typename: 'Remise', id: string, jour: string } | null }, utilisation: { __typename: 'Utilisation', id: string, jour: string, lieu: { __typename: 'LieuLabellise', id: string, communeNom: string } } | null, reglement: { __typename: 'LigneDeReglement', jour: string } | null } & { ' $fragmentName'?: 'TitreDuPass_PassFragment' };

export type UsagesDuPass_PassFragment = { __typename: 'Pass', id: string, fin: string, etat: EtatDePass, utilisation: { __typename: 'Utilisation', id: string, jour: string, lieu: { __typename: 'LieuLabellise', id: string, nom: string } } | null, utilisationsAnnulees: Array<{ __typename: 'Utilisation', id: string, jour: string, partPassCentimes: number, lieu: { __typename: 'LieuLabellise', id: string, nom: string }, annulation: { __typename: 'AnnulationDUtilisation', id: string, motif: string, enregistreLe: string } | null }> } & { ' $fragmentName'?: 'UsagesDuPass_PassFragment' };

export type UtiliserPassMutationVariables = Exact<{
  input: UtiliserPassInput;
}>;


export type UtiliserPassMutation = { utiliserPass:
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'LieuDUneAutreStructure', message: string }
    | { __typename: 'LieuNonLabellise', message: string }
    | { __typename: 'MoisClos', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'PassArrete', message: string }
    | { __typename: 'PassDejaUtilise', message: string }
    | { __typename: 'PassExpire', message: string }
    | { __typename: 'PassHorsPerimetre', message: string }
    | { __typename: 'PassInconnu', message: string }
    | { __typename: 'PassNonDistribue', message: string }
    | { __typename: 'PassUtilise', deja: boolean }
    | { __typename: 'ServiceNonAdmis', message: string }
   };

export type NomsDesFiltresQueryVariables = Exact<{
  collectivite: string;
  avecCollectivite: boolean;
  epci: string;
  avecEpci: boolean;
  commune: string;
  avecCommune: boolean;
  avecOperateur: boolean;
  distributeur: string;
  avecDistributeur: boolean;
  lieu: string;
  avecLieu: boolean;
}>;


export type NomsDesFiltresQuery = { collectivite?: { __typename: 'Collectivite', id: string, nom: string } | null, epci?: { __typename: 'Territoire', id: string, nom: string } | null, commune?: { __typename: 'Territoire', id: string, nom: string } | null, operateurs?: { __typename: 'OperateurConnection', edges: Array<{ __typename: 'OperateurEdge', node: { __typename: 'Operateur', id: string, code: string, nom: string } }> }, remises?: { __typename: 'RemiseConnection', edges: Array<{ __typename: 'RemiseEdge', node: { __typename: 'Remise', id: string, distributeur: { __typename: 'Distributeur', id: string, nom: string } } }> }, lieu?: { __typename: 'LieuLabellise', id: string, nom: string } | null };

export type AvancementFragment = { __typename: 'SuiviDeCohorte', carnets: number, avancementDesCarnets: number | null, avancementDesPersonnes: number | null, objectif: { __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null } | null } & { ' $fragmentName'?: 'AvancementFragment' };

export type CohortePageQueryVariables = Exact<{
  id: string;
  au?: string | null | undefined;
}>;


export type CohortePageQuery = { cohorte: { __typename: 'Cohorte', id: string, libelle: string, public: PublicCible, du: string, jusquAu: string | null, personnes: number, suivi: { __typename: 'SuiviDeCohorte', au: string, carnets: number, pass: number, entames: number, epuises: number, utilises: number, premiereRemise: string | null, derniereRemise: string | null, taux: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string, avancementDesCarnets: number | null, avancementDesPersonnes: number | null, objectif: { __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null } | null }, activite: Array<{ __typename: 'ActiviteDeCohorte', mois: string, carnetsRemis: number, passUtilises: number }>, objectifs: Array<{ __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null, aCompterDu: string, enregistreLe: string, enVigueur: boolean, annuleLe: string | null, motif: string | null }>, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, effectifs: Array<{ __typename: 'Effectif', dimension: DimensionDeCohorte, modalite: string, personnes: number }> } | null };

export type Definition_CohorteFragment = { __typename: 'Cohorte', id: string, public: PublicCible, du: string, jusquAu: string | null, personnes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, effectifs: Array<{ __typename: 'Effectif', dimension: DimensionDeCohorte, modalite: string, personnes: number }> } & { ' $fragmentName'?: 'Definition_CohorteFragment' };

export type CourbesQueryVariables = Exact<{
  par: OrigineDuSuivi;
  series: Array<SerieDeSuiviInput> | SerieDeSuiviInput;
  k: number;
  au?: string | null | undefined;
}>;


export type CourbesQuery = { courbes: Array<{ __typename: 'CourbeDeSuivi', libelle: string | null, carnets: number, faits: number, mediane: number | null, medianeBas: number | null, medianeHaut: number | null, chemin: string | null, points: Array<{ __typename: 'PointDeSuivi', jour: number, suivis: number, part: number | null, bas: number | null, haut: number | null }> }> };

export type CourbeDeSuiviFragment = { __typename: 'CourbeDeSuivi', libelle: string | null, carnets: number, faits: number, mediane: number | null, medianeBas: number | null, medianeHaut: number | null, chemin: string | null, points: Array<{ __typename: 'PointDeSuivi', jour: number, suivis: number, part: number | null, bas: number | null, haut: number | null }> } & { ' $fragmentName'?: 'CourbeDeSuiviFragment' };

export type TriangleQueryVariables = Exact<{
  par: OrigineDuSuivi;
  filtre?: FiltreStatistiques | null | undefined;
  cohorte?: string | null | undefined;
  jalons: Array<number> | number;
  unite: UniteDeDelai;
  mesure: MesureDeSuivi;
  k?: number | null | undefined;
  au?: string | null | undefined;
}>;


export type TriangleQuery = { triangle: { __typename: 'Triangle', par: OrigineDuSuivi, unite: UniteDeDelai, mesure: MesureDeSuivi, k: number, au: string, definition: string, lignes: Array<{ __typename: 'LigneDeTriangle', mois: string | null, carnets: number, pass: number, chemin: string | null, cellules: Array<{ __typename: 'CelluleDeTriangle', jalon: number, censure: boolean, observableLe: string, numerateur: number | null, denominateur: number | null, part: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string | null }> }>, ensemble: { __typename: 'LigneDeTriangle', mois: string | null, carnets: number, pass: number, chemin: string | null, cellules: Array<{ __typename: 'CelluleDeTriangle', jalon: number, censure: boolean, observableLe: string, numerateur: number | null, denominateur: number | null, part: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string | null }> } } };

export type LigneDeTriangleFragment = { __typename: 'LigneDeTriangle', mois: string | null, carnets: number, pass: number, chemin: string | null, cellules: Array<{ __typename: 'CelluleDeTriangle', jalon: number, censure: boolean, observableLe: string, numerateur: number | null, denominateur: number | null, part: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string | null }> } & { ' $fragmentName'?: 'LigneDeTriangleFragment' };

export type FixerObjectifMutationVariables = Exact<{
  input: FixerObjectifDeCohorteInput;
}>;


export type FixerObjectifMutation = { fixerObjectifDeCohorte:
    | { __typename: 'ObjectifChange', deja: boolean }
    | { __typename: 'ObjectifInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type ListeDesCohortesQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  collectivite?: string | null | undefined;
  departement?: string | null | undefined;
  public?: PublicCible | null | undefined;
  au?: string | null | undefined;
}>;


export type ListeDesCohortesQuery = { cohortes: { __typename: 'CohorteConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CohorteEdge', node: { __typename: 'Cohorte', id: string, public: PublicCible, libelle: string, personnes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, suivi: { __typename: 'SuiviDeCohorte', carnets: number, entames: number, utilises: number, taux: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string, avancementDesCarnets: number | null, avancementDesPersonnes: number | null, objectif: { __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null } | null } } }> } };

export type ObjectifFragment = { __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null, aCompterDu: string, enregistreLe: string, enVigueur: boolean, annuleLe: string | null, motif: string | null } & { ' $fragmentName'?: 'ObjectifFragment' };

export type AnnulerObjectifMutationVariables = Exact<{
  input: AnnulerObjectifDeCohorteInput;
}>;


export type AnnulerObjectifMutation = { annulerObjectifDeCohorte:
    | { __typename: 'ObjectifChange', deja: boolean }
    | { __typename: 'ObjectifInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type RangDeCohorte_SuiviFragment = { __typename: 'Cohorte', id: string, public: PublicCible, libelle: string, personnes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, suivi: { __typename: 'SuiviDeCohorte', carnets: number, entames: number, utilises: number, taux: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string, avancementDesCarnets: number | null, avancementDesPersonnes: number | null, objectif: { __typename: 'ObjectifDeCohorte', id: string, carnets: number | null, personnes: number | null } | null } } & { ' $fragmentName'?: 'RangDeCohorte_SuiviFragment' };

export type SuiviDeLaCohorteFragment = { __typename: 'SuiviDeCohorte', au: string, carnets: number, pass: number, entames: number, epuises: number, utilises: number, premiereRemise: string | null, derniereRemise: string | null, taux: number | null, intervalleBas: number | null, intervalleHaut: number | null, chemin: string } & { ' $fragmentName'?: 'SuiviDeLaCohorteFragment' };

export type NomsDuSuiviQueryVariables = Exact<{
  siren: string;
  cohorte: string;
  deCollectivite: boolean;
  deCohorte: boolean;
}>;


export type NomsDuSuiviQuery = { collectivite?: { __typename: 'Collectivite', id: string, nom: string } | null, cohorte?: { __typename: 'Cohorte', id: string, libelle: string } | null };

export type ArgentQueryVariables = Exact<{
  siren: string;
  au?: string | null | undefined;
}>;


export type ArgentQuery = { collectivite: { __typename: 'Collectivite', id: string, argent: { __typename: 'ArgentDeCollectivite', au: string, etapes: Array<{ __typename: 'MontantDEtape', etape: EtapeDeLArgent, centimes: number, chemin: string, parts: Array<{ __typename: 'PartDeFinanceur', genre: GenreDeFinanceur, financeur: string, centimes: number }> }> } | null } | null };

export type CohortesQueryVariables = Exact<{
  siren: string;
}>;


export type CohortesQuery = { cohortes: { __typename: 'CohorteConnection', totalCount: number, edges: Array<{ __typename: 'CohorteEdge', node: (
        { __typename: 'Cohorte', id: string }
        & { ' $fragmentRefs'?: { 'RangDeCohorte_CohorteFragment': RangDeCohorte_CohorteFragment } }
      ) }> } };

export type CollectivitePageQueryVariables = Exact<{
  siren: string;
}>;


export type CollectivitePageQuery = { collectivite: (
    { __typename: 'Collectivite', id: string }
    & { ' $fragmentRefs'?: { 'Identite_CollectiviteFragment': Identite_CollectiviteFragment;'Engagement_CollectiviteFragment': Engagement_CollectiviteFragment } }
  ) | null };

export type CollectiviteVueQueryVariables = Exact<{
  base?: Base | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type CollectiviteVueQuery = { statistiques: { __typename: 'Statistiques', base: Base, au: string, provisoire: boolean, fraicheur: string, entonnoir: Array<{ __typename: 'EtapeDeLEntonnoir', etape: Etape, valeurCentimes: number | null, chiffre: { __typename: 'Chiffre', valeur: number | null, unite: string, indicateur: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null, lignes: { __typename: 'Lignes', chemin: string, nombre: number } | null }, partDesAchetes: { __typename: 'Chiffre', valeur: number | null, unite: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null } }>, lignes: Array<{ __typename: 'LigneStatistique', public: PublicCible | null, distribues: number | null, utilises: number | null, masques: Array<{ __typename: 'CompteMasque', etape: Etape, masque: Masque }> }> } };

export type CollectivitesPageQueryVariables = Exact<{
  recherche?: string | null | undefined;
  type?: TypeDeCollectivite | null | undefined;
  outreMer?: boolean | null | undefined;
}>;


export type CollectivitesPageQuery = { collectivites: { __typename: 'CollectiviteConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, edges: Array<{ __typename: 'CollectiviteEdge', node: { __typename: 'Collectivite', id: string, siren: string, nom: string, type: TypeDeCollectivite, outreMer: boolean, departementCode: string | null, conventions: Array<{ __typename: 'Convention', id: string, partEtatCentimes: number, partLocaleCentimes: number, totalCentimes: number }> } }> } };

export type CollectivitesChiffresQueryVariables = Exact<{
  base?: Base | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type CollectivitesChiffresQuery = { statistiques: { __typename: 'Statistiques', au: string, provisoire: boolean, lignes: Array<{ __typename: 'LigneStatistique', achetes: number, distribues: number | null, utilises: number | null, tauxDUsage: number | null, intervalleBas: number | null, intervalleHaut: number | null, collectivite: { __typename: 'Collectivite', id: string, siren: string } | null, masques: Array<{ __typename: 'CompteMasque', etape: Etape, masque: Masque }> }> } };

export type Commande_CommandeFragment = { __typename: 'Commande', id: string, numero: string, vague: number, nombreDePass: number, tailleDeCarnet: number, valeurFacialeCentimes: number, valeurCentimes: number, acheteeLe: string, valideJusquAu: string, tolereeJusquAu: string, etat: EtapeDeCommande, operateur: { __typename: 'Operateur', id: string, nom: string }, etapes: Array<{ __typename: 'EtapeFranchie', id: string, etape: EtapeDeCommande, jour: string, reference: string | null, enregistreLe: string }> } & { ' $fragmentName'?: 'Commande_CommandeFragment' };

export type CommandesQueryVariables = Exact<{
  siren: string;
}>;


export type CommandesQuery = { commandes: { __typename: 'CommandeConnection', totalCount: number, edges: Array<{ __typename: 'CommandeEdge', node: (
        { __typename: 'Commande', id: string, nombreDePass: number }
        & { ' $fragmentRefs'?: { 'Commande_CommandeFragment': Commande_CommandeFragment } }
      ) }> } };

export type Engagement_CollectiviteFragment = { __typename: 'Collectivite', id: string, conventions: Array<{ __typename: 'Convention', id: string, vague: number, signeeLe: string, partEtatCentimes: number, partLocaleCentimes: number, totalCentimes: number }> } & { ' $fragmentName'?: 'Engagement_CollectiviteFragment' };

export type Identite_CollectiviteFragment = { __typename: 'Collectivite', id: string, siren: string, nom: string, type: TypeDeCollectivite, outreMer: boolean, departementCode: string | null, fictive: boolean } & { ' $fragmentName'?: 'Identite_CollectiviteFragment' };

export type ParPublic_StatistiquesFragment = { __typename: 'Statistiques', base: Base, fraicheur: string, lignes: Array<{ __typename: 'LigneStatistique', public: PublicCible | null, distribues: number | null, utilises: number | null, masques: Array<{ __typename: 'CompteMasque', etape: Etape, masque: Masque }> }> } & { ' $fragmentName'?: 'ParPublic_StatistiquesFragment' };

export type RangDeCohorte_CohorteFragment = { __typename: 'Cohorte', id: string, public: PublicCible, libelle: string, du: string, jusquAu: string | null, personnes: number, nombreDeCarnetsRemis: number, effectifs: Array<{ __typename: 'Effectif', dimension: DimensionDeCohorte, modalite: string, personnes: number }> } & { ' $fragmentName'?: 'RangDeCohorte_CohorteFragment' };

export type SansResultatQueryVariables = Exact<{
  recherche?: string | null | undefined;
  type?: TypeDeCollectivite | null | undefined;
  outreMer?: boolean | null | undefined;
}>;


export type SansResultatQuery = { collectivites: { __typename: 'CollectiviteConnection', totalCount: number } };

export type CollectiviteMoisQueryVariables = Exact<{
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type CollectiviteMoisQuery = { statistiques: { __typename: 'Statistiques', au: string, fraicheur: string, lignes: Array<{ __typename: 'LigneStatistique', mois: string | null, distribues: number | null, utilises: number | null }> } };

export type ListeDesCollectivites_CollectiviteFragment = { __typename: 'Collectivite', id: string, siren: string, nom: string, type: TypeDeCollectivite, outreMer: boolean, departementCode: string | null, conventions: Array<{ __typename: 'Convention', id: string, partEtatCentimes: number, partLocaleCentimes: number, totalCentimes: number }> } & { ' $fragmentName'?: 'ListeDesCollectivites_CollectiviteFragment' };

export type ListeDesCollectivites_StatistiquesFragment = { __typename: 'Statistiques', lignes: Array<{ __typename: 'LigneStatistique', achetes: number, distribues: number | null, utilises: number | null, tauxDUsage: number | null, intervalleBas: number | null, intervalleHaut: number | null, collectivite: { __typename: 'Collectivite', id: string, siren: string } | null, masques: Array<{ __typename: 'CompteMasque', etape: Etape, masque: Masque }> }> } & { ' $fragmentName'?: 'ListeDesCollectivites_StatistiquesFragment' };

export type Carte_CommandeFragment = (
  { __typename: 'Commande', id: string, numero: string, nombreDePass: number, valeurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, nom: string } }
  & { ' $fragmentRefs'?: { 'Delai_CommandeFragment': Delai_CommandeFragment } }
) & { ' $fragmentName'?: 'Carte_CommandeFragment' };

export type OperateursDesCommandesQueryVariables = Exact<{ [key: string]: never; }>;


export type OperateursDesCommandesQuery = { operateurs: { __typename: 'OperateurConnection', edges: Array<{ __typename: 'OperateurEdge', node: { __typename: 'Operateur', id: string, code: string, nom: string } }> } };

export type ColonneDeCommandesQueryVariables = Exact<{
  first: number;
  etape: EtapeDeCommande;
  collectivite?: string | null | undefined;
  operateur?: string | null | undefined;
  vague?: number | null | undefined;
  recherche?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type ColonneDeCommandesQuery = { commandes: { __typename: 'CommandeConnection', totalCount: number, edges: Array<{ __typename: 'CommandeEdge', node: (
        { __typename: 'Commande', id: string }
        & { ' $fragmentRefs'?: { 'Carte_CommandeFragment': Carte_CommandeFragment } }
      ) }> } };

export type ColonneDeDevisQueryVariables = Exact<{
  collectivite?: string | null | undefined;
  operateur?: string | null | undefined;
  vague?: number | null | undefined;
  recherche?: string | null | undefined;
}>;


export type ColonneDeDevisQuery = { listeDesDevis: { __typename: 'DevisConnection', totalCount: number, edges: Array<{ __typename: 'DevisEdge', node: { __typename: 'Devis', id: string, numero: string, etabliLe: string, nombreDePass: number, valeurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, nom: string } } }> } };

export type CommandePageQueryVariables = Exact<{
  numero: string;
}>;


export type CommandePageQuery = { commande: (
    { __typename: 'Commande', id: string, numero: string, etat: EtapeDeCommande, fictive: boolean, nombreDePass: number, tailleDeCarnet: number, valeurFacialeCentimes: number, valeurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateur: { __typename: 'Operateur', id: string, nom: string }, devis: { __typename: 'Devis', id: string, numero: string } | null, prix: { __typename: 'Prix', valeurCentimes: number, fraisHtCentimes: number, fraisTvaCentimes: number, fraisTtcCentimes: number, prestationsHtCentimes: number, prestationsTvaCentimes: number, prestationsTtcCentimes: number, totalCentimes: number } }
    & { ' $fragmentRefs'?: { 'Delai_CommandeFragment': Delai_CommandeFragment;'FranchirEtape_CommandeFragment': FranchirEtape_CommandeFragment;'EtapesDeCommande_CommandeFragment': EtapesDeCommande_CommandeFragment;'Financeurs_CommandeFragment': Financeurs_CommandeFragment;'Encaissements_CommandeFragment': Encaissements_CommandeFragment;'Conditions_CommandeFragment': Conditions_CommandeFragment;'Tirages_CommandeFragment': Tirages_CommandeFragment } }
  ) | null };

export type Conditions_CommandeFragment = { __typename: 'Commande', id: string, vague: number, valideJusquAu: string, tolereeJusquAu: string, departements: Array<string> | null, services: Array<string> | null, publics: Array<string> | null, fraisAmontDixMilliemes: number, fraisAvalDixMilliemes: number, tvaDixMilliemes: number, convention: { __typename: 'Convention', id: string, vague: number, signeeLe: string } | null } & { ' $fragmentName'?: 'Conditions_CommandeFragment' };

export type ConditionsDuDevis_DevisFragment = { __typename: 'Devis', id: string, vague: number, valideJusquAu: string, tolereeJusquAu: string, departements: Array<string> | null, services: Array<string> | null, publics: Array<string> | null, fraisAmontDixMilliemes: number, fraisAvalDixMilliemes: number, tvaDixMilliemes: number, convention: { __typename: 'Convention', id: string, vague: number, signeeLe: string } | null } & { ' $fragmentName'?: 'ConditionsDuDevis_DevisFragment' };

export type DeciderDevis_DevisFragment = { __typename: 'Devis', id: string, numero: string, etabliLe: string, nombreDePass: number, valeurCentimes: number, prix: { __typename: 'Prix', totalCentimes: number } } & { ' $fragmentName'?: 'DeciderDevis_DevisFragment' };

export type AbandonnerDevisMutationVariables = Exact<{
  input: AbandonnerDevisInput;
}>;


export type AbandonnerDevisMutation = { abandonnerDevis:
    | { __typename: 'DevisAbandonne', devis: { __typename: 'Devis', id: string, etat: EtatDeDevis } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type Delai_CommandeFragment = { __typename: 'Commande', id: string, joursDansLEtat: number, prochaineEtape: EtapeDeCommande | null, prochainResponsable: ResponsableDEtape | null, attendueLe: string | null, enRetard: boolean } & { ' $fragmentName'?: 'Delai_CommandeFragment' };

export type DevisPageQueryVariables = Exact<{
  numero: string;
}>;


export type DevisPageQuery = { devis: (
    { __typename: 'Devis', id: string, numero: string, etat: EtatDeDevis, nombreDePass: number, tailleDeCarnet: number, valeurFacialeCentimes: number, etabliLe: string, par: string, numeroDeCommande: string | null, abandonneLe: string | null, motifDAbandon: string | null, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateur: { __typename: 'Operateur', id: string, nom: string }, prix: { __typename: 'Prix', valeurCentimes: number, fraisHtCentimes: number, fraisTvaCentimes: number, fraisTtcCentimes: number, prestationsHtCentimes: number, prestationsTvaCentimes: number, prestationsTtcCentimes: number, totalCentimes: number } }
    & { ' $fragmentRefs'?: { 'ConditionsDuDevis_DevisFragment': ConditionsDuDevis_DevisFragment;'DeciderDevis_DevisFragment': DeciderDevis_DevisFragment } }
  ) | null };

export type Encaissements_CommandeFragment = { __typename: 'Commande', id: string, numero: string, valeurCentimes: number, encaisseCentimes: number, encaissements: Array<{ __typename: 'Encaissement', id: string, jour: string, centimes: number, payeur: string, reference: string, enregistreLe: string }> } & { ' $fragmentName'?: 'Encaissements_CommandeFragment' };

export type EnregistrerEncaissementMutationVariables = Exact<{
  input: EnregistrerEncaissementInput;
}>;


export type EnregistrerEncaissementMutation = { enregistrerEncaissement:
    | { __typename: 'EncaissementEnregistre', commande: { __typename: 'Commande', id: string, encaisseCentimes: number } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type EtapesDeCommande_CommandeFragment = { __typename: 'Commande', id: string, etapes: Array<{ __typename: 'EtapeFranchie', id: string, etape: EtapeDeCommande, jour: string, reference: string | null, par: string, enregistreLe: string }> } & { ' $fragmentName'?: 'EtapesDeCommande_CommandeFragment' };

export type ReserverNumerosMutationVariables = Exact<{
  input: ReserverNumerosInput;
}>;


export type ReserverNumerosMutation = { reserverNumeros:
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'NumerosReserves', lot: { __typename: 'LotDImpression', id: string } }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type FabriquerCarnetsMutationVariables = Exact<{
  input: FabriquerCarnetsInput;
}>;


export type FabriquerCarnetsMutation = { fabriquerCarnets:
    | { __typename: 'CarnetsFabriques', lot: { __typename: 'LotDImpression', id: string } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type Financeurs_CommandeFragment = { __typename: 'Commande', id: string, valeurCentimes: number, parts: Array<{ __typename: 'PartDeCommande', id: string, genre: string, financeur: string, centimes: number }> } & { ' $fragmentName'?: 'Financeurs_CommandeFragment' };

export type EtablirDevisMutationVariables = Exact<{
  input: EtablirDevisInput;
}>;


export type EtablirDevisMutation = { etablirDevis:
    | { __typename: 'DevisEtabli', devis: { __typename: 'Devis', id: string, numero: string } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type FranchirEtape_CommandeFragment = { __typename: 'Commande', id: string, numero: string, nombreDePass: number, valeurCentimes: number, prochaineEtape: EtapeDeCommande | null, etapes: Array<{ __typename: 'EtapeFranchie', id: string, jour: string }> } & { ' $fragmentName'?: 'FranchirEtape_CommandeFragment' };

export type FranchirEtapeMutationVariables = Exact<{
  input: FranchirEtapeInput;
}>;


export type FranchirEtapeMutation = { franchirEtape:
    | { __typename: 'CommandeAvancee', commande: { __typename: 'Commande', id: string, etat: EtapeDeCommande } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type ListeDesCommandesQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  etape?: EtapeDeCommande | null | undefined;
  collectivite?: string | null | undefined;
  operateur?: string | null | undefined;
  vague?: number | null | undefined;
  recherche?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type ListeDesCommandesQuery = { commandes: { __typename: 'CommandeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CommandeEdge', node: (
        { __typename: 'Commande', id: string }
        & { ' $fragmentRefs'?: { 'RangDeCommande_CommandeFragment': RangDeCommande_CommandeFragment } }
      ) }> } };

export type ListeDesDevisQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  etat?: EtatDeDevis | null | undefined;
}>;


export type ListeDesDevisQuery = { listeDesDevis: { __typename: 'DevisConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DevisEdge', node: { __typename: 'Devis', id: string, numero: string, etat: EtatDeDevis, etabliLe: string, nombreDePass: number, valeurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateur: { __typename: 'Operateur', id: string, nom: string } } }> } };

export type NouveauDevisQueryVariables = Exact<{ [key: string]: never; }>;


export type NouveauDevisQuery = { moi: { __typename: 'MonCompte', habilitationActive: string | null, compte: { __typename: 'CompteDAgent', id: string, habilitations: Array<{ __typename: 'HabilitationDAgent', id: string, perimetreType: TypeDePerimetre, perimetreCode: string | null }> } } | null, collectivites: { __typename: 'CollectiviteConnection', edges: Array<{ __typename: 'CollectiviteEdge', node: { __typename: 'Collectivite', id: string, siren: string, nom: string, conventions: Array<{ __typename: 'Convention', id: string, vague: number, signeeLe: string, totalCentimes: number }> } }> }, operateurs: { __typename: 'OperateurConnection', edges: Array<{ __typename: 'OperateurEdge', node: { __typename: 'Operateur', id: string, code: string, nom: string, defaillantLe: string | null, tarifs: Array<{ __typename: 'Tarif', id: string, aCompterDu: string, fraisAmontDixMilliemes: number, fraisAvalDixMilliemes: number, tvaDixMilliemes: number, carnetsDe5APartirDe: number | null }> } }> } };

export type PrixDetaille_PrixFragment = { __typename: 'Prix', valeurCentimes: number, fraisHtCentimes: number, fraisTvaCentimes: number, fraisTtcCentimes: number, prestationsHtCentimes: number, prestationsTvaCentimes: number, prestationsTtcCentimes: number, totalCentimes: number } & { ' $fragmentName'?: 'PrixDetaille_PrixFragment' };

export type PrixEnDirectQueryVariables = Exact<{
  operateur: string;
  nombreDePass: number;
  valeurFacialeCentimes?: number | null | undefined;
  prestationsCentimes?: number | null | undefined;
}>;


export type PrixEnDirectQuery = { prixDUnDevis: { __typename: 'Prix', valeurCentimes: number, fraisHtCentimes: number, fraisTvaCentimes: number, fraisTtcCentimes: number, prestationsHtCentimes: number, prestationsTvaCentimes: number, prestationsTtcCentimes: number, totalCentimes: number } };

export type RangDeCommande_CommandeFragment = (
  { __typename: 'Commande', id: string, numero: string, etat: EtapeDeCommande, nombreDePass: number, valeurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateur: { __typename: 'Operateur', id: string, nom: string } }
  & { ' $fragmentRefs'?: { 'Delai_CommandeFragment': Delai_CommandeFragment } }
) & { ' $fragmentName'?: 'RangDeCommande_CommandeFragment' };

export type SignerDevisMutationVariables = Exact<{
  input: SignerDevisInput;
}>;


export type SignerDevisMutation = { signerDevis:
    | { __typename: 'DevisSigne', commande: { __typename: 'Commande', id: string, numero: string } }
    | { __typename: 'NumeroInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string, regle: string, source: string }
   };

export type Tirages_CommandeFragment = { __typename: 'Commande', id: string, numero: string, nombreDePass: number, tailleDeCarnet: number, nombreDeCarnets: number } & { ' $fragmentName'?: 'Tirages_CommandeFragment' };

export type TiragesDeCommandeQueryVariables = Exact<{
  numero: string;
}>;


export type TiragesDeCommandeQuery = { lotsDImpression: { __typename: 'LotDImpressionConnection', edges: Array<{ __typename: 'LotDImpressionEdge', node: { __typename: 'LotDImpression', id: string, lot: number, etat: EtatDeLot, premierNumero: string, dernierNumero: string, nombreDeNumeros: number, nombreDeCarnets: number, nombreDePass: number, reserveLe: string | null, fabriqueLe: string | null } }> } };

export type CourbesComparees_StatistiquesFragment = { __typename: 'Statistiques', au: string, fraicheur: string, tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', codes: Array<string | null>, valeurs: Array<number | null>, mesures: Array<{ __typename: 'Mesure', masque: Masque | null, chemin: string | null }> }> } } & { ' $fragmentName'?: 'CourbesComparees_StatistiquesFragment' };

export type ComparaisonPageQueryVariables = Exact<{
  cotes: Array<FiltreStatistiques> | FiltreStatistiques;
  base?: Base | null | undefined;
  attribution?: Attribution | null | undefined;
  au?: string | null | undefined;
}>;


export type ComparaisonPageQuery = { comparaison: { __typename: 'Comparaison', base: Base, au: string, provisoire: boolean, fraicheur: string, cotes: Array<{ __typename: 'CoteDeComparaison', population: number | null, anneeDePopulation: number | null, engageCentimes: number | null, comptes: Array<{ __typename: 'CompteCompare', indicateur: string, pourMilleHabitants: number | null, parEuroEngage: number | null, mesure: { __typename: 'Mesure', valeur: number | null, masque: Masque | null, chemin: string | null } }>, parts: Array<{ __typename: 'PartComparee', taux: TauxCompare, valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: boolean, chemin: string | null }> }>, ecarts: Array<{ __typename: 'EcartDeTaux', taux: TauxCompare, valeur: number | null, intervalleBas: number | null, intervalleHaut: number | null, indecis: boolean }> | null, explication: { __typename: 'ExplicationDeLEcart', ecart: number, distribution: number, usage: number } | null } };

export type ComparaisonTerritoiresQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparaisonTerritoiresQuery = { statistiques: { __typename: 'Statistiques', regions: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }> }> }, departements: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }> }> }, epci: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }> }> }, collectivites: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }> }> } } };

export type ChoixDeCote_TableauFragment = { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }> }> } & { ' $fragmentName'?: 'ChoixDeCote_TableauFragment' };

export type ComparaisonMoisQueryVariables = Exact<{
  un?: FiltreStatistiques | null | undefined;
  autre?: FiltreStatistiques | null | undefined;
  attribution?: Attribution | null | undefined;
  au?: string | null | undefined;
}>;


export type ComparaisonMoisQuery = { un: { __typename: 'Statistiques', au: string, fraicheur: string, tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', codes: Array<string | null>, valeurs: Array<number | null>, mesures: Array<{ __typename: 'Mesure', masque: Masque | null, chemin: string | null }> }> } }, autre: { __typename: 'Statistiques', au: string, fraicheur: string, tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', codes: Array<string | null>, valeurs: Array<number | null>, mesures: Array<{ __typename: 'Mesure', masque: Masque | null, chemin: string | null }> }> } } };

export type CouverturePageQueryVariables = Exact<{
  au?: string | null | undefined;
  operateur?: string | null | undefined;
}>;


export type CouverturePageQuery = { couverture: { __typename: 'Couverture', au: string, arreteesCentimes: number, total: { __typename: 'ChiffresDeCouverture', etat: Couvert, ratio: number | null, fondsDetenusCentimes: number, engagementsCentimes: number, acheteeCentimes: number, nonActiveeCentimes: number, circulationCentimes: number, expireeCentimes: number, utiliseeCentimes: number, avoirsCentimes: number, recusCentimes: number, payesCentimes: number, fraisCentimes: number, reliquatsCentimes: number, duAuxStructuresCentimes: number, avoirsDusCentimes: number, creancesCentimes: number }, parOperateur: Array<{ __typename: 'CouvertureDOperateur', nombreDeCommandes: number, operateur: { __typename: 'OperateurDeCouverture', id: string, code: string, nom: string, defaillantLe: string | null }, chiffres: { __typename: 'ChiffresDeCouverture', circulationCentimes: number, expireeCentimes: number, duAuxStructuresCentimes: number, avoirsDusCentimes: number, fondsDetenusCentimes: number, etat: Couvert, ratio: number | null } }>, parCommande: Array<{ __typename: 'CouvertureDeCommande', id: string, commande: { __typename: 'Commande', id: string, numero: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } }, operateur: { __typename: 'OperateurDeCouverture', id: string, nom: string }, chiffres: { __typename: 'ChiffresDeCouverture', acheteeCentimes: number, utiliseeCentimes: number, circulationCentimes: number, expireeCentimes: number, avoirsCentimes: number, duAuxStructuresCentimes: number, fondsDetenusCentimes: number, etat: Couvert, ratio: number | null } }> } };

export type DeclarerDefaillanceMutationVariables = Exact<{
  input: DeclarerDefaillanceInput;
}>;


export type DeclarerDefaillanceMutation = { declarerDefaillance:
    | { __typename: 'DefaillanceDeclaree', deja: boolean }
    | { __typename: 'OperateurInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type DefaillancePageQueryVariables = Exact<{
  operateur: string;
  au?: string | null | undefined;
}>;


export type DefaillancePageQuery = { creances: { __typename: 'Creances', au: string, nombre: number, brutCentimes: number, fraisCentimes: number, netCentimes: number, operateur: { __typename: 'OperateurDeCouverture', id: string, code: string, nom: string, defaillantLe: string | null, motifDeDefaillance: string | null }, chiffres: { __typename: 'ChiffresDeCouverture', circulationCentimes: number, expireeCentimes: number, duAuxStructuresCentimes: number, avoirsDusCentimes: number, fondsDetenusCentimes: number, engagementsCentimes: number, etat: Couvert, ratio: number | null }, lignes: Array<{ __typename: 'LigneDeCreance', id: string, structure: string | null, siret: string | null, nombre: number, brutCentimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, banque: EtatDesCoordonnees }>, reemissions: Array<{ __typename: 'Reemission', id: string, jour: string, nombreDePass: number, centimes: number, motif: string, commande: { __typename: 'Commande', id: string, numero: string }, operateur: { __typename: 'OperateurDeCouverture', id: string, nom: string } }> } | null };

export type EcrituresDuGrandLivreQueryVariables = Exact<{
  commande?: string | null | undefined;
  compte?: CompteDuGrandLivre | null | undefined;
  operation?: OperationComptable | null | undefined;
  au?: string | null | undefined;
  first: number;
  apres?: string | null | undefined;
}>;


export type EcrituresDuGrandLivreQuery = { ecritures: { __typename: 'EcritureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'EcritureEdge', node: { __typename: 'Ecriture', id: string, operation: OperationComptable, debit: CompteDuGrandLivre, credit: CompteDuGrandLivre, centimes: number, jour: string, enregistreLe: string, commande: { __typename: 'Commande', id: string, numero: string } } }> } };

export type EffetsDeReemissionQueryVariables = Exact<{
  commande: string;
  operateur: string;
  jour: string;
}>;


export type EffetsDeReemissionQuery = { effetsDeReemission: { __typename: 'EffetsDeReemission', nombreDePass: number, centimes: number, usagesAvant: number, creancesCentimes: number, usagesApres: number, empechement: string | null } | null };

export type ListeDesCreances_CreancesFragment = { __typename: 'Creances', nombre: number, brutCentimes: number, fraisCentimes: number, netCentimes: number, lignes: Array<{ __typename: 'LigneDeCreance', id: string, structure: string | null, siret: string | null, nombre: number, brutCentimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, banque: EtatDesCoordonnees }> } & { ' $fragmentName'?: 'ListeDesCreances_CreancesFragment' };

export type Montants_ChiffresDeCouvertureFragment = { __typename: 'ChiffresDeCouverture', acheteeCentimes: number, nonActiveeCentimes: number, circulationCentimes: number, expireeCentimes: number, utiliseeCentimes: number, avoirsCentimes: number, recusCentimes: number, payesCentimes: number, fraisCentimes: number, reliquatsCentimes: number, duAuxStructuresCentimes: number, avoirsDusCentimes: number, creancesCentimes: number, fondsDetenusCentimes: number, engagementsCentimes: number } & { ' $fragmentName'?: 'Montants_ChiffresDeCouvertureFragment' };

export type ParCommande_CouvertureFragment = { __typename: 'Couverture', parCommande: Array<{ __typename: 'CouvertureDeCommande', id: string, commande: { __typename: 'Commande', id: string, numero: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } }, operateur: { __typename: 'OperateurDeCouverture', id: string, nom: string }, chiffres: { __typename: 'ChiffresDeCouverture', acheteeCentimes: number, utiliseeCentimes: number, circulationCentimes: number, expireeCentimes: number, avoirsCentimes: number, duAuxStructuresCentimes: number, fondsDetenusCentimes: number, etat: Couvert, ratio: number | null } }> } & { ' $fragmentName'?: 'ParCommande_CouvertureFragment' };

export type ParOperateur_CouvertureFragment = { __typename: 'Couverture', parOperateur: Array<{ __typename: 'CouvertureDOperateur', nombreDeCommandes: number, operateur: { __typename: 'OperateurDeCouverture', id: string, code: string, nom: string, defaillantLe: string | null }, chiffres: { __typename: 'ChiffresDeCouverture', circulationCentimes: number, expireeCentimes: number, duAuxStructuresCentimes: number, avoirsDusCentimes: number, fondsDetenusCentimes: number, etat: Couvert, ratio: number | null } }> } & { ' $fragmentName'?: 'ParOperateur_CouvertureFragment' };

export type ChoixDeRepriseQueryVariables = Exact<{
  ancien: string;
}>;


export type ChoixDeRepriseQuery = { couverture: { __typename: 'Couverture', parCommande: Array<{ __typename: 'CouvertureDeCommande', id: string, commande: { __typename: 'Commande', id: string, numero: string, collectivite: { __typename: 'Collectivite', id: string, nom: string } }, operateur: { __typename: 'OperateurDeCouverture', id: string, code: string }, chiffres: { __typename: 'ChiffresDeCouverture', circulationCentimes: number, expireeCentimes: number } }> }, operateurs: { __typename: 'Couverture', parOperateur: Array<{ __typename: 'CouvertureDOperateur', operateur: { __typename: 'OperateurDeCouverture', id: string, code: string, nom: string, defaillantLe: string | null } }> } };

export type ReemettreMutationVariables = Exact<{
  input: ReemettreInput;
}>;


export type ReemettreMutation = { reemettre:
    | { __typename: 'CommandeInconnue', message: string }
    | { __typename: 'CommandeReemise', deja: boolean }
    | { __typename: 'OperateurInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type Reemissions_CreancesFragment = { __typename: 'Creances', reemissions: Array<{ __typename: 'Reemission', id: string, jour: string, nombreDePass: number, centimes: number, motif: string, commande: { __typename: 'Commande', id: string, numero: string }, operateur: { __typename: 'OperateurDeCouverture', id: string, nom: string } }> } & { ' $fragmentName'?: 'Reemissions_CreancesFragment' };

export type CarteDuLieu_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, nom: string, source: string, retire: boolean, etatPassNumerique: EtatDeLabel | null, etatFranceServices: EtatDeLabel | null, nombreDUtilisations: number | null, structure: { __typename: 'Structure', id: string, siret: string | null } | null } & { ' $fragmentName'?: 'CarteDuLieu_LieuLabelliseFragment' };

export type ComparerPageQueryVariables = Exact<{
  un: string;
  autre: string;
}>;


export type ComparerPageQuery = { comparerLieux: (
    { __typename: 'LieuxCompares', id: string, score: number, raisons: Array<{ __typename: 'RaisonDeDoublon', genre: GenreDeRaison, points: number, mesure: number | null }> }
    & { ' $fragmentRefs'?: { 'Fusion_LieuxComparesFragment': Fusion_LieuxComparesFragment } }
  ) | null };

export type EcarterDoublonMutationVariables = Exact<{
  input: EcarterDoublonInput;
}>;


export type EcarterDoublonMutation = { ecarterDoublon:
    | { __typename: 'DoublonEcarte', evenement: string | null }
    | { __typename: 'LieuAFusionnerInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type DoublonsPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  filtre?: FiltreDoublons | null | undefined;
}>;


export type DoublonsPageQuery = { doublons: { __typename: 'DoublonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DoublonEdge', node: (
        { __typename: 'Doublon', id: string }
        & { ' $fragmentRefs'?: { 'Paire_DoublonFragment': Paire_DoublonFragment } }
      ) }> } };

export type Fusion_LieuxComparesFragment = { __typename: 'LieuxCompares', id: string, ecarte: boolean, champs: Array<{ __typename: 'ChampCompare', champ: string, un: string, autre: string, differe: boolean }>, un: (
    { __typename: 'LieuLabellise', id: string, nom: string, version: number, retire: boolean, nombreDUtilisations: number | null }
    & { ' $fragmentRefs'?: { 'CarteDuLieu_LieuLabelliseFragment': CarteDuLieu_LieuLabelliseFragment } }
  ), autre: (
    { __typename: 'LieuLabellise', id: string, nom: string, version: number, retire: boolean, nombreDUtilisations: number | null }
    & { ' $fragmentRefs'?: { 'CarteDuLieu_LieuLabelliseFragment': CarteDuLieu_LieuLabelliseFragment } }
  ) } & { ' $fragmentName'?: 'Fusion_LieuxComparesFragment' };

export type Paire_DoublonFragment = { __typename: 'Doublon', id: string, score: number, raisons: Array<{ __typename: 'RaisonDeDoublon', genre: GenreDeRaison, points: number, mesure: number | null }>, un: { __typename: 'LieuLabellise', id: string, nom: string, adresse: string | null, communeNom: string, departementCode: string, source: string }, autre: { __typename: 'LieuLabellise', id: string, nom: string, adresse: string | null, communeNom: string, departementCode: string, source: string } } & { ' $fragmentName'?: 'Paire_DoublonFragment' };

export type FusionnerLieuxMutationVariables = Exact<{
  input: FusionnerLieuxInput;
}>;


export type FusionnerLieuxMutation = { fusionnerLieux:
    | { __typename: 'FicheChangeeDepuis', message: string }
    | { __typename: 'LieuAFusionnerInconnu', message: string }
    | { __typename: 'LieuxFusionnes', simule: boolean, labels: Array<string>, evenement: string | null, champs: Array<{ __typename: 'ChampFusionne', champ: string, avant: string, apres: string }> }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type AnnulerImport_ImportFragment = { __typename: 'Import', id: string, fichier: string } & { ' $fragmentName'?: 'AnnulerImport_ImportFragment' };

export type AnnulationDImportQueryVariables = Exact<{
  id: string;
}>;


export type AnnulationDImportQuery = { import: { __typename: 'Import', id: string, evenement: { __typename: 'Evenement', id: string, annulable: boolean } | null, annulation: { __typename: 'AnnulationDImport', restaures: number, retires: number, labels: number, laissees: Array<{ __typename: 'LieuLaisse', lieu: string, nom: string, commune: string, raison: RaisonDeLaisser }> } | null } | null };

export type AnnulerImportMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type AnnulerImportMutation = { annulerEvenement:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type NouvelImportQueryVariables = Exact<{
  depot: string;
  genre?: GenreDImport | null | undefined;
}>;


export type NouvelImportQuery = { depot: (
    { __typename: 'DepotDeFichier', id: string, genre: GenreDImport | null, refus: string | null, correspondance: Array<{ __typename: 'LiaisonDeColonne', colonne: string, entete: string }> | null, formats: Array<{ __typename: 'FormatPropose', nom: string, reconnu: boolean, manquantes: Array<string>, colonnes: Array<{ __typename: 'ColonneProposee', nom: string, obligatoire: boolean, explication: string, entete: string | null, moyen: MoyenDeCorrespondance | null, confiance: number }> }>, controle: (
      { __typename: 'Import', id: string }
      & { ' $fragmentRefs'?: { 'EtapeControle_ImportFragment': EtapeControle_ImportFragment;'EtapeSimulation_ImportFragment': EtapeSimulation_ImportFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'Fichier_DepotDeFichierFragment': Fichier_DepotDeFichierFragment;'EtapeCorrespondance_DepotDeFichierFragment': EtapeCorrespondance_DepotDeFichierFragment;'EtapeControle_DepotDeFichierFragment': EtapeControle_DepotDeFichierFragment } }
  ) | null };

export type AvancementDImportQueryVariables = Exact<{
  depot: string;
}>;


export type AvancementDImportQuery = { avancementDImport: { __typename: 'AvancementDImport', etape: EtapeDImport, lus: number, octets: number } | null };

export type CellulesCorrigees_ImportFragment = { __typename: 'Import', id: string, corrections: Array<{ __typename: 'CelluleCorrigee', ligne: number, colonne: string, lue: string, valeur: string }> } & { ' $fragmentName'?: 'CellulesCorrigees_ImportFragment' };

export type CellulesFautives_ImportFragment = { __typename: 'Import', id: string, rejetees: number, rapport: Array<{ __typename: 'RejetDImport', ligne: number, colonne: string | null, valeur: string | null, attendu: string }> } & { ' $fragmentName'?: 'CellulesFautives_ImportFragment' };

export type CellulesFautives_DepotDeFichierFragment = { __typename: 'DepotDeFichier', id: string, entetes: Array<{ __typename: 'EnteteLu', nom: string, personnelle: boolean }>, corrections: Array<{ __typename: 'CelluleCorrigee', ligne: number, colonne: string, lue: string, valeur: string }> } & { ' $fragmentName'?: 'CellulesFautives_DepotDeFichierFragment' };

export type Ecarts_ImportFragment = { __typename: 'Import', id: string, simule: boolean, modifiees: number } & { ' $fragmentName'?: 'Ecarts_ImportFragment' };

export type EcartsDImportQueryVariables = Exact<{
  id: string;
  apres: number;
}>;


export type EcartsDImportQuery = { import: { __typename: 'Import', id: string, ecarts: Array<{ __typename: 'EcartDImport', rang: number, ligne: number, objet: string, nom: string, champs: Array<{ __typename: 'ChampChange', champ: string, avant: string | null, apres: string | null }> }> } | null };

export type Effets_ImportFragment = { __typename: 'Import', id: string, effets: Array<{ __typename: 'EffetDImport', cle: string, nombre: number }> } & { ' $fragmentName'?: 'Effets_ImportFragment' };

export type EnTete_ImportFragment = { __typename: 'Import', id: string, genre: GenreDImport, fichier: string, acteur: string, simule: boolean, etat: EtatDImport, recuA: string, termineA: string | null } & { ' $fragmentName'?: 'EnTete_ImportFragment' };

export type EtapeControle_ImportFragment = (
  { __typename: 'Import', id: string, etat: EtatDImport, motif: string | null, lignes: number, rejetees: number, creees: number, modifiees: number }
  & { ' $fragmentRefs'?: { 'CellulesFautives_ImportFragment': CellulesFautives_ImportFragment } }
) & { ' $fragmentName'?: 'EtapeControle_ImportFragment' };

export type EtapeControle_DepotDeFichierFragment = (
  { __typename: 'DepotDeFichier', id: string }
  & { ' $fragmentRefs'?: { 'CellulesFautives_DepotDeFichierFragment': CellulesFautives_DepotDeFichierFragment } }
) & { ' $fragmentName'?: 'EtapeControle_DepotDeFichierFragment' };

export type EtapeCorrespondance_DepotDeFichierFragment = { __typename: 'DepotDeFichier', id: string, entetes: Array<{ __typename: 'EnteteLu', nom: string, exemples: Array<string>, personnelle: boolean }>, formats: Array<{ __typename: 'FormatPropose', nom: string, reconnu: boolean, manquantes: Array<string>, colonnes: Array<{ __typename: 'ColonneProposee', nom: string, obligatoire: boolean, explication: string, entete: string | null, moyen: MoyenDeCorrespondance | null, confiance: number }> }> } & { ' $fragmentName'?: 'EtapeCorrespondance_DepotDeFichierFragment' };

export type EtapeSimulation_ImportFragment = (
  { __typename: 'Import', id: string, fichier: string, etat: EtatDImport, lignes: number, creees: number, modifiees: number, inchangees: number, rejetees: number }
  & { ' $fragmentRefs'?: { 'Effets_ImportFragment': Effets_ImportFragment;'Ecarts_ImportFragment': Ecarts_ImportFragment } }
) & { ' $fragmentName'?: 'EtapeSimulation_ImportFragment' };

export type Fichier_DepotDeFichierFragment = { __typename: 'DepotDeFichier', id: string, fichier: string, octets: number, lignes: number | null, separateur: string | null, encodage: string | null } & { ' $fragmentName'?: 'Fichier_DepotDeFichierFragment' };

export type ImportPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportPageQuery = { import: (
    { __typename: 'Import', id: string, genre: GenreDImport, simule: boolean, etat: EtatDImport }
    & { ' $fragmentRefs'?: { 'EnTete_ImportFragment': EnTete_ImportFragment;'Rapport_ImportFragment': Rapport_ImportFragment;'Effets_ImportFragment': Effets_ImportFragment;'Ecarts_ImportFragment': Ecarts_ImportFragment;'CellulesCorrigees_ImportFragment': CellulesCorrigees_ImportFragment;'AnnulerImport_ImportFragment': AnnulerImport_ImportFragment } }
  ) | null };

export type ListeDesImportsQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
}>;


export type ListeDesImportsQuery = { imports: { __typename: 'ImportConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportEdge', node: (
        { __typename: 'Import', id: string }
        & { ' $fragmentRefs'?: { 'RangDImport_ImportFragment': RangDImport_ImportFragment } }
      ) }> } };

export type ModeleDImportQueryVariables = Exact<{
  genre: GenreDImport;
}>;


export type ModeleDImportQuery = { modeleDImport: { __typename: 'ModeleDImport', nom: string, csv: string, colonnes: Array<{ __typename: 'ColonneDuModele', nom: string, obligatoire: boolean, explication: string, exemple: string }> } | null };

export type RangDImport_ImportFragment = { __typename: 'Import', id: string, genre: GenreDImport, fichier: string, acteur: string, simule: boolean, etat: EtatDImport, creees: number, modifiees: number, inchangees: number, rejetees: number, recuA: string } & { ' $fragmentName'?: 'RangDImport_ImportFragment' };

export type Rapport_ImportFragment = (
  { __typename: 'Import', id: string, simule: boolean, etat: EtatDImport, motif: string | null, lignes: number, creees: number, modifiees: number, inchangees: number, rejetees: number }
  & { ' $fragmentRefs'?: { 'Rejets_ImportFragment': Rejets_ImportFragment } }
) & { ' $fragmentName'?: 'Rapport_ImportFragment' };

export type Rejets_ImportFragment = { __typename: 'Import', id: string, fichier: string, rejetees: number, rapport: Array<{ __typename: 'RejetDImport', ligne: number, colonne: string | null, valeur: string | null, attendu: string }> } & { ' $fragmentName'?: 'Rejets_ImportFragment' };

export type ImporterMutationVariables = Exact<{
  genre: GenreDImport;
  depot: string;
  simuler: boolean;
  cleIdempotence: string;
  correspondance?: Array<LiaisonInput> | LiaisonInput | null | undefined;
  corrections?: Array<CorrectionInput> | CorrectionInput | null | undefined;
}>;


export type ImporterMutation = { importer: (
    { __typename: 'Import', id: string, simule: boolean, etat: EtatDImport }
    & { ' $fragmentRefs'?: { 'EtapeControle_ImportFragment': EtapeControle_ImportFragment;'EtapeSimulation_ImportFragment': EtapeSimulation_ImportFragment } }
  ) };

export type Actes_ProcedureFragment = { __typename: 'Procedure', id: string, constat: { __typename: 'Constat', aBloquer: { __typename: 'CompteDeCarnets', carnets: number, pass: number } }, prochain: { __typename: 'ActeDeProcedure', acte: ActeDEcheance } | null, actes: Array<{ __typename: 'ActeDeProcedure', acte: ActeDEcheance, duLe: string, enRetardLe: string, duPar: Array<Partie>, attendu: string, etat: EtatDActe, faitLe: string | null, par: string | null, aSaCharge: boolean | null, carnetsBloques: number | null, constat: { __typename: 'Constat', emis: { __typename: 'CompteDeCarnets', carnets: number }, injectes: { __typename: 'CompteDeCarnets', carnets: number }, nonInjectes: { __typename: 'CompteDeCarnets', carnets: number }, entames: { __typename: 'CompteDeCarnets', carnets: number } } | null }> } & { ' $fragmentName'?: 'Actes_ProcedureFragment' };

export type CarnetsDuConstatQueryVariables = Exact<{
  commande: string;
  somme: SommeDeConstat;
  au?: string | null | undefined;
  first: number;
  apres?: string | null | undefined;
}>;


export type CarnetsDuConstatQuery = { carnetsDuConstat: { __typename: 'CarnetConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CarnetEdge', node: { __typename: 'Carnet', id: string, numero: string, nombreDePass: number, nombreDUtilisations: number, remise: { __typename: 'Remise', id: string, jour: string, distributeur: { __typename: 'Distributeur', id: string, nom: string } } | null } }> } };

export type ContenuDeLEtat_ContenuDeLEtatFragment = { __typename: 'ContenuDeLEtat', commande: string, collectivite: string, siren: string, operateur: string, arreteAu: string, valeurFacialeCentimes: number, emis: number, livres: number, actives: number, remis: number, utilises: number, payes: number, totalNonUtilises: number, valeurCentimes: number, valeurUtiliseeCentimes: number, partDesLieuxCentimes: number, reliquatsCentimes: number, dejaPayeCentimes: number, fraisCentimes: number, duAuxLieuxCentimes: number, avoirCentimes: number, nonUtilises: { __typename: 'NonUtilises', expiresEnStock: number, expiresRemis: number, bloques: number, perdus: number, annules: number, remplaces: number } } & { ' $fragmentName'?: 'ContenuDeLEtat_ContenuDeLEtatFragment' };

export type EcheancePageQueryVariables = Exact<{
  numero: string;
  au?: string | null | undefined;
}>;


export type EcheancePageQuery = { echeance: { __typename: 'Procedure', id: string, au: string, etat: EtatDeProcedure, commande: { __typename: 'Commande', id: string, numero: string, valideJusquAu: string, tolereeJusquAu: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateurDuJour: { __typename: 'OperateurDeCouverture', id: string, code: string, nom: string, defaillantLe: string | null } | null }, constat: { __typename: 'Constat', aBloquer: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, emis: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, injectes: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, nonInjectes: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, entames: { __typename: 'CompteDeCarnets', carnets: number, pass: number } }, prochain: { __typename: 'ActeDeProcedure', acte: ActeDEcheance, etat: EtatDActe, duLe: string } | null, actes: Array<{ __typename: 'ActeDeProcedure', acte: ActeDEcheance, duLe: string, enRetardLe: string, duPar: Array<Partie>, attendu: string, etat: EtatDActe, faitLe: string | null, par: string | null, aSaCharge: boolean | null, carnetsBloques: number | null, constat: { __typename: 'Constat', emis: { __typename: 'CompteDeCarnets', carnets: number }, injectes: { __typename: 'CompteDeCarnets', carnets: number }, nonInjectes: { __typename: 'CompteDeCarnets', carnets: number }, entames: { __typename: 'CompteDeCarnets', carnets: number } } | null }>, avoir: { __typename: 'Avoir', id: string, numero: string, nombreDePass: number, centimes: number, jour: string } | null, etatsContradictoires: Array<{ __typename: 'EtatContradictoire', id: string, version: number, jour: string, empreinte: string, intact: boolean, aJour: boolean, signatures: Array<{ __typename: 'SignatureDEtat', partie: Partie, signataire: string, signeA: string, empreinte: string }>, contenu: { __typename: 'ContenuDeLEtat', avoirCentimes: number, commande: string, collectivite: string, siren: string, operateur: string, arreteAu: string, valeurFacialeCentimes: number, emis: number, livres: number, actives: number, remis: number, utilises: number, payes: number, totalNonUtilises: number, valeurCentimes: number, valeurUtiliseeCentimes: number, partDesLieuxCentimes: number, reliquatsCentimes: number, dejaPayeCentimes: number, fraisCentimes: number, duAuxLieuxCentimes: number, nonUtilises: { __typename: 'NonUtilises', expiresEnStock: number, expiresRemis: number, bloques: number, perdus: number, annules: number, remplaces: number } } }> } | null };

export type EcheancesPageQueryVariables = Exact<{
  etat?: EtatDeProcedure | null | undefined;
  au?: string | null | undefined;
}>;


export type EcheancesPageQuery = { echeances: Array<{ __typename: 'Procedure', id: string, etat: EtatDeProcedure, commande: { __typename: 'Commande', id: string, numero: string, valideJusquAu: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, operateurDuJour: { __typename: 'OperateurDeCouverture', id: string, nom: string } | null }, prochain: { __typename: 'ActeDeProcedure', acte: ActeDEcheance, duLe: string, duPar: Array<Partie> } | null }> };

export type EtatContradictoire_ProcedureFragment = { __typename: 'Procedure', id: string, prochain: { __typename: 'ActeDeProcedure', acte: ActeDEcheance, etat: EtatDActe, duLe: string } | null, avoir: { __typename: 'Avoir', id: string, numero: string, nombreDePass: number, centimes: number, jour: string } | null, etatsContradictoires: Array<{ __typename: 'EtatContradictoire', id: string, version: number, jour: string, empreinte: string, intact: boolean, aJour: boolean, signatures: Array<{ __typename: 'SignatureDEtat', partie: Partie, signataire: string, signeA: string, empreinte: string }>, contenu: { __typename: 'ContenuDeLEtat', avoirCentimes: number, commande: string, collectivite: string, siren: string, operateur: string, arreteAu: string, valeurFacialeCentimes: number, emis: number, livres: number, actives: number, remis: number, utilises: number, payes: number, totalNonUtilises: number, valeurCentimes: number, valeurUtiliseeCentimes: number, partDesLieuxCentimes: number, reliquatsCentimes: number, dejaPayeCentimes: number, fraisCentimes: number, duAuxLieuxCentimes: number, nonUtilises: { __typename: 'NonUtilises', expiresEnStock: number, expiresRemis: number, bloques: number, perdus: number, annules: number, remplaces: number } } }> } & { ' $fragmentName'?: 'EtatContradictoire_ProcedureFragment' };

export type FranchirEcheanceMutationVariables = Exact<{
  input: FranchirEcheanceInput;
}>;


export type FranchirEcheanceMutation = { franchirEcheance:
    | { __typename: 'CommandeInconnue', message: string }
    | { __typename: 'EcheanceFranchie', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type EtablirEtatMutationVariables = Exact<{
  input: EtablirEtatInput;
}>;


export type EtablirEtatMutation = { etablirEtatContradictoire:
    | { __typename: 'CommandeInconnue', message: string }
    | { __typename: 'EtatEcrit', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type SignerEtatMutationVariables = Exact<{
  input: SignerEtatInput;
}>;


export type SignerEtatMutation = { signerEtatContradictoire:
    | { __typename: 'EtatEcrit', deja: boolean }
    | { __typename: 'EtatInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type Sommes_ConstatFragment = { __typename: 'Constat', emis: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, injectes: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, nonInjectes: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, entames: { __typename: 'CompteDeCarnets', carnets: number, pass: number }, aBloquer: { __typename: 'CompteDeCarnets', carnets: number, pass: number } } & { ' $fragmentName'?: 'Sommes_ConstatFragment' };

export type UsageDUnTerritoireParMoisQueryVariables = Exact<{
  departement: string;
  depuis?: string | null | undefined;
  jusquAu?: string | null | undefined;
}>;


export type UsageDUnTerritoireParMoisQuery = { statistiques: { __typename: 'Statistiques', au: string, provisoire: boolean, tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', codes: Array<string | null>, valeurs: Array<number | null> }>, total: { __typename: 'LigneDuTableau', valeurs: Array<number | null> } } } };

export type LieuxLabellisesCeJourQueryVariables = Exact<{
  departement: string;
  jour: string;
  apres?: string | null | undefined;
}>;


export type LieuxLabellisesCeJourQuery = { lieux: { __typename: 'LieuLabelliseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LieuLabelliseEdge', node: { __typename: 'LieuLabellise', id: string, nom: string, adresse: string | null, codePostal: string | null, communeNom: string, latitude: number | null, longitude: number | null, telephone: string | null, horaires: string | null, services: Array<string>, publics: Array<string>, modalitesAcces: Array<string>, etatDuLabel: EtatDeLabel | null } }> } };

export type AchetesContreUtilisesParDepartementQueryVariables = Exact<{ [key: string]: never; }>;


export type AchetesContreUtilisesParDepartementQuery = { statistiques: { __typename: 'Statistiques', au: string, tableau: { __typename: 'Tableau', indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, unite: string }>, lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null }> }> } } };

export type SuivreLesLabelsSubscriptionVariables = Exact<{
  departement?: string | null | undefined;
  depuis?: string | null | undefined;
}>;


export type SuivreLesLabelsSubscription = { labelModifie: { __typename: 'ChangementDeLieux', curseur: string, type: string, enregistreLe: string, lieux: Array<{ __typename: 'ChangementDuLieu', lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, etatPassNumerique: EtatDeLabel | null } }> } };

export type ChiffresPubliesEtRegistreQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ChiffresPubliesEtRegistreQuery = { chiffresPublies: { __typename: 'ChiffrePublieConnection', totalCount: number, edges: Array<{ __typename: 'ChiffrePublieEdge', node: { __typename: 'ChiffrePublie', publieLe: string, indicateur: string, valeurCitee: string, source: string, constat: ConstatDeRapprochement, ecart: number | null, compte: { __typename: 'Chiffre', valeur: number | null, unite: string } | null } }> } };

export type EntonnoirTelQueConnuQueryVariables = Exact<{
  au: string;
  region?: string | null | undefined;
}>;


export type EntonnoirTelQueConnuQuery = { statistiques: { __typename: 'Statistiques', au: string, provisoire: boolean, entonnoir: Array<{ __typename: 'EtapeDeLEntonnoir', etape: Etape, chiffre: { __typename: 'Chiffre', valeur: number | null, unite: string } }> } };

export type DroitsDuSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type DroitsDuSchemaQuery = { droitsDuSchema: Array<{ __typename: 'DroitDuSchema', place: string, demande: { __typename: 'DroitDemande', droits: Array<string> } }> };

export type Actes_DossierFragment = { __typename: 'Dossier', id: string, numero: string, vague: number, etape: EtapeDeDossier, aideCentimes: number, tauxDixMilliemes: number, budgetPorteurCentimes: number, etapes: Array<{ __typename: 'EtapeFranchieDeDossier', id: string, etape: EtapeDeDossier, jour: string, centimes: number | null }>, regle: { __typename: 'RegleDAppel', id: string, suitLUsage: boolean, plafondDeLAideCentimes: number }, convention: { __typename: 'Convention', id: string, partEtatCentimes: number } | null, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } } & { ' $fragmentName'?: 'Actes_DossierFragment' };

export type AppelsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppelsQuery = { appelsAProjets: Array<{ __typename: 'AppelAProjets', id: string, vague: number, nom: string, ouvertLe: string, closLe: string, enveloppeCentimes: number, source: string, regles: Array<{ __typename: 'RegleDAppel', id: string, version: number, aCompterDu: string, source: string, articles: Array<string> }> }> };

export type ConventionDuDossier_DossierFragment = { __typename: 'Dossier', id: string, convention: { __typename: 'Convention', id: string, signeeLe: string, totalCentimes: number, parts: Array<{ __typename: 'PartDeFinanceur', genre: GenreDeFinanceur, financeur: string, centimes: number }> } | null } & { ' $fragmentName'?: 'ConventionDuDossier_DossierFragment' };

export type Criteres_DossierFragment = { __typename: 'Dossier', id: string, vague: number, budgetPorteurCentimes: number, tauxDixMilliemes: number, aideCentimes: number, criteres: { __typename: 'CriteresDeDossier', echelle: EchelleDeProjet, population: number | null, densite: number | null, tauxDePauvrete: number | null, achatCentimes: number | null, partPicDixMilliemes: number | null, groupement: boolean | null, publicCible: boolean | null, structurationLocale: boolean | null, hub: boolean | null, autresPorteurs: boolean | null, fondsEuropeens: boolean | null }, regle: { __typename: 'RegleDAppel', id: string, version: number, aCompterDu: string, source: string } } & { ' $fragmentName'?: 'Criteres_DossierFragment' };

export type PorteursQueryVariables = Exact<{ [key: string]: never; }>;


export type PorteursQuery = { collectivites: { __typename: 'CollectiviteConnection', edges: Array<{ __typename: 'CollectiviteEdge', node: { __typename: 'Collectivite', id: string, siren: string, nom: string } }> }, registre: { __typename: 'Registre', role: Role, perimetre: string } };

export type DeposerDossierMutationVariables = Exact<{
  input: DeposerDossierInput;
}>;


export type DeposerDossierMutation = { deposerDossier:
    | { __typename: 'DossierAvance', deja: boolean, dossier: { __typename: 'Dossier', id: string, numero: string } }
    | { __typename: 'PorteurInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type DossierPageQueryVariables = Exact<{
  numero: string;
}>;


export type DossierPageQuery = { dossier: (
    { __typename: 'Dossier', id: string, numero: string, vague: number, intitule: string, etape: EtapeDeDossier, aideCentimes: number, tauxDixMilliemes: number, budgetPorteurCentimes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, etapes: Array<{ __typename: 'EtapeFranchieDeDossier', id: string, etape: EtapeDeDossier, jour: string, centimes: number | null }>, regle: { __typename: 'RegleDAppel', id: string, suitLUsage: boolean, plafondDeLAideCentimes: number }, convention: { __typename: 'Convention', id: string, partEtatCentimes: number } | null }
    & { ' $fragmentRefs'?: { 'Frise_DossierFragment': Frise_DossierFragment;'Criteres_DossierFragment': Criteres_DossierFragment;'ConventionDuDossier_DossierFragment': ConventionDuDossier_DossierFragment } }
  ) | null };

export type DossiersQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  vague?: number | null | undefined;
  etape?: EtapeDeDossier | null | undefined;
  collectivite?: string | null | undefined;
  departement?: string | null | undefined;
  region?: string | null | undefined;
  epci?: string | null | undefined;
}>;


export type DossiersQuery = { dossiers: { __typename: 'DossierConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DossierEdge', node: (
        { __typename: 'Dossier', id: string }
        & { ' $fragmentRefs'?: { 'RangDeDossier_DossierFragment': RangDeDossier_DossierFragment } }
      ) }> } };

export type FranchirMutationVariables = Exact<{
  input: FranchirEtapeDeDossierInput;
}>;


export type FranchirMutation = { franchirEtapeDeDossier:
    | { __typename: 'DossierAvance', deja: boolean, dossier: { __typename: 'Dossier', id: string, etape: EtapeDeDossier } }
    | { __typename: 'DossierInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type Frise_DossierFragment = { __typename: 'Dossier', id: string, etapes: Array<{ __typename: 'EtapeFranchieDeDossier', id: string, etape: EtapeDeDossier, jour: string, centimes: number | null, reference: string | null, motif: string | null, enregistreLe: string }> } & { ' $fragmentName'?: 'Frise_DossierFragment' };

export type RangDeDossier_DossierFragment = { __typename: 'Dossier', id: string, numero: string, etape: EtapeDeDossier, deposeLe: string, aideCentimes: number, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string }, convention: { __typename: 'Convention', id: string, totalCentimes: number } | null } & { ' $fragmentName'?: 'RangDeDossier_DossierFragment' };

export type Resultat_SimulationDeCofinancementFragment = { __typename: 'SimulationDeCofinancement', eligible: boolean, tauxDixMilliemes: number, aideCentimes: number, porteurCentimes: number, totalCentimes: number, plafonnee: boolean, nombreDePass: number, nombreDePersonnes: number, motifs: Array<{ __typename: 'MotifDIneligibilite', regle: string, message: string, source: string }>, primes: Array<{ __typename: 'PrimeDeTaux', code: string, libelle: string, dixMilliemes: number, obtenue: boolean }>, regle: { __typename: 'RegleDAppel', id: string, version: number, aCompterDu: string, source: string, tauxMaximalDixMilliemes: number, plafondDeLAideCentimes: number, suitLUsage: boolean } } & { ' $fragmentName'?: 'Resultat_SimulationDeCofinancementFragment' };

export type SignerConventionMutationVariables = Exact<{
  input: SignerConventionInput;
}>;


export type SignerConventionMutation = { signerConvention:
    | { __typename: 'ConventionSignee', deja: boolean, dossier: { __typename: 'Dossier', id: string, etape: EtapeDeDossier } }
    | { __typename: 'DossierInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type SimulationQueryVariables = Exact<{
  vague: number;
  criteres: CriteresInput;
}>;


export type SimulationQuery = { simulerCofinancement: { __typename: 'SimulationDeCofinancement', eligible: boolean, tauxDixMilliemes: number, aideCentimes: number, porteurCentimes: number, totalCentimes: number, plafonnee: boolean, nombreDePass: number, nombreDePersonnes: number, motifs: Array<{ __typename: 'MotifDIneligibilite', regle: string, message: string, source: string }>, primes: Array<{ __typename: 'PrimeDeTaux', code: string, libelle: string, dixMilliemes: number, obtenue: boolean }>, regle: { __typename: 'RegleDAppel', id: string, version: number, aCompterDu: string, source: string, tauxMaximalDixMilliemes: number, plafondDeLAideCentimes: number, suitLUsage: boolean } } };

export type SoldeDuDossierQueryVariables = Exact<{
  vague: number;
  siren: string;
}>;


export type SoldeDuDossierQuery = { soldes: Array<{ __typename: 'SoldeDeConvention', id: string, dossier: string | null, suitLUsage: boolean, commandeCentimes: number, utiliseCentimes: number, encoreUtilisableCentimes: number, nonUtiliseCentimes: number, verseCentimes: number, duCentimes: number, exigibleCentimes: number, utiliseParFinanceur: Array<{ __typename: 'PartDeFinanceur', financeur: string, centimes: number }>, pic: { __typename: 'PartPic', utilises: number | null, tenueSurUtilises: boolean | null } }> };

export type SolderDossierMutationVariables = Exact<{
  input: SolderDossierInput;
}>;


export type SolderDossierMutation = { solderDossier:
    | { __typename: 'DossierAvance', deja: boolean, dossier: { __typename: 'Dossier', id: string, etape: EtapeDeDossier } }
    | { __typename: 'DossierInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type SoldesQueryVariables = Exact<{
  vague: number;
  au?: string | null | undefined;
}>;


export type SoldesQuery = { soldes: Array<{ __typename: 'SoldeDeConvention', id: string, dossier: string | null, totalCentimes: number, partEtatCentimes: number, commandeCentimes: number, utiliseCentimes: number, payeCentimes: number, nonUtiliseCentimes: number, encoreUtilisableCentimes: number, verseCentimes: number, duCentimes: number, exigibleCentimes: number, pic: { __typename: 'PartPic', utilises: number | null, tenueSurUtilises: boolean | null }, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } }> };

export type VaguesQueryVariables = Exact<{
  au?: string | null | undefined;
}>;


export type VaguesQuery = { vagues: Array<{ __typename: 'Vague', vague: number, enveloppeCentimes: number, source: string, dossiers: number, laureats: number, conventions: number, totalCentimes: number, partEtatCentimes: number, commandeCentimes: number, nombreDePass: number, utiliseCentimes: number, payeCentimes: number, nonUtiliseCentimes: number, encoreUtilisableCentimes: number, verseCentimes: number, duCentimes: number, exigibleCentimes: number, pic: { __typename: 'PartPic', remis: number | null, utilises: number | null, tenueSurRemis: boolean | null, tenueSurUtilises: boolean | null } }> };

export type MesAppareilsQueryVariables = Exact<{ [key: string]: never; }>;


export type MesAppareilsQuery = { mesAppareils: Array<{ __typename: 'Appareil', id: string, nom: string, enregistreA: string, retireA: string | null }> };

export type RetirerAppareilMutationVariables = Exact<{
  input: RetirerAppareilInput;
}>;


export type RetirerAppareilMutation = { retirerAppareil:
    | { __typename: 'AppareilHorsService', message: string }
    | { __typename: 'AppareilInconnu', message: string }
    | { __typename: 'AppareilRetire' }
   };

export type JourneeDuGuichetQueryVariables = Exact<{
  lieu: string;
  jour: string;
}>;


export type JourneeDuGuichetQuery = { utilisations: { __typename: 'UtilisationDuLieuConnection', totalCount: number, edges: Array<{ __typename: 'UtilisationDuLieuEdge', node: (
        { __typename: 'UtilisationDuLieu', id: string }
        & { ' $fragmentRefs'?: { 'LigneDeJournee_UtilisationDuLieuFragment': LigneDeJournee_UtilisationDuLieuFragment } }
      ) }> }, utilisationsParJour: Array<{ __typename: 'JourneeDUtilisation', jour: string, nombreDUtilisations: number, nombreDAnnulees: number, partPassCentimes: number, resteAChargeCentimes: number }> };

export type LigneDeJournee_UtilisationDuLieuFragment = { __typename: 'UtilisationDuLieu', id: string, fin: string, service: ServiceRendu, minutes: number | null, prixCentimes: number, partPassCentimes: number, resteAChargeCentimes: number, saisieA: string | null, reglee: boolean, commanditaire: { __typename: 'Collectivite', id: string, nom: string }, annulation: { __typename: 'AnnulationDUtilisation', id: string, motif: string } | null } & { ' $fragmentName'?: 'LigneDeJournee_UtilisationDuLieuFragment' };

export type EnregistrerAppareilMutationVariables = Exact<{
  input: EnregistrerAppareilInput;
}>;


export type EnregistrerAppareilMutation = { enregistrerAppareil:
    | { __typename: 'AppareilEnregistre', appareil: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type PassValideQueryVariables = Exact<{
  numero: string;
}>;


export type PassValideQuery = { passValide: { __typename: 'ValiditeDePass', valide: boolean, message: string } };

export type EnvoyerUtilisationsMutationVariables = Exact<{
  input: EnvoyerUtilisationsInput;
}>;


export type EnvoyerUtilisationsMutation = { envoyerUtilisations:
    | { __typename: 'AppareilHorsService', message: string }
    | { __typename: 'AppareilInconnu', message: string }
    | { __typename: 'EnvoiLu', lignes: Array<{ __typename: 'LigneDEnvoi', cle: string, issue: IssueDEnvoi, refus:
          | { __typename: 'AnnotationInconnue', message: string }
          | { __typename: 'AppareilHorsService', message: string }
          | { __typename: 'AppareilInconnu', message: string }
          | { __typename: 'CandidatureInconnue', message: string }
          | { __typename: 'CarnetAilleurs', message: string }
          | { __typename: 'CarnetInconnu', message: string }
          | { __typename: 'CarnetNonRemettable', message: string }
          | { __typename: 'ChampsChangesDepuis', message: string }
          | { __typename: 'CleDejaPrise', message: string }
          | { __typename: 'CohorteInconnue', message: string }
          | { __typename: 'CollectiviteInconnue', message: string }
          | { __typename: 'CommandeInconnue', message: string }
          | { __typename: 'CompteInconnu', message: string }
          | { __typename: 'ConflitDeLabel', message: string }
          | { __typename: 'ConflitDeModification', message: string }
          | { __typename: 'DistributeurInconnu', message: string }
          | { __typename: 'DossierInconnu', message: string }
          | { __typename: 'EtatInconnu', message: string }
          | { __typename: 'FicheChangeeDepuis', message: string }
          | { __typename: 'InstantImpossible', message: string }
          | { __typename: 'JourImpossible', message: string }
          | { __typename: 'LieuAFusionnerInconnu', message: string }
          | { __typename: 'LieuASignalerInconnu', message: string }
          | { __typename: 'LieuDUneAutreStructure', message: string }
          | { __typename: 'LieuInconnu', message: string }
          | { __typename: 'LieuNonLabellise', message: string }
          | { __typename: 'MoisClos', message: string }
          | { __typename: 'NumeroInconnu', message: string }
          | { __typename: 'NumeroMalSaisi', message: string }
          | { __typename: 'ObjectifInconnu', message: string }
          | { __typename: 'OperateurInconnu', message: string }
          | { __typename: 'PassArrete', message: string }
          | { __typename: 'PassDejaUtilise', message: string }
          | { __typename: 'PassExpire', message: string }
          | { __typename: 'PassHorsPerimetre', message: string }
          | { __typename: 'PassInconnu', message: string }
          | { __typename: 'PassNonDistribue', message: string }
          | { __typename: 'PorteurInconnu', message: string }
          | { __typename: 'ProgrammationChangeeDepuis', message: string }
          | { __typename: 'ProgrammationInconnue', message: string }
          | { __typename: 'PublicNonAdmis', message: string }
          | { __typename: 'RefusDAdministration', message: string }
          | { __typename: 'RegleNonTenue', message: string }
          | { __typename: 'SaisieRefusee', message: string }
          | { __typename: 'ServiceNonAdmis', message: string }
          | { __typename: 'SignalementInconnu', message: string }
          | { __typename: 'SignatureInvalide', message: string }
          | { __typename: 'StructureInconnue', message: string }
          | { __typename: 'TerritoireInconnu', message: string }
          | { __typename: 'UsageInconnu', message: string }
          | { __typename: 'VueChangeeDepuis', message: string }
          | { __typename: 'VueInconnue', message: string }
         | null }> }
   };

export type MesLieuxQueryVariables = Exact<{ [key: string]: never; }>;


export type MesLieuxQuery = { mesLieux: Array<{ __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, etatPassNumerique: EtatDeLabel | null }> };

export type EncaisserMutationVariables = Exact<{
  input: UtiliserPassInput;
}>;


export type EncaisserMutation = { utiliserPass:
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'LieuDUneAutreStructure', message: string }
    | { __typename: 'LieuNonLabellise', message: string }
    | { __typename: 'MoisClos', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'PassArrete', message: string }
    | { __typename: 'PassDejaUtilise', message: string }
    | { __typename: 'PassExpire', message: string }
    | { __typename: 'PassHorsPerimetre', message: string }
    | { __typename: 'PassInconnu', message: string }
    | { __typename: 'PassNonDistribue', message: string }
    | { __typename: 'PassUtilise', deja: boolean }
    | { __typename: 'ServiceNonAdmis', message: string }
   };

export type TesterPassQueryVariables = Exact<{
  numero: string;
  lieu: string;
}>;


export type TesterPassQuery = { testerPass:
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'PassInconnu', message: string }
    | { __typename: 'TestDePass', valide: boolean, valeurCentimes: number, nombreDUtilisations: number, nombreDePass: number, joursRestants: number, tolereJusquAu: string, services: Array<ServiceRendu> | null, refus:
        | { __typename: 'AnnotationInconnue', message: string }
        | { __typename: 'AppareilHorsService', message: string }
        | { __typename: 'AppareilInconnu', message: string }
        | { __typename: 'CandidatureInconnue', message: string }
        | { __typename: 'CarnetAilleurs', message: string }
        | { __typename: 'CarnetInconnu', message: string }
        | { __typename: 'CarnetNonRemettable', message: string }
        | { __typename: 'ChampsChangesDepuis', message: string }
        | { __typename: 'CleDejaPrise', message: string }
        | { __typename: 'CohorteInconnue', message: string }
        | { __typename: 'CollectiviteInconnue', message: string }
        | { __typename: 'CommandeInconnue', message: string }
        | { __typename: 'CompteInconnu', message: string }
        | { __typename: 'ConflitDeLabel', message: string }
        | { __typename: 'ConflitDeModification', message: string }
        | { __typename: 'DistributeurInconnu', message: string }
        | { __typename: 'DossierInconnu', message: string }
        | { __typename: 'EtatInconnu', message: string }
        | { __typename: 'FicheChangeeDepuis', message: string }
        | { __typename: 'InstantImpossible', message: string }
        | { __typename: 'JourImpossible', message: string }
        | { __typename: 'LieuAFusionnerInconnu', message: string }
        | { __typename: 'LieuASignalerInconnu', message: string }
        | { __typename: 'LieuDUneAutreStructure', message: string }
        | { __typename: 'LieuInconnu', message: string }
        | { __typename: 'LieuNonLabellise', message: string }
        | { __typename: 'MoisClos', message: string }
        | { __typename: 'NumeroInconnu', message: string }
        | { __typename: 'NumeroMalSaisi', message: string }
        | { __typename: 'ObjectifInconnu', message: string }
        | { __typename: 'OperateurInconnu', message: string }
        | { __typename: 'PassArrete', message: string }
        | { __typename: 'PassDejaUtilise', message: string }
        | { __typename: 'PassExpire', message: string }
        | { __typename: 'PassHorsPerimetre', message: string }
        | { __typename: 'PassInconnu', message: string }
        | { __typename: 'PassNonDistribue', message: string }
        | { __typename: 'PorteurInconnu', message: string }
        | { __typename: 'ProgrammationChangeeDepuis', message: string }
        | { __typename: 'ProgrammationInconnue', message: string }
        | { __typename: 'PublicNonAdmis', message: string }
        | { __typename: 'RefusDAdministration', message: string }
        | { __typename: 'RegleNonTenue', message: string }
        | { __typename: 'SaisieRefusee', message: string }
        | { __typename: 'ServiceNonAdmis', message: string }
        | { __typename: 'SignalementInconnu', message: string }
        | { __typename: 'SignatureInvalide', message: string }
        | { __typename: 'StructureInconnue', message: string }
        | { __typename: 'TerritoireInconnu', message: string }
        | { __typename: 'UsageInconnu', message: string }
        | { __typename: 'VueChangeeDepuis', message: string }
        | { __typename: 'VueInconnue', message: string }
       | null }
   };

export type FicheDIndicateur_IndicateurFragment = { __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, version: number, depuis: string, versions: Array<{ __typename: 'VersionDIndicateur', version: number, definition: string, formule: string, depuis: string, jusquAu: string }> } & { ' $fragmentName'?: 'FicheDIndicateur_IndicateurFragment' };

export type IndicateursPageQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicateursPageQuery = { indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, version: number, depuis: string, versions: Array<{ __typename: 'VersionDIndicateur', version: number, definition: string, formule: string, depuis: string, jusquAu: string }> }>, mesuresComparables: Array<{ __typename: 'MesureComparable', code: string, nom: string, definition: string, formule: string, unite: string, version: number, depuis: string, duCatalogue: boolean }> };

export type AnnulerEvenementMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type AnnulerEvenementMutation = { annulerEvenement:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type AuditQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  objet?: string | null | undefined;
  acteur?: string | null | undefined;
  motif?: string | null | undefined;
  action?: string | null | undefined;
  refusSeuls?: boolean | null | undefined;
  du?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type AuditQuery = { audit: { __typename: 'LigneDAuditConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LigneDAuditEdge', node: { __typename: 'LigneDAudit', id: string, quand: string, acteur: string, auNomDe: string, action: string, objet: string | null, motif: string | null, depuis: string | null, resultat: ResultatDAudit, details: string } }> } };

export type EtatDesChainesQueryVariables = Exact<{ [key: string]: never; }>;


export type EtatDesChainesQuery = { chaines: Array<{ __typename: 'ChaineDeSceaux', chaine: Chaine, rang: number, sceau: string | null, scelleA: string | null, enAttente: number, ruptures: Array<string> }> };

export type EvenementsQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  objet?: string | null | undefined;
  acteur?: string | null | undefined;
  motif?: string | null | undefined;
  type?: string | null | undefined;
  departement?: string | null | undefined;
  recherche?: string | null | undefined;
  du?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type EvenementsQuery = { evenements: { __typename: 'EvenementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'EvenementEdge', node: { __typename: 'Evenement', id: string, position: string, type: string, objet: string | null, acteur: string, agent: string | null, motif: string | null, enregistreA: string, enregistreLe: string, repris: boolean, annulable: boolean, contenu: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } | null } }> } };

export type ADeciderQueryVariables = Exact<{ [key: string]: never; }>;


export type ADeciderQuery = { signalements: { __typename: 'SignalementConnection', totalCount: number }, candidatures: { __typename: 'CandidatureConnection', totalCount: number } };

export type AssertionDeLabel_AssertionDeLabelFragment = { __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, libelle: string | null, acte: ActeDeLabel, emetteur: string, du: string, jusquAu: string | null, preuve: string | null, motif: string | null, annulee: boolean, enregistreLe: string } & { ' $fragmentName'?: 'AssertionDeLabel_AssertionDeLabelFragment' };

export type CarteDesLieuxQueryVariables = Exact<{
  filtre?: FiltreLieux | null | undefined;
}>;


export type CarteDesLieuxQuery = { carteDesLieux: { __typename: 'CarteDesLieux', ids: Array<string>, latitudes: Array<number>, longitudes: Array<number>, etats: Array<EtatDeLabel | null>, approches: Array<number>, sansPosition: number } };

export type EnTete_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, nom: string, adresse: string | null, codePostal: string | null, communeNom: string, departementCode: string, itinerant: boolean, site: SiteDeLieu, fictif: boolean, etatPassNumerique: EtatDeLabel | null, etatFranceServices: EtatDeLabel | null, labels: Array<{ __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, acte: ActeDeLabel, du: string, jusquAu: string | null }> } & { ' $fragmentName'?: 'EnTete_LieuLabelliseFragment' };

export type EtatsAuQueryVariables = Exact<{
  id: string;
  au: string;
}>;


export type EtatsAuQuery = { lieu: { __typename: 'LieuLabellise', id: string, PASS_NUMERIQUE: EtatDeLabel | null, FRANCE_SERVICES: EtatDeLabel | null } | null };

export type AnnulerActeSurLabelMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type AnnulerActeSurLabelMutation = { annulerEvenement:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type Fusionnes_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, absorbePar: { __typename: 'LieuLabellise', id: string, nom: string } | null, absorbes: Array<{ __typename: 'LieuLabellise', id: string, nom: string }> } & { ' $fragmentName'?: 'Fusionnes_LieuLabelliseFragment' };

export type HistoireDesLabels_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, labels: Array<(
    { __typename: 'AssertionDeLabel', id: string, du: string, enregistreLe: string }
    & { ' $fragmentRefs'?: { 'AssertionDeLabel_AssertionDeLabelFragment': AssertionDeLabel_AssertionDeLabelFragment } }
  )> } & { ' $fragmentName'?: 'HistoireDesLabels_LieuLabelliseFragment' };

export type Identite_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, communeCode: string, latitude: number | null, longitude: number | null, telephone: string | null, siteWeb: string | null, horaires: string | null, source: string, version: number, modifieLe: string, structure: { __typename: 'Structure', id: string, siret: string | null, nom: string } | null } & { ' $fragmentName'?: 'Identite_LieuLabelliseFragment' };

export type LabelDuLieu_LabelDuJourFragment = { __typename: 'LabelDuJour', id: string, genre: GenreDeLabel, libelle: string | null, etat: EtatDeLabel | null, version: number, decision: { __typename: 'AssertionDeLabel', id: string, acte: ActeDeLabel, du: string, jusquAu: string | null, emetteur: string, preuve: string | null, pieceId: string | null, motif: string | null, enregistreLe: string } | null, labellisation: { __typename: 'AssertionDeLabel', id: string, du: string, jusquAu: string | null, emetteur: string, preuve: string | null } | null, aVenir: { __typename: 'ChangementDEtat', jour: string, etat: EtatDeLabel } | null } & { ' $fragmentName'?: 'LabelDuLieu_LabelDuJourFragment' };

export type EssaiDesLabelsQueryVariables = Exact<{
  id: string;
}>;


export type EssaiDesLabelsQuery = { lieu: (
    { __typename: 'LieuLabellise', id: string }
    & { ' $fragmentRefs'?: { 'LabelsDuLieu_LieuLabelliseFragment': LabelsDuLieu_LieuLabelliseFragment } }
  ) | null };

export type LabelsDuLieu_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, labelsDuJour: Array<(
    { __typename: 'LabelDuJour', id: string }
    & { ' $fragmentRefs'?: { 'LabelDuLieu_LabelDuJourFragment': LabelDuLieu_LabelDuJourFragment } }
  )> } & { ' $fragmentName'?: 'LabelsDuLieu_LieuLabelliseFragment' };

export type LieuEnDirectSubscriptionVariables = Exact<{
  lieu: string;
  depuis?: string | null | undefined;
}>;


export type LieuEnDirectSubscription = { lieuModifie: { __typename: 'ChangementDeLieux', evenement: string, curseur: string, nombreDeLieux: number, lieux: Array<{ __typename: 'ChangementDuLieu', id: string, champs: Array<string>, assertions: Array<string>, lieu: (
        { __typename: 'LieuLabellise', id: string, nom: string, labels: Array<{ __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, libelle: string | null, acte: ActeDeLabel, du: string, jusquAu: string | null }> }
        & { ' $fragmentRefs'?: { 'EnTete_LieuLabelliseFragment': EnTete_LieuLabelliseFragment;'LabelsDuLieu_LieuLabelliseFragment': LabelsDuLieu_LieuLabelliseFragment;'HistoireDesLabels_LieuLabelliseFragment': HistoireDesLabels_LieuLabelliseFragment;'Identite_LieuLabelliseFragment': Identite_LieuLabelliseFragment;'Services_LieuLabelliseFragment': Services_LieuLabelliseFragment } }
      ) }> } };

export type LieuPageQueryVariables = Exact<{
  id: string;
}>;


export type LieuPageQuery = { lieu: (
    { __typename: 'LieuLabellise', id: string }
    & { ' $fragmentRefs'?: { 'EnTete_LieuLabelliseFragment': EnTete_LieuLabelliseFragment;'Fusionnes_LieuLabelliseFragment': Fusionnes_LieuLabelliseFragment;'Signaler_LieuLabelliseFragment': Signaler_LieuLabelliseFragment;'LabelsDuLieu_LieuLabelliseFragment': LabelsDuLieu_LieuLabelliseFragment;'HistoireDesLabels_LieuLabelliseFragment': HistoireDesLabels_LieuLabelliseFragment;'Identite_LieuLabelliseFragment': Identite_LieuLabelliseFragment;'Services_LieuLabelliseFragment': Services_LieuLabelliseFragment;'ActionsDuLieu_LieuLabelliseFragment': ActionsDuLieu_LieuLabelliseFragment;'PointsDePresence_LieuLabelliseFragment': PointsDePresence_LieuLabelliseFragment } }
  ) | null };

export type LieuxPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  filtre?: FiltreLieux | null | undefined;
}>;


export type LieuxPageQuery = { lieux: { __typename: 'LieuLabelliseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LieuLabelliseEdge', node: (
        { __typename: 'LieuLabellise', id: string, communeNom: string }
        & { ' $fragmentRefs'?: { 'RangDeLieu_LieuLabelliseFragment': RangDeLieu_LieuLabelliseFragment } }
      ) }> } };

export type AnnulerLotDeLabelsMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type AnnulerLotDeLabelsMutation = { annulerEvenement:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type RangDeLieu_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, communeCode: string, departementCode: string, itinerant: boolean, site: SiteDeLieu, etatPassNumerique: EtatDeLabel | null, etatFranceServices: EtatDeLabel | null, nombreDUtilisations: number | null, labels: Array<{ __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, acte: ActeDeLabel, du: string, jusquAu: string | null }>, periodesDeLabel: Array<{ __typename: 'PeriodeDeLabel', label: string, debut: string | null, etat: EtatDeLabel }> } & { ' $fragmentName'?: 'RangDeLieu_LieuLabelliseFragment' };

export type SansLieuQueryVariables = Exact<{
  filtre?: FiltreLieux | null | undefined;
}>;


export type SansLieuQuery = { lieux: { __typename: 'LieuLabelliseConnection', totalCount: number } };

export type Services_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, services: Array<string> } & { ' $fragmentName'?: 'Services_LieuLabelliseFragment' };

export type Signaler_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, retire: boolean, nom: string, adresse: string | null, telephone: string | null, siteWeb: string | null, horaires: string | null, tarifCentimes: number | null, accessible: boolean | null } & { ' $fragmentName'?: 'Signaler_LieuLabelliseFragment' };

export type SignalerUnChangementMutationVariables = Exact<{
  input: SignalerUnChangementInput;
}>;


export type SignalerUnChangementMutation = { signalerUnChangement:
    | { __typename: 'ChangementSignale', reference: string }
    | { __typename: 'LieuASignalerInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type UsagesQueryVariables = Exact<{
  id: string;
}>;


export type UsagesQuery = { lieu: { __typename: 'LieuLabellise', id: string, nombreDUtilisations: number | null } | null };

export type UsagesFusionnesQueryVariables = Exact<{
  id: string;
}>;


export type UsagesFusionnesQuery = { lieu: { __typename: 'LieuLabellise', id: string, nombreDUtilisations: number | null, absorbes: Array<{ __typename: 'LieuLabellise', id: string, nombreDUtilisations: number | null }> } | null };

export type LieuViseQueryVariables = Exact<{
  id: string;
}>;


export type LieuViseQuery = { lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string } | null };

export type ActionsDuLieu_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, nom: string, retire: boolean, fusionneDans: string | null } & { ' $fragmentName'?: 'ActionsDuLieu_LieuLabelliseFragment' };

export type RetirerLieuMutationVariables = Exact<{
  input: RetirerLieuInput;
}>;


export type RetirerLieuMutation = { retirerLieu:
    | { __typename: 'LieuEnregistre' }
    | { __typename: 'LieuInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type RemettreLieuMutationVariables = Exact<{
  input: RetirerLieuInput;
}>;


export type RemettreLieuMutation = { remettreLieu:
    | { __typename: 'LieuEnregistre' }
    | { __typename: 'LieuInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type AnnulerModificationMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type AnnulerModificationMutation = { annulerEvenement:
    | { __typename: 'AccesModifie' }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type AvisDeChangementQueryVariables = Exact<{
  id: string;
}>;


export type AvisDeChangementQuery = { lieu: { __typename: 'LieuLabellise', id: string, version: number } | null };

export type AvisEnDirectSubscriptionVariables = Exact<{
  lieu: string;
  depuis?: string | null | undefined;
}>;


export type AvisEnDirectSubscription = { lieuModifie: { __typename: 'ChangementDeLieux', evenement: string, curseur: string, qui: string | null, lieux: Array<{ __typename: 'ChangementDuLieu', id: string, champs: Array<string>, lieu: { __typename: 'LieuLabellise', id: string, version: number } }> } };

export type ChampDeCommuneQueryVariables = Exact<{
  recherche: string;
}>;


export type ChampDeCommuneQuery = { territoires: { __typename: 'TerritoireConnection', edges: Array<{ __typename: 'TerritoireEdge', node: { __typename: 'Territoire', id: string, code: string, nom: string, departementCode: string | null } }> } };

export type HistoriqueDuLieuQueryVariables = Exact<{
  id: string;
}>;


export type HistoriqueDuLieuQuery = { lieu: { __typename: 'LieuLabellise', id: string, version: number, historique: Array<(
      { __typename: 'ModificationDeLieu', id: string }
      & { ' $fragmentRefs'?: { 'UneModification_ModificationDeLieuFragment': UneModification_ModificationDeLieuFragment } }
    )> } | null };

export type ModifierLieuPageQueryVariables = Exact<{
  id: string;
}>;


export type ModifierLieuPageQuery = { lieu: { __typename: 'LieuLabellise', id: string, version: number, retire: boolean, nom: string, adresse: string | null, complementAdresse: string | null, codePostal: string | null, communeCode: string, communeNom: string, latitude: number | null, longitude: number | null, itinerant: boolean, fixe: boolean, site: SiteDeLieu, telephone: string | null, siteWeb: string | null, horaires: string | null, services: Array<string>, typologie: Array<string>, presentationResume: string | null, presentationDetail: string | null, structureParente: string | null, publics: Array<string>, prisesEnCharge: Array<string>, frais: Array<string>, programmes: Array<string>, formations: Array<string>, autresFormations: Array<string>, modalitesAcces: Array<string>, modalitesAccompagnement: Array<string>, ficheAccesLibre: string | null, priseRdv: string | null, tarifCentimes: number | null, tarifReglemente: boolean | null, accessible: boolean | null, structure: { __typename: 'Structure', id: string, siret: string | null } | null } | null, referentielsDesLieux: Array<{ __typename: 'ReferentielDesLieux', champ: string, valeurs: Array<string> }> };

export type NouveauLieuPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NouveauLieuPageQuery = { referentielsDesLieux: Array<{ __typename: 'ReferentielDesLieux', champ: string, valeurs: Array<string> }> };

export type PointsDePresence_LieuLabelliseFragment = { __typename: 'LieuLabellise', id: string, structure: { __typename: 'Structure', id: string, nom: string, version: number } | null, autresLieux: Array<{ __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, codePostal: string | null }> } & { ' $fragmentName'?: 'PointsDePresence_LieuLabelliseFragment' };

export type ModifierStructureMutationVariables = Exact<{
  input: ModifierStructureInput;
}>;


export type ModifierStructureMutation = { modifierStructure:
    | { __typename: 'ConflitDeModification', message: string }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'StructureEnregistree' }
   };

export type RetablirChampMutationVariables = Exact<{
  input: RetablirChampInput;
}>;


export type RetablirChampMutation = { retablirChamp:
    | { __typename: 'ConflitDeModification', message: string }
    | { __typename: 'LieuEnregistre' }
    | { __typename: 'LieuInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type UneModification_ModificationDeLieuFragment = { __typename: 'ModificationDeLieu', id: string, version: number, creation: boolean, evenement: string, type: string, quoi: string, par: string, motif: string | null, enregistreA: string, effetLe: string, annulable: boolean, annule: boolean, champs: Array<{ __typename: 'ChampModifie', champ: string, avant: string, apres: string }> } & { ' $fragmentName'?: 'UneModification_ModificationDeLieuFragment' };

export type ModifierLieuMutationVariables = Exact<{
  input: ModifierLieuInput;
}>;


export type ModifierLieuMutation = { modifierLieu:
    | { __typename: 'ConflitDeModification', version: number, par: string, motif: string | null, quand: string, message: string, champs: Array<{ __typename: 'ChampATroisValeurs', champ: string, base: string, eux: string, moi: string, deMoi: boolean, par: string | null }>, fusionnes: Array<{ __typename: 'ChampATroisValeurs', champ: string, base: string, eux: string, moi: string, deMoi: boolean, par: string | null }> }
    | { __typename: 'LieuEnregistre', evenement: string | null, lieu: { __typename: 'LieuLabellise', id: string, version: number } | null, fusionnes: Array<{ __typename: 'ChampATroisValeurs', champ: string, deMoi: boolean }> }
    | { __typename: 'LieuInconnu', message: string }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'SaisieRefusee', message: string, fautes: Array<{ __typename: 'ErreurDeChamp', champ: string, message: string }> }
   };

export type CreerLieuMutationVariables = Exact<{
  input: CreerLieuInput;
}>;


export type CreerLieuMutation = { creerLieu:
    | { __typename: 'LieuEnregistre', evenement: string | null, lieu: { __typename: 'LieuLabellise', id: string, version: number } | null }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'SaisieRefusee', message: string, fautes: Array<{ __typename: 'ErreurDeChamp', champ: string, message: string }> }
   };

export type ActeSurLabelMutationVariables = Exact<{
  input: ModifierLabelInput;
}>;


export type ActeSurLabelMutation = { modifierLabel:
    | { __typename: 'ConflitDeLabel', version: number, champs: Array<string>, message: string, depuis: Array<{ __typename: 'DitDepuis', acte: ActeDeLabel, du: string, jusquAu: string | null, emetteur: string, motif: string | null, enregistreLe: string, par: string | null }> }
    | { __typename: 'LabelModifie', deja: boolean, evenement: string | null, fusionne: boolean, effets: { __typename: 'EffetsDeLabel', du: string, etatAvant: EtatDeLabel | null, etatApres: EtatDeLabel | null, autresLieuxDeLaStructure: number, autresLieuxDeLaCommune: number, autresLieuxDuDepartement: number, delaiPublicSecondes: number, joursPerdus: Array<{ __typename: 'JoursDeLabel', debut: string, fin: string | null }>, joursGagnes: Array<{ __typename: 'JoursDeLabel', debut: string, fin: string | null }>, usages: { __typename: 'UsagesTouches', dejaFaits: number, dejaFaitsCentimes: number, trenteDerniersJours: number, passEnCirculationDansLaCommune: number } | null } | null }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type LieuxEnDirectSubscriptionVariables = Exact<{
  departement?: string | null | undefined;
  depuis?: string | null | undefined;
}>;


export type LieuxEnDirectSubscription = { lieuModifie: { __typename: 'ChangementDeLieux', evenement: string, curseur: string, nombreDeLieux: number, lot: boolean, lieux: Array<{ __typename: 'ChangementDuLieu', id: string, champs: Array<string>, assertions: Array<string>, lieu: (
        { __typename: 'LieuLabellise', id: string, nom: string, labels: Array<{ __typename: 'AssertionDeLabel', id: string, genre: GenreDeLabel, libelle: string | null, acte: ActeDeLabel, du: string, jusquAu: string | null }> }
        & { ' $fragmentRefs'?: { 'RangDeLieu_LieuLabelliseFragment': RangDeLieu_LieuLabelliseFragment } }
      ) }> } };

export type ModifierLabelsMutationVariables = Exact<{
  input: ModifierLabelsInput;
}>;


export type ModifierLabelsMutation = { modifierLabels:
    | { __typename: 'LotDeLabels', evenement: string | null, acte: ActeSurLabel, changes: number, ecartes: number, simule: boolean, ecartees: Array<{ __typename: 'LigneDeLot', rang: number, regle: string | null, message: string | null, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string } | null }>, changees: Array<{ __typename: 'LigneDeLot', rang: number, etat: EtatDeLabel | null, fin: string | null, du: string | null, jusquAu: string | null, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string } | null }> }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type Chapeau_StatistiquesFragment = { __typename: 'Statistiques', collectivites: number, engagements: Array<{ __typename: 'EngagementDeVague', vague: number, partEtatCentimes: number, partLocaleCentimes: number }> } & { ' $fragmentName'?: 'Chapeau_StatistiquesFragment' };

export type ChiffresPublies_ChiffrePublieFragment = { __typename: 'ChiffrePublie', id: string, publieLe: string, indicateur: string, valeurCitee: string, unite: string, perimetre: string, reserve: string | null, source: string } & { ' $fragmentName'?: 'ChiffresPublies_ChiffrePublieFragment' };

export type ChiffresPubliesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChiffresPubliesQuery = { chiffresPublies: { __typename: 'ChiffrePublieConnection', edges: Array<{ __typename: 'ChiffrePublieEdge', node: { __typename: 'ChiffrePublie', id: string, publieLe: string, indicateur: string, valeurCitee: string, unite: string, perimetre: string, reserve: string | null, source: string } }> } };

export type CohortesEnBrefQueryVariables = Exact<{
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type CohortesEnBrefQuery = { triangle: { __typename: 'Triangle', definition: string, lignes: Array<{ __typename: 'LigneDeTriangle', mois: string | null, carnets: number, chemin: string | null, cellules: Array<{ __typename: 'CelluleDeTriangle', jalon: number, censure: boolean, part: number | null, chemin: string | null }> }> } };

export type PilotageVueQueryVariables = Exact<{
  base?: Base | null | undefined;
  attribution?: Attribution | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type PilotageVueQuery = { statistiques: { __typename: 'Statistiques', base: Base, au: string, provisoire: boolean, fraicheur: string, collectivites: number, engagements: Array<{ __typename: 'EngagementDeVague', vague: number, partEtatCentimes: number, partLocaleCentimes: number }>, entonnoir: Array<{ __typename: 'EtapeDeLEntonnoir', etape: Etape, valeurCentimes: number | null, chiffre: { __typename: 'Chiffre', valeur: number | null, unite: string, indicateur: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null, lignes: { __typename: 'Lignes', chemin: string, nombre: number } | null }, partDesAchetes: { __typename: 'Chiffre', valeur: number | null, unite: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null } }> } };

export type TableauVideQueryVariables = Exact<{
  attribution?: Attribution | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
}>;


export type TableauVideQuery = { statistiques: { __typename: 'Statistiques', tableau: { __typename: 'Tableau', total: { __typename: 'LigneDuTableau', valeurs: Array<number | null> } } } };

export type Pilotage_LigneFragment = { __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> } & { ' $fragmentName'?: 'Pilotage_LigneFragment' };

export type PilotageTableauQueryVariables = Exact<{
  base?: Base | null | undefined;
  attribution?: Attribution | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  autre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
  indicateurs: Array<string> | string;
  par: Array<Dimension> | Dimension;
  tri?: string | null | undefined;
  limite?: number | null | undefined;
  compare: boolean;
}>;


export type PilotageTableauQuery = { statistiques: { __typename: 'Statistiques', base: Base, attribution: Attribution, au: string, provisoire: boolean, fraicheur: string, tableau: { __typename: 'Tableau', nombreDeLignes: number, masquees: number, indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, detail: boolean, version: number, depuis: string }>, lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> }>, total: { __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> }, reste: { __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> } | null } }, autre?: { __typename: 'Statistiques', tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> }>, total: { __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> } } } };

export type AnnoterMutationVariables = Exact<{
  input: AnnoterInput;
}>;


export type AnnoterMutation = { annoter:
    | { __typename: 'AnnotationEcrite', annotation: string }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'TerritoireInconnu', message: string }
   };

export type RetirerAnnotationMutationVariables = Exact<{
  input: RetirerAnnotationInput;
}>;


export type RetirerAnnotationMutation = { retirerAnnotation:
    | { __typename: 'AnnotationEcrite', annotation: string }
    | { __typename: 'AnnotationInconnue', message: string }
   };

export type ComplementsQueryVariables = Exact<{
  base?: Base | null | undefined;
  attribution?: Attribution | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  au?: string | null | undefined;
  indicateurs: Array<string> | string;
}>;


export type ComplementsQuery = { statistiques: { __typename: 'Statistiques', tableau: { __typename: 'Tableau', indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, detail: boolean, version: number, depuis: string }>, total: { __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, code: string | null, libelle: string }>, mesures: Array<{ __typename: 'Mesure', valeur: number | null, numerateur: number | null, denominateur: number | null, intervalleBas: number | null, intervalleHaut: number | null, prudence: boolean, masque: Masque | null, part: number | null, chemin: string | null }> } } } };

export type FormulaireDeChiffre_PublierChiffreMutationVariables = Exact<{
  input: PublierChiffreInput;
}>;


export type FormulaireDeChiffre_PublierChiffreMutation = { publierChiffre:
    | { __typename: 'ChiffreEnregistre', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type FormulaireDeChiffre_CorrigerChiffreMutationVariables = Exact<{
  input: CorrigerChiffreInput;
}>;


export type FormulaireDeChiffre_CorrigerChiffreMutation = { corrigerChiffre:
    | { __typename: 'ChiffreEnregistre', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type GestionDuChiffre_RetirerChiffreMutationVariables = Exact<{
  input: RetirerChiffreInput;
}>;


export type GestionDuChiffre_RetirerChiffreMutation = { retirerChiffre:
    | { __typename: 'ChiffreEnregistre', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type ChiffrePublieLigneFragment = { __typename: 'ChiffrePublie', id: string, publieLe: string, auteur: string | null, indicateur: string, valeurMin: number | null, valeurMax: number | null, valeurCitee: string, unite: string, perimetre: string, reserve: string | null, source: string, retire: boolean, version: number, constat: ConstatDeRapprochement, ecart: number | null, ecartRelatif: number | null, sansRapprochement: string | null, rapprochement: { __typename: 'RapprochementDeChiffre', code: string, nom: string, definition: string, base: Base, attribution: Attribution, au: string, filtre: { __typename: 'FiltreDeRapprochement', collectivite: string | null, departement: string | null, region: string | null, epci: string | null, type: TypeDeCollectivite | null, outreMer: boolean | null, vague: number | null, depuis: string | null, jusquAu: string | null } } | null, compte: { __typename: 'Chiffre', valeur: number | null, unite: string, masque: boolean, au: string, lignes: { __typename: 'Lignes', chemin: string } | null } | null, versions: Array<{ __typename: 'VersionDeChiffrePublie', id: string, acte: ActeSurUnChiffrePublie, publieLe: string, auteur: string | null, valeurCitee: string, unite: string, perimetre: string, source: string, motif: string | null, enregistreLe: string }> } & { ' $fragmentName'?: 'ChiffrePublieLigneFragment' };

export type ChiffresPubliesPageQueryVariables = Exact<{
  filtre?: FiltreChiffresPublies | null | undefined;
  apres?: string | null | undefined;
}>;


export type ChiffresPubliesPageQuery = { chiffresPublies: { __typename: 'ChiffrePublieConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ChiffrePublieEdge', node: { __typename: 'ChiffrePublie', id: string, publieLe: string, auteur: string | null, indicateur: string, valeurMin: number | null, valeurMax: number | null, valeurCitee: string, unite: string, perimetre: string, reserve: string | null, source: string, retire: boolean, version: number, constat: ConstatDeRapprochement, ecart: number | null, ecartRelatif: number | null, sansRapprochement: string | null, rapprochement: { __typename: 'RapprochementDeChiffre', code: string, nom: string, definition: string, base: Base, attribution: Attribution, au: string, filtre: { __typename: 'FiltreDeRapprochement', collectivite: string | null, departement: string | null, region: string | null, epci: string | null, type: TypeDeCollectivite | null, outreMer: boolean | null, vague: number | null, depuis: string | null, jusquAu: string | null } } | null, compte: { __typename: 'Chiffre', valeur: number | null, unite: string, masque: boolean, au: string, lignes: { __typename: 'Lignes', chemin: string } | null } | null, versions: Array<{ __typename: 'VersionDeChiffrePublie', id: string, acte: ActeSurUnChiffrePublie, publieLe: string, auteur: string | null, valeurCitee: string, unite: string, perimetre: string, source: string, motif: string | null, enregistreLe: string }> } }> }, mesuresComparables: Array<{ __typename: 'MesureComparable', code: string, nom: string, unite: string, duCatalogue: boolean }> };

export type MesProgrammationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MesProgrammationsQuery = { mesProgrammations: Array<{ __typename: 'Programmation', id: string, version: number, format: FormatDeRapport, rythme: RythmeDEnvoi, jour: number | null, heure: string, suspendue: boolean, destinataire: string, prochainEnvoi: string | null, vue: { __typename: 'VueEnregistree', id: string, code: string, nom: string, chemin: string }, dernierEnvoi: { __typename: 'EnvoiDeRapport', echeance: string, demande: boolean, envoyeA: string | null, fichier: string | null, lignes: number | null, octets: number | null, refus: string | null } | null }> };

export type VuesAEnvoyerQueryVariables = Exact<{ [key: string]: never; }>;


export type VuesAEnvoyerQuery = { vuesEnregistrees: { __typename: 'VueEnregistreeConnection', edges: Array<{ __typename: 'VueEnregistreeEdge', node: { __typename: 'VueEnregistree', id: string, code: string, nom: string } }> } };

export type UneProgrammation_ProgrammationFragment = { __typename: 'Programmation', id: string, version: number, format: FormatDeRapport, rythme: RythmeDEnvoi, jour: number | null, heure: string, suspendue: boolean, destinataire: string, prochainEnvoi: string | null, vue: { __typename: 'VueEnregistree', id: string, code: string, nom: string, chemin: string }, dernierEnvoi: { __typename: 'EnvoiDeRapport', echeance: string, demande: boolean, envoyeA: string | null, fichier: string | null, lignes: number | null, octets: number | null, refus: string | null } | null } & { ' $fragmentName'?: 'UneProgrammation_ProgrammationFragment' };

export type ProgrammerEnvoiMutationVariables = Exact<{
  input: ProgrammerEnvoiInput;
}>;


export type ProgrammerEnvoiMutation = { programmerEnvoi:
    | { __typename: 'CompteInconnu', message: string }
    | { __typename: 'ProgrammationGardee', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type ModifierProgrammationMutationVariables = Exact<{
  input: ModifierProgrammationInput;
}>;


export type ModifierProgrammationMutation = { modifierProgrammation:
    | { __typename: 'CompteInconnu', message: string }
    | { __typename: 'ProgrammationChangeeDepuis', message: string }
    | { __typename: 'ProgrammationGardee', programmation: { __typename: 'Programmation', id: string, version: number } | null }
    | { __typename: 'ProgrammationInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type EnvoyerMaintenantMutationVariables = Exact<{
  input: EnvoyerMaintenantInput;
}>;


export type EnvoyerMaintenantMutation = { envoyerMaintenant:
    | { __typename: 'CompteInconnu', message: string }
    | { __typename: 'ProgrammationGardee', deja: boolean }
    | { __typename: 'ProgrammationInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type ACloreQueryVariables = Exact<{ [key: string]: never; }>;


export type ACloreQuery = { registre: { __typename: 'Registre', jour: string }, cloturesAFaire: Array<{ __typename: 'ClotureAFaire', dernierMois: string | null, mois: string | null, operateur: { __typename: 'Operateur', id: string, code: string, nom: string } }> };

export type AVerifierQueryVariables = Exact<{
  apres?: string | null | undefined;
}>;


export type AVerifierQuery = { coordonneesAVerifier: { __typename: 'CoordonneesBancairesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CoordonneesBancairesEdge', node: { __typename: 'CoordonneesBancaires', id: string, genre: GenreDeTitulaire, titulaire: string, ibanFin: string, declareesLe: string, declareesPar: string, structure: { __typename: 'Structure', id: string, nom: string } } }> } };

export type AjouterAjustementMutationVariables = Exact<{
  input: AjouterAjustementInput;
}>;


export type AjouterAjustementMutation = { ajouterAjustement:
    | { __typename: 'AjustementAjoute', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'StructureInconnue', message: string }
   };

export type AjustementsQueryVariables = Exact<{
  structure: string;
  au?: string | null | undefined;
}>;


export type AjustementsQuery = { releve: { __typename: 'Releve', ajustements: { __typename: 'AjustementConnection', totalCount: number, edges: Array<{ __typename: 'AjustementEdge', node: { __typename: 'Ajustement', id: string, jour: string, centimes: number, motif: string, collectivite: { __typename: 'Collectivite', id: string, nom: string }, contrePaiement: { __typename: 'ContrePaiement', id: string, numero: string } | null } }> } } | null };

export type LieuxDuReleveQueryVariables = Exact<{
  structure: string;
}>;


export type LieuxDuReleveQuery = { releve: { __typename: 'Releve', lieux: Array<{ __typename: 'LieuLabellise', id: string, nom: string, communeNom: string }> } | null };

export type AttestationPageQueryVariables = Exact<{
  lieu: string;
  du: string;
  au: string;
}>;


export type AttestationPageQuery = { attestation: { __typename: 'Attestation', du: string, au: string, nombreDePass: number, brutCentimes: number, fraisCentimes: number, netCentimes: number, lieu: { __typename: 'LieuLabellise', id: string, nom: string, adresse: string | null, codePostal: string | null, communeNom: string, structure: { __typename: 'Structure', id: string, nom: string, siret: string | null } | null }, versements: Array<{ __typename: 'Versement', jour: string, contrePaiement: string | null, acheteur: string, nombreDePass: number, brutCentimes: number, fraisCentimes: number, netCentimes: number }> } | null };

export type Banque_StructureFragment = { __typename: 'Structure', id: string, nom: string, etatBancaire: EtatDesCoordonnees, coordonneesBancaires: { __typename: 'CoordonneesBancaires', id: string, genre: GenreDeTitulaire, titulaire: string, ibanFin: string, bic: string, etat: EtatDesCoordonnees, declareesLe: string, declareesPar: string, verifieesLe: string | null, effectivesLe: string | null, motif: string | null } | null, coordonneesEnVigueur: { __typename: 'CoordonneesBancaires', id: string, ibanFin: string } | null } & { ' $fragmentName'?: 'Banque_StructureFragment' };

export type CloreLeMoisMutationVariables = Exact<{
  input: CloreLeMoisInput;
}>;


export type CloreLeMoisMutation = { cloreLeMois:
    | { __typename: 'ClotureSimulee', prevision: { __typename: 'ReglementPrevu', nombreDeLignes: number, netCentimes: number } }
    | { __typename: 'MoisRegle', contrePaiement: { __typename: 'ContrePaiement', id: string, numero: string } }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type CloturePageQueryVariables = Exact<{
  numero: string;
}>;


export type CloturePageQuery = { contrePaiement: { __typename: 'ContrePaiement', id: string, numero: string, mois: string, jour: string, nombreDeLignes: number, nombreDeVirements: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, empreinte: string, operateur: { __typename: 'Operateur', id: string, nom: string } } | null };

export type CloturesQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
}>;


export type CloturesQuery = { contrePaiements: { __typename: 'ContrePaiementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ContrePaiementEdge', node: { __typename: 'ContrePaiement', id: string, numero: string, mois: string, jour: string, nombreDeLignes: number, nombreDeVirements: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, operateur: { __typename: 'Operateur', id: string, nom: string } } }> } };

export type DeclarerCoordonneesMutationVariables = Exact<{
  input: DeclarerCoordonneesBancairesInput;
}>;


export type DeclarerCoordonneesMutation = { declarerCoordonneesBancaires:
    | { __typename: 'CoordonneesEnregistrees', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'StructureInconnue', message: string }
   };

export type IbanEntierQueryVariables = Exact<{
  coordonnees: string;
}>;


export type IbanEntierQuery = { iban: string | null };

export type LignesDuReleveQueryVariables = Exact<{
  structure: string;
  du?: string | null | undefined;
  au?: string | null | undefined;
  enAttente?: boolean | null | undefined;
  first: number;
  apres?: string | null | undefined;
}>;


export type LignesDuReleveQuery = { releve: { __typename: 'Releve', lignes: { __typename: 'LigneDeReleveConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LigneDeReleveEdge', node: { __typename: 'LigneDeReleve', id: string, utiliseLe: string, service: ServiceRendu, partCentimes: number, regleLe: string | null, fraisCentimes: number | null, netCentimes: number | null, lieu: { __typename: 'LieuLabellise', id: string, nom: string }, collectivite: { __typename: 'Collectivite', id: string, nom: string }, contrePaiement: { __typename: 'ContrePaiement', id: string, numero: string } | null } }> } } | null };

export type LignesRegleesQueryVariables = Exact<{
  numero: string;
  structure: string;
  first: number;
  apres?: string | null | undefined;
}>;


export type LignesRegleesQuery = { structure: { __typename: 'Structure', id: string, nom: string } | null, contrePaiement: { __typename: 'ContrePaiement', id: string, lignes: { __typename: 'LigneRegleeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LigneRegleeEdge', node: { __typename: 'LigneReglee', id: string, utiliseLe: string, service: ServiceRendu, centimes: number, fraisCentimes: number, netCentimes: number, lieu: { __typename: 'LieuLabellise', id: string, nom: string }, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } } }> } } | null };

export type PrevisionQueryVariables = Exact<{
  operateur: string;
  mois: string;
}>;


export type PrevisionQuery = { aRegler: { __typename: 'ReglementPrevu', nombreDeLignes: number, nombreDeVirements: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, nombreEnAttente: number, enAttenteCentimes: number, nombreDAttentes: number, virements: Array<{ __typename: 'VirementPrevu', nombreDeLignes: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, structure: { __typename: 'Structure', id: string, nom: string } }>, attentes: Array<{ __typename: 'AttentePrevue', raison: RaisonDAttente, nombreDUsages: number, centimes: number, structure: { __typename: 'Structure', id: string, nom: string } | null, lieu: { __typename: 'LieuLabellise', id: string, nom: string } | null }> } | null };

export type ReleveQueryVariables = Exact<{
  structure?: string | null | undefined;
  du?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type ReleveQuery = { releve: { __typename: 'Releve', du: string | null, au: string, nombreDUsages: number, usagesCentimes: number, nombreRegle: number, regleCentimes: number, fraisCentimes: number, ajustementsCentimes: number, nombreEnAttente: number, enAttenteCentimes: number, raison: RaisonDAttente | null, structure: (
      { __typename: 'Structure', id: string, nom: string, siret: string | null }
      & { ' $fragmentRefs'?: { 'Banque_StructureFragment': Banque_StructureFragment } }
    ) } | null };

export type VerifierCoordonneesMutationVariables = Exact<{
  input: VerifierCoordonneesBancairesInput;
}>;


export type VerifierCoordonneesMutation = { verifierCoordonneesBancaires:
    | { __typename: 'CoordonneesEnregistrees', deja: boolean }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type VirementsQueryVariables = Exact<{
  numero: string;
  first: number;
  apres?: string | null | undefined;
}>;


export type VirementsQuery = { contrePaiement: { __typename: 'ContrePaiement', id: string, virements: { __typename: 'VirementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'VirementEdge', node: { __typename: 'Virement', id: string, nombreDeLignes: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, structure: { __typename: 'Structure', id: string, nom: string, siret: string | null }, coordonnees: { __typename: 'CoordonneesBancaires', id: string, titulaire: string, ibanFin: string } | null } }> } } | null };

export type VirementsRecusQueryVariables = Exact<{
  structure: string;
  au?: string | null | undefined;
}>;


export type VirementsRecusQuery = { releve: { __typename: 'Releve', virements: { __typename: 'VirementConnection', totalCount: number, edges: Array<{ __typename: 'VirementEdge', node: { __typename: 'Virement', id: string, nombreDeLignes: number, centimes: number, fraisCentimes: number, ajustementsCentimes: number, netCentimes: number, coordonnees: { __typename: 'CoordonneesBancaires', id: string, ibanFin: string } | null, contrePaiement: { __typename: 'ContrePaiement', id: string, numero: string, mois: string, jour: string } } }> } } | null };

export type JourneeDeRemiseQueryVariables = Exact<{
  distributeur: string;
  jour: string;
}>;


export type JourneeDeRemiseQuery = { remises: { __typename: 'RemiseConnection', totalCount: number, edges: Array<{ __typename: 'RemiseEdge', node: { __typename: 'Remise', id: string, cohorte: { __typename: 'Cohorte', id: string, libelle: string }, carnet: { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, nombreDePass: number } } }> } };

export type SignalerCarnetPerduMutationVariables = Exact<{
  input: DeclarerCarnetPerduInput;
}>;


export type SignalerCarnetPerduMutation = { declarerCarnetPerdu:
    | { __typename: 'CarnetArrete', carnet: { __typename: 'Carnet', id: string, etat: EtatDeCarnet } }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type AcheteusesDuGuichetQueryVariables = Exact<{ [key: string]: never; }>;


export type AcheteusesDuGuichetQuery = { commandes: { __typename: 'CommandeConnection', edges: Array<{ __typename: 'CommandeEdge', node: { __typename: 'Commande', id: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } } }> } };

export type GuichetsDeRemiseQueryVariables = Exact<{
  siren: string;
}>;


export type GuichetsDeRemiseQuery = { distributeurs: { __typename: 'DistributeurConnection', edges: Array<{ __typename: 'DistributeurEdge', node: { __typename: 'Distributeur', id: string, code: string, nom: string } }> }, cohortes: { __typename: 'CohorteConnection', edges: Array<{ __typename: 'CohorteEdge', node: { __typename: 'Cohorte', id: string, libelle: string, public: PublicCible } }> } };

export type RemettreAuGuichetMutationVariables = Exact<{
  input: RemettreCarnetInput;
}>;


export type RemettreAuGuichetMutation = { remettreCarnet:
    | { __typename: 'CarnetAilleurs', message: string }
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'CarnetNonRemettable', message: string }
    | { __typename: 'CarnetRemis', deja: boolean, carnet: { __typename: 'Carnet', id: string, numero: string, etat: EtatDeCarnet, nombreDePass: number, remise: { __typename: 'Remise', id: string, jour: string, distributeur: { __typename: 'Distributeur', id: string, nom: string }, cohorte: { __typename: 'Cohorte', id: string, libelle: string } } | null } }
    | { __typename: 'CohorteInconnue', message: string }
    | { __typename: 'DistributeurInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'PublicNonAdmis', message: string }
   };

export type DefaireEvenementMutationVariables = Exact<{
  input: AnnulerEvenementInput;
}>;


export type DefaireEvenementMutation = { annulerEvenement:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type AnnulerUtilisationMutationVariables = Exact<{
  input: AnnulerUtilisationInput;
}>;


export type AnnulerUtilisationMutation = { annulerUtilisation:
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'UsageInconnu', message: string }
    | { __typename: 'UtilisationAnnulee' }
   };

export type ChoixDuLieuQueryVariables = Exact<{
  recherche: string;
}>;


export type ChoixDuLieuQuery = { lieux: { __typename: 'LieuLabelliseConnection', totalCount: number, edges: Array<{ __typename: 'LieuLabelliseEdge', node: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, departementCode: string, etatPassNumerique: EtatDeLabel | null } }> } };

export type DeclarerCohorteMutationVariables = Exact<{
  input: DeclarerCohorteInput;
}>;


export type DeclarerCohorteMutation = { declarerCohorte:
    | { __typename: 'CohorteDeclaree', cohorte: { __typename: 'Cohorte', id: string } }
    | { __typename: 'CollectiviteInconnue', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type AnnotationsQueryVariables = Exact<{
  collectivite?: string | null | undefined;
  departement?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type AnnotationsQuery = { annotations: Array<{ __typename: 'Annotation', id: string, nom: string, court: string, nomAnglais: string | null, courtAnglais: string | null, texte: string | null, du: string, au: string, source: string, duDispositif: boolean, retirable: boolean }> };

export type SignalerPresenceMutationVariables = Exact<{
  lieu: string;
  onglet: string;
  champ?: string | null | undefined;
  parti?: boolean | null | undefined;
}>;


export type SignalerPresenceMutation = { signalerPresence: string };

export type PresenceSubscriptionVariables = Exact<{
  lieu: string;
}>;


export type PresenceSubscription = { presence: Array<{ __typename: 'AgentPresent', id: string, agent: string, role: string, champ: string | null, depuis: string }> };

export type AccesRefuseQueryVariables = Exact<{ [key: string]: never; }>;


export type AccesRefuseQuery = { registre: { __typename: 'Registre', role: Role, perimetre: string, compte: string | null, lectureSeule: boolean }, matriceDesDroits: Array<{ __typename: 'LigneDeDroits', droit: string, roles: Array<Role> }> };

export type DemanderAccesMutationVariables = Exact<{
  input: DemanderAccesInput;
}>;


export type DemanderAccesMutation = { demanderAcces:
    | { __typename: 'AccesModifie', deja: boolean }
    | { __typename: 'RefusDAdministration', message: string }
   };

export type FigureDePrevisionQueryVariables = Exact<{
  filtre?: FiltreStatistiques | null | undefined;
  par: MailleDePrevision;
  au?: string | null | undefined;
}>;


export type FigureDePrevisionQuery = { prevision: { __typename: 'Prevision', au: string, par: MailleDePrevision, definition: string, total: { __typename: 'LigneDePrevision', code: string | null, libelle: string, finLe: string | null, restants: number, perdus: number, part: number | null, partBasse: number | null, partHaute: number | null, centimes: number, chemin: string | null }, lignes: Array<{ __typename: 'LigneDePrevision', code: string | null, libelle: string, finLe: string | null, restants: number, perdus: number, part: number | null, partBasse: number | null, partHaute: number | null, centimes: number, chemin: string | null }>, retroTest: { __typename: 'RetroTest', moisAvant: number, commandes: number, dansLIntervalle: number, erreurMoyenne: number | null, erreurRelative: number | null } } };

export type LigneDePrevisionFragment = { __typename: 'LigneDePrevision', code: string | null, libelle: string, finLe: string | null, restants: number, perdus: number, part: number | null, partBasse: number | null, partHaute: number | null, centimes: number, chemin: string | null } & { ' $fragmentName'?: 'LigneDePrevisionFragment' };

export type RegistreQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistreQuery = { registre: { __typename: 'Registre', demonstration: boolean, jour: string, anneeCog: number, version: string, role: Role, perimetre: string, droits: Array<string>, compte: string | null, lectureSeule: boolean, fournisseurs: Array<{ __typename: 'Fournisseur', code: string, nom: string }> } };

export type PorteeDeLOperationQueryVariables = Exact<{
  texte: string;
  operation?: string | null | undefined;
}>;


export type PorteeDeLOperationQuery = { porteeDeLOperation: { __typename: 'PorteeDOperation', genre: GenreDOperation, champs: Array<string>, demandes: Array<{ __typename: 'DroitDemande', droits: Array<string>, roles: Array<Role> }> } | null };

export type ChoixDeTerritoireQueryVariables = Exact<{
  recherche?: string | null | undefined;
}>;


export type ChoixDeTerritoireQuery = { collectivites: { __typename: 'CollectiviteConnection', edges: Array<{ __typename: 'CollectiviteEdge', node: { __typename: 'Collectivite', siren: string, nom: string, type: TypeDeCollectivite } }> } };

export type Entonnoir_StatistiquesFragment = { __typename: 'Statistiques', base: Base, au: string, fraicheur: string, entonnoir: Array<{ __typename: 'EtapeDeLEntonnoir', etape: Etape, valeurCentimes: number | null, chiffre: { __typename: 'Chiffre', valeur: number | null, unite: string, indicateur: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null, lignes: { __typename: 'Lignes', chemin: string, nombre: number } | null }, partDesAchetes: { __typename: 'Chiffre', valeur: number | null, unite: string, definition: string, numerateur: number | null, denominateur: number | null, masque: boolean, raisonDuMasque: Masque | null } }> } & { ' $fragmentName'?: 'Entonnoir_StatistiquesFragment' };

export type FigureMensuelle_StatistiquesFragment = { __typename: 'Statistiques', au: string, fraicheur: string, lignes: Array<{ __typename: 'LigneStatistique', mois: string | null, distribues: number | null, utilises: number | null }> } & { ' $fragmentName'?: 'FigureMensuelle_StatistiquesFragment' };

export type Indicateur_CatalogueFragment = { __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, detail: boolean, version: number, depuis: string } & { ' $fragmentName'?: 'Indicateur_CatalogueFragment' };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { indicateurs: Array<{ __typename: 'Indicateur', code: string, nom: string, definition: string, formule: string, numerateur: string | null, denominateur: string | null, unite: string, nature: NatureDIndicateur, bases: Array<Base>, attributions: Array<Attribution>, dimensions: Array<Dimension>, exclusions: string | null, detail: boolean, version: number, depuis: string }> };

export type NomsDesCoupesQueryVariables = Exact<{
  attribution?: Attribution | null | undefined;
  filtre?: FiltreStatistiques | null | undefined;
  par: Array<Dimension> | Dimension;
}>;


export type NomsDesCoupesQuery = { statistiques: { __typename: 'Statistiques', tableau: { __typename: 'Tableau', lignes: Array<{ __typename: 'LigneDuTableau', cles: Array<{ __typename: 'CleDeLigne', dimension: Dimension, libelle: string }> }> } } };

export type DroitsQueryVariables = Exact<{ [key: string]: never; }>;


export type DroitsQuery = { registre: { __typename: 'Registre', droits: Array<string> } };

export type VersionsDeLaVueQueryVariables = Exact<{
  code: string;
}>;


export type VersionsDeLaVueQuery = { vueEnregistree: { __typename: 'VueEnregistree', id: string, versions: Array<{ __typename: 'VersionDeVue', version: number, nom: string, requete: string, supprimee: boolean, auteur: string, enregistreLe: string }> } | null };

export type VuesDeLaPageQueryVariables = Exact<{
  chemin: string;
}>;


export type VuesDeLaPageQuery = { vuesEnregistrees: { __typename: 'VueEnregistreeConnection', totalCount: number, edges: Array<{ __typename: 'VueEnregistreeEdge', node: { __typename: 'VueEnregistree', id: string, code: string, nom: string, description: string | null, portee: PorteeDeVue, modifiable: boolean } }> } };

export type EnregistrerVueMutationVariables = Exact<{
  input: EnregistrerVueInput;
}>;


export type EnregistrerVueMutation = { enregistrerVue:
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'VueGardee', vue: { __typename: 'VueEnregistree', id: string, code: string, lien: string, nom: string, description: string | null, chemin: string, requete: string, portee: PorteeDeVue, role: Role | null, equipe: string, modifiable: boolean, version: number } | null }
   };

export type ModifierVueMutationVariables = Exact<{
  input: ModifierVueInput;
}>;


export type ModifierVueMutation = { modifierVue:
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'VueChangeeDepuis', message: string }
    | { __typename: 'VueGardee', vue: { __typename: 'VueEnregistree', id: string, code: string, lien: string, nom: string, description: string | null, chemin: string, requete: string, portee: PorteeDeVue, role: Role | null, equipe: string, modifiable: boolean, version: number } | null }
    | { __typename: 'VueInconnue', message: string }
   };

export type RetablirVueMutationVariables = Exact<{
  input: RetablirVueInput;
}>;


export type RetablirVueMutation = { retablirVue:
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'VueChangeeDepuis', message: string }
    | { __typename: 'VueGardee', vue: { __typename: 'VueEnregistree', id: string, code: string, lien: string, nom: string, description: string | null, chemin: string, requete: string, portee: PorteeDeVue, role: Role | null, equipe: string, modifiable: boolean, version: number } | null }
    | { __typename: 'VueInconnue', message: string }
   };

export type SupprimerVueMutationVariables = Exact<{
  input: SupprimerVueInput;
}>;


export type SupprimerVueMutation = { supprimerVue:
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'VueChangeeDepuis', message: string }
    | { __typename: 'VueGardee', deja: boolean }
    | { __typename: 'VueInconnue', message: string }
   };

export type VueLue_VueEnregistreeFragment = { __typename: 'VueEnregistree', id: string, code: string, lien: string, nom: string, description: string | null, chemin: string, requete: string, portee: PorteeDeVue, role: Role | null, equipe: string, modifiable: boolean, version: number } & { ' $fragmentName'?: 'VueLue_VueEnregistreeFragment' };

export type VueChargeeQueryVariables = Exact<{
  code: string;
}>;


export type VueChargeeQuery = { vueEnregistree: { __typename: 'VueEnregistree', id: string, code: string, lien: string, nom: string, description: string | null, chemin: string, requete: string, portee: PorteeDeVue, role: Role | null, equipe: string, modifiable: boolean, version: number } | null };

export type DeciderSignalementMutationVariables = Exact<{
  input: DeciderSignalementInput;
}>;


export type DeciderSignalementMutation = { deciderSignalement:
    | { __typename: 'ChampsChangesDepuis', message: string }
    | { __typename: 'RegleNonTenue', message: string }
    | { __typename: 'SignalementDecide', deja: boolean }
    | { __typename: 'SignalementInconnu', message: string }
   };

export type SignalementsPageQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  filtre?: FiltreSignalements | null | undefined;
}>;


export type SignalementsPageQuery = { signalements: { __typename: 'SignalementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SignalementEdge', node: (
        { __typename: 'Signalement', id: string }
        & { ' $fragmentRefs'?: { 'UnSignalement_SignalementFragment': UnSignalement_SignalementFragment } }
      ) }> } };

export type UnSignalement_SignalementFragment = { __typename: 'Signalement', id: string, origine: OrigineDeSignalement, etat: EtatDeSignalement, message: string | null, enregistreLe: string, age: number, lieu: { __typename: 'LieuLabellise', id: string, nom: string, communeNom: string, departementCode: string, version: number }, propositions: Array<{ __typename: 'ChampPropose', champ: string, actuelle: string, proposee: string, changeDepuis: boolean }>, decision: { __typename: 'DecisionDeSignalement', motif: string | null, enregistreLe: string, evenement: string | null } | null } & { ' $fragmentName'?: 'UnSignalement_SignalementFragment' };

export type BordereauxQueryVariables = Exact<{
  first: number;
  apres?: string | null | undefined;
  collectivite?: string | null | undefined;
}>;


export type BordereauxQuery = { deplacements: { __typename: 'BordereauConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'BordereauEdge', node: { __typename: 'Bordereau', id: string, jour: string, vers: GenreDeDetenteur, nombreDeCarnets: number, premier: string, dernier: string, collectivite: { __typename: 'Collectivite', id: string, nom: string }, distributeur: { __typename: 'Distributeur', id: string, nom: string } | null } }> } };

export type DistributeursDuStockQueryVariables = Exact<{
  siren: string;
}>;


export type DistributeursDuStockQuery = { distributeurs: { __typename: 'DistributeurConnection', edges: Array<{ __typename: 'DistributeurEdge', node: { __typename: 'Distributeur', id: string, code: string, nom: string } }> } };

export type IncidentsQueryVariables = Exact<{
  first: number;
  collectivite?: string | null | undefined;
  genre?: GenreDIncident | null | undefined;
}>;


export type IncidentsQuery = { incidents: { __typename: 'IncidentConnection', totalCount: number, edges: Array<{ __typename: 'IncidentEdge', node: { __typename: 'Incident', id: string, genre: GenreDIncident, jour: string, motif: string, carnet: { __typename: 'Carnet', id: string, numero: string }, remplacant: { __typename: 'Carnet', id: string, numero: string } | null } }> } };

export type AjouterDistributeurMutationVariables = Exact<{
  input: AjouterDistributeurInput;
}>;


export type AjouterDistributeurMutation = { ajouterDistributeur:
    | { __typename: 'CollectiviteInconnue', message: string }
    | { __typename: 'DistributeurAjoute', distributeur: { __typename: 'Distributeur', id: string } }
    | { __typename: 'RegleNonTenue', message: string }
   };

export type StockPageQueryVariables = Exact<{
  collectivite?: string | null | undefined;
  au?: string | null | undefined;
}>;


export type StockPageQuery = { stocks: { __typename: 'Stocks', au: string, dormants: number, carnets: { __typename: 'ComptesDeStock', emis: number, enStock: number, enTransit: number, injectes: number, bloques: number, perdus: number, annules: number, remplaces: number }, pass: { __typename: 'ComptesDeStock', emis: number, enStock: number, enTransit: number, injectes: number, bloques: number, perdus: number, annules: number, remplaces: number }, detenteurs: Array<{ __typename: 'StockDeDetenteur', id: string, genre: GenreDeDetenteur, nom: string, code: string | null, siren: string, collectivite: string, ageMedian: number | null, plusAncien: string | null, dormants: number, carnets: { __typename: 'ComptesDeStock', emis: number, enStock: number, enTransit: number, injectes: number, bloques: number, perdus: number, annules: number, remplaces: number } }> } | null };

export type AcheteusesDuStockQueryVariables = Exact<{ [key: string]: never; }>;


export type AcheteusesDuStockQuery = { commandes: { __typename: 'CommandeConnection', edges: Array<{ __typename: 'CommandeEdge', node: { __typename: 'Commande', id: string, collectivite: { __typename: 'Collectivite', id: string, siren: string, nom: string } } }> } };

export type DeplacerCarnetsMutationVariables = Exact<{
  input: DeplacerCarnetsInput;
}>;


export type DeplacerCarnetsMutation = { deplacerCarnets:
    | { __typename: 'CarnetInconnu', message: string }
    | { __typename: 'CarnetsDeplaces', carnets: number, pass: number, plages: Array<{ __typename: 'PlageJugee', premier: string, dernier: string, carnets: number, retenus: Array<{ __typename: 'CarnetsRetenus', obstacle: ObstacleAuDeplacement, carnets: number, exemple: string | null }> }> }
    | { __typename: 'DistributeurInconnu', message: string }
    | { __typename: 'JourImpossible', message: string }
    | { __typename: 'NumeroMalSaisi', message: string }
    | { __typename: 'RegleNonTenue', message: string }
   };

export const MesHabilitations_MonCompteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MesHabilitations_MonCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonCompte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationActive"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}}]}}]} as unknown as DocumentNode<MesHabilitations_MonCompteFragment, unknown>;
export const MesSessions_MonCompteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MesSessions_MonCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonCompte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appareil"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}},{"kind":"Field","name":{"kind":"Name","value":"vueLe"}},{"kind":"Field","name":{"kind":"Name","value":"expireLe"}},{"kind":"Field","name":{"kind":"Name","value":"actuelle"}}]}}]}}]} as unknown as DocumentNode<MesSessions_MonCompteFragment, unknown>;
export const MonIdentite_CompteDAgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIdentite_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"courriel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}}]}}]} as unknown as DocumentNode<MonIdentite_CompteDAgentFragment, unknown>;
export const Demande_DemandeDAccesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Demande_DemandeDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandeDAcces"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"droit"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"faiteLe"}},{"kind":"Field","name":{"kind":"Name","value":"traiteeLe"}},{"kind":"Field","name":{"kind":"Name","value":"acceptee"}},{"kind":"Field","name":{"kind":"Name","value":"reponse"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}}]}}]} as unknown as DocumentNode<Demande_DemandeDAccesFragment, unknown>;
export const Habilitations_CompteDAgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Habilitations_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"accordeePar"}},{"kind":"Field","name":{"kind":"Name","value":"retireeLe"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}}]} as unknown as DocumentNode<Habilitations_CompteDAgentFragment, unknown>;
export const Identites_CompteDAgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identites_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"confirmee"}},{"kind":"Field","name":{"kind":"Name","value":"vueLe"}}]}}]}}]} as unknown as DocumentNode<Identites_CompteDAgentFragment, unknown>;
export const RangDeCompte_CompteDAgentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCompte_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"courriel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}},{"kind":"Field","name":{"kind":"Name","value":"fermeLe"}},{"kind":"Field","name":{"kind":"Name","value":"purgeLe"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Habilitations_CompteDAgent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identites_CompteDAgent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Habilitations_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"accordeePar"}},{"kind":"Field","name":{"kind":"Name","value":"retireeLe"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identites_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"confirmee"}},{"kind":"Field","name":{"kind":"Name","value":"vueLe"}}]}}]}}]} as unknown as DocumentNode<RangDeCompte_CompteDAgentFragment, unknown>;
export const BandeDePass_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandeDePass_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<BandeDePass_CarnetFragment, unknown>;
export const Ecritures_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecritures_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deplacements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"vers"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"remplacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"prixCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}}]} as unknown as DocumentNode<Ecritures_CarnetFragment, unknown>;
export const GestionDuCarnet_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GestionDuCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}}]}}]}}]} as unknown as DocumentNode<GestionDuCarnet_CarnetFragment, unknown>;
export const RangDeCarnet_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]} as unknown as DocumentNode<RangDeCarnet_CarnetFragment, unknown>;
export const RangDePass_PassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDePass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"acheteLe"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]} as unknown as DocumentNode<RangDePass_PassFragment, unknown>;
export const Rattachements_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rattachements_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<Rattachements_CarnetFragment, unknown>;
export const RemettreCarnet_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemettreCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}}]}}]} as unknown as DocumentNode<RemettreCarnet_CarnetFragment, unknown>;
export const TitreDuCarnet_CarnetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TitreDuCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]} as unknown as DocumentNode<TitreDuCarnet_CarnetFragment, unknown>;
export const TitreDuPass_PassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TitreDuPass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]} as unknown as DocumentNode<TitreDuPass_PassFragment, unknown>;
export const UsagesDuPass_PassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagesDuPass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisationsAnnulees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}}]} as unknown as DocumentNode<UsagesDuPass_PassFragment, unknown>;
export const Definition_CohorteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definition_Cohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"modalite"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}}]} as unknown as DocumentNode<Definition_CohorteFragment, unknown>;
export const CourbeDeSuiviFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourbeDeSuivi"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourbeDeSuivi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"mediane"}},{"kind":"Field","name":{"kind":"Name","value":"medianeBas"}},{"kind":"Field","name":{"kind":"Name","value":"medianeHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"suivis"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"bas"}},{"kind":"Field","name":{"kind":"Name","value":"haut"}}]}}]}}]} as unknown as DocumentNode<CourbeDeSuiviFragment, unknown>;
export const LigneDeTriangleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDeTriangle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDeTriangle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"cellules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jalon"}},{"kind":"Field","name":{"kind":"Name","value":"censure"}},{"kind":"Field","name":{"kind":"Name","value":"observableLe"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]} as unknown as DocumentNode<LigneDeTriangleFragment, unknown>;
export const ObjectifFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Objectif"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectifDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}},{"kind":"Field","name":{"kind":"Name","value":"annuleLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}}]} as unknown as DocumentNode<ObjectifFragment, unknown>;
export const AvancementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Avancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesPersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}}]} as unknown as DocumentNode<AvancementFragment, unknown>;
export const RangDeCohorte_SuiviFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCohorte_Suivi"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suivi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"entames"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Avancement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Avancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesPersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}}]} as unknown as DocumentNode<RangDeCohorte_SuiviFragment, unknown>;
export const SuiviDeLaCohorteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuiviDeLaCohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}},{"kind":"Field","name":{"kind":"Name","value":"entames"}},{"kind":"Field","name":{"kind":"Name","value":"epuises"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"premiereRemise"}},{"kind":"Field","name":{"kind":"Name","value":"derniereRemise"}},{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]} as unknown as DocumentNode<SuiviDeLaCohorteFragment, unknown>;
export const Commande_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Commande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"acheteeLe"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<Commande_CommandeFragment, unknown>;
export const Engagement_CollectiviteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Engagement_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<Engagement_CollectiviteFragment, unknown>;
export const Identite_CollectiviteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identite_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"fictive"}}]}}]} as unknown as DocumentNode<Identite_CollectiviteFragment, unknown>;
export const ParPublic_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParPublic_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLIC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"masques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}}]}}]}}]}}]} as unknown as DocumentNode<ParPublic_StatistiquesFragment, unknown>;
export const RangDeCohorte_CohorteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCohorte_Cohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnetsRemis"}},{"kind":"Field","name":{"kind":"Name","value":"effectifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"modalite"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}}]} as unknown as DocumentNode<RangDeCohorte_CohorteFragment, unknown>;
export const ListeDesCollectivites_CollectiviteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCollectivites_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<ListeDesCollectivites_CollectiviteFragment, unknown>;
export const ListeDesCollectivites_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCollectivites_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COLLECTIVITE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}},{"kind":"Field","name":{"kind":"Name","value":"achetes"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDUsage"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"masques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}}]}}]}}]}}]} as unknown as DocumentNode<ListeDesCollectivites_StatistiquesFragment, unknown>;
export const Delai_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}}]} as unknown as DocumentNode<Delai_CommandeFragment, unknown>;
export const Carte_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Carte_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delai_Commande"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}}]} as unknown as DocumentNode<Carte_CommandeFragment, unknown>;
export const Conditions_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conditions_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"departements"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAmontDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAvalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"tvaDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}}]}}]}}]} as unknown as DocumentNode<Conditions_CommandeFragment, unknown>;
export const ConditionsDuDevis_DevisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionsDuDevis_Devis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Devis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"departements"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAmontDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAvalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"tvaDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}}]}}]}}]} as unknown as DocumentNode<ConditionsDuDevis_DevisFragment, unknown>;
export const DeciderDevis_DevisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeciderDevis_Devis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Devis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etabliLe"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<DeciderDevis_DevisFragment, unknown>;
export const Encaissements_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Encaissements_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encaisseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encaissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"payeur"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<Encaissements_CommandeFragment, unknown>;
export const EtapesDeCommande_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapesDeCommande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<EtapesDeCommande_CommandeFragment, unknown>;
export const Financeurs_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Financeurs_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}}]}}]} as unknown as DocumentNode<Financeurs_CommandeFragment, unknown>;
export const FranchirEtape_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FranchirEtape_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]} as unknown as DocumentNode<FranchirEtape_CommandeFragment, unknown>;
export const PrixDetaille_PrixFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrixDetaille_Prix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]} as unknown as DocumentNode<PrixDetaille_PrixFragment, unknown>;
export const RangDeCommande_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCommande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delai_Commande"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}}]} as unknown as DocumentNode<RangDeCommande_CommandeFragment, unknown>;
export const Tirages_CommandeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tirages_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnets"}}]}}]} as unknown as DocumentNode<Tirages_CommandeFragment, unknown>;
export const CourbesComparees_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourbesComparees_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.utilises","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CourbesComparees_StatistiquesFragment, unknown>;
export const ChoixDeCote_TableauFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tableau"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]}}]} as unknown as DocumentNode<ChoixDeCote_TableauFragment, unknown>;
export const ListeDesCreances_CreancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCreances_Creances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Creances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"banque"}}]}}]}}]} as unknown as DocumentNode<ListeDesCreances_CreancesFragment, unknown>;
export const Montants_ChiffresDeCouvertureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Montants_ChiffresDeCouverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffresDeCouverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acheteeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nonActiveeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"recusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"payesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"reliquatsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsDusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"creancesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"engagementsCentimes"}}]}}]} as unknown as DocumentNode<Montants_ChiffresDeCouvertureFragment, unknown>;
export const ParCommande_CouvertureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParCommande_Couverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Couverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parCommande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acheteeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}}]} as unknown as DocumentNode<ParCommande_CouvertureFragment, unknown>;
export const ParOperateur_CouvertureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParOperateur_Couverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Couverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parOperateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCommandes"}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsDusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}}]} as unknown as DocumentNode<ParOperateur_CouvertureFragment, unknown>;
export const Reemissions_CreancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reemissions_Creances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Creances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reemissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<Reemissions_CreancesFragment, unknown>;
export const CarteDuLieu_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}}]} as unknown as DocumentNode<CarteDuLieu_LieuLabelliseFragment, unknown>;
export const Fusion_LieuxComparesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fusion_LieuxCompares"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuxCompares"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ecarte"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"un"}},{"kind":"Field","name":{"kind":"Name","value":"autre"}},{"kind":"Field","name":{"kind":"Name","value":"differe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"un"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}}]} as unknown as DocumentNode<Fusion_LieuxComparesFragment, unknown>;
export const Paire_DoublonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paire_Doublon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doublon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"mesure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"un"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<Paire_DoublonFragment, unknown>;
export const AnnulerImport_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnulerImport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}}]}}]} as unknown as DocumentNode<AnnulerImport_ImportFragment, unknown>;
export const CellulesCorrigees_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesCorrigees_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"lue"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}}]}}]}}]} as unknown as DocumentNode<CellulesCorrigees_ImportFragment, unknown>;
export const EnTete_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnTete_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"recuA"}},{"kind":"Field","name":{"kind":"Name","value":"termineA"}}]}}]} as unknown as DocumentNode<EnTete_ImportFragment, unknown>;
export const CellulesFautives_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]} as unknown as DocumentNode<CellulesFautives_ImportFragment, unknown>;
export const EtapeControle_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeControle_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesFautives_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]} as unknown as DocumentNode<EtapeControle_ImportFragment, unknown>;
export const CellulesFautives_DepotDeFichierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"personnelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"lue"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}}]}}]}}]} as unknown as DocumentNode<CellulesFautives_DepotDeFichierFragment, unknown>;
export const EtapeControle_DepotDeFichierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeControle_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesFautives_DepotDeFichier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"personnelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"lue"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}}]}}]}}]} as unknown as DocumentNode<EtapeControle_DepotDeFichierFragment, unknown>;
export const EtapeCorrespondance_DepotDeFichierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeCorrespondance_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"exemples"}},{"kind":"Field","name":{"kind":"Name","value":"personnelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"reconnu"}},{"kind":"Field","name":{"kind":"Name","value":"manquantes"}},{"kind":"Field","name":{"kind":"Name","value":"colonnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}},{"kind":"Field","name":{"kind":"Name","value":"explication"}},{"kind":"Field","name":{"kind":"Name","value":"entete"}},{"kind":"Field","name":{"kind":"Name","value":"moyen"}},{"kind":"Field","name":{"kind":"Name","value":"confiance"}}]}}]}}]}}]} as unknown as DocumentNode<EtapeCorrespondance_DepotDeFichierFragment, unknown>;
export const Effets_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]} as unknown as DocumentNode<Effets_ImportFragment, unknown>;
export const Ecarts_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecarts_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}}]}}]} as unknown as DocumentNode<Ecarts_ImportFragment, unknown>;
export const EtapeSimulation_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeSimulation_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effets_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecarts_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecarts_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}}]}}]} as unknown as DocumentNode<EtapeSimulation_ImportFragment, unknown>;
export const Fichier_DepotDeFichierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fichier_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"separateur"}},{"kind":"Field","name":{"kind":"Name","value":"encodage"}}]}}]} as unknown as DocumentNode<Fichier_DepotDeFichierFragment, unknown>;
export const RangDImport_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDImport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"recuA"}}]}}]} as unknown as DocumentNode<RangDImport_ImportFragment, unknown>;
export const Rejets_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]} as unknown as DocumentNode<Rejets_ImportFragment, unknown>;
export const Rapport_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rapport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejets_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]} as unknown as DocumentNode<Rapport_ImportFragment, unknown>;
export const Actes_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actes_Procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"constat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aBloquer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prochain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"duLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetardLe"}},{"kind":"Field","name":{"kind":"Name","value":"duPar"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faitLe"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"aSaCharge"}},{"kind":"Field","name":{"kind":"Name","value":"carnetsBloques"}},{"kind":"Field","name":{"kind":"Name","value":"constat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"injectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonInjectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Actes_ProcedureFragment, unknown>;
export const ContenuDeLEtat_ContenuDeLEtatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContenuDeLEtat_ContenuDeLEtat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContenuDeLEtat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"arreteAu"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"livres"}},{"kind":"Field","name":{"kind":"Name","value":"actives"}},{"kind":"Field","name":{"kind":"Name","value":"remis"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"payes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNonUtilises"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtilises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresEnStock"}},{"kind":"Field","name":{"kind":"Name","value":"expiresRemis"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurUtiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partDesLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"reliquatsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"dejaPayeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirCentimes"}}]}}]} as unknown as DocumentNode<ContenuDeLEtat_ContenuDeLEtatFragment, unknown>;
export const EtatContradictoire_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatContradictoire_Procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prochain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"duLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etatsContradictoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"empreinte"}},{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"aJour"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partie"}},{"kind":"Field","name":{"kind":"Name","value":"signataire"}},{"kind":"Field","name":{"kind":"Name","value":"signeA"}},{"kind":"Field","name":{"kind":"Name","value":"empreinte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContenuDeLEtat_ContenuDeLEtat"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"avoirCentimes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContenuDeLEtat_ContenuDeLEtat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContenuDeLEtat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"arreteAu"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"livres"}},{"kind":"Field","name":{"kind":"Name","value":"actives"}},{"kind":"Field","name":{"kind":"Name","value":"remis"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"payes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNonUtilises"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtilises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresEnStock"}},{"kind":"Field","name":{"kind":"Name","value":"expiresRemis"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurUtiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partDesLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"reliquatsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"dejaPayeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirCentimes"}}]}}]} as unknown as DocumentNode<EtatContradictoire_ProcedureFragment, unknown>;
export const Sommes_ConstatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sommes_Constat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Constat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"injectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonInjectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aBloquer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}}]}}]} as unknown as DocumentNode<Sommes_ConstatFragment, unknown>;
export const Actes_DossierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actes_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetPorteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suitLUsage"}},{"kind":"Field","name":{"kind":"Name","value":"plafondDeLAideCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode<Actes_DossierFragment, unknown>;
export const ConventionDuDossier_DossierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConventionDuDossier_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}}]}}]}}]} as unknown as DocumentNode<ConventionDuDossier_DossierFragment, unknown>;
export const Criteres_DossierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Criteres_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"budgetPorteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echelle"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"densite"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDePauvrete"}},{"kind":"Field","name":{"kind":"Name","value":"achatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPicDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"groupement"}},{"kind":"Field","name":{"kind":"Name","value":"publicCible"}},{"kind":"Field","name":{"kind":"Name","value":"structurationLocale"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"autresPorteurs"}},{"kind":"Field","name":{"kind":"Name","value":"fondsEuropeens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<Criteres_DossierFragment, unknown>;
export const Frise_DossierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frise_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<Frise_DossierFragment, unknown>;
export const RangDeDossier_DossierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeDossier_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"deposeLe"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<RangDeDossier_DossierFragment, unknown>;
export const Resultat_SimulationDeCofinancementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat_SimulationDeCofinancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationDeCofinancement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"motifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"primes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"dixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"obtenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"porteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"plafonnee"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"tauxMaximalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"plafondDeLAideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"suitLUsage"}}]}}]}}]} as unknown as DocumentNode<Resultat_SimulationDeCofinancementFragment, unknown>;
export const LigneDeJournee_UtilisationDuLieuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDeJournee_UtilisationDuLieu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisationDuLieu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"prixCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"saisieA"}},{"kind":"Field","name":{"kind":"Name","value":"reglee"}},{"kind":"Field","name":{"kind":"Name","value":"commanditaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}}]}}]} as unknown as DocumentNode<LigneDeJournee_UtilisationDuLieuFragment, unknown>;
export const FicheDIndicateur_IndicateurFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FicheDIndicateur_Indicateur"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]} as unknown as DocumentNode<FicheDIndicateur_IndicateurFragment, unknown>;
export const EnTete_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnTete_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"fictif"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]} as unknown as DocumentNode<EnTete_LieuLabelliseFragment, unknown>;
export const Fusionnes_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fusionnes_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absorbePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absorbes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode<Fusionnes_LieuLabelliseFragment, unknown>;
export const AssertionDeLabel_AssertionDeLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionDeLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"annulee"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]} as unknown as DocumentNode<AssertionDeLabel_AssertionDeLabelFragment, unknown>;
export const HistoireDesLabels_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoireDesLabels_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionDeLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"annulee"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]} as unknown as DocumentNode<HistoireDesLabels_LieuLabelliseFragment, unknown>;
export const Identite_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identite_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"modifieLe"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode<Identite_LieuLabelliseFragment, unknown>;
export const LabelDuLieu_LabelDuJourFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelDuJour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labellisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aVenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<LabelDuLieu_LabelDuJourFragment, unknown>;
export const LabelsDuLieu_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelsDuJour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelDuJour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labellisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aVenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<LabelsDuLieu_LieuLabelliseFragment, unknown>;
export const RangDeLieu_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodesDeLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<RangDeLieu_LieuLabelliseFragment, unknown>;
export const Services_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Services_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}}]} as unknown as DocumentNode<Services_LieuLabelliseFragment, unknown>;
export const Signaler_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Signaler_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"tarifCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}}]}}]} as unknown as DocumentNode<Signaler_LieuLabelliseFragment, unknown>;
export const ActionsDuLieu_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"fusionneDans"}}]}}]} as unknown as DocumentNode<ActionsDuLieu_LieuLabelliseFragment, unknown>;
export const PointsDePresence_LieuLabelliseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointsDePresence_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}}]}}]}}]} as unknown as DocumentNode<PointsDePresence_LieuLabelliseFragment, unknown>;
export const UneModification_ModificationDeLieuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneModification_ModificationDeLieu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModificationDeLieu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creation"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quoi"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreA"}},{"kind":"Field","name":{"kind":"Name","value":"effetLe"}},{"kind":"Field","name":{"kind":"Name","value":"annulable"}},{"kind":"Field","name":{"kind":"Name","value":"annule"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]} as unknown as DocumentNode<UneModification_ModificationDeLieuFragment, unknown>;
export const Chapeau_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chapeau_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}}]}}]}}]} as unknown as DocumentNode<Chapeau_StatistiquesFragment, unknown>;
export const ChiffresPublies_ChiffrePublieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChiffresPublies_ChiffrePublie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffrePublie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<ChiffresPublies_ChiffrePublieFragment, unknown>;
export const Pilotage_LigneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pilotage_Ligne"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDuTableau"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"prudence"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]} as unknown as DocumentNode<Pilotage_LigneFragment, unknown>;
export const ChiffrePublieLigneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChiffrePublieLigne"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffrePublie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurMin"}},{"kind":"Field","name":{"kind":"Name","value":"valeurMax"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"constat"}},{"kind":"Field","name":{"kind":"Name","value":"ecart"}},{"kind":"Field","name":{"kind":"Name","value":"ecartRelatif"}},{"kind":"Field","name":{"kind":"Name","value":"sansRapprochement"}},{"kind":"Field","name":{"kind":"Name","value":"rapprochement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"filtre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"epci"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<ChiffrePublieLigneFragment, unknown>;
export const UneProgrammation_ProgrammationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneProgrammation_Programmation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rythme"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"heure"}},{"kind":"Field","name":{"kind":"Name","value":"suspendue"}},{"kind":"Field","name":{"kind":"Name","value":"destinataire"}},{"kind":"Field","name":{"kind":"Name","value":"prochainEnvoi"}},{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dernierEnvoi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"demande"}},{"kind":"Field","name":{"kind":"Name","value":"envoyeA"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}},{"kind":"Field","name":{"kind":"Name","value":"refus"}}]}}]}}]} as unknown as DocumentNode<UneProgrammation_ProgrammationFragment, unknown>;
export const Banque_StructureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Banque_Structure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"etatBancaire"}},{"kind":"Field","name":{"kind":"Name","value":"coordonneesBancaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"titulaire"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}},{"kind":"Field","name":{"kind":"Name","value":"bic"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"declareesLe"}},{"kind":"Field","name":{"kind":"Name","value":"declareesPar"}},{"kind":"Field","name":{"kind":"Name","value":"verifieesLe"}},{"kind":"Field","name":{"kind":"Name","value":"effectivesLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordonneesEnVigueur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}}]}}]}}]} as unknown as DocumentNode<Banque_StructureFragment, unknown>;
export const LigneDePrevisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDePrevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDePrevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"finLe"}},{"kind":"Field","name":{"kind":"Name","value":"restants"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partBasse"}},{"kind":"Field","name":{"kind":"Name","value":"partHaute"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]} as unknown as DocumentNode<LigneDePrevisionFragment, unknown>;
export const Entonnoir_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entonnoir_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"entonnoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"chiffre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partDesAchetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}}]}}]}}]}}]} as unknown as DocumentNode<Entonnoir_StatistiquesFragment, unknown>;
export const FigureMensuelle_StatistiquesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureMensuelle_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}}]}}]}}]} as unknown as DocumentNode<FigureMensuelle_StatistiquesFragment, unknown>;
export const Indicateur_CatalogueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indicateur_Catalogue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}}]}}]} as unknown as DocumentNode<Indicateur_CatalogueFragment, unknown>;
export const VueLue_VueEnregistreeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueEnregistree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"equipe"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<VueLue_VueEnregistreeFragment, unknown>;
export const UnSignalement_SignalementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnSignalement_Signalement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signalement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"actuelle"}},{"kind":"Field","name":{"kind":"Name","value":"proposee"}},{"kind":"Field","name":{"kind":"Name","value":"changeDepuis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}}]}}]}}]} as unknown as DocumentNode<UnSignalement_SignalementFragment, unknown>;
export const FermerMesSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FermerMesSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fermerMesSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"session"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}}]}}]} as unknown as DocumentNode<FermerMesSessionsMutation, FermerMesSessionsMutationVariables>;
export const MoiPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoiPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lectureSeule"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonIdentite_CompteDAgent"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MesHabilitations_MonCompte"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MesSessions_MonCompte"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIdentite_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"courriel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MesHabilitations_MonCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonCompte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationActive"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MesSessions_MonCompte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonCompte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appareil"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}},{"kind":"Field","name":{"kind":"Name","value":"vueLe"}},{"kind":"Field","name":{"kind":"Name","value":"expireLe"}},{"kind":"Field","name":{"kind":"Name","value":"actuelle"}}]}}]}}]} as unknown as DocumentNode<MoiPageQuery, MoiPageQueryVariables>;
export const AccorderHabilitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccorderHabilitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccorderHabilitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accorderHabilitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AccorderHabilitationMutation, AccorderHabilitationMutationVariables>;
export const CollectivitesAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectivitesAChoisir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CollectivitesAChoisirQuery, CollectivitesAChoisirQueryVariables>;
export const RegionsAChoisirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionsAChoisir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"REGION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionsAChoisirQuery, RegionsAChoisirQueryVariables>;
export const RepondreALaDemandeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RepondreALaDemande"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepondreALaDemandeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repondreALaDemande"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RepondreALaDemandeMutation, RepondreALaDemandeMutationVariables>;
export const DemandesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemandesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ouvertes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demandesDAcces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"ouvertes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ouvertes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Demande_DemandeDAcces"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Demande_DemandeDAcces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandeDAcces"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"droit"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"faiteLe"}},{"kind":"Field","name":{"kind":"Name","value":"traiteeLe"}},{"kind":"Field","name":{"kind":"Name","value":"acceptee"}},{"kind":"Field","name":{"kind":"Name","value":"reponse"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}}]}}]} as unknown as DocumentNode<DemandesPageQuery, DemandesPageQueryVariables>;
export const ComptesDuRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComptesDuRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comptes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ComptesDuRoleQuery, ComptesDuRoleQueryVariables>;
export const ModifierDroitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierDroits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierDroitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierDroits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DroitsModifies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"droit"}},{"kind":"Field","name":{"kind":"Name","value":"accorde"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierDroitsMutation, ModifierDroitsMutationVariables>;
export const FermerCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FermerCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FermerCompteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fermerCompte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FermerCompteMutation, FermerCompteMutationVariables>;
export const RetirerHabilitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerHabilitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerHabilitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerHabilitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetirerHabilitationMutation, RetirerHabilitationMutationVariables>;
export const ConfirmerIdentiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmerIdentite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmerIdentiteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmerIdentite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmerIdentiteMutation, ConfirmerIdentiteMutationVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courriel"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"invitePar"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}},{"kind":"Field","name":{"kind":"Name","value":"expireLe"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const AnnulerInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerInvitationMutation, AnnulerInvitationMutationVariables>;
export const InviterCompteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviterCompte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviterCompteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviterCompte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteInvite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lien"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InviterCompteMutation, InviterCompteMutationVariables>;
export const RolesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matriceDesDroits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droit"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"parDefaut"}}]}}]}}]} as unknown as DocumentNode<RolesPageQuery, RolesPageQueryVariables>;
export const UtilisateursPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UtilisateursPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aConfirmer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comptes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"aConfirmer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aConfirmer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCompte_CompteDAgent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Habilitations_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"accordeePar"}},{"kind":"Field","name":{"kind":"Name","value":"retireeLe"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identites_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fournisseur"}},{"kind":"Field","name":{"kind":"Name","value":"confirmee"}},{"kind":"Field","name":{"kind":"Name","value":"vueLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCompte_CompteDAgent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDAgent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonyme"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"courriel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"creeLe"}},{"kind":"Field","name":{"kind":"Name","value":"fermeLe"}},{"kind":"Field","name":{"kind":"Name","value":"purgeLe"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Habilitations_CompteDAgent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identites_CompteDAgent"}}]}}]} as unknown as DocumentNode<UtilisateursPageQuery, UtilisateursPageQueryVariables>;
export const VerificationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}}]}}]}}]} as unknown as DocumentNode<VerificationPageQuery, VerificationPageQueryVariables>;
export const MonPerimetreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonPerimetre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationActive"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perimetreCode"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonPerimetreQuery, MonPerimetreQueryVariables>;
export const VuesTrouveesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VuesTrouvees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vuesEnregistrees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VuesTrouveesQuery, VuesTrouveesQueryVariables>;
export const AccepterCandidatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccepterCandidature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccepterCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepterCandidature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AccepterCandidatureMutation, AccepterCandidatureMutationVariables>;
export const CandidaturePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidaturePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"deposeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"depuisLe"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"prochain"}},{"kind":"Field","name":{"kind":"Name","value":"presentation"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"repris"}},{"kind":"Field","name":{"kind":"Name","value":"piece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidaturePageQuery, CandidaturePageQueryVariables>;
export const CandidaturesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidaturesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreCandidatures"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"deposeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"prochain"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidaturesPageQuery, CandidaturesPageQueryVariables>;
export const DeposerCandidatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeposerCandidature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeposerCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deposerCandidature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeposerCandidatureMutation, DeposerCandidatureMutationVariables>;
export const DemanderPiecesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemanderPieces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActeDeCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderPieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DemanderPiecesMutation, DemanderPiecesMutationVariables>;
export const RefuserCandidatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuserCandidature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActeDeCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuserCandidature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefuserCandidatureMutation, RefuserCandidatureMutationVariables>;
export const AbandonnerCandidatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonnerCandidature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActeDeCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonnerCandidature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AbandonnerCandidatureMutation, AbandonnerCandidatureMutationVariables>;
export const InstruireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Instruire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActeDeCandidatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InstruireMutation, InstruireMutationVariables>;
export const LieuxACandidaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuxACandidater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mesLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"labelsDuJour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]}}]} as unknown as DocumentNode<LieuxACandidaterQuery, LieuxACandidaterQueryVariables>;
export const NouvelleCandidatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NouvelleCandidature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}}]} as unknown as DocumentNode<NouvelleCandidatureQuery, NouvelleCandidatureQueryVariables>;
export const VerserPieceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerserPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerserPieceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verserPiece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidatureAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerserPieceMutation, VerserPieceMutationVariables>;
export const CarnetPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarnetPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TitreDuCarnet_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BandeDePass_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecritures_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rattachements_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemettreCarnet_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GestionDuCarnet_Carnet"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroMalSaisi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TitreDuCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandeDePass_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecritures_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deplacements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"vers"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"remplacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"prixCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rattachements_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemettreCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GestionDuCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}}]}}]}}]} as unknown as DocumentNode<CarnetPageQuery, CarnetPageQueryVariables>;
export const CodesDuPassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodesDuPass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qr"}},{"kind":"Field","name":{"kind":"Name","value":"codeBarres"}},{"kind":"Field","name":{"kind":"Name","value":"qrSvg"}},{"kind":"Field","name":{"kind":"Name","value":"codeBarresSvg"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CodesDuPassQuery, CodesDuPassQueryVariables>;
export const EchangerCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EchangerCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EchangerCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echangerCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetEchange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EchangerCarnetMutation, EchangerCarnetMutationVariables>;
export const CohortesARemettreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortesARemettre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributeurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohortes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"public"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortesARemettreQuery, CohortesARemettreQueryVariables>;
export const ArreterCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArreterCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArreterCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arreterCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetArrete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ArreterCarnetMutation, ArreterCarnetMutationVariables>;
export const DeclarerCarnetPerduDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclarerCarnetPerdu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarerCarnetPerduInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarerCarnetPerdu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetArrete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarerCarnetPerduMutation, DeclarerCarnetPerduMutationVariables>;
export const LibererCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LibererCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LibererCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"libererCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetLibere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LibererCarnetMutation, LibererCarnetMutationVariables>;
export const LignesDuChiffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LignesDuChiffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etape"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Etape"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicateur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listeDePass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"etape"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etape"}}},{"kind":"Argument","name":{"kind":"Name","value":"indicateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDePass_Pass"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDePass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"acheteLe"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]} as unknown as DocumentNode<LignesDuChiffreQuery, LignesDuChiffreQueryVariables>;
export const MotsDeLIndicateurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MotsDeLIndicateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}}]}}]}}]} as unknown as DocumentNode<MotsDeLIndicateurQuery, MotsDeLIndicateurQueryVariables>;
export const LignesDuSuiviDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LignesDuSuivi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrigineDuSuivi"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delai"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unite"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UniteDeDelai"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnetsSuivis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohorte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}}},{"kind":"Argument","name":{"kind":"Name","value":"delai"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delai"}}},{"kind":"Argument","name":{"kind":"Name","value":"unite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unite"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCarnet_Carnet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]} as unknown as DocumentNode<LignesDuSuiviQuery, LignesDuSuiviQueryVariables>;
export const NomDeCohorteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NomDeCohorte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]} as unknown as DocumentNode<NomDeCohorteQuery, NomDeCohorteQueryVariables>;
export const ListeDesCarnetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeDesCarnets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commande"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtatDeCarnet"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detenteur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GenreDeDetenteur"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SituationDeCarnet"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bordereau"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commande"}}},{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etat"}}},{"kind":"Argument","name":{"kind":"Name","value":"detenteur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detenteur"}}},{"kind":"Argument","name":{"kind":"Name","value":"distributeur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}}},{"kind":"Argument","name":{"kind":"Name","value":"situation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situation"}}},{"kind":"Argument","name":{"kind":"Name","value":"bordereau"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bordereau"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCarnet_Carnet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCarnet_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]} as unknown as DocumentNode<ListeDesCarnetsQuery, ListeDesCarnetsQueryVariables>;
export const PassPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TitreDuPass_Pass"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsagesDuPass_Pass"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BandeDePass_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecritures_Carnet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rattachements_Carnet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumeroMalSaisi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TitreDuPass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsagesDuPass_Pass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisationsAnnulees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BandeDePass_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecritures_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deplacements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"vers"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"remplacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"prixCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reglement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rattachements_Carnet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<PassPageQuery, PassPageQueryVariables>;
export const CohorteDuCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohorteDuCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Carnet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohorteDuCarnetQuery, CohorteDuCarnetQueryVariables>;
export const RemettreCarnetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemettreCarnet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemettreCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remettreCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetRemis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"detenteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemettreCarnetMutation, RemettreCarnetMutationVariables>;
export const UtiliserPassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UtiliserPass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UtiliserPassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utiliserPass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassUtilise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UtiliserPassMutation, UtiliserPassMutationVariables>;
export const NomsDesFiltresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NomsDesFiltres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecCollectivite"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epci"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecEpci"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecCommune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecOperateur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecDistributeur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avecLieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecCollectivite"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"epci"},"name":{"kind":"Name","value":"territoire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epci"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"EPCI"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecEpci"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"commune"},"name":{"kind":"Name","value":"territoire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commune"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"COMMUNE"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecCommune"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecOperateur"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"distributeur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecDistributeur"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avecLieu"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode<NomsDesFiltresQuery, NomsDesFiltresQueryVariables>;
export const CohortePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definition_Cohorte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"suivi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuiviDeLaCohorte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Avancement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"activite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"carnetsRemis"}},{"kind":"Field","name":{"kind":"Name","value":"passUtilises"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Objectif"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definition_Cohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"modalite"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuiviDeLaCohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}},{"kind":"Field","name":{"kind":"Name","value":"entames"}},{"kind":"Field","name":{"kind":"Name","value":"epuises"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"premiereRemise"}},{"kind":"Field","name":{"kind":"Name","value":"derniereRemise"}},{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Avancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesPersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Objectif"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectifDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"enVigueur"}},{"kind":"Field","name":{"kind":"Name","value":"annuleLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}}]} as unknown as DocumentNode<CohortePageQuery, CohortePageQueryVariables>;
export const CourbesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Courbes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrigineDuSuivi"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SerieDeSuiviInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courbes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"pas"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"jusqua"},"value":{"kind":"IntValue","value":"720"}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourbeDeSuivi"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourbeDeSuivi"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourbeDeSuivi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"faits"}},{"kind":"Field","name":{"kind":"Name","value":"mediane"}},{"kind":"Field","name":{"kind":"Name","value":"medianeBas"}},{"kind":"Field","name":{"kind":"Name","value":"medianeHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"suivis"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"bas"}},{"kind":"Field","name":{"kind":"Name","value":"haut"}}]}}]}}]} as unknown as DocumentNode<CourbesQuery, CourbesQueryVariables>;
export const TriangleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Triangle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrigineDuSuivi"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jalons"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unite"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UniteDeDelai"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mesure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MesureDeSuivi"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triangle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohorte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}}},{"kind":"Argument","name":{"kind":"Name","value":"jalons"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jalons"}}},{"kind":"Argument","name":{"kind":"Name","value":"unite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unite"}}},{"kind":"Argument","name":{"kind":"Name","value":"mesure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mesure"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"mesure"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LigneDeTriangle"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"ensemble"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LigneDeTriangle"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDeTriangle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDeTriangle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"cellules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jalon"}},{"kind":"Field","name":{"kind":"Name","value":"censure"}},{"kind":"Field","name":{"kind":"Name","value":"observableLe"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]} as unknown as DocumentNode<TriangleQuery, TriangleQueryVariables>;
export const FixerObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixerObjectif"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FixerObjectifDeCohorteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fixerObjectifDeCohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectifChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FixerObjectifMutation, FixerObjectifMutationVariables>;
export const ListeDesCohortesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeDesCohortes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"public"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCible"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"public"},"value":{"kind":"Variable","name":{"kind":"Name","value":"public"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCohorte_Suivi"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Avancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuiviDeCohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"avancementDesPersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"objectif"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCohorte_Suivi"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suivi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"entames"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Avancement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<ListeDesCohortesQuery, ListeDesCohortesQueryVariables>;
export const AnnulerObjectifDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerObjectif"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerObjectifDeCohorteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerObjectifDeCohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectifChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerObjectifMutation, AnnulerObjectifMutationVariables>;
export const NomsDuSuiviDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NomsDuSuivi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deCollectivite"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deCohorte"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deCollectivite"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohorte"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deCohorte"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]} as unknown as DocumentNode<NomsDuSuiviQuery, NomsDuSuiviQueryVariables>;
export const ArgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Argent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"argent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArgentQuery, ArgentQueryVariables>;
export const CohortesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cohortes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCohorte_Cohorte"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCohorte_Cohorte"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohorte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnetsRemis"}},{"kind":"Field","name":{"kind":"Name","value":"effectifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"modalite"}},{"kind":"Field","name":{"kind":"Name","value":"personnes"}}]}}]}}]} as unknown as DocumentNode<CohortesQuery, CohortesQueryVariables>;
export const CollectivitePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectivitePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identite_Collectivite"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Engagement_Collectivite"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identite_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"fictive"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Engagement_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<CollectivitePageQuery, CollectivitePageQueryVariables>;
export const CollectiviteVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectiviteVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entonnoir_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParPublic_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entonnoir_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"entonnoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"chiffre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partDesAchetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParPublic_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLIC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"masques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}}]}}]}}]}}]} as unknown as DocumentNode<CollectiviteVueQuery, CollectiviteVueQueryVariables>;
export const CollectivitesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectivitesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeDeCollectivite"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outreMer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"outreMer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outreMer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListeDesCollectivites_Collectivite"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCollectivites_Collectivite"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Collectivite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<CollectivitesPageQuery, CollectivitesPageQueryVariables>;
export const CollectivitesChiffresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectivitesChiffres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListeDesCollectivites_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCollectivites_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COLLECTIVITE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}}]}},{"kind":"Field","name":{"kind":"Name","value":"achetes"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDUsage"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"masques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}}]}}]}}]}}]} as unknown as DocumentNode<CollectivitesChiffresQuery, CollectivitesChiffresQueryVariables>;
export const CommandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Commandes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Commande_Commande"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Commande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"acheteeLe"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<CommandesQuery, CommandesQueryVariables>;
export const SansResultatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SansResultat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeDeCollectivite"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outreMer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"outreMer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outreMer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SansResultatQuery, SansResultatQueryVariables>;
export const CollectiviteMoisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectiviteMois"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureMensuelle_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureMensuelle_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"distribues"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}}]}}]}}]} as unknown as DocumentNode<CollectiviteMoisQuery, CollectiviteMoisQueryVariables>;
export const OperateursDesCommandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperateursDesCommandes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operateurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OperateursDesCommandesQuery, OperateursDesCommandesQueryVariables>;
export const ColonneDeCommandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColonneDeCommandes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etape"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EtapeDeCommande"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"etape"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etape"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Carte_Commande"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Carte_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delai_Commande"}}]}}]} as unknown as DocumentNode<ColonneDeCommandesQuery, ColonneDeCommandesQueryVariables>;
export const ColonneDeDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColonneDeDevis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listeDesDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"EnumValue","value":"EN_ATTENTE"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etabliLe"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ColonneDeDevisQuery, ColonneDeDevisQueryVariables>;
export const CommandePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"fictive"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrixDetaille_Prix"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delai_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FranchirEtape_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapesDeCommande_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Financeurs_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Encaissements_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conditions_Commande"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tirages_Commande"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrixDetaille_Prix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FranchirEtape_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapesDeCommande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Financeurs_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Encaissements_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encaisseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encaissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"payeur"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conditions_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"departements"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAmontDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAvalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"tvaDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tirages_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnets"}}]}}]} as unknown as DocumentNode<CommandePageQuery, CommandePageQueryVariables>;
export const AbandonnerDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonnerDevis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbandonnerDevisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonnerDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevisAbandonne"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<AbandonnerDevisMutation, AbandonnerDevisMutationVariables>;
export const DevisPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevisPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"tailleDeCarnet"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etabliLe"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"numeroDeCommande"}},{"kind":"Field","name":{"kind":"Name","value":"abandonneLe"}},{"kind":"Field","name":{"kind":"Name","value":"motifDAbandon"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrixDetaille_Prix"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConditionsDuDevis_Devis"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeciderDevis_Devis"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrixDetaille_Prix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionsDuDevis_Devis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Devis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"departements"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAmontDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAvalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"tvaDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeciderDevis_Devis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Devis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etabliLe"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<DevisPageQuery, DevisPageQueryVariables>;
export const EnregistrerEncaissementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnregistrerEncaissement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnregistrerEncaissementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enregistrerEncaissement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EncaissementEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"encaisseCentimes"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<EnregistrerEncaissementMutation, EnregistrerEncaissementMutationVariables>;
export const ReserverNumerosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReserverNumeros"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReserverNumerosInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserverNumeros"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumerosReserves"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<ReserverNumerosMutation, ReserverNumerosMutationVariables>;
export const FabriquerCarnetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FabriquerCarnets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FabriquerCarnetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriquerCarnets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetsFabriques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<FabriquerCarnetsMutation, FabriquerCarnetsMutationVariables>;
export const EtablirDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EtablirDevis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EtablirDevisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etablirDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevisEtabli"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<EtablirDevisMutation, EtablirDevisMutationVariables>;
export const FranchirEtapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FranchirEtape"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FranchirEtapeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"franchirEtape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandeAvancee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<FranchirEtapeMutation, FranchirEtapeMutationVariables>;
export const ListeDesCommandesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeDesCommandes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etape"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtapeDeCommande"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"etape"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etape"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeCommande_Commande"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Delai_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joursDansLEtat"}},{"kind":"Field","name":{"kind":"Name","value":"prochaineEtape"}},{"kind":"Field","name":{"kind":"Name","value":"prochainResponsable"}},{"kind":"Field","name":{"kind":"Name","value":"attendueLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeCommande_Commande"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commande"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Delai_Commande"}}]}}]} as unknown as DocumentNode<ListeDesCommandesQuery, ListeDesCommandesQueryVariables>;
export const ListeDesDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeDesDevis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtatDeDevis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listeDesDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"etabliLe"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListeDesDevisQuery, ListeDesDevisQueryVariables>;
export const NouveauDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NouveauDevis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationActive"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perimetreType"}},{"kind":"Field","name":{"kind":"Name","value":"perimetreCode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}},{"kind":"Field","name":{"kind":"Name","value":"tarifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAmontDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisAvalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"tvaDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"carnetsDe5APartirDe"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NouveauDevisQuery, NouveauDevisQueryVariables>;
export const PrixEnDirectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrixEnDirect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nombreDePass"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valeurFacialeCentimes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Centimes"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prestationsCentimes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Centimes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prixDUnDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"nombreDePass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nombreDePass"}}},{"kind":"Argument","name":{"kind":"Name","value":"valeurFacialeCentimes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valeurFacialeCentimes"}}},{"kind":"Argument","name":{"kind":"Name","value":"prestationsCentimes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prestationsCentimes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrixDetaille_Prix"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrixDetaille_Prix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsHtCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTvaCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"prestationsTtcCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]} as unknown as DocumentNode<PrixEnDirectQuery, PrixEnDirectQueryVariables>;
export const SignerDevisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignerDevis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignerDevisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signerDevis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevisSigne"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegleNonTenue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<SignerDevisMutation, SignerDevisMutationVariables>;
export const TiragesDeCommandeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiragesDeCommande"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lotsDImpression"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"premierNumero"}},{"kind":"Field","name":{"kind":"Name","value":"dernierNumero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeNumeros"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"reserveLe"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueLe"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TiragesDeCommandeQuery, TiragesDeCommandeQueryVariables>;
export const ComparaisonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparaisonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cotes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparaison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cotes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cotes"}}},{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"cotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"anneeDePopulation"}},{"kind":"Field","name":{"kind":"Name","value":"engageCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"comptes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"pourMilleHabitants"}},{"kind":"Field","name":{"kind":"Name","value":"parEuroEngage"}},{"kind":"Field","name":{"kind":"Name","value":"mesure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"prudence"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taux"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"indecis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecart"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"usage"}}]}}]}}]}}]} as unknown as DocumentNode<ComparaisonPageQuery, ComparaisonPageQueryVariables>;
export const ComparaisonTerritoiresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparaisonTerritoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.achetes","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"departements"},"name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.achetes","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTEMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"epci"},"name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.achetes","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EPCI"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"collectivites"},"name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.achetes","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COLLECTIVITE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoixDeCote_Tableau"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tableau"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]}}]} as unknown as DocumentNode<ComparaisonTerritoiresQuery, ComparaisonTerritoiresQueryVariables>;
export const ComparaisonMoisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparaisonMois"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"un"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"autre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"un"},"name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"un"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourbesComparees_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"autre"},"name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"autre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourbesComparees_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourbesComparees_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.utilises","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparaisonMoisQuery, ComparaisonMoisQueryVariables>;
export const CouverturePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouverturePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couverture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"arreteesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"engagementsCentimes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Montants_ChiffresDeCouverture"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParOperateur_Couverture"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParCommande_Couverture"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Montants_ChiffresDeCouverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffresDeCouverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acheteeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nonActiveeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"recusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"payesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"reliquatsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsDusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"creancesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"engagementsCentimes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParOperateur_Couverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Couverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parOperateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCommandes"}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsDusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParCommande_Couverture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Couverture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parCommande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acheteeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}}]} as unknown as DocumentNode<CouverturePageQuery, CouverturePageQueryVariables>;
export const DeclarerDefaillanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclarerDefaillance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarerDefaillanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarerDefaillance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefaillanceDeclaree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarerDefaillanceMutation, DeclarerDefaillanceMutationVariables>;
export const DefaillancePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DefaillancePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}},{"kind":"Field","name":{"kind":"Name","value":"motifDeDefaillance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxStructuresCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirsDusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fondsDetenusCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"engagementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListeDesCreances_Creances"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reemissions_Creances"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListeDesCreances_Creances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Creances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"banque"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reemissions_Creances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Creances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reemissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<DefaillancePageQuery, DefaillancePageQueryVariables>;
export const EcrituresDuGrandLivreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcrituresDuGrandLivre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commande"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compte"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompteDuGrandLivre"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OperationComptable"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecritures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commande"}}},{"kind":"Argument","name":{"kind":"Name","value":"compte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compte"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"debit"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EcrituresDuGrandLivreQuery, EcrituresDuGrandLivreQueryVariables>;
export const EffetsDeReemissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffetsDeReemission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commande"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effetsDeReemission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commande"}}},{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"jour"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"usagesAvant"}},{"kind":"Field","name":{"kind":"Name","value":"creancesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"usagesApres"}},{"kind":"Field","name":{"kind":"Name","value":"empechement"}}]}}]}}]} as unknown as DocumentNode<EffetsDeReemissionQuery, EffetsDeReemissionQueryVariables>;
export const ChoixDeRepriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChoixDeReprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ancien"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couverture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ancien"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parCommande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiffres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circulationCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"expireeCentimes"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"operateurs"},"name":{"kind":"Name","value":"couverture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parOperateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChoixDeRepriseQuery, ChoixDeRepriseQueryVariables>;
export const ReemettreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reemettre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReemettreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reemettre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandeReemise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReemettreMutation, ReemettreMutationVariables>;
export const ComparerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"un"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"autre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparerLieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"un"},"value":{"kind":"Variable","name":{"kind":"Name","value":"un"}}},{"kind":"Argument","name":{"kind":"Name","value":"autre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"autre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"mesure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fusion_LieuxCompares"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fusion_LieuxCompares"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuxCompares"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ecarte"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"un"}},{"kind":"Field","name":{"kind":"Name","value":"autre"}},{"kind":"Field","name":{"kind":"Name","value":"differe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"un"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarteDuLieu_LieuLabellise"}}]}}]}}]} as unknown as DocumentNode<ComparerPageQuery, ComparerPageQueryVariables>;
export const EcarterDoublonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EcarterDoublon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EcarterDoublonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ecarterDoublon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoublonEcarte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EcarterDoublonMutation, EcarterDoublonMutationVariables>;
export const DoublonsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoublonsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreDoublons"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doublons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Paire_Doublon"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Paire_Doublon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Doublon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"raisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"mesure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"un"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<DoublonsPageQuery, DoublonsPageQueryVariables>;
export const FusionnerLieuxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FusionnerLieux"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FusionnerLieuxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fusionnerLieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuxFusionnes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FusionnerLieuxMutation, FusionnerLieuxMutationVariables>;
export const AnnulationDImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnulationDImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"annulable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restaures"}},{"kind":"Field","name":{"kind":"Name","value":"retires"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"laissees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"commune"}},{"kind":"Field","name":{"kind":"Name","value":"raison"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnnulationDImportQuery, AnnulationDImportQueryVariables>;
export const AnnulerImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerImportMutation, AnnulerImportMutationVariables>;
export const NouvelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NouvelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"genre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GenreDImport"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depot"}}},{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"genre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"refus"}},{"kind":"Field","name":{"kind":"Name","value":"correspondance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"entete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"reconnu"}},{"kind":"Field","name":{"kind":"Name","value":"manquantes"}},{"kind":"Field","name":{"kind":"Name","value":"colonnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}},{"kind":"Field","name":{"kind":"Name","value":"explication"}},{"kind":"Field","name":{"kind":"Name","value":"entete"}},{"kind":"Field","name":{"kind":"Name","value":"moyen"}},{"kind":"Field","name":{"kind":"Name","value":"confiance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeControle_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeSimulation_Import"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fichier_DepotDeFichier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeCorrespondance_DepotDeFichier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeControle_DepotDeFichier"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecarts_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"personnelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"lue"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeControle_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesFautives_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeSimulation_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effets_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecarts_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fichier_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"separateur"}},{"kind":"Field","name":{"kind":"Name","value":"encodage"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeCorrespondance_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"exemples"}},{"kind":"Field","name":{"kind":"Name","value":"personnelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"reconnu"}},{"kind":"Field","name":{"kind":"Name","value":"manquantes"}},{"kind":"Field","name":{"kind":"Name","value":"colonnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}},{"kind":"Field","name":{"kind":"Name","value":"explication"}},{"kind":"Field","name":{"kind":"Name","value":"entete"}},{"kind":"Field","name":{"kind":"Name","value":"moyen"}},{"kind":"Field","name":{"kind":"Name","value":"confiance"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeControle_DepotDeFichier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DepotDeFichier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesFautives_DepotDeFichier"}}]}}]} as unknown as DocumentNode<NouvelImportQuery, NouvelImportQueryVariables>;
export const AvancementDImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AvancementDImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avancementDImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"depot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"lus"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}}]}}]}}]} as unknown as DocumentNode<AvancementDImportQuery, AvancementDImportQueryVariables>;
export const EcartsDImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcartsDImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ecarts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"apres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EcartsDImportQuery, EcartsDImportQueryVariables>;
export const ImportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnTete_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rapport_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effets_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecarts_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesCorrigees_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnulerImport_Import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rejets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnTete_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"recuA"}},{"kind":"Field","name":{"kind":"Name","value":"termineA"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rapport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rejets_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecarts_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesCorrigees_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"lue"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnulerImport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const ListeDesImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListeDesImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDImport_Import"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDImport_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"recuA"}}]}}]} as unknown as DocumentNode<ListeDesImportsQuery, ListeDesImportsQueryVariables>;
export const ModeleDImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModeleDImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"genre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenreDImport"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modeleDImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"genre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"colonnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"obligatoire"}},{"kind":"Field","name":{"kind":"Name","value":"explication"}},{"kind":"Field","name":{"kind":"Name","value":"exemple"}}]}}]}}]}}]} as unknown as DocumentNode<ModeleDImportQuery, ModeleDImportQueryVariables>;
export const ImporterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Importer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"genre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenreDImport"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"simuler"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cleIdempotence"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"correspondance"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiaisonInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"corrections"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"genre"}}},{"kind":"Argument","name":{"kind":"Name","value":"depot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depot"}}},{"kind":"Argument","name":{"kind":"Name","value":"simuler"},"value":{"kind":"Variable","name":{"kind":"Name","value":"simuler"}}},{"kind":"Argument","name":{"kind":"Name","value":"cleIdempotence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cleIdempotence"}}},{"kind":"Argument","name":{"kind":"Name","value":"correspondance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"correspondance"}}},{"kind":"Argument","name":{"kind":"Name","value":"corrections"},"value":{"kind":"Variable","name":{"kind":"Name","value":"corrections"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeControle_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtapeSimulation_Import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellulesFautives_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"rapport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"colonne"}},{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Effets_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ecarts_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeControle_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellulesFautives_Import"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtapeSimulation_Import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"creees"}},{"kind":"Field","name":{"kind":"Name","value":"modifiees"}},{"kind":"Field","name":{"kind":"Name","value":"inchangees"}},{"kind":"Field","name":{"kind":"Name","value":"rejetees"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Effets_Import"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ecarts_Import"}}]}}]} as unknown as DocumentNode<ImporterMutation, ImporterMutationVariables>;
export const CarnetsDuConstatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarnetsDuConstat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commande"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"somme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SommeDeConstat"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnetsDuConstat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commande"}}},{"kind":"Argument","name":{"kind":"Name","value":"somme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"somme"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarnetsDuConstatQuery, CarnetsDuConstatQueryVariables>;
export const EcheancePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcheancePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echeance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"commande"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"tolereeJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateurDuJour"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"defaillantLe"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"constat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sommes_Constat"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actes_Procedure"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtatContradictoire_Procedure"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContenuDeLEtat_ContenuDeLEtat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContenuDeLEtat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commande"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"}},{"kind":"Field","name":{"kind":"Name","value":"arreteAu"}},{"kind":"Field","name":{"kind":"Name","value":"valeurFacialeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"livres"}},{"kind":"Field","name":{"kind":"Name","value":"actives"}},{"kind":"Field","name":{"kind":"Name","value":"remis"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"payes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNonUtilises"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtilises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresEnStock"}},{"kind":"Field","name":{"kind":"Name","value":"expiresRemis"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurUtiliseeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partDesLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"reliquatsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"dejaPayeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duAuxLieuxCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"avoirCentimes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sommes_Constat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Constat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"injectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonInjectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aBloquer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actes_Procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"constat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aBloquer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prochain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"duLe"}},{"kind":"Field","name":{"kind":"Name","value":"enRetardLe"}},{"kind":"Field","name":{"kind":"Name","value":"duPar"}},{"kind":"Field","name":{"kind":"Name","value":"attendu"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"faitLe"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"aSaCharge"}},{"kind":"Field","name":{"kind":"Name","value":"carnetsBloques"}},{"kind":"Field","name":{"kind":"Name","value":"constat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"injectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nonInjectes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtatContradictoire_Procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prochain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"duLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"etatsContradictoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"empreinte"}},{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"aJour"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partie"}},{"kind":"Field","name":{"kind":"Name","value":"signataire"}},{"kind":"Field","name":{"kind":"Name","value":"signeA"}},{"kind":"Field","name":{"kind":"Name","value":"empreinte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContenuDeLEtat_ContenuDeLEtat"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"avoirCentimes"}}]}}]}}]}}]} as unknown as DocumentNode<EcheancePageQuery, EcheancePageQueryVariables>;
export const EcheancesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EcheancesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etat"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtatDeProcedure"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echeances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"etat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etat"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"commande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"valideJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operateurDuJour"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prochain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"duLe"}},{"kind":"Field","name":{"kind":"Name","value":"duPar"}}]}}]}}]}}]} as unknown as DocumentNode<EcheancesPageQuery, EcheancesPageQueryVariables>;
export const FranchirEcheanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FranchirEcheance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FranchirEcheanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"franchirEcheance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EcheanceFranchie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FranchirEcheanceMutation, FranchirEcheanceMutationVariables>;
export const EtablirEtatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EtablirEtat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EtablirEtatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etablirEtatContradictoire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EtatEcrit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EtablirEtatMutation, EtablirEtatMutationVariables>;
export const SignerEtatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignerEtat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignerEtatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signerEtatContradictoire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EtatEcrit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignerEtatMutation, SignerEtatMutationVariables>;
export const UsageDUnTerritoireParMoisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsageDUnTerritoireParMois"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jusquAu"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"jusquAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jusquAu"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.distribues","block":false},{"kind":"StringValue","value":"pass.utilises","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MOIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsageDUnTerritoireParMoisQuery, UsageDUnTerritoireParMoisQueryVariables>;
export const LieuxLabellisesCeJourDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuxLabellisesCeJour"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"genre"},"value":{"kind":"EnumValue","value":"PASS_NUMERIQUE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"modalitesAcces"}},{"kind":"Field","name":{"kind":"Name","value":"etatDuLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"EnumValue","value":"PASS_NUMERIQUE"}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<LieuxLabellisesCeJourQuery, LieuxLabellisesCeJourQueryVariables>;
export const AchetesContreUtilisesParDepartementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AchetesContreUtilisesParDepartement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.achetes","block":false},{"kind":"StringValue","value":"pass.utilises","block":false},{"kind":"StringValue","value":"taux.usage","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTEMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"tri"},"value":{"kind":"StringValue","value":"-pass.achetes","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"prudence"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AchetesContreUtilisesParDepartementQuery, AchetesContreUtilisesParDepartementQueryVariables>;
export const SuivreLesLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SuivreLesLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelModifie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"curseur"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"lieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuivreLesLabelsSubscription, SuivreLesLabelsSubscriptionVariables>;
export const ChiffresPubliesEtRegistreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChiffresPubliesEtRegistre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chiffresPublies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"texte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"constat"}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecart"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChiffresPubliesEtRegistreQuery, ChiffresPubliesEtRegistreQueryVariables>;
export const EntonnoirTelQueConnuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntonnoirTelQueConnu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"entonnoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"chiffre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntonnoirTelQueConnuQuery, EntonnoirTelQueConnuQueryVariables>;
export const DroitsDuSchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DroitsDuSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droitsDuSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"demande"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droits"}}]}}]}}]}}]} as unknown as DocumentNode<DroitsDuSchemaQuery, DroitsDuSchemaQueryVariables>;
export const AppelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appelsAProjets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"ouvertLe"}},{"kind":"Field","name":{"kind":"Name","value":"closLe"}},{"kind":"Field","name":{"kind":"Name","value":"enveloppeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"regles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}}]}}]}}]} as unknown as DocumentNode<AppelsQuery, AppelsQueryVariables>;
export const PorteursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Porteurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}}]}}]}}]} as unknown as DocumentNode<PorteursQuery, PorteursQueryVariables>;
export const DeposerDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeposerDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeposerDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deposerDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierAvance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeposerDossierMutation, DeposerDossierMutationVariables>;
export const DossierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"intitule"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Frise_Dossier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Criteres_Dossier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConventionDuDossier_Dossier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actes_Dossier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frise_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Criteres_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"budgetPorteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"criteres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echelle"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"densite"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDePauvrete"}},{"kind":"Field","name":{"kind":"Name","value":"achatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPicDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"groupement"}},{"kind":"Field","name":{"kind":"Name","value":"publicCible"}},{"kind":"Field","name":{"kind":"Name","value":"structurationLocale"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"autresPorteurs"}},{"kind":"Field","name":{"kind":"Name","value":"fondsEuropeens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConventionDuDossier_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signeeLe"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actes_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetPorteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"etapes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suitLUsage"}},{"kind":"Field","name":{"kind":"Name","value":"plafondDeLAideCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]} as unknown as DocumentNode<DossierPageQuery, DossierPageQueryVariables>;
export const DossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etape"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EtapeDeDossier"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epci"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"etape"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etape"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"epci"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epci"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeDossier_Dossier"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeDossier_Dossier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"deposeLe"}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const FranchirDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Franchir"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FranchirEtapeDeDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"franchirEtapeDeDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierAvance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FranchirMutation, FranchirMutationVariables>;
export const SignerConventionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignerConvention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignerConventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signerConvention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionSignee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignerConventionMutation, SignerConventionMutationVariables>;
export const SimulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Simulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteres"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CriteresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulerCofinancement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"criteres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultat_SimulationDeCofinancement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat_SimulationDeCofinancement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationDeCofinancement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"motifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tauxDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"primes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"dixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"obtenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"porteurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"plafonnee"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePersonnes"}},{"kind":"Field","name":{"kind":"Name","value":"regle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"aCompterDu"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"tauxMaximalDixMilliemes"}},{"kind":"Field","name":{"kind":"Name","value":"plafondDeLAideCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"suitLUsage"}}]}}]}}]} as unknown as DocumentNode<SimulationQuery, SimulationQueryVariables>;
export const SoldeDuDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SoldeDuDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soldes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"}},{"kind":"Field","name":{"kind":"Name","value":"suitLUsage"}},{"kind":"Field","name":{"kind":"Name","value":"commandeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encoreUtilisableCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"verseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"exigibleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseParFinanceur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financeur"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"tenueSurUtilises"}}]}}]}}]}}]} as unknown as DocumentNode<SoldeDuDossierQuery, SoldeDuDossierQueryVariables>;
export const SolderDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SolderDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SolderDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solderDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierAvance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SolderDossierMutation, SolderDossierMutationVariables>;
export const SoldesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Soldes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vague"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soldes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vague"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vague"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"commandeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"payeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encoreUtilisableCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"verseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"exigibleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"pic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"tenueSurUtilises"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<SoldesQuery, SoldesQueryVariables>;
export const VaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"enveloppeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"laureats"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"}},{"kind":"Field","name":{"kind":"Name","value":"totalCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"commandeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"payeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nonUtiliseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"encoreUtilisableCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"verseCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"duCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"exigibleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"pic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remis"}},{"kind":"Field","name":{"kind":"Name","value":"utilises"}},{"kind":"Field","name":{"kind":"Name","value":"tenueSurRemis"}},{"kind":"Field","name":{"kind":"Name","value":"tenueSurUtilises"}}]}}]}}]}}]} as unknown as DocumentNode<VaguesQuery, VaguesQueryVariables>;
export const MesAppareilsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesAppareils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mesAppareils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreA"}},{"kind":"Field","name":{"kind":"Name","value":"retireA"}}]}}]}}]} as unknown as DocumentNode<MesAppareilsQuery, MesAppareilsQueryVariables>;
export const RetirerAppareilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerAppareil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerAppareilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerAppareil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetirerAppareilMutation, RetirerAppareilMutationVariables>;
export const JourneeDuGuichetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JourneeDuGuichet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utilisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}},{"kind":"Argument","name":{"kind":"Name","value":"jusquAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LigneDeJournee_UtilisationDuLieu"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utilisationsParJour"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}},{"kind":"Argument","name":{"kind":"Name","value":"jusquAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDAnnulees"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDeJournee_UtilisationDuLieu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UtilisationDuLieu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"prixCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partPassCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"resteAChargeCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"saisieA"}},{"kind":"Field","name":{"kind":"Name","value":"reglee"}},{"kind":"Field","name":{"kind":"Name","value":"commanditaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}}]}}]} as unknown as DocumentNode<JourneeDuGuichetQuery, JourneeDuGuichetQueryVariables>;
export const EnregistrerAppareilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnregistrerAppareil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnregistrerAppareilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enregistrerAppareil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppareilEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appareil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnregistrerAppareilMutation, EnregistrerAppareilMutationVariables>;
export const PassValideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassValide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passValide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valide"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PassValideQuery, PassValideQueryVariables>;
export const EnvoyerUtilisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnvoyerUtilisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoyerUtilisationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"envoyerUtilisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoiLu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cle"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnvoyerUtilisationsMutation, EnvoyerUtilisationsMutationVariables>;
export const MesLieuxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mesLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}}]}}]}}]} as unknown as DocumentNode<MesLieuxQuery, MesLieuxQueryVariables>;
export const EncaisserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Encaisser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UtiliserPassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utiliserPass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassUtilise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EncaisserMutation, EncaisserMutationVariables>;
export const TesterPassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TesterPass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testerPass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}},{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TestDePass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valide"}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"joursRestants"}},{"kind":"Field","name":{"kind":"Name","value":"tolereJusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TesterPassQuery, TesterPassQueryVariables>;
export const IndicateursPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicateursPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FicheDIndicateur_Indicateur"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"mesuresComparables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"duCatalogue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FicheDIndicateur_Indicateur"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}}]} as unknown as DocumentNode<IndicateursPageQuery, IndicateursPageQueryVariables>;
export const AnnulerEvenementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerEvenement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerEvenementMutation, AnnulerEvenementMutationVariables>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acteur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motif"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refusSeuls"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"objet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objet"}}},{"kind":"Argument","name":{"kind":"Name","value":"acteur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acteur"}}},{"kind":"Argument","name":{"kind":"Name","value":"motif"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motif"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"refusSeuls"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refusSeuls"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quand"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"auNomDe"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"resultat"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const EtatDesChainesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EtatDesChaines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chaines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chaine"}},{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"sceau"}},{"kind":"Field","name":{"kind":"Name","value":"scelleA"}},{"kind":"Field","name":{"kind":"Name","value":"enAttente"}},{"kind":"Field","name":{"kind":"Name","value":"ruptures"}}]}}]}}]} as unknown as DocumentNode<EtatDesChainesQuery, EtatDesChainesQueryVariables>;
export const EvenementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evenements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acteur"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motif"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"objet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objet"}}},{"kind":"Argument","name":{"kind":"Name","value":"acteur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acteur"}}},{"kind":"Argument","name":{"kind":"Name","value":"motif"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motif"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"recentsDAbord"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"objet"}},{"kind":"Field","name":{"kind":"Name","value":"acteur"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreA"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"repris"}},{"kind":"Field","name":{"kind":"Name","value":"annulable"}},{"kind":"Field","name":{"kind":"Name","value":"contenu"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvenementsQuery, EvenementsQueryVariables>;
export const ADeciderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ADecider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"etat"},"value":{"kind":"EnumValue","value":"EN_ATTENTE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ouvertes"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ADeciderQuery, ADeciderQueryVariables>;
export const CarteDesLieuxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarteDesLieux"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreLieux"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carteDesLieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"latitudes"}},{"kind":"Field","name":{"kind":"Name","value":"longitudes"}},{"kind":"Field","name":{"kind":"Name","value":"etats"}},{"kind":"Field","name":{"kind":"Name","value":"approches"}},{"kind":"Field","name":{"kind":"Name","value":"sansPosition"}}]}}]}}]} as unknown as DocumentNode<CarteDesLieuxQuery, CarteDesLieuxQueryVariables>;
export const EtatsAuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EtatsAu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"PASS_NUMERIQUE"},"name":{"kind":"Name","value":"etatDuLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"EnumValue","value":"PASS_NUMERIQUE"}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"connuAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"FRANCE_SERVICES"},"name":{"kind":"Name","value":"etatDuLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"EnumValue","value":"FRANCE_SERVICES"}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}},{"kind":"Argument","name":{"kind":"Name","value":"connuAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}]}]}}]}}]} as unknown as DocumentNode<EtatsAuQuery, EtatsAuQueryVariables>;
export const AnnulerActeSurLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerActeSurLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerActeSurLabelMutation, AnnulerActeSurLabelMutationVariables>;
export const EssaiDesLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EssaiDesLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelDuJour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labellisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aVenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelsDuJour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"}}]}}]}}]} as unknown as DocumentNode<EssaiDesLabelsQuery, EssaiDesLabelsQueryVariables>;
export const LieuEnDirectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LieuEnDirect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieuModifie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"curseur"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLieux"}},{"kind":"Field","name":{"kind":"Name","value":"lieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"champs"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnTete_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoireDesLabels_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identite_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Services_LieuLabellise"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelDuJour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labellisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aVenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionDeLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"annulee"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnTete_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"fictif"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelsDuJour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoireDesLabels_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identite_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"modifieLe"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Services_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}}]} as unknown as DocumentNode<LieuEnDirectSubscription, LieuEnDirectSubscriptionVariables>;
export const LieuPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnTete_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fusionnes_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Signaler_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoireDesLabels_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Identite_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Services_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionsDuLieu_LieuLabellise"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointsDePresence_LieuLabellise"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelDuJour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labellisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aVenir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertionDeLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"preuve"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"annulee"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnTete_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"fictif"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fusionnes_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absorbePar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absorbes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Signaler_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"tarifCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelsDuJour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelDuLieu_LabelDuJour"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoireDesLabels_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssertionDeLabel_AssertionDeLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Identite_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"modifieLe"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Services_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"services"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionsDuLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"fusionneDans"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointsDePresence_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}}]}}]}}]} as unknown as DocumentNode<LieuPageQuery, LieuPageQueryVariables>;
export const LieuxPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuxPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreLieux"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeLieu_LieuLabellise"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodesDeLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<LieuxPageQuery, LieuxPageQueryVariables>;
export const AnnulerLotDeLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerLotDeLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerLotDeLabelsMutation, AnnulerLotDeLabelsMutationVariables>;
export const SansLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SansLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreLieux"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SansLieuQuery, SansLieuQueryVariables>;
export const SignalerUnChangementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignalerUnChangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignalerUnChangementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalerUnChangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangementSignale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignalerUnChangementMutation, SignalerUnChangementMutationVariables>;
export const UsagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Usages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}}]}}]}}]} as unknown as DocumentNode<UsagesQuery, UsagesQueryVariables>;
export const UsagesFusionnesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsagesFusionnes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"absorbes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}}]}}]}}]}}]} as unknown as DocumentNode<UsagesFusionnesQuery, UsagesFusionnesQueryVariables>;
export const LieuViseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuVise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}}]} as unknown as DocumentNode<LieuViseQuery, LieuViseQueryVariables>;
export const RetirerLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerLieuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerLieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetirerLieuMutation, RetirerLieuMutationVariables>;
export const RemettreLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemettreLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerLieuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remettreLieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemettreLieuMutation, RemettreLieuMutationVariables>;
export const AnnulerModificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerModification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerModificationMutation, AnnulerModificationMutationVariables>;
export const AvisDeChangementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AvisDeChangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AvisDeChangementQuery, AvisDeChangementQueryVariables>;
export const AvisEnDirectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AvisEnDirect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieuModifie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"curseur"}},{"kind":"Field","name":{"kind":"Name","value":"qui"}},{"kind":"Field","name":{"kind":"Name","value":"lieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"champs"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AvisEnDirectSubscription, AvisEnDirectSubscriptionVariables>;
export const ChampDeCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChampDeCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChampDeCommuneQuery, ChampDeCommuneQueryVariables>;
export const HistoriqueDuLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoriqueDuLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"historique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneModification_ModificationDeLieu"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneModification_ModificationDeLieu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModificationDeLieu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creation"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quoi"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreA"}},{"kind":"Field","name":{"kind":"Name","value":"effetLe"}},{"kind":"Field","name":{"kind":"Name","value":"annulable"}},{"kind":"Field","name":{"kind":"Name","value":"annule"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"avant"}},{"kind":"Field","name":{"kind":"Name","value":"apres"}}]}}]}}]} as unknown as DocumentNode<HistoriqueDuLieuQuery, HistoriqueDuLieuQueryVariables>;
export const ModifierLieuPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModifierLieuPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"complementAdresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"fixe"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"siteWeb"}},{"kind":"Field","name":{"kind":"Name","value":"horaires"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"typologie"}},{"kind":"Field","name":{"kind":"Name","value":"presentationResume"}},{"kind":"Field","name":{"kind":"Name","value":"presentationDetail"}},{"kind":"Field","name":{"kind":"Name","value":"structureParente"}},{"kind":"Field","name":{"kind":"Name","value":"publics"}},{"kind":"Field","name":{"kind":"Name","value":"prisesEnCharge"}},{"kind":"Field","name":{"kind":"Name","value":"frais"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"formations"}},{"kind":"Field","name":{"kind":"Name","value":"autresFormations"}},{"kind":"Field","name":{"kind":"Name","value":"modalitesAcces"}},{"kind":"Field","name":{"kind":"Name","value":"modalitesAccompagnement"}},{"kind":"Field","name":{"kind":"Name","value":"ficheAccesLibre"}},{"kind":"Field","name":{"kind":"Name","value":"priseRdv"}},{"kind":"Field","name":{"kind":"Name","value":"tarifCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"tarifReglemente"}},{"kind":"Field","name":{"kind":"Name","value":"accessible"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referentielsDesLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]} as unknown as DocumentNode<ModifierLieuPageQuery, ModifierLieuPageQueryVariables>;
export const NouveauLieuPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NouveauLieuPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referentielsDesLieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]} as unknown as DocumentNode<NouveauLieuPageQuery, NouveauLieuPageQueryVariables>;
export const ModifierStructureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierStructure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierStructureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierStructure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierStructureMutation, ModifierStructureMutationVariables>;
export const RetablirChampDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetablirChamp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetablirChampInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retablirChamp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetablirChampMutation, RetablirChampMutationVariables>;
export const ModifierLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierLieuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierLieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fusionnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"deMoi"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflitDeModification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"quand"}},{"kind":"Field","name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"eux"}},{"kind":"Field","name":{"kind":"Name","value":"moi"}},{"kind":"Field","name":{"kind":"Name","value":"deMoi"}},{"kind":"Field","name":{"kind":"Name","value":"par"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fusionnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"eux"}},{"kind":"Field","name":{"kind":"Name","value":"moi"}},{"kind":"Field","name":{"kind":"Name","value":"deMoi"}},{"kind":"Field","name":{"kind":"Name","value":"par"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaisieRefusee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fautes"},"name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierLieuMutation, ModifierLieuMutationVariables>;
export const CreerLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreerLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreerLieuInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creerLieu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaisieRefusee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fautes"},"name":{"kind":"Name","value":"champs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreerLieuMutation, CreerLieuMutationVariables>;
export const ActeSurLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActeSurLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierLabelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LabelModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"fusionne"}},{"kind":"Field","name":{"kind":"Name","value":"effets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"etatAvant"}},{"kind":"Field","name":{"kind":"Name","value":"etatApres"}},{"kind":"Field","name":{"kind":"Name","value":"joursPerdus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joursGagnes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autresLieuxDeLaStructure"}},{"kind":"Field","name":{"kind":"Name","value":"autresLieuxDeLaCommune"}},{"kind":"Field","name":{"kind":"Name","value":"autresLieuxDuDepartement"}},{"kind":"Field","name":{"kind":"Name","value":"delaiPublicSecondes"}},{"kind":"Field","name":{"kind":"Name","value":"usages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dejaFaits"}},{"kind":"Field","name":{"kind":"Name","value":"dejaFaitsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"trenteDerniersJours"}},{"kind":"Field","name":{"kind":"Name","value":"passEnCirculationDansLaCommune"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflitDeLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"champs"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"emetteur"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"par"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ActeSurLabelMutation, ActeSurLabelMutationVariables>;
export const LieuxEnDirectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LieuxEnDirect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieuModifie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depuis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"curseur"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLieux"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"lieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"champs"}},{"kind":"Field","name":{"kind":"Name","value":"assertions"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangDeLieu_LieuLabellise"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangDeLieu_LieuLabellise"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LieuLabellise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"itinerant"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}},{"kind":"Field","name":{"kind":"Name","value":"etatFranceServices"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUtilisations"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodesDeLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"debut"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}}]} as unknown as DocumentNode<LieuxEnDirectSubscription, LieuxEnDirectSubscriptionVariables>;
export const ModifierLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierLabelsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LotDeLabels"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evenement"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"ecartes"}},{"kind":"Field","name":{"kind":"Name","value":"simule"}},{"kind":"Field","alias":{"kind":"Name","value":"ecartees"},"name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ecartees"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"regle"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"changees"},"name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ecartees"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierLabelsMutation, ModifierLabelsMutationVariables>;
export const ChiffresPubliesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChiffresPublies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chiffresPublies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChiffresPublies_ChiffrePublie"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChiffresPublies_ChiffrePublie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffrePublie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<ChiffresPubliesQuery, ChiffresPubliesQueryVariables>;
export const CohortesEnBrefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortesEnBref"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triangle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"EnumValue","value":"REMISE"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"jalons"},"value":{"kind":"ListValue","values":[{"kind":"IntValue","value":"30"},{"kind":"IntValue","value":"90"},{"kind":"IntValue","value":"180"},{"kind":"IntValue","value":"365"}]}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"cellules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jalon"}},{"kind":"Field","name":{"kind":"Name","value":"censure"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortesEnBrefQuery, CohortesEnBrefQueryVariables>;
export const PilotageVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotageVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chapeau_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entonnoir_Statistiques"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chapeau_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"partEtatCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"partLocaleCentimes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entonnoir_Statistiques"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistiques"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"entonnoir"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"chiffre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partDesAchetes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"raisonDuMasque"}}]}}]}}]}}]} as unknown as DocumentNode<PilotageVueQuery, PilotageVueQueryVariables>;
export const TableauVideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableauVide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.utilises","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeurs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TableauVideQuery, TableauVideQueryVariables>;
export const PilotageTableauDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotageTableau"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"autre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicateurs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tri"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"provisoire"}},{"kind":"Field","name":{"kind":"Name","value":"fraicheur"}},{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicateurs"}}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"tri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tri"}}},{"kind":"Argument","name":{"kind":"Name","value":"limite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limite"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indicateur_Catalogue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"masquees"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"autre"},"name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"autre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicateurs"}}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indicateur_Catalogue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pilotage_Ligne"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDuTableau"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"prudence"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]} as unknown as DocumentNode<PilotageTableauQuery, PilotageTableauQueryVariables>;
export const AnnoterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Annoter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnoterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annoter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnotationEcrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnoterMutation, AnnoterMutationVariables>;
export const RetirerAnnotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirerAnnotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerAnnotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerAnnotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnotationEcrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetirerAnnotationMutation, RetirerAnnotationMutationVariables>;
export const ComplementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"base"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Base"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicateurs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"Variable","name":{"kind":"Name","value":"base"}}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicateurs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indicateur_Catalogue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pilotage_Ligne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indicateur_Catalogue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pilotage_Ligne"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDuTableau"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mesures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleBas"}},{"kind":"Field","name":{"kind":"Name","value":"intervalleHaut"}},{"kind":"Field","name":{"kind":"Name","value":"prudence"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}}]} as unknown as DocumentNode<ComplementsQuery, ComplementsQueryVariables>;
export const FormulaireDeChiffre_PublierChiffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormulaireDeChiffre_PublierChiffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublierChiffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publierChiffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffreEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}}]}}]}}]} as unknown as DocumentNode<FormulaireDeChiffre_PublierChiffreMutation, FormulaireDeChiffre_PublierChiffreMutationVariables>;
export const FormulaireDeChiffre_CorrigerChiffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormulaireDeChiffre_CorrigerChiffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrigerChiffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corrigerChiffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffreEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}}]}}]}}]} as unknown as DocumentNode<FormulaireDeChiffre_CorrigerChiffreMutation, FormulaireDeChiffre_CorrigerChiffreMutationVariables>;
export const GestionDuChiffre_RetirerChiffreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GestionDuChiffre_RetirerChiffre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirerChiffreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirerChiffre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffreEnregistre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}}]}}]}}]} as unknown as DocumentNode<GestionDuChiffre_RetirerChiffreMutation, GestionDuChiffre_RetirerChiffreMutationVariables>;
export const ChiffresPubliesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChiffresPubliesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreChiffresPublies"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chiffresPublies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChiffrePublieLigne"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mesuresComparables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"duCatalogue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChiffrePublieLigne"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChiffrePublie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"}},{"kind":"Field","name":{"kind":"Name","value":"indicateur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurMin"}},{"kind":"Field","name":{"kind":"Name","value":"valeurMax"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"constat"}},{"kind":"Field","name":{"kind":"Name","value":"ecart"}},{"kind":"Field","name":{"kind":"Name","value":"ecartRelatif"}},{"kind":"Field","name":{"kind":"Name","value":"sansRapprochement"}},{"kind":"Field","name":{"kind":"Name","value":"rapprochement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"filtre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"epci"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outreMer"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}},{"kind":"Field","name":{"kind":"Name","value":"jusquAu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valeur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"masque"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acte"}},{"kind":"Field","name":{"kind":"Name","value":"publieLe"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"}},{"kind":"Field","name":{"kind":"Name","value":"valeurCitee"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]} as unknown as DocumentNode<ChiffresPubliesPageQuery, ChiffresPubliesPageQueryVariables>;
export const MesProgrammationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesProgrammations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mesProgrammations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UneProgrammation_Programmation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UneProgrammation_Programmation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"rythme"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"heure"}},{"kind":"Field","name":{"kind":"Name","value":"suspendue"}},{"kind":"Field","name":{"kind":"Name","value":"destinataire"}},{"kind":"Field","name":{"kind":"Name","value":"prochainEnvoi"}},{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dernierEnvoi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"demande"}},{"kind":"Field","name":{"kind":"Name","value":"envoyeA"}},{"kind":"Field","name":{"kind":"Name","value":"fichier"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"}},{"kind":"Field","name":{"kind":"Name","value":"octets"}},{"kind":"Field","name":{"kind":"Name","value":"refus"}}]}}]}}]} as unknown as DocumentNode<MesProgrammationsQuery, MesProgrammationsQueryVariables>;
export const VuesAEnvoyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VuesAEnvoyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vuesEnregistrees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VuesAEnvoyerQuery, VuesAEnvoyerQueryVariables>;
export const ProgrammerEnvoiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProgrammerEnvoi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammerEnvoiInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmerEnvoi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammationGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammerEnvoiMutation, ProgrammerEnvoiMutationVariables>;
export const ModifierProgrammationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierProgrammation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierProgrammationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierProgrammation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammationGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ModifierProgrammationMutation, ModifierProgrammationMutationVariables>;
export const EnvoyerMaintenantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnvoyerMaintenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnvoyerMaintenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"envoyerMaintenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammationGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnvoyerMaintenantMutation, EnvoyerMaintenantMutationVariables>;
export const ACloreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AClore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cloturesAFaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dernierMois"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<ACloreQuery, ACloreQueryVariables>;
export const AVerifierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AVerifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordonneesAVerifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"titulaire"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}},{"kind":"Field","name":{"kind":"Name","value":"declareesLe"}},{"kind":"Field","name":{"kind":"Name","value":"declareesPar"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AVerifierQuery, AVerifierQueryVariables>;
export const AjouterAjustementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AjouterAjustement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AjouterAjustementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ajouterAjustement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AjustementAjoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AjouterAjustementMutation, AjouterAjustementMutationVariables>;
export const AjustementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ajustements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ajustements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AjustementsQuery, AjustementsQueryVariables>;
export const LieuxDuReleveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LieuxDuReleve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieux"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}}]}}]}}]}}]} as unknown as DocumentNode<LieuxDuReleveQuery, LieuxDuReleveQueryVariables>;
export const AttestationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttestationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"codePostal"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"}},{"kind":"Field","name":{"kind":"Name","value":"acheteur"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"brutCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}}]}}]}}]}}]} as unknown as DocumentNode<AttestationPageQuery, AttestationPageQueryVariables>;
export const CloreLeMoisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloreLeMois"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloreLeMoisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloreLeMois"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoisRegle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClotureSimulee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloreLeMoisMutation, CloreLeMoisMutationVariables>;
export const CloturePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloturePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeVirements"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"empreinte"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<CloturePageQuery, CloturePageQueryVariables>;
export const CloturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clotures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contrePaiements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeVirements"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"operateur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CloturesQuery, CloturesQueryVariables>;
export const DeclarerCoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclarerCoordonnees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarerCoordonneesBancairesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarerCoordonneesBancaires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordonneesEnregistrees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarerCoordonneesMutation, DeclarerCoordonneesMutationVariables>;
export const IbanEntierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IbanEntier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coordonnees"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iban"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"coordonnees"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coordonnees"}}}]}]}}]} as unknown as DocumentNode<IbanEntierQuery, IbanEntierQueryVariables>;
export const LignesDuReleveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LignesDuReleve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enAttente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"enAttente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enAttente"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseLe"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"partCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"regleLe"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LignesDuReleveQuery, LignesDuReleveQueryVariables>;
export const LignesRegleesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LignesReglees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utiliseLe"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LignesRegleesQuery, LignesRegleesQueryVariables>;
export const PrevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Prevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mois"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aRegler"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operateur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operateur"}}},{"kind":"Argument","name":{"kind":"Name","value":"mois"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mois"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeVirements"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreEnAttente"}},{"kind":"Field","name":{"kind":"Name","value":"enAttenteCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDAttentes"}},{"kind":"Field","name":{"kind":"Name","value":"virements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attentes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raison"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUsages"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrevisionQuery, PrevisionQueryVariables>;
export const ReleveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Releve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"du"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}},{"kind":"Argument","name":{"kind":"Name","value":"du"},"value":{"kind":"Variable","name":{"kind":"Name","value":"du"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDUsages"}},{"kind":"Field","name":{"kind":"Name","value":"usagesCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreRegle"}},{"kind":"Field","name":{"kind":"Name","value":"regleCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"nombreEnAttente"}},{"kind":"Field","name":{"kind":"Name","value":"enAttenteCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"raison"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Banque_Structure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Banque_Structure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"etatBancaire"}},{"kind":"Field","name":{"kind":"Name","value":"coordonneesBancaires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"titulaire"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}},{"kind":"Field","name":{"kind":"Name","value":"bic"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"declareesLe"}},{"kind":"Field","name":{"kind":"Name","value":"declareesPar"}},{"kind":"Field","name":{"kind":"Name","value":"verifieesLe"}},{"kind":"Field","name":{"kind":"Name","value":"effectivesLe"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordonneesEnVigueur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}}]}}]}}]} as unknown as DocumentNode<ReleveQuery, ReleveQueryVariables>;
export const VerifierCoordonneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifierCoordonnees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifierCoordonneesBancairesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifierCoordonneesBancaires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordonneesEnregistrees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifierCoordonneesMutation, VerifierCoordonneesMutationVariables>;
export const VirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Virements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"virements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titulaire"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VirementsQuery, VirementsQueryVariables>;
export const VirementsRecusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VirementsRecus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"virements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeLignes"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"fraisCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"ajustementsCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"netCentimes"}},{"kind":"Field","name":{"kind":"Name","value":"coordonnees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ibanFin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contrePaiement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"mois"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VirementsRecusQuery, VirementsRecusQueryVariables>;
export const JourneeDeRemiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JourneeDeRemise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"distributeur"},"value":{"kind":"Variable","name":{"kind":"Name","value":"distributeur"}}},{"kind":"Argument","name":{"kind":"Name","value":"depuis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}},{"kind":"Argument","name":{"kind":"Name","value":"jusquAu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jour"}}},{"kind":"Argument","name":{"kind":"Name","value":"miennes"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JourneeDeRemiseQuery, JourneeDeRemiseQueryVariables>;
export const SignalerCarnetPerduDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignalerCarnetPerdu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarerCarnetPerduInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarerCarnetPerdu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetArrete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignalerCarnetPerduMutation, SignalerCarnetPerduMutationVariables>;
export const AcheteusesDuGuichetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcheteusesDuGuichet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcheteusesDuGuichetQuery, AcheteusesDuGuichetQueryVariables>;
export const GuichetsDeRemiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuichetsDeRemise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributeurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohortes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"public"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GuichetsDeRemiseQuery, GuichetsDeRemiseQueryVariables>;
export const RemettreAuGuichetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemettreAuGuichet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemettreCarnetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remettreCarnet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetRemis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDePass"}},{"kind":"Field","name":{"kind":"Name","value":"remise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemettreAuGuichetMutation, RemettreAuGuichetMutationVariables>;
export const DefaireEvenementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefaireEvenement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerEvenementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerEvenement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DefaireEvenementMutation, DefaireEvenementMutationVariables>;
export const AnnulerUtilisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulerUtilisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulerUtilisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulerUtilisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulerUtilisationMutation, AnnulerUtilisationMutationVariables>;
export const ChoixDuLieuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChoixDuLieu"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lieux"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"genre"},"value":{"kind":"EnumValue","value":"PASS_NUMERIQUE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"etatPassNumerique"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChoixDuLieuQuery, ChoixDuLieuQueryVariables>;
export const DeclarerCohorteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclarerCohorte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarerCohorteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarerCohorte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CohorteDeclaree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarerCohorteMutation, DeclarerCohorteMutationVariables>;
export const AnnotationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Annotations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"departement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departement"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"court"}},{"kind":"Field","name":{"kind":"Name","value":"nomAnglais"}},{"kind":"Field","name":{"kind":"Name","value":"courtAnglais"}},{"kind":"Field","name":{"kind":"Name","value":"texte"}},{"kind":"Field","name":{"kind":"Name","value":"du"}},{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"duDispositif"}},{"kind":"Field","name":{"kind":"Name","value":"retirable"}}]}}]}}]} as unknown as DocumentNode<AnnotationsQuery, AnnotationsQueryVariables>;
export const SignalerPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignalerPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onglet"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"champ"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parti"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalerPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}},{"kind":"Argument","name":{"kind":"Name","value":"onglet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onglet"}}},{"kind":"Argument","name":{"kind":"Name","value":"champ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"champ"}}},{"kind":"Argument","name":{"kind":"Name","value":"parti"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parti"}}}]}]}}]} as unknown as DocumentNode<SignalerPresenceMutation, SignalerPresenceMutationVariables>;
export const PresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Presence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lieu"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lieu"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}}]}}]}}]} as unknown as DocumentNode<PresenceSubscription, PresenceSubscriptionVariables>;
export const AccesRefuseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccesRefuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"compte"}},{"kind":"Field","name":{"kind":"Name","value":"lectureSeule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matriceDesDroits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droit"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<AccesRefuseQuery, AccesRefuseQueryVariables>;
export const DemanderAccesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemanderAcces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemanderAccesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demanderAcces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccesModifie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DemanderAccesMutation, DemanderAccesMutationVariables>;
export const FigureDePrevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureDePrevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailleDePrevision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prevision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"par"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LigneDePrevision"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LigneDePrevision"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"retroTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moisAvant"}},{"kind":"Field","name":{"kind":"Name","value":"commandes"}},{"kind":"Field","name":{"kind":"Name","value":"dansLIntervalle"}},{"kind":"Field","name":{"kind":"Name","value":"erreurMoyenne"}},{"kind":"Field","name":{"kind":"Name","value":"erreurRelative"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LigneDePrevision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LigneDePrevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}},{"kind":"Field","name":{"kind":"Name","value":"finLe"}},{"kind":"Field","name":{"kind":"Name","value":"restants"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partBasse"}},{"kind":"Field","name":{"kind":"Name","value":"partHaute"}},{"kind":"Field","name":{"kind":"Name","value":"centimes"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}}]}}]} as unknown as DocumentNode<FigureDePrevisionQuery, FigureDePrevisionQueryVariables>;
export const RegistreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demonstration"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"anneeCog"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"perimetre"}},{"kind":"Field","name":{"kind":"Name","value":"droits"}},{"kind":"Field","name":{"kind":"Name","value":"compte"}},{"kind":"Field","name":{"kind":"Name","value":"lectureSeule"}},{"kind":"Field","name":{"kind":"Name","value":"fournisseurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]} as unknown as DocumentNode<RegistreQuery, RegistreQueryVariables>;
export const PorteeDeLOperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PorteeDeLOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texte"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"porteeDeLOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"texte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texte"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"champs"}},{"kind":"Field","name":{"kind":"Name","value":"demandes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droits"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<PorteeDeLOperationQuery, PorteeDeLOperationQueryVariables>;
export const ChoixDeTerritoireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChoixDeTerritoire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collectivites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChoixDeTerritoireQuery, ChoixDeTerritoireQueryVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicateurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indicateur_Catalogue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indicateur_Catalogue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicateur"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formule"}},{"kind":"Field","name":{"kind":"Name","value":"numerateur"}},{"kind":"Field","name":{"kind":"Name","value":"denominateur"}},{"kind":"Field","name":{"kind":"Name","value":"unite"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"bases"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"depuis"}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const NomsDesCoupesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NomsDesCoupes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreStatistiques"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"par"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistiques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"base"},"value":{"kind":"EnumValue","value":"FLUX"}},{"kind":"Argument","name":{"kind":"Name","value":"attribution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attribution"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableau"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicateurs"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pass.utilises","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"par"},"value":{"kind":"Variable","name":{"kind":"Name","value":"par"}}},{"kind":"Argument","name":{"kind":"Name","value":"limite"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NomsDesCoupesQuery, NomsDesCoupesQueryVariables>;
export const DroitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Droits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droits"}}]}}]}}]} as unknown as DocumentNode<DroitsQuery, DroitsQueryVariables>;
export const VersionsDeLaVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionsDeLaVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vueEnregistree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"supprimee"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}}]}}]}}]}}]} as unknown as DocumentNode<VersionsDeLaVueQuery, VersionsDeLaVueQueryVariables>;
export const VuesDeLaPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VuesDeLaPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chemin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vuesEnregistrees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"chemin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chemin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VuesDeLaPageQuery, VuesDeLaPageQueryVariables>;
export const EnregistrerVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnregistrerVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnregistrerVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enregistrerVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueEnregistree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"equipe"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EnregistrerVueMutation, EnregistrerVueMutationVariables>;
export const ModifierVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModifierVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModifierVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modifierVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueEnregistree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"equipe"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ModifierVueMutation, ModifierVueMutationVariables>;
export const RetablirVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetablirVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetablirVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retablirVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueEnregistree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"equipe"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RetablirVueMutation, RetablirVueMutationVariables>;
export const SupprimerVueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupprimerVue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupprimerVueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supprimerVue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueGardee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SupprimerVueMutation, SupprimerVueMutationVariables>;
export const VueChargeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VueChargee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vueEnregistree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VueLue_VueEnregistree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VueEnregistree"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lien"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"chemin"}},{"kind":"Field","name":{"kind":"Name","value":"requete"}},{"kind":"Field","name":{"kind":"Name","value":"portee"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"equipe"}},{"kind":"Field","name":{"kind":"Name","value":"modifiable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<VueChargeeQuery, VueChargeeQueryVariables>;
export const DeciderSignalementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeciderSignalement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeciderSignalementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deciderSignalement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignalementDecide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deja"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeciderSignalementMutation, DeciderSignalementMutationVariables>;
export const SignalementsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignalementsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FiltreSignalements"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnSignalement_Signalement"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnSignalement_Signalement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signalement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origine"}},{"kind":"Field","name":{"kind":"Name","value":"etat"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"lieu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"communeNom"}},{"kind":"Field","name":{"kind":"Name","value":"departementCode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"actuelle"}},{"kind":"Field","name":{"kind":"Name","value":"proposee"}},{"kind":"Field","name":{"kind":"Name","value":"changeDepuis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"enregistreLe"}},{"kind":"Field","name":{"kind":"Name","value":"evenement"}}]}}]}}]} as unknown as DocumentNode<SignalementsPageQuery, SignalementsPageQueryVariables>;
export const BordereauxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bordereaux"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"apres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deplacements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"apres"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"vers"}},{"kind":"Field","name":{"kind":"Name","value":"nombreDeCarnets"}},{"kind":"Field","name":{"kind":"Name","value":"premier"}},{"kind":"Field","name":{"kind":"Name","value":"dernier"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BordereauxQuery, BordereauxQueryVariables>;
export const DistributeursDuStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistributeursDuStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributeurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistributeursDuStockQuery, DistributeursDuStockQueryVariables>;
export const IncidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Incidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"genre"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GenreDIncident"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"genre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"genre"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"jour"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"carnet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remplacant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentsQuery, IncidentsQueryVariables>;
export const AjouterDistributeurDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AjouterDistributeur"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AjouterDistributeurInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ajouterDistributeur"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DistributeurAjoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distributeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AjouterDistributeurMutation, AjouterDistributeurMutationVariables>;
export const StockPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"au"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"collectivite"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collectivite"}}},{"kind":"Argument","name":{"kind":"Name","value":"au"},"value":{"kind":"Variable","name":{"kind":"Name","value":"au"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"au"}},{"kind":"Field","name":{"kind":"Name","value":"dormants"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"enStock"}},{"kind":"Field","name":{"kind":"Name","value":"enTransit"}},{"kind":"Field","name":{"kind":"Name","value":"injectes"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"enStock"}},{"kind":"Field","name":{"kind":"Name","value":"enTransit"}},{"kind":"Field","name":{"kind":"Name","value":"injectes"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detenteurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"}},{"kind":"Field","name":{"kind":"Name","value":"ageMedian"}},{"kind":"Field","name":{"kind":"Name","value":"plusAncien"}},{"kind":"Field","name":{"kind":"Name","value":"dormants"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emis"}},{"kind":"Field","name":{"kind":"Name","value":"enStock"}},{"kind":"Field","name":{"kind":"Name","value":"enTransit"}},{"kind":"Field","name":{"kind":"Name","value":"injectes"}},{"kind":"Field","name":{"kind":"Name","value":"bloques"}},{"kind":"Field","name":{"kind":"Name","value":"perdus"}},{"kind":"Field","name":{"kind":"Name","value":"annules"}},{"kind":"Field","name":{"kind":"Name","value":"remplaces"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StockPageQuery, StockPageQueryVariables>;
export const AcheteusesDuStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcheteusesDuStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"collectivite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcheteusesDuStockQuery, AcheteusesDuStockQueryVariables>;
export const DeplacerCarnetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeplacerCarnets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeplacerCarnetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deplacerCarnets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CarnetsDeplaces"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"pass"}},{"kind":"Field","name":{"kind":"Name","value":"plages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"premier"}},{"kind":"Field","name":{"kind":"Name","value":"dernier"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"retenus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"carnets"}},{"kind":"Field","name":{"kind":"Name","value":"exemple"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeplacerCarnetsMutation, DeplacerCarnetsMutationVariables>;