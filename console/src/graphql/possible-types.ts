
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
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
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "EtatInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis"
    ],
    "RemettreCarnetResult": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
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
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
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
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "EtatInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis"
    ],
    "RemettreCarnetResult": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
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
    