
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
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
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
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
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "StructureInconnue"
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
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
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
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
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
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "StructureInconnue"
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
    