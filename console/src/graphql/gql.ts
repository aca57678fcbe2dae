/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment MesHabilitations_MonCompte on MonCompte {\n    habilitationActive\n    compte {\n      id\n      habilitations {\n        id\n        role\n        perimetre\n        du\n        jusquAu\n        enVigueur\n      }\n    }\n  }\n": typeof types.MesHabilitations_MonCompteFragmentDoc,
    "\n  fragment MesSessions_MonCompte on MonCompte {\n    sessions {\n      id\n      appareil\n      creeLe\n      vueLe\n      expireLe\n      actuelle\n    }\n  }\n": typeof types.MesSessions_MonCompteFragmentDoc,
    "\n  mutation FermerMesSessions($session: ID) {\n    fermerMesSessions(session: $session) {\n      deja\n    }\n  }\n": typeof types.FermerMesSessionsDocument,
    "\n  query MoiPage {\n    moi {\n      lectureSeule\n      compte {\n        id\n        ...MonIdentite_CompteDAgent\n      }\n      ...MesHabilitations_MonCompte\n      ...MesSessions_MonCompte\n    }\n  }\n": typeof types.MoiPageDocument,
    "\n  fragment MonIdentite_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n  }\n": typeof types.MonIdentite_CompteDAgentFragmentDoc,
    "\n  mutation AccorderHabilitation($input: AccorderHabilitationInput!) {\n    accorderHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.AccorderHabilitationDocument,
    "\n  query CollectivitesAChoisir {\n    collectivites(first: 100) {\n      edges {\n        node {\n          id\n          siren\n          nom\n        }\n      }\n    }\n  }\n": typeof types.CollectivitesAChoisirDocument,
    "\n  query RegionsAChoisir {\n    territoires(first: 100, type: REGION) {\n      edges {\n        node {\n          id\n          code\n          nom\n        }\n      }\n    }\n  }\n": typeof types.RegionsAChoisirDocument,
    "\n  fragment Demande_DemandeDAcces on DemandeDAcces {\n    id\n    droit\n    page\n    motif\n    faiteLe\n    traiteeLe\n    acceptee\n    reponse\n    compte {\n      id\n      pseudonyme\n      nom\n      habilitations {\n        id\n        role\n        perimetre\n        enVigueur\n      }\n    }\n  }\n": typeof types.Demande_DemandeDAccesFragmentDoc,
    "\n  mutation RepondreALaDemande($input: RepondreALaDemandeInput!) {\n    repondreALaDemande(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.RepondreALaDemandeDocument,
    "\n  query DemandesPage($first: Int!, $apres: String, $ouvertes: Boolean) {\n    demandesDAcces(first: $first, after: $apres, ouvertes: $ouvertes) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...Demande_DemandeDAcces\n        }\n      }\n    }\n  }\n": typeof types.DemandesPageDocument,
    "\n  query ComptesDuRole($role: Role!) {\n    comptes(first: 0, role: $role) {\n      totalCount\n    }\n  }\n": typeof types.ComptesDuRoleDocument,
    "\n  mutation ModifierDroits($input: ModifierDroitsInput!) {\n    modifierDroits(input: $input) {\n      ... on DroitsModifies {\n        ecarts {\n          role\n          droit\n          accorde\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.ModifierDroitsDocument,
    "\n  mutation FermerCompte($input: FermerCompteInput!) {\n    fermerCompte(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.FermerCompteDocument,
    "\n  fragment Habilitations_CompteDAgent on CompteDAgent {\n    id\n    habilitations {\n      id\n      role\n      perimetre\n      du\n      jusquAu\n      motif\n      accordeePar\n      retireeLe\n      enVigueur\n    }\n  }\n": typeof types.Habilitations_CompteDAgentFragmentDoc,
    "\n  mutation RetirerHabilitation($input: RetirerHabilitationInput!) {\n    retirerHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.RetirerHabilitationDocument,
    "\n  fragment Identites_CompteDAgent on CompteDAgent {\n    id\n    identites {\n      fournisseur\n      confirmee\n      vueLe\n    }\n  }\n": typeof types.Identites_CompteDAgentFragmentDoc,
    "\n  mutation ConfirmerIdentite($input: ConfirmerIdentiteInput!) {\n    confirmerIdentite(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.ConfirmerIdentiteDocument,
    "\n  query Invitations {\n    invitations(first: 50) {\n      edges {\n        node {\n          id\n          courriel\n          role\n          perimetre\n          motif\n          invitePar\n          creeLe\n          expireLe\n          etat\n        }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation AnnulerInvitation($input: AnnulerInvitationInput!) {\n    annulerInvitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.AnnulerInvitationDocument,
    "\n  mutation InviterCompte($input: InviterCompteInput!) {\n    inviterCompte(input: $input) {\n      ... on CompteInvite {\n        lien\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.InviterCompteDocument,
    "\n  fragment RangDeCompte_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n    fermeLe\n    purgeLe\n    ...Habilitations_CompteDAgent\n    ...Identites_CompteDAgent\n  }\n": typeof types.RangDeCompte_CompteDAgentFragmentDoc,
    "\n  query RolesPage {\n    matriceDesDroits {\n      droit\n      roles\n      parDefaut\n    }\n  }\n": typeof types.RolesPageDocument,
    "\n  query UtilisateursPage(\n    $first: Int!\n    $apres: String\n    $recherche: String\n    $role: Role\n    $aConfirmer: Boolean\n  ) {\n    comptes(first: $first, after: $apres, recherche: $recherche, role: $role, aConfirmer: $aConfirmer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCompte_CompteDAgent\n        }\n      }\n    }\n  }\n": typeof types.UtilisateursPageDocument,
    "\n  query MonPerimetre {\n    moi {\n      habilitationActive\n      compte {\n        id\n        habilitations {\n          id\n          perimetreCode\n          perimetre\n        }\n      }\n    }\n  }\n": typeof types.MonPerimetreDocument,
    "\n  fragment BandeDePass_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    commande {\n      id\n      valeurFacialeCentimes\n    }\n    pass {\n      id\n      rang\n      numero\n      etat\n    }\n  }\n": typeof types.BandeDePass_CarnetFragmentDoc,
    "\n  query CarnetPage($numero: String!) {\n    registre {\n      jour\n    }\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        ...TitreDuCarnet_Carnet\n        ...BandeDePass_Carnet\n        ...Ecritures_Carnet\n        ...Rattachements_Carnet\n        ...RemettreCarnet_Carnet\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n": typeof types.CarnetPageDocument,
    "\n  query ChoixDuLieu($recherche: String!) {\n    lieux(first: 8, filtre: { recherche: $recherche, genre: PASS_NUMERIQUE }) {\n      totalCount\n      edges {\n        node {\n          id\n          nom\n          communeNom\n          departementCode\n          etatPassNumerique\n        }\n      }\n    }\n  }\n": typeof types.ChoixDuLieuDocument,
    "\n  fragment Ecritures_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    collectivite {\n      id\n      nom\n    }\n    commande {\n      id\n      numero\n      operateur {\n        id\n        nom\n      }\n      etapes {\n        id\n        etape\n        jour\n        reference\n        enregistreLe\n      }\n    }\n    remise {\n      id\n      jour\n      enregistreLe\n      distributeur {\n        id\n        nom\n      }\n    }\n    pass {\n      id\n      rang\n      utilisation {\n        id\n        jour\n        enregistreLe\n        service\n        minutes\n        prixCentimes\n        partPassCentimes\n        resteAChargeCentimes\n        lieu {\n          id\n          nom\n          communeNom\n          labels {\n            id\n            genre\n            acte\n            du\n            jusquAu\n          }\n        }\n      }\n      reglement {\n        jour\n        centimes\n        fraisCentimes\n        enregistreLe\n      }\n    }\n  }\n": typeof types.Ecritures_CarnetFragmentDoc,
    "\n  query CohortesARemettre($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      edges {\n        node {\n          id\n          libelle\n          public\n        }\n      }\n    }\n  }\n": typeof types.CohortesARemettreDocument,
    "\n  query LignesDuChiffre(\n    $first: Int!\n    $apres: String\n    $etape: Etape!\n    $base: Base!\n    $filtre: FiltreStatistiques\n    $au: LocalDate\n  ) {\n    listeDePass(first: $first, after: $apres, etape: $etape, base: $base, filtre: $filtre, au: $au) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDePass_Pass\n        }\n      }\n    }\n  }\n": typeof types.LignesDuChiffreDocument,
    "\n  query NomDeCollectivite($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      nom\n    }\n  }\n": typeof types.NomDeCollectiviteDocument,
    "\n  query ListeDesCarnets($first: Int!, $apres: String) {\n    carnets(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCarnet_Carnet\n        }\n      }\n    }\n  }\n": typeof types.ListeDesCarnetsDocument,
    "\n  query PassPage($numero: String!) {\n    registre {\n      jour\n    }\n    pass(numero: $numero) {\n      ... on Pass {\n        id\n        rang\n        etat\n        ...TitreDuPass_Pass\n        carnet {\n          id\n          ...BandeDePass_Carnet\n          ...Ecritures_Carnet\n          ...Rattachements_Carnet\n        }\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n": typeof types.PassPageDocument,
    "\n  fragment RangDeCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    valideJusquAu\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n    }\n  }\n": typeof types.RangDeCarnet_CarnetFragmentDoc,
    "\n  fragment RangDePass_Pass on Pass {\n    id\n    rang\n    fin\n    numero\n    etat\n    carnet {\n      id\n      numero\n      acheteLe\n      collectivite {\n        id\n        siren\n        nom\n      }\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        nom\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n": typeof types.RangDePass_PassFragmentDoc,
    "\n  fragment Rattachements_Carnet on Carnet {\n    id\n    numero\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n      vague\n      operateur {\n        id\n        nom\n      }\n    }\n    remise {\n      id\n      distributeur {\n        id\n        code\n        nom\n      }\n    }\n  }\n": typeof types.Rattachements_CarnetFragmentDoc,
    "\n  query CohorteDuCarnet($numero: String!) {\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        remise {\n          id\n          cohorte {\n            id\n            libelle\n          }\n        }\n      }\n    }\n  }\n": typeof types.CohorteDuCarnetDocument,
    "\n  fragment RemettreCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    collectivite {\n      id\n      siren\n    }\n  }\n": typeof types.RemettreCarnet_CarnetFragmentDoc,
    "\n  mutation RemettreCarnet($input: RemettreCarnetInput!) {\n    remettreCarnet(input: $input) {\n      ... on CarnetRemis {\n        deja\n        carnet {\n          id\n          etat\n          pass {\n            id\n            etat\n          }\n          remise {\n            id\n            jour\n            enregistreLe\n            distributeur {\n              id\n              code\n              nom\n            }\n          }\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.RemettreCarnetDocument,
    "\n  fragment TitreDuCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    tolereJusquAu\n    remise {\n      id\n      jour\n    }\n  }\n": typeof types.TitreDuCarnet_CarnetFragmentDoc,
    "\n  fragment TitreDuPass_Pass on Pass {\n    id\n    etat\n    carnet {\n      id\n      tolereJusquAu\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n": typeof types.TitreDuPass_PassFragmentDoc,
    "\n  mutation UtiliserPass($input: UtiliserPassInput!) {\n    utiliserPass(input: $input) {\n      ... on PassUtilise {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.UtiliserPassDocument,
    "\n  query Cohortes($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          ...RangDeCohorte_Cohorte\n        }\n      }\n    }\n  }\n": typeof types.CohortesDocument,
    "\n  query CollectivitePage($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      ...Identite_Collectivite\n      ...Engagement_Collectivite\n    }\n  }\n": typeof types.CollectivitePageDocument,
    "\n  query CollectiviteVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Entonnoir_Statistiques @unmask\n      ...ParPublic_Statistiques @unmask\n    }\n  }\n": typeof types.CollectiviteVueDocument,
    "\n  query CollectivitesPage($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 100, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          ...ListeDesCollectivites_Collectivite @unmask\n        }\n      }\n    }\n  }\n": typeof types.CollectivitesPageDocument,
    "\n  query CollectivitesChiffres($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      au\n      provisoire\n      ...ListeDesCollectivites_Statistiques @unmask\n    }\n  }\n": typeof types.CollectivitesChiffresDocument,
    "\n  fragment Commande_Commande on Commande {\n    id\n    numero\n    vague\n    nombreDePass\n    tailleDeCarnet\n    valeurFacialeCentimes\n    valeurCentimes\n    acheteeLe\n    valideJusquAu\n    tolereeJusquAu\n    etat\n    operateur {\n      id\n      nom\n    }\n    etapes {\n      id\n      etape\n      jour\n      reference\n      enregistreLe\n    }\n  }\n": typeof types.Commande_CommandeFragmentDoc,
    "\n  query Commandes($siren: String!) {\n    commandes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          nombreDePass\n          ...Commande_Commande\n        }\n      }\n    }\n  }\n": typeof types.CommandesDocument,
    "\n  fragment Engagement_Collectivite on Collectivite {\n    id\n    conventions {\n      id\n      vague\n      signeeLe\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n": typeof types.Engagement_CollectiviteFragmentDoc,
    "\n  fragment Identite_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    fictive\n  }\n": typeof types.Identite_CollectiviteFragmentDoc,
    "\n  fragment ParPublic_Statistiques on Statistiques {\n    base\n    fraicheur\n    lignes(par: [PUBLIC]) {\n      public\n      distribues\n      utilises\n    }\n  }\n": typeof types.ParPublic_StatistiquesFragmentDoc,
    "\n  fragment RangDeCohorte_Cohorte on Cohorte {\n    id\n    public\n    libelle\n    du\n    jusquAu\n    personnes\n    nombreDeCarnetsRemis\n    effectifs {\n      dimension\n      modalite\n      personnes\n    }\n  }\n": typeof types.RangDeCohorte_CohorteFragmentDoc,
    "\n  query SansResultat($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 0, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n    }\n  }\n": typeof types.SansResultatDocument,
    "\n  query CollectiviteMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n": typeof types.CollectiviteMoisDocument,
    "\n  fragment ListeDesCollectivites_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    conventions {\n      id\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n": typeof types.ListeDesCollectivites_CollectiviteFragmentDoc,
    "\n  fragment ListeDesCollectivites_Statistiques on Statistiques {\n    lignes(par: [COLLECTIVITE]) {\n      collectivite {\n        id\n        siren\n      }\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n": typeof types.ListeDesCollectivites_StatistiquesFragmentDoc,
    "\n  fragment EnTete_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    recuA\n    termineA\n  }\n": typeof types.EnTete_ImportFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      ...EnTete_Import\n      ...Rapport_Import\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  query ListeDesImports($first: Int!, $apres: String) {\n    imports(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDImport_Import\n        }\n      }\n    }\n  }\n": typeof types.ListeDesImportsDocument,
    "\n  fragment RangDImport_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    creees\n    modifiees\n    inchangees\n    rejetees\n    recuA\n  }\n": typeof types.RangDImport_ImportFragmentDoc,
    "\n  fragment Rapport_Import on Import {\n    id\n    simule\n    etat\n    motif\n    lignes\n    creees\n    modifiees\n    inchangees\n    rejetees\n    ...Rejets_Import\n  }\n": typeof types.Rapport_ImportFragmentDoc,
    "\n  fragment Rejets_Import on Import {\n    id\n    fichier\n    rejetees\n    rapport {\n      ligne\n      colonne\n      valeur\n      attendu\n    }\n  }\n": typeof types.Rejets_ImportFragmentDoc,
    "\n  mutation Importer($genre: GenreDImport!, $depot: ID!, $simuler: Boolean!, $cleIdempotence: String!) {\n    importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cleIdempotence) {\n      id\n      genre\n      fichier\n      simule\n      etat\n      creees\n      modifiees\n      rejetees\n      ...Rapport_Import\n    }\n  }\n": typeof types.ImporterDocument,
    "\n  fragment AssertionDeLabel_AssertionDeLabel on AssertionDeLabel {\n    id\n    genre\n    acte\n    emetteur\n    du\n    jusquAu\n    preuve\n    motif\n    enregistreLe\n  }\n": typeof types.AssertionDeLabel_AssertionDeLabelFragmentDoc,
    "\n  fragment EnTete_LieuLabellise on LieuLabellise {\n    id\n    nom\n    adresse\n    codePostal\n    communeNom\n    departementCode\n    itinerant\n    site\n    fictif\n    etatPassNumerique\n    etatFranceServices\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n": typeof types.EnTete_LieuLabelliseFragmentDoc,
    "\n  fragment HistoireDesLabels_LieuLabellise on LieuLabellise {\n    id\n    labels {\n      id\n      du\n      enregistreLe\n      ...AssertionDeLabel_AssertionDeLabel\n    }\n  }\n": typeof types.HistoireDesLabels_LieuLabelliseFragmentDoc,
    "\n  fragment Identite_LieuLabellise on LieuLabellise {\n    id\n    communeCode\n    latitude\n    longitude\n    telephone\n    siteWeb\n    horaires\n    source\n    version\n    modifieLe\n    structure {\n      id\n      siret\n      nom\n    }\n  }\n": typeof types.Identite_LieuLabelliseFragmentDoc,
    "\n  query LieuPage($id: ID!) {\n    lieu(id: $id) {\n      id\n      ...EnTete_LieuLabellise\n      ...HistoireDesLabels_LieuLabellise\n      ...Identite_LieuLabellise\n      ...Services_LieuLabellise\n    }\n  }\n": typeof types.LieuPageDocument,
    "\n  query LieuxPage($first: Int!, $apres: String, $filtre: FiltreLieux) {\n    lieux(first: $first, after: $apres, filtre: $filtre) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          communeNom\n          ...RangDeLieu_LieuLabellise\n        }\n      }\n    }\n  }\n": typeof types.LieuxPageDocument,
    "\n  fragment RangDeLieu_LieuLabellise on LieuLabellise {\n    id\n    nom\n    communeNom\n    communeCode\n    departementCode\n    itinerant\n    site\n    etatPassNumerique\n    etatFranceServices\n    nombreDUtilisations\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n": typeof types.RangDeLieu_LieuLabelliseFragmentDoc,
    "\n  query SansLieu($filtre: FiltreLieux) {\n    lieux(first: 0, filtre: $filtre) {\n      totalCount\n    }\n  }\n": typeof types.SansLieuDocument,
    "\n  fragment Services_LieuLabellise on LieuLabellise {\n    id\n    services\n  }\n": typeof types.Services_LieuLabelliseFragmentDoc,
    "\n  query Usages($id: ID!) {\n    lieu(id: $id) {\n      id\n      nombreDUtilisations\n    }\n  }\n": typeof types.UsagesDocument,
    "\n  fragment Chapeau_Statistiques on Statistiques {\n    collectivites\n    valeurDesConventionsCentimes\n    partEtatCentimes\n    partLocaleCentimes\n  }\n": typeof types.Chapeau_StatistiquesFragmentDoc,
    "\n  fragment ChiffresPublies_ChiffrePublie on ChiffrePublie {\n    id\n    publieLe\n    indicateur\n    valeurCitee\n    unite\n    perimetre\n    reserve\n    source\n  }\n": typeof types.ChiffresPublies_ChiffrePublieFragmentDoc,
    "\n  query ChiffresPublies {\n    chiffresPublies(first: 100) {\n      edges {\n        node {\n          id\n          ...ChiffresPublies_ChiffrePublie @unmask\n        }\n      }\n    }\n  }\n": typeof types.ChiffresPubliesDocument,
    "\n  fragment DefinitionsPage_Indicateur on Indicateur {\n    code\n    nom\n    definition\n    formule\n    unite\n    version\n    depuis\n  }\n": typeof types.DefinitionsPage_IndicateurFragmentDoc,
    "\n  query DefinitionsPage {\n    indicateurs {\n      ...DefinitionsPage_Indicateur @unmask\n    }\n  }\n": typeof types.DefinitionsPageDocument,
    "\n  query PilotageVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Chapeau_Statistiques @unmask\n      ...Entonnoir_Statistiques @unmask\n    }\n  }\n": typeof types.PilotageVueDocument,
    "\n  query PilotageMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n": typeof types.PilotageMoisDocument,
    "\n  query PilotageDepartements($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      ...Departements_Statistiques @unmask\n    }\n  }\n": typeof types.PilotageDepartementsDocument,
    "\n  fragment Departements_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    ...Entonnoir_Statistiques @unmask\n    lignes(par: [DEPARTEMENT]) {\n      departement\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n": typeof types.Departements_StatistiquesFragmentDoc,
    "\n  query AccesRefuse {\n    registre {\n      role\n      perimetre\n      compte\n      lectureSeule\n    }\n    matriceDesDroits {\n      droit\n      roles\n    }\n  }\n": typeof types.AccesRefuseDocument,
    "\n  mutation DemanderAcces($input: DemanderAccesInput!) {\n    demanderAcces(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": typeof types.DemanderAccesDocument,
    "\n  query Registre {\n    registre {\n      demonstration\n      jour\n      anneeCog\n      version\n      role\n      perimetre\n      droits\n      compte\n      lectureSeule\n      fournisseurs {\n        code\n        nom\n      }\n    }\n  }\n": typeof types.RegistreDocument,
    "\n  fragment Entonnoir_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    entonnoir {\n      etape\n      valeurCentimes\n      chiffre {\n        valeur\n        unite\n        indicateur\n        definition\n        numerateur\n        denominateur\n        masque\n        lignes {\n          chemin\n          nombre\n        }\n      }\n      partDesAchetes {\n        valeur\n        unite\n        definition\n        numerateur\n        denominateur\n        masque\n      }\n    }\n  }\n": typeof types.Entonnoir_StatistiquesFragmentDoc,
    "\n  fragment FigureMensuelle_Statistiques on Statistiques {\n    au\n    fraicheur\n    lignes(par: [MOIS]) {\n      mois\n      distribues\n      utilises\n    }\n  }\n": typeof types.FigureMensuelle_StatistiquesFragmentDoc,
    "\n  query Droits {\n    registre {\n      droits\n    }\n  }\n": typeof types.DroitsDocument,
};
const documents: Documents = {
    "\n  fragment MesHabilitations_MonCompte on MonCompte {\n    habilitationActive\n    compte {\n      id\n      habilitations {\n        id\n        role\n        perimetre\n        du\n        jusquAu\n        enVigueur\n      }\n    }\n  }\n": types.MesHabilitations_MonCompteFragmentDoc,
    "\n  fragment MesSessions_MonCompte on MonCompte {\n    sessions {\n      id\n      appareil\n      creeLe\n      vueLe\n      expireLe\n      actuelle\n    }\n  }\n": types.MesSessions_MonCompteFragmentDoc,
    "\n  mutation FermerMesSessions($session: ID) {\n    fermerMesSessions(session: $session) {\n      deja\n    }\n  }\n": types.FermerMesSessionsDocument,
    "\n  query MoiPage {\n    moi {\n      lectureSeule\n      compte {\n        id\n        ...MonIdentite_CompteDAgent\n      }\n      ...MesHabilitations_MonCompte\n      ...MesSessions_MonCompte\n    }\n  }\n": types.MoiPageDocument,
    "\n  fragment MonIdentite_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n  }\n": types.MonIdentite_CompteDAgentFragmentDoc,
    "\n  mutation AccorderHabilitation($input: AccorderHabilitationInput!) {\n    accorderHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.AccorderHabilitationDocument,
    "\n  query CollectivitesAChoisir {\n    collectivites(first: 100) {\n      edges {\n        node {\n          id\n          siren\n          nom\n        }\n      }\n    }\n  }\n": types.CollectivitesAChoisirDocument,
    "\n  query RegionsAChoisir {\n    territoires(first: 100, type: REGION) {\n      edges {\n        node {\n          id\n          code\n          nom\n        }\n      }\n    }\n  }\n": types.RegionsAChoisirDocument,
    "\n  fragment Demande_DemandeDAcces on DemandeDAcces {\n    id\n    droit\n    page\n    motif\n    faiteLe\n    traiteeLe\n    acceptee\n    reponse\n    compte {\n      id\n      pseudonyme\n      nom\n      habilitations {\n        id\n        role\n        perimetre\n        enVigueur\n      }\n    }\n  }\n": types.Demande_DemandeDAccesFragmentDoc,
    "\n  mutation RepondreALaDemande($input: RepondreALaDemandeInput!) {\n    repondreALaDemande(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.RepondreALaDemandeDocument,
    "\n  query DemandesPage($first: Int!, $apres: String, $ouvertes: Boolean) {\n    demandesDAcces(first: $first, after: $apres, ouvertes: $ouvertes) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...Demande_DemandeDAcces\n        }\n      }\n    }\n  }\n": types.DemandesPageDocument,
    "\n  query ComptesDuRole($role: Role!) {\n    comptes(first: 0, role: $role) {\n      totalCount\n    }\n  }\n": types.ComptesDuRoleDocument,
    "\n  mutation ModifierDroits($input: ModifierDroitsInput!) {\n    modifierDroits(input: $input) {\n      ... on DroitsModifies {\n        ecarts {\n          role\n          droit\n          accorde\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.ModifierDroitsDocument,
    "\n  mutation FermerCompte($input: FermerCompteInput!) {\n    fermerCompte(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.FermerCompteDocument,
    "\n  fragment Habilitations_CompteDAgent on CompteDAgent {\n    id\n    habilitations {\n      id\n      role\n      perimetre\n      du\n      jusquAu\n      motif\n      accordeePar\n      retireeLe\n      enVigueur\n    }\n  }\n": types.Habilitations_CompteDAgentFragmentDoc,
    "\n  mutation RetirerHabilitation($input: RetirerHabilitationInput!) {\n    retirerHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.RetirerHabilitationDocument,
    "\n  fragment Identites_CompteDAgent on CompteDAgent {\n    id\n    identites {\n      fournisseur\n      confirmee\n      vueLe\n    }\n  }\n": types.Identites_CompteDAgentFragmentDoc,
    "\n  mutation ConfirmerIdentite($input: ConfirmerIdentiteInput!) {\n    confirmerIdentite(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.ConfirmerIdentiteDocument,
    "\n  query Invitations {\n    invitations(first: 50) {\n      edges {\n        node {\n          id\n          courriel\n          role\n          perimetre\n          motif\n          invitePar\n          creeLe\n          expireLe\n          etat\n        }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation AnnulerInvitation($input: AnnulerInvitationInput!) {\n    annulerInvitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.AnnulerInvitationDocument,
    "\n  mutation InviterCompte($input: InviterCompteInput!) {\n    inviterCompte(input: $input) {\n      ... on CompteInvite {\n        lien\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.InviterCompteDocument,
    "\n  fragment RangDeCompte_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n    fermeLe\n    purgeLe\n    ...Habilitations_CompteDAgent\n    ...Identites_CompteDAgent\n  }\n": types.RangDeCompte_CompteDAgentFragmentDoc,
    "\n  query RolesPage {\n    matriceDesDroits {\n      droit\n      roles\n      parDefaut\n    }\n  }\n": types.RolesPageDocument,
    "\n  query UtilisateursPage(\n    $first: Int!\n    $apres: String\n    $recherche: String\n    $role: Role\n    $aConfirmer: Boolean\n  ) {\n    comptes(first: $first, after: $apres, recherche: $recherche, role: $role, aConfirmer: $aConfirmer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCompte_CompteDAgent\n        }\n      }\n    }\n  }\n": types.UtilisateursPageDocument,
    "\n  query MonPerimetre {\n    moi {\n      habilitationActive\n      compte {\n        id\n        habilitations {\n          id\n          perimetreCode\n          perimetre\n        }\n      }\n    }\n  }\n": types.MonPerimetreDocument,
    "\n  fragment BandeDePass_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    commande {\n      id\n      valeurFacialeCentimes\n    }\n    pass {\n      id\n      rang\n      numero\n      etat\n    }\n  }\n": types.BandeDePass_CarnetFragmentDoc,
    "\n  query CarnetPage($numero: String!) {\n    registre {\n      jour\n    }\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        ...TitreDuCarnet_Carnet\n        ...BandeDePass_Carnet\n        ...Ecritures_Carnet\n        ...Rattachements_Carnet\n        ...RemettreCarnet_Carnet\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n": types.CarnetPageDocument,
    "\n  query ChoixDuLieu($recherche: String!) {\n    lieux(first: 8, filtre: { recherche: $recherche, genre: PASS_NUMERIQUE }) {\n      totalCount\n      edges {\n        node {\n          id\n          nom\n          communeNom\n          departementCode\n          etatPassNumerique\n        }\n      }\n    }\n  }\n": types.ChoixDuLieuDocument,
    "\n  fragment Ecritures_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    collectivite {\n      id\n      nom\n    }\n    commande {\n      id\n      numero\n      operateur {\n        id\n        nom\n      }\n      etapes {\n        id\n        etape\n        jour\n        reference\n        enregistreLe\n      }\n    }\n    remise {\n      id\n      jour\n      enregistreLe\n      distributeur {\n        id\n        nom\n      }\n    }\n    pass {\n      id\n      rang\n      utilisation {\n        id\n        jour\n        enregistreLe\n        service\n        minutes\n        prixCentimes\n        partPassCentimes\n        resteAChargeCentimes\n        lieu {\n          id\n          nom\n          communeNom\n          labels {\n            id\n            genre\n            acte\n            du\n            jusquAu\n          }\n        }\n      }\n      reglement {\n        jour\n        centimes\n        fraisCentimes\n        enregistreLe\n      }\n    }\n  }\n": types.Ecritures_CarnetFragmentDoc,
    "\n  query CohortesARemettre($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      edges {\n        node {\n          id\n          libelle\n          public\n        }\n      }\n    }\n  }\n": types.CohortesARemettreDocument,
    "\n  query LignesDuChiffre(\n    $first: Int!\n    $apres: String\n    $etape: Etape!\n    $base: Base!\n    $filtre: FiltreStatistiques\n    $au: LocalDate\n  ) {\n    listeDePass(first: $first, after: $apres, etape: $etape, base: $base, filtre: $filtre, au: $au) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDePass_Pass\n        }\n      }\n    }\n  }\n": types.LignesDuChiffreDocument,
    "\n  query NomDeCollectivite($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      nom\n    }\n  }\n": types.NomDeCollectiviteDocument,
    "\n  query ListeDesCarnets($first: Int!, $apres: String) {\n    carnets(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCarnet_Carnet\n        }\n      }\n    }\n  }\n": types.ListeDesCarnetsDocument,
    "\n  query PassPage($numero: String!) {\n    registre {\n      jour\n    }\n    pass(numero: $numero) {\n      ... on Pass {\n        id\n        rang\n        etat\n        ...TitreDuPass_Pass\n        carnet {\n          id\n          ...BandeDePass_Carnet\n          ...Ecritures_Carnet\n          ...Rattachements_Carnet\n        }\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n": types.PassPageDocument,
    "\n  fragment RangDeCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    valideJusquAu\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n    }\n  }\n": types.RangDeCarnet_CarnetFragmentDoc,
    "\n  fragment RangDePass_Pass on Pass {\n    id\n    rang\n    fin\n    numero\n    etat\n    carnet {\n      id\n      numero\n      acheteLe\n      collectivite {\n        id\n        siren\n        nom\n      }\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        nom\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n": types.RangDePass_PassFragmentDoc,
    "\n  fragment Rattachements_Carnet on Carnet {\n    id\n    numero\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n      vague\n      operateur {\n        id\n        nom\n      }\n    }\n    remise {\n      id\n      distributeur {\n        id\n        code\n        nom\n      }\n    }\n  }\n": types.Rattachements_CarnetFragmentDoc,
    "\n  query CohorteDuCarnet($numero: String!) {\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        remise {\n          id\n          cohorte {\n            id\n            libelle\n          }\n        }\n      }\n    }\n  }\n": types.CohorteDuCarnetDocument,
    "\n  fragment RemettreCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    collectivite {\n      id\n      siren\n    }\n  }\n": types.RemettreCarnet_CarnetFragmentDoc,
    "\n  mutation RemettreCarnet($input: RemettreCarnetInput!) {\n    remettreCarnet(input: $input) {\n      ... on CarnetRemis {\n        deja\n        carnet {\n          id\n          etat\n          pass {\n            id\n            etat\n          }\n          remise {\n            id\n            jour\n            enregistreLe\n            distributeur {\n              id\n              code\n              nom\n            }\n          }\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.RemettreCarnetDocument,
    "\n  fragment TitreDuCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    tolereJusquAu\n    remise {\n      id\n      jour\n    }\n  }\n": types.TitreDuCarnet_CarnetFragmentDoc,
    "\n  fragment TitreDuPass_Pass on Pass {\n    id\n    etat\n    carnet {\n      id\n      tolereJusquAu\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n": types.TitreDuPass_PassFragmentDoc,
    "\n  mutation UtiliserPass($input: UtiliserPassInput!) {\n    utiliserPass(input: $input) {\n      ... on PassUtilise {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.UtiliserPassDocument,
    "\n  query Cohortes($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          ...RangDeCohorte_Cohorte\n        }\n      }\n    }\n  }\n": types.CohortesDocument,
    "\n  query CollectivitePage($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      ...Identite_Collectivite\n      ...Engagement_Collectivite\n    }\n  }\n": types.CollectivitePageDocument,
    "\n  query CollectiviteVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Entonnoir_Statistiques @unmask\n      ...ParPublic_Statistiques @unmask\n    }\n  }\n": types.CollectiviteVueDocument,
    "\n  query CollectivitesPage($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 100, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          ...ListeDesCollectivites_Collectivite @unmask\n        }\n      }\n    }\n  }\n": types.CollectivitesPageDocument,
    "\n  query CollectivitesChiffres($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      au\n      provisoire\n      ...ListeDesCollectivites_Statistiques @unmask\n    }\n  }\n": types.CollectivitesChiffresDocument,
    "\n  fragment Commande_Commande on Commande {\n    id\n    numero\n    vague\n    nombreDePass\n    tailleDeCarnet\n    valeurFacialeCentimes\n    valeurCentimes\n    acheteeLe\n    valideJusquAu\n    tolereeJusquAu\n    etat\n    operateur {\n      id\n      nom\n    }\n    etapes {\n      id\n      etape\n      jour\n      reference\n      enregistreLe\n    }\n  }\n": types.Commande_CommandeFragmentDoc,
    "\n  query Commandes($siren: String!) {\n    commandes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          nombreDePass\n          ...Commande_Commande\n        }\n      }\n    }\n  }\n": types.CommandesDocument,
    "\n  fragment Engagement_Collectivite on Collectivite {\n    id\n    conventions {\n      id\n      vague\n      signeeLe\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n": types.Engagement_CollectiviteFragmentDoc,
    "\n  fragment Identite_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    fictive\n  }\n": types.Identite_CollectiviteFragmentDoc,
    "\n  fragment ParPublic_Statistiques on Statistiques {\n    base\n    fraicheur\n    lignes(par: [PUBLIC]) {\n      public\n      distribues\n      utilises\n    }\n  }\n": types.ParPublic_StatistiquesFragmentDoc,
    "\n  fragment RangDeCohorte_Cohorte on Cohorte {\n    id\n    public\n    libelle\n    du\n    jusquAu\n    personnes\n    nombreDeCarnetsRemis\n    effectifs {\n      dimension\n      modalite\n      personnes\n    }\n  }\n": types.RangDeCohorte_CohorteFragmentDoc,
    "\n  query SansResultat($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 0, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n    }\n  }\n": types.SansResultatDocument,
    "\n  query CollectiviteMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n": types.CollectiviteMoisDocument,
    "\n  fragment ListeDesCollectivites_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    conventions {\n      id\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n": types.ListeDesCollectivites_CollectiviteFragmentDoc,
    "\n  fragment ListeDesCollectivites_Statistiques on Statistiques {\n    lignes(par: [COLLECTIVITE]) {\n      collectivite {\n        id\n        siren\n      }\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n": types.ListeDesCollectivites_StatistiquesFragmentDoc,
    "\n  fragment EnTete_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    recuA\n    termineA\n  }\n": types.EnTete_ImportFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      ...EnTete_Import\n      ...Rapport_Import\n    }\n  }\n": types.ImportPageDocument,
    "\n  query ListeDesImports($first: Int!, $apres: String) {\n    imports(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDImport_Import\n        }\n      }\n    }\n  }\n": types.ListeDesImportsDocument,
    "\n  fragment RangDImport_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    creees\n    modifiees\n    inchangees\n    rejetees\n    recuA\n  }\n": types.RangDImport_ImportFragmentDoc,
    "\n  fragment Rapport_Import on Import {\n    id\n    simule\n    etat\n    motif\n    lignes\n    creees\n    modifiees\n    inchangees\n    rejetees\n    ...Rejets_Import\n  }\n": types.Rapport_ImportFragmentDoc,
    "\n  fragment Rejets_Import on Import {\n    id\n    fichier\n    rejetees\n    rapport {\n      ligne\n      colonne\n      valeur\n      attendu\n    }\n  }\n": types.Rejets_ImportFragmentDoc,
    "\n  mutation Importer($genre: GenreDImport!, $depot: ID!, $simuler: Boolean!, $cleIdempotence: String!) {\n    importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cleIdempotence) {\n      id\n      genre\n      fichier\n      simule\n      etat\n      creees\n      modifiees\n      rejetees\n      ...Rapport_Import\n    }\n  }\n": types.ImporterDocument,
    "\n  fragment AssertionDeLabel_AssertionDeLabel on AssertionDeLabel {\n    id\n    genre\n    acte\n    emetteur\n    du\n    jusquAu\n    preuve\n    motif\n    enregistreLe\n  }\n": types.AssertionDeLabel_AssertionDeLabelFragmentDoc,
    "\n  fragment EnTete_LieuLabellise on LieuLabellise {\n    id\n    nom\n    adresse\n    codePostal\n    communeNom\n    departementCode\n    itinerant\n    site\n    fictif\n    etatPassNumerique\n    etatFranceServices\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n": types.EnTete_LieuLabelliseFragmentDoc,
    "\n  fragment HistoireDesLabels_LieuLabellise on LieuLabellise {\n    id\n    labels {\n      id\n      du\n      enregistreLe\n      ...AssertionDeLabel_AssertionDeLabel\n    }\n  }\n": types.HistoireDesLabels_LieuLabelliseFragmentDoc,
    "\n  fragment Identite_LieuLabellise on LieuLabellise {\n    id\n    communeCode\n    latitude\n    longitude\n    telephone\n    siteWeb\n    horaires\n    source\n    version\n    modifieLe\n    structure {\n      id\n      siret\n      nom\n    }\n  }\n": types.Identite_LieuLabelliseFragmentDoc,
    "\n  query LieuPage($id: ID!) {\n    lieu(id: $id) {\n      id\n      ...EnTete_LieuLabellise\n      ...HistoireDesLabels_LieuLabellise\n      ...Identite_LieuLabellise\n      ...Services_LieuLabellise\n    }\n  }\n": types.LieuPageDocument,
    "\n  query LieuxPage($first: Int!, $apres: String, $filtre: FiltreLieux) {\n    lieux(first: $first, after: $apres, filtre: $filtre) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          communeNom\n          ...RangDeLieu_LieuLabellise\n        }\n      }\n    }\n  }\n": types.LieuxPageDocument,
    "\n  fragment RangDeLieu_LieuLabellise on LieuLabellise {\n    id\n    nom\n    communeNom\n    communeCode\n    departementCode\n    itinerant\n    site\n    etatPassNumerique\n    etatFranceServices\n    nombreDUtilisations\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n": types.RangDeLieu_LieuLabelliseFragmentDoc,
    "\n  query SansLieu($filtre: FiltreLieux) {\n    lieux(first: 0, filtre: $filtre) {\n      totalCount\n    }\n  }\n": types.SansLieuDocument,
    "\n  fragment Services_LieuLabellise on LieuLabellise {\n    id\n    services\n  }\n": types.Services_LieuLabelliseFragmentDoc,
    "\n  query Usages($id: ID!) {\n    lieu(id: $id) {\n      id\n      nombreDUtilisations\n    }\n  }\n": types.UsagesDocument,
    "\n  fragment Chapeau_Statistiques on Statistiques {\n    collectivites\n    valeurDesConventionsCentimes\n    partEtatCentimes\n    partLocaleCentimes\n  }\n": types.Chapeau_StatistiquesFragmentDoc,
    "\n  fragment ChiffresPublies_ChiffrePublie on ChiffrePublie {\n    id\n    publieLe\n    indicateur\n    valeurCitee\n    unite\n    perimetre\n    reserve\n    source\n  }\n": types.ChiffresPublies_ChiffrePublieFragmentDoc,
    "\n  query ChiffresPublies {\n    chiffresPublies(first: 100) {\n      edges {\n        node {\n          id\n          ...ChiffresPublies_ChiffrePublie @unmask\n        }\n      }\n    }\n  }\n": types.ChiffresPubliesDocument,
    "\n  fragment DefinitionsPage_Indicateur on Indicateur {\n    code\n    nom\n    definition\n    formule\n    unite\n    version\n    depuis\n  }\n": types.DefinitionsPage_IndicateurFragmentDoc,
    "\n  query DefinitionsPage {\n    indicateurs {\n      ...DefinitionsPage_Indicateur @unmask\n    }\n  }\n": types.DefinitionsPageDocument,
    "\n  query PilotageVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Chapeau_Statistiques @unmask\n      ...Entonnoir_Statistiques @unmask\n    }\n  }\n": types.PilotageVueDocument,
    "\n  query PilotageMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n": types.PilotageMoisDocument,
    "\n  query PilotageDepartements($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      ...Departements_Statistiques @unmask\n    }\n  }\n": types.PilotageDepartementsDocument,
    "\n  fragment Departements_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    ...Entonnoir_Statistiques @unmask\n    lignes(par: [DEPARTEMENT]) {\n      departement\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n": types.Departements_StatistiquesFragmentDoc,
    "\n  query AccesRefuse {\n    registre {\n      role\n      perimetre\n      compte\n      lectureSeule\n    }\n    matriceDesDroits {\n      droit\n      roles\n    }\n  }\n": types.AccesRefuseDocument,
    "\n  mutation DemanderAcces($input: DemanderAccesInput!) {\n    demanderAcces(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n": types.DemanderAccesDocument,
    "\n  query Registre {\n    registre {\n      demonstration\n      jour\n      anneeCog\n      version\n      role\n      perimetre\n      droits\n      compte\n      lectureSeule\n      fournisseurs {\n        code\n        nom\n      }\n    }\n  }\n": types.RegistreDocument,
    "\n  fragment Entonnoir_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    entonnoir {\n      etape\n      valeurCentimes\n      chiffre {\n        valeur\n        unite\n        indicateur\n        definition\n        numerateur\n        denominateur\n        masque\n        lignes {\n          chemin\n          nombre\n        }\n      }\n      partDesAchetes {\n        valeur\n        unite\n        definition\n        numerateur\n        denominateur\n        masque\n      }\n    }\n  }\n": types.Entonnoir_StatistiquesFragmentDoc,
    "\n  fragment FigureMensuelle_Statistiques on Statistiques {\n    au\n    fraicheur\n    lignes(par: [MOIS]) {\n      mois\n      distribues\n      utilises\n    }\n  }\n": types.FigureMensuelle_StatistiquesFragmentDoc,
    "\n  query Droits {\n    registre {\n      droits\n    }\n  }\n": types.DroitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MesHabilitations_MonCompte on MonCompte {\n    habilitationActive\n    compte {\n      id\n      habilitations {\n        id\n        role\n        perimetre\n        du\n        jusquAu\n        enVigueur\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MesHabilitations_MonCompte on MonCompte {\n    habilitationActive\n    compte {\n      id\n      habilitations {\n        id\n        role\n        perimetre\n        du\n        jusquAu\n        enVigueur\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MesSessions_MonCompte on MonCompte {\n    sessions {\n      id\n      appareil\n      creeLe\n      vueLe\n      expireLe\n      actuelle\n    }\n  }\n"): (typeof documents)["\n  fragment MesSessions_MonCompte on MonCompte {\n    sessions {\n      id\n      appareil\n      creeLe\n      vueLe\n      expireLe\n      actuelle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FermerMesSessions($session: ID) {\n    fermerMesSessions(session: $session) {\n      deja\n    }\n  }\n"): (typeof documents)["\n  mutation FermerMesSessions($session: ID) {\n    fermerMesSessions(session: $session) {\n      deja\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoiPage {\n    moi {\n      lectureSeule\n      compte {\n        id\n        ...MonIdentite_CompteDAgent\n      }\n      ...MesHabilitations_MonCompte\n      ...MesSessions_MonCompte\n    }\n  }\n"): (typeof documents)["\n  query MoiPage {\n    moi {\n      lectureSeule\n      compte {\n        id\n        ...MonIdentite_CompteDAgent\n      }\n      ...MesHabilitations_MonCompte\n      ...MesSessions_MonCompte\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonIdentite_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n  }\n"): (typeof documents)["\n  fragment MonIdentite_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccorderHabilitation($input: AccorderHabilitationInput!) {\n    accorderHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccorderHabilitation($input: AccorderHabilitationInput!) {\n    accorderHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivitesAChoisir {\n    collectivites(first: 100) {\n      edges {\n        node {\n          id\n          siren\n          nom\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CollectivitesAChoisir {\n    collectivites(first: 100) {\n      edges {\n        node {\n          id\n          siren\n          nom\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionsAChoisir {\n    territoires(first: 100, type: REGION) {\n      edges {\n        node {\n          id\n          code\n          nom\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegionsAChoisir {\n    territoires(first: 100, type: REGION) {\n      edges {\n        node {\n          id\n          code\n          nom\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Demande_DemandeDAcces on DemandeDAcces {\n    id\n    droit\n    page\n    motif\n    faiteLe\n    traiteeLe\n    acceptee\n    reponse\n    compte {\n      id\n      pseudonyme\n      nom\n      habilitations {\n        id\n        role\n        perimetre\n        enVigueur\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Demande_DemandeDAcces on DemandeDAcces {\n    id\n    droit\n    page\n    motif\n    faiteLe\n    traiteeLe\n    acceptee\n    reponse\n    compte {\n      id\n      pseudonyme\n      nom\n      habilitations {\n        id\n        role\n        perimetre\n        enVigueur\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RepondreALaDemande($input: RepondreALaDemandeInput!) {\n    repondreALaDemande(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RepondreALaDemande($input: RepondreALaDemandeInput!) {\n    repondreALaDemande(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemandesPage($first: Int!, $apres: String, $ouvertes: Boolean) {\n    demandesDAcces(first: $first, after: $apres, ouvertes: $ouvertes) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...Demande_DemandeDAcces\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DemandesPage($first: Int!, $apres: String, $ouvertes: Boolean) {\n    demandesDAcces(first: $first, after: $apres, ouvertes: $ouvertes) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...Demande_DemandeDAcces\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComptesDuRole($role: Role!) {\n    comptes(first: 0, role: $role) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ComptesDuRole($role: Role!) {\n    comptes(first: 0, role: $role) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ModifierDroits($input: ModifierDroitsInput!) {\n    modifierDroits(input: $input) {\n      ... on DroitsModifies {\n        ecarts {\n          role\n          droit\n          accorde\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ModifierDroits($input: ModifierDroitsInput!) {\n    modifierDroits(input: $input) {\n      ... on DroitsModifies {\n        ecarts {\n          role\n          droit\n          accorde\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FermerCompte($input: FermerCompteInput!) {\n    fermerCompte(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FermerCompte($input: FermerCompteInput!) {\n    fermerCompte(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Habilitations_CompteDAgent on CompteDAgent {\n    id\n    habilitations {\n      id\n      role\n      perimetre\n      du\n      jusquAu\n      motif\n      accordeePar\n      retireeLe\n      enVigueur\n    }\n  }\n"): (typeof documents)["\n  fragment Habilitations_CompteDAgent on CompteDAgent {\n    id\n    habilitations {\n      id\n      role\n      perimetre\n      du\n      jusquAu\n      motif\n      accordeePar\n      retireeLe\n      enVigueur\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirerHabilitation($input: RetirerHabilitationInput!) {\n    retirerHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetirerHabilitation($input: RetirerHabilitationInput!) {\n    retirerHabilitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Identites_CompteDAgent on CompteDAgent {\n    id\n    identites {\n      fournisseur\n      confirmee\n      vueLe\n    }\n  }\n"): (typeof documents)["\n  fragment Identites_CompteDAgent on CompteDAgent {\n    id\n    identites {\n      fournisseur\n      confirmee\n      vueLe\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmerIdentite($input: ConfirmerIdentiteInput!) {\n    confirmerIdentite(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmerIdentite($input: ConfirmerIdentiteInput!) {\n    confirmerIdentite(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    invitations(first: 50) {\n      edges {\n        node {\n          id\n          courriel\n          role\n          perimetre\n          motif\n          invitePar\n          creeLe\n          expireLe\n          etat\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitations {\n    invitations(first: 50) {\n      edges {\n        node {\n          id\n          courriel\n          role\n          perimetre\n          motif\n          invitePar\n          creeLe\n          expireLe\n          etat\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnulerInvitation($input: AnnulerInvitationInput!) {\n    annulerInvitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnnulerInvitation($input: AnnulerInvitationInput!) {\n    annulerInvitation(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviterCompte($input: InviterCompteInput!) {\n    inviterCompte(input: $input) {\n      ... on CompteInvite {\n        lien\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviterCompte($input: InviterCompteInput!) {\n    inviterCompte(input: $input) {\n      ... on CompteInvite {\n        lien\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDeCompte_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n    fermeLe\n    purgeLe\n    ...Habilitations_CompteDAgent\n    ...Identites_CompteDAgent\n  }\n"): (typeof documents)["\n  fragment RangDeCompte_CompteDAgent on CompteDAgent {\n    id\n    pseudonyme\n    nom\n    courriel\n    organisation\n    creeLe\n    fermeLe\n    purgeLe\n    ...Habilitations_CompteDAgent\n    ...Identites_CompteDAgent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesPage {\n    matriceDesDroits {\n      droit\n      roles\n      parDefaut\n    }\n  }\n"): (typeof documents)["\n  query RolesPage {\n    matriceDesDroits {\n      droit\n      roles\n      parDefaut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UtilisateursPage(\n    $first: Int!\n    $apres: String\n    $recherche: String\n    $role: Role\n    $aConfirmer: Boolean\n  ) {\n    comptes(first: $first, after: $apres, recherche: $recherche, role: $role, aConfirmer: $aConfirmer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCompte_CompteDAgent\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UtilisateursPage(\n    $first: Int!\n    $apres: String\n    $recherche: String\n    $role: Role\n    $aConfirmer: Boolean\n  ) {\n    comptes(first: $first, after: $apres, recherche: $recherche, role: $role, aConfirmer: $aConfirmer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCompte_CompteDAgent\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonPerimetre {\n    moi {\n      habilitationActive\n      compte {\n        id\n        habilitations {\n          id\n          perimetreCode\n          perimetre\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MonPerimetre {\n    moi {\n      habilitationActive\n      compte {\n        id\n        habilitations {\n          id\n          perimetreCode\n          perimetre\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BandeDePass_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    commande {\n      id\n      valeurFacialeCentimes\n    }\n    pass {\n      id\n      rang\n      numero\n      etat\n    }\n  }\n"): (typeof documents)["\n  fragment BandeDePass_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    commande {\n      id\n      valeurFacialeCentimes\n    }\n    pass {\n      id\n      rang\n      numero\n      etat\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarnetPage($numero: String!) {\n    registre {\n      jour\n    }\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        ...TitreDuCarnet_Carnet\n        ...BandeDePass_Carnet\n        ...Ecritures_Carnet\n        ...Rattachements_Carnet\n        ...RemettreCarnet_Carnet\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n"): (typeof documents)["\n  query CarnetPage($numero: String!) {\n    registre {\n      jour\n    }\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        ...TitreDuCarnet_Carnet\n        ...BandeDePass_Carnet\n        ...Ecritures_Carnet\n        ...Rattachements_Carnet\n        ...RemettreCarnet_Carnet\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChoixDuLieu($recherche: String!) {\n    lieux(first: 8, filtre: { recherche: $recherche, genre: PASS_NUMERIQUE }) {\n      totalCount\n      edges {\n        node {\n          id\n          nom\n          communeNom\n          departementCode\n          etatPassNumerique\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChoixDuLieu($recherche: String!) {\n    lieux(first: 8, filtre: { recherche: $recherche, genre: PASS_NUMERIQUE }) {\n      totalCount\n      edges {\n        node {\n          id\n          nom\n          communeNom\n          departementCode\n          etatPassNumerique\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ecritures_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    collectivite {\n      id\n      nom\n    }\n    commande {\n      id\n      numero\n      operateur {\n        id\n        nom\n      }\n      etapes {\n        id\n        etape\n        jour\n        reference\n        enregistreLe\n      }\n    }\n    remise {\n      id\n      jour\n      enregistreLe\n      distributeur {\n        id\n        nom\n      }\n    }\n    pass {\n      id\n      rang\n      utilisation {\n        id\n        jour\n        enregistreLe\n        service\n        minutes\n        prixCentimes\n        partPassCentimes\n        resteAChargeCentimes\n        lieu {\n          id\n          nom\n          communeNom\n          labels {\n            id\n            genre\n            acte\n            du\n            jusquAu\n          }\n        }\n      }\n      reglement {\n        jour\n        centimes\n        fraisCentimes\n        enregistreLe\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Ecritures_Carnet on Carnet {\n    id\n    valideJusquAu\n    tolereJusquAu\n    collectivite {\n      id\n      nom\n    }\n    commande {\n      id\n      numero\n      operateur {\n        id\n        nom\n      }\n      etapes {\n        id\n        etape\n        jour\n        reference\n        enregistreLe\n      }\n    }\n    remise {\n      id\n      jour\n      enregistreLe\n      distributeur {\n        id\n        nom\n      }\n    }\n    pass {\n      id\n      rang\n      utilisation {\n        id\n        jour\n        enregistreLe\n        service\n        minutes\n        prixCentimes\n        partPassCentimes\n        resteAChargeCentimes\n        lieu {\n          id\n          nom\n          communeNom\n          labels {\n            id\n            genre\n            acte\n            du\n            jusquAu\n          }\n        }\n      }\n      reglement {\n        jour\n        centimes\n        fraisCentimes\n        enregistreLe\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortesARemettre($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      edges {\n        node {\n          id\n          libelle\n          public\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CohortesARemettre($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      edges {\n        node {\n          id\n          libelle\n          public\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LignesDuChiffre(\n    $first: Int!\n    $apres: String\n    $etape: Etape!\n    $base: Base!\n    $filtre: FiltreStatistiques\n    $au: LocalDate\n  ) {\n    listeDePass(first: $first, after: $apres, etape: $etape, base: $base, filtre: $filtre, au: $au) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDePass_Pass\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LignesDuChiffre(\n    $first: Int!\n    $apres: String\n    $etape: Etape!\n    $base: Base!\n    $filtre: FiltreStatistiques\n    $au: LocalDate\n  ) {\n    listeDePass(first: $first, after: $apres, etape: $etape, base: $base, filtre: $filtre, au: $au) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDePass_Pass\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NomDeCollectivite($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      nom\n    }\n  }\n"): (typeof documents)["\n  query NomDeCollectivite($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      nom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListeDesCarnets($first: Int!, $apres: String) {\n    carnets(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCarnet_Carnet\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListeDesCarnets($first: Int!, $apres: String) {\n    carnets(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDeCarnet_Carnet\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassPage($numero: String!) {\n    registre {\n      jour\n    }\n    pass(numero: $numero) {\n      ... on Pass {\n        id\n        rang\n        etat\n        ...TitreDuPass_Pass\n        carnet {\n          id\n          ...BandeDePass_Carnet\n          ...Ecritures_Carnet\n          ...Rattachements_Carnet\n        }\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n"): (typeof documents)["\n  query PassPage($numero: String!) {\n    registre {\n      jour\n    }\n    pass(numero: $numero) {\n      ... on Pass {\n        id\n        rang\n        etat\n        ...TitreDuPass_Pass\n        carnet {\n          id\n          ...BandeDePass_Carnet\n          ...Ecritures_Carnet\n          ...Rattachements_Carnet\n        }\n      }\n      ... on NumeroMalSaisi {\n        message\n        attendu\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDeCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    valideJusquAu\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n    }\n  }\n"): (typeof documents)["\n  fragment RangDeCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    valideJusquAu\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDePass_Pass on Pass {\n    id\n    rang\n    fin\n    numero\n    etat\n    carnet {\n      id\n      numero\n      acheteLe\n      collectivite {\n        id\n        siren\n        nom\n      }\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        nom\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n"): (typeof documents)["\n  fragment RangDePass_Pass on Pass {\n    id\n    rang\n    fin\n    numero\n    etat\n    carnet {\n      id\n      numero\n      acheteLe\n      collectivite {\n        id\n        siren\n        nom\n      }\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        nom\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Rattachements_Carnet on Carnet {\n    id\n    numero\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n      vague\n      operateur {\n        id\n        nom\n      }\n    }\n    remise {\n      id\n      distributeur {\n        id\n        code\n        nom\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Rattachements_Carnet on Carnet {\n    id\n    numero\n    collectivite {\n      id\n      siren\n      nom\n    }\n    commande {\n      id\n      numero\n      vague\n      operateur {\n        id\n        nom\n      }\n    }\n    remise {\n      id\n      distributeur {\n        id\n        code\n        nom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohorteDuCarnet($numero: String!) {\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        remise {\n          id\n          cohorte {\n            id\n            libelle\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CohorteDuCarnet($numero: String!) {\n    carnet(numero: $numero) {\n      ... on Carnet {\n        id\n        remise {\n          id\n          cohorte {\n            id\n            libelle\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemettreCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    collectivite {\n      id\n      siren\n    }\n  }\n"): (typeof documents)["\n  fragment RemettreCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    collectivite {\n      id\n      siren\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemettreCarnet($input: RemettreCarnetInput!) {\n    remettreCarnet(input: $input) {\n      ... on CarnetRemis {\n        deja\n        carnet {\n          id\n          etat\n          pass {\n            id\n            etat\n          }\n          remise {\n            id\n            jour\n            enregistreLe\n            distributeur {\n              id\n              code\n              nom\n            }\n          }\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemettreCarnet($input: RemettreCarnetInput!) {\n    remettreCarnet(input: $input) {\n      ... on CarnetRemis {\n        deja\n        carnet {\n          id\n          etat\n          pass {\n            id\n            etat\n          }\n          remise {\n            id\n            jour\n            enregistreLe\n            distributeur {\n              id\n              code\n              nom\n            }\n          }\n        }\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TitreDuCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    tolereJusquAu\n    remise {\n      id\n      jour\n    }\n  }\n"): (typeof documents)["\n  fragment TitreDuCarnet_Carnet on Carnet {\n    id\n    numero\n    etat\n    nombreDePass\n    nombreDUtilisations\n    tolereJusquAu\n    remise {\n      id\n      jour\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TitreDuPass_Pass on Pass {\n    id\n    etat\n    carnet {\n      id\n      tolereJusquAu\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n"): (typeof documents)["\n  fragment TitreDuPass_Pass on Pass {\n    id\n    etat\n    carnet {\n      id\n      tolereJusquAu\n      remise {\n        id\n        jour\n      }\n    }\n    utilisation {\n      id\n      jour\n      lieu {\n        id\n        communeNom\n      }\n    }\n    reglement {\n      jour\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UtiliserPass($input: UtiliserPassInput!) {\n    utiliserPass(input: $input) {\n      ... on PassUtilise {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UtiliserPass($input: UtiliserPassInput!) {\n    utiliserPass(input: $input) {\n      ... on PassUtilise {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cohortes($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          ...RangDeCohorte_Cohorte\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cohortes($siren: String!) {\n    cohortes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          ...RangDeCohorte_Cohorte\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivitePage($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      ...Identite_Collectivite\n      ...Engagement_Collectivite\n    }\n  }\n"): (typeof documents)["\n  query CollectivitePage($siren: String!) {\n    collectivite(siren: $siren) {\n      id\n      ...Identite_Collectivite\n      ...Engagement_Collectivite\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectiviteVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Entonnoir_Statistiques @unmask\n      ...ParPublic_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query CollectiviteVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Entonnoir_Statistiques @unmask\n      ...ParPublic_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivitesPage($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 100, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          ...ListeDesCollectivites_Collectivite @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CollectivitesPage($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 100, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          ...ListeDesCollectivites_Collectivite @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivitesChiffres($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      au\n      provisoire\n      ...ListeDesCollectivites_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query CollectivitesChiffres($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      au\n      provisoire\n      ...ListeDesCollectivites_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Commande_Commande on Commande {\n    id\n    numero\n    vague\n    nombreDePass\n    tailleDeCarnet\n    valeurFacialeCentimes\n    valeurCentimes\n    acheteeLe\n    valideJusquAu\n    tolereeJusquAu\n    etat\n    operateur {\n      id\n      nom\n    }\n    etapes {\n      id\n      etape\n      jour\n      reference\n      enregistreLe\n    }\n  }\n"): (typeof documents)["\n  fragment Commande_Commande on Commande {\n    id\n    numero\n    vague\n    nombreDePass\n    tailleDeCarnet\n    valeurFacialeCentimes\n    valeurCentimes\n    acheteeLe\n    valideJusquAu\n    tolereeJusquAu\n    etat\n    operateur {\n      id\n      nom\n    }\n    etapes {\n      id\n      etape\n      jour\n      reference\n      enregistreLe\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commandes($siren: String!) {\n    commandes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          nombreDePass\n          ...Commande_Commande\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Commandes($siren: String!) {\n    commandes(first: 100, collectivite: $siren) {\n      totalCount\n      edges {\n        node {\n          id\n          nombreDePass\n          ...Commande_Commande\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Engagement_Collectivite on Collectivite {\n    id\n    conventions {\n      id\n      vague\n      signeeLe\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n"): (typeof documents)["\n  fragment Engagement_Collectivite on Collectivite {\n    id\n    conventions {\n      id\n      vague\n      signeeLe\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Identite_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    fictive\n  }\n"): (typeof documents)["\n  fragment Identite_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    fictive\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParPublic_Statistiques on Statistiques {\n    base\n    fraicheur\n    lignes(par: [PUBLIC]) {\n      public\n      distribues\n      utilises\n    }\n  }\n"): (typeof documents)["\n  fragment ParPublic_Statistiques on Statistiques {\n    base\n    fraicheur\n    lignes(par: [PUBLIC]) {\n      public\n      distribues\n      utilises\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDeCohorte_Cohorte on Cohorte {\n    id\n    public\n    libelle\n    du\n    jusquAu\n    personnes\n    nombreDeCarnetsRemis\n    effectifs {\n      dimension\n      modalite\n      personnes\n    }\n  }\n"): (typeof documents)["\n  fragment RangDeCohorte_Cohorte on Cohorte {\n    id\n    public\n    libelle\n    du\n    jusquAu\n    personnes\n    nombreDeCarnetsRemis\n    effectifs {\n      dimension\n      modalite\n      personnes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SansResultat($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 0, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SansResultat($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {\n    collectivites(first: 0, recherche: $recherche, type: $type, outreMer: $outreMer) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectiviteMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query CollectiviteMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListeDesCollectivites_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    conventions {\n      id\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n"): (typeof documents)["\n  fragment ListeDesCollectivites_Collectivite on Collectivite {\n    id\n    siren\n    nom\n    type\n    outreMer\n    departementCode\n    conventions {\n      id\n      partEtatCentimes\n      partLocaleCentimes\n      totalCentimes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListeDesCollectivites_Statistiques on Statistiques {\n    lignes(par: [COLLECTIVITE]) {\n      collectivite {\n        id\n        siren\n      }\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n"): (typeof documents)["\n  fragment ListeDesCollectivites_Statistiques on Statistiques {\n    lignes(par: [COLLECTIVITE]) {\n      collectivite {\n        id\n        siren\n      }\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnTete_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    recuA\n    termineA\n  }\n"): (typeof documents)["\n  fragment EnTete_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    recuA\n    termineA\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      ...EnTete_Import\n      ...Rapport_Import\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      ...EnTete_Import\n      ...Rapport_Import\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListeDesImports($first: Int!, $apres: String) {\n    imports(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDImport_Import\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListeDesImports($first: Int!, $apres: String) {\n    imports(first: $first, after: $apres) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...RangDImport_Import\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDImport_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    creees\n    modifiees\n    inchangees\n    rejetees\n    recuA\n  }\n"): (typeof documents)["\n  fragment RangDImport_Import on Import {\n    id\n    genre\n    fichier\n    acteur\n    simule\n    etat\n    creees\n    modifiees\n    inchangees\n    rejetees\n    recuA\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Rapport_Import on Import {\n    id\n    simule\n    etat\n    motif\n    lignes\n    creees\n    modifiees\n    inchangees\n    rejetees\n    ...Rejets_Import\n  }\n"): (typeof documents)["\n  fragment Rapport_Import on Import {\n    id\n    simule\n    etat\n    motif\n    lignes\n    creees\n    modifiees\n    inchangees\n    rejetees\n    ...Rejets_Import\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Rejets_Import on Import {\n    id\n    fichier\n    rejetees\n    rapport {\n      ligne\n      colonne\n      valeur\n      attendu\n    }\n  }\n"): (typeof documents)["\n  fragment Rejets_Import on Import {\n    id\n    fichier\n    rejetees\n    rapport {\n      ligne\n      colonne\n      valeur\n      attendu\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Importer($genre: GenreDImport!, $depot: ID!, $simuler: Boolean!, $cleIdempotence: String!) {\n    importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cleIdempotence) {\n      id\n      genre\n      fichier\n      simule\n      etat\n      creees\n      modifiees\n      rejetees\n      ...Rapport_Import\n    }\n  }\n"): (typeof documents)["\n  mutation Importer($genre: GenreDImport!, $depot: ID!, $simuler: Boolean!, $cleIdempotence: String!) {\n    importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cleIdempotence) {\n      id\n      genre\n      fichier\n      simule\n      etat\n      creees\n      modifiees\n      rejetees\n      ...Rapport_Import\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssertionDeLabel_AssertionDeLabel on AssertionDeLabel {\n    id\n    genre\n    acte\n    emetteur\n    du\n    jusquAu\n    preuve\n    motif\n    enregistreLe\n  }\n"): (typeof documents)["\n  fragment AssertionDeLabel_AssertionDeLabel on AssertionDeLabel {\n    id\n    genre\n    acte\n    emetteur\n    du\n    jusquAu\n    preuve\n    motif\n    enregistreLe\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnTete_LieuLabellise on LieuLabellise {\n    id\n    nom\n    adresse\n    codePostal\n    communeNom\n    departementCode\n    itinerant\n    site\n    fictif\n    etatPassNumerique\n    etatFranceServices\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n"): (typeof documents)["\n  fragment EnTete_LieuLabellise on LieuLabellise {\n    id\n    nom\n    adresse\n    codePostal\n    communeNom\n    departementCode\n    itinerant\n    site\n    fictif\n    etatPassNumerique\n    etatFranceServices\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoireDesLabels_LieuLabellise on LieuLabellise {\n    id\n    labels {\n      id\n      du\n      enregistreLe\n      ...AssertionDeLabel_AssertionDeLabel\n    }\n  }\n"): (typeof documents)["\n  fragment HistoireDesLabels_LieuLabellise on LieuLabellise {\n    id\n    labels {\n      id\n      du\n      enregistreLe\n      ...AssertionDeLabel_AssertionDeLabel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Identite_LieuLabellise on LieuLabellise {\n    id\n    communeCode\n    latitude\n    longitude\n    telephone\n    siteWeb\n    horaires\n    source\n    version\n    modifieLe\n    structure {\n      id\n      siret\n      nom\n    }\n  }\n"): (typeof documents)["\n  fragment Identite_LieuLabellise on LieuLabellise {\n    id\n    communeCode\n    latitude\n    longitude\n    telephone\n    siteWeb\n    horaires\n    source\n    version\n    modifieLe\n    structure {\n      id\n      siret\n      nom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuPage($id: ID!) {\n    lieu(id: $id) {\n      id\n      ...EnTete_LieuLabellise\n      ...HistoireDesLabels_LieuLabellise\n      ...Identite_LieuLabellise\n      ...Services_LieuLabellise\n    }\n  }\n"): (typeof documents)["\n  query LieuPage($id: ID!) {\n    lieu(id: $id) {\n      id\n      ...EnTete_LieuLabellise\n      ...HistoireDesLabels_LieuLabellise\n      ...Identite_LieuLabellise\n      ...Services_LieuLabellise\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuxPage($first: Int!, $apres: String, $filtre: FiltreLieux) {\n    lieux(first: $first, after: $apres, filtre: $filtre) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          communeNom\n          ...RangDeLieu_LieuLabellise\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LieuxPage($first: Int!, $apres: String, $filtre: FiltreLieux) {\n    lieux(first: $first, after: $apres, filtre: $filtre) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          communeNom\n          ...RangDeLieu_LieuLabellise\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RangDeLieu_LieuLabellise on LieuLabellise {\n    id\n    nom\n    communeNom\n    communeCode\n    departementCode\n    itinerant\n    site\n    etatPassNumerique\n    etatFranceServices\n    nombreDUtilisations\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n"): (typeof documents)["\n  fragment RangDeLieu_LieuLabellise on LieuLabellise {\n    id\n    nom\n    communeNom\n    communeCode\n    departementCode\n    itinerant\n    site\n    etatPassNumerique\n    etatFranceServices\n    nombreDUtilisations\n    labels {\n      id\n      genre\n      acte\n      du\n      jusquAu\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SansLieu($filtre: FiltreLieux) {\n    lieux(first: 0, filtre: $filtre) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SansLieu($filtre: FiltreLieux) {\n    lieux(first: 0, filtre: $filtre) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Services_LieuLabellise on LieuLabellise {\n    id\n    services\n  }\n"): (typeof documents)["\n  fragment Services_LieuLabellise on LieuLabellise {\n    id\n    services\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Usages($id: ID!) {\n    lieu(id: $id) {\n      id\n      nombreDUtilisations\n    }\n  }\n"): (typeof documents)["\n  query Usages($id: ID!) {\n    lieu(id: $id) {\n      id\n      nombreDUtilisations\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Chapeau_Statistiques on Statistiques {\n    collectivites\n    valeurDesConventionsCentimes\n    partEtatCentimes\n    partLocaleCentimes\n  }\n"): (typeof documents)["\n  fragment Chapeau_Statistiques on Statistiques {\n    collectivites\n    valeurDesConventionsCentimes\n    partEtatCentimes\n    partLocaleCentimes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChiffresPublies_ChiffrePublie on ChiffrePublie {\n    id\n    publieLe\n    indicateur\n    valeurCitee\n    unite\n    perimetre\n    reserve\n    source\n  }\n"): (typeof documents)["\n  fragment ChiffresPublies_ChiffrePublie on ChiffrePublie {\n    id\n    publieLe\n    indicateur\n    valeurCitee\n    unite\n    perimetre\n    reserve\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChiffresPublies {\n    chiffresPublies(first: 100) {\n      edges {\n        node {\n          id\n          ...ChiffresPublies_ChiffrePublie @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChiffresPublies {\n    chiffresPublies(first: 100) {\n      edges {\n        node {\n          id\n          ...ChiffresPublies_ChiffrePublie @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefinitionsPage_Indicateur on Indicateur {\n    code\n    nom\n    definition\n    formule\n    unite\n    version\n    depuis\n  }\n"): (typeof documents)["\n  fragment DefinitionsPage_Indicateur on Indicateur {\n    code\n    nom\n    definition\n    formule\n    unite\n    version\n    depuis\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefinitionsPage {\n    indicateurs {\n      ...DefinitionsPage_Indicateur @unmask\n    }\n  }\n"): (typeof documents)["\n  query DefinitionsPage {\n    indicateurs {\n      ...DefinitionsPage_Indicateur @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotageVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Chapeau_Statistiques @unmask\n      ...Entonnoir_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query PilotageVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      base\n      au\n      provisoire\n      fraicheur\n      ...Chapeau_Statistiques @unmask\n      ...Entonnoir_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotageMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query PilotageMois($filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: FLUX, filtre: $filtre, au: $au) {\n      ...FigureMensuelle_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotageDepartements($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      ...Departements_Statistiques @unmask\n    }\n  }\n"): (typeof documents)["\n  query PilotageDepartements($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {\n    statistiques(base: $base, filtre: $filtre, au: $au) {\n      ...Departements_Statistiques @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Departements_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    ...Entonnoir_Statistiques @unmask\n    lignes(par: [DEPARTEMENT]) {\n      departement\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n"): (typeof documents)["\n  fragment Departements_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    ...Entonnoir_Statistiques @unmask\n    lignes(par: [DEPARTEMENT]) {\n      departement\n      achetes\n      distribues\n      utilises\n      tauxDUsage\n      intervalleBas\n      intervalleHaut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccesRefuse {\n    registre {\n      role\n      perimetre\n      compte\n      lectureSeule\n    }\n    matriceDesDroits {\n      droit\n      roles\n    }\n  }\n"): (typeof documents)["\n  query AccesRefuse {\n    registre {\n      role\n      perimetre\n      compte\n      lectureSeule\n    }\n    matriceDesDroits {\n      droit\n      roles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DemanderAcces($input: DemanderAccesInput!) {\n    demanderAcces(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DemanderAcces($input: DemanderAccesInput!) {\n    demanderAcces(input: $input) {\n      ... on AccesModifie {\n        deja\n      }\n      ... on Refus {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Registre {\n    registre {\n      demonstration\n      jour\n      anneeCog\n      version\n      role\n      perimetre\n      droits\n      compte\n      lectureSeule\n      fournisseurs {\n        code\n        nom\n      }\n    }\n  }\n"): (typeof documents)["\n  query Registre {\n    registre {\n      demonstration\n      jour\n      anneeCog\n      version\n      role\n      perimetre\n      droits\n      compte\n      lectureSeule\n      fournisseurs {\n        code\n        nom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Entonnoir_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    entonnoir {\n      etape\n      valeurCentimes\n      chiffre {\n        valeur\n        unite\n        indicateur\n        definition\n        numerateur\n        denominateur\n        masque\n        lignes {\n          chemin\n          nombre\n        }\n      }\n      partDesAchetes {\n        valeur\n        unite\n        definition\n        numerateur\n        denominateur\n        masque\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Entonnoir_Statistiques on Statistiques {\n    base\n    au\n    fraicheur\n    entonnoir {\n      etape\n      valeurCentimes\n      chiffre {\n        valeur\n        unite\n        indicateur\n        definition\n        numerateur\n        denominateur\n        masque\n        lignes {\n          chemin\n          nombre\n        }\n      }\n      partDesAchetes {\n        valeur\n        unite\n        definition\n        numerateur\n        denominateur\n        masque\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureMensuelle_Statistiques on Statistiques {\n    au\n    fraicheur\n    lignes(par: [MOIS]) {\n      mois\n      distribues\n      utilises\n    }\n  }\n"): (typeof documents)["\n  fragment FigureMensuelle_Statistiques on Statistiques {\n    au\n    fraicheur\n    lignes(par: [MOIS]) {\n      mois\n      distribues\n      utilises\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Droits {\n    registre {\n      droits\n    }\n  }\n"): (typeof documents)["\n  query Droits {\n    registre {\n      droits\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;