
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
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
    "CandidatureResult": [
      "CandidatureAvancee",
      "CandidatureInconnue",
      "RegleNonTenue"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
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
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
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
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
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
    "ModifierLabelResult": [
      "ConflitDeLabel",
      "LabelModifie",
      "RegleNonTenue"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CandidatureInconnue",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "ConflitDeLabel",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "OperateurInconnu",
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
      "StructureInconnue",
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
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
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
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "SolderDossierResult": [
      "DossierAvance",
      "DossierInconnu",
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
    ],
    "VerifierCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
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
    "CandidatureResult": [
      "CandidatureAvancee",
      "CandidatureInconnue",
      "RegleNonTenue"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
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
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
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
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
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
    "ModifierLabelResult": [
      "ConflitDeLabel",
      "LabelModifie",
      "RegleNonTenue"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CandidatureInconnue",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "ConflitDeLabel",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "OperateurInconnu",
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
      "StructureInconnue",
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
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
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
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "SolderDossierResult": [
      "DossierAvance",
      "DossierInconnu",
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
    ],
    "VerifierCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue"
    ]
  }
};
      export default result;
    