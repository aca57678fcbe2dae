
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeplacerCarnetsResult": [
      "CarnetInconnu",
      "CarnetsDeplaces",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FranchirEcheanceResult": [
      "CommandeInconnue",
      "EcheanceFranchie",
      "RegleNonTenue"
    ],
    "FranchirEtapeDeDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "LibererCarnetResult": [
      "CarnetInconnu",
      "CarnetLibere",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteurInconnu",
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "SignatureInvalide",
      "UsageInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "PublicNonAdmis"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatDeTest": [
      "JourImpossible",
      "NumeroMalSaisi",
      "PassInconnu",
      "TestDePass"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise",
      "ServiceNonAdmis"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeplacerCarnetsResult": [
      "CarnetInconnu",
      "CarnetsDeplaces",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FranchirEcheanceResult": [
      "CommandeInconnue",
      "EcheanceFranchie",
      "RegleNonTenue"
    ],
    "FranchirEtapeDeDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "LibererCarnetResult": [
      "CarnetInconnu",
      "CarnetLibere",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteurInconnu",
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "SignatureInvalide",
      "UsageInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "PublicNonAdmis"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatDeTest": [
      "JourImpossible",
      "NumeroMalSaisi",
      "PassInconnu",
      "TestDePass"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise",
      "ServiceNonAdmis"
    ]
  }
};
      export default result;
    