/// The files of the folder `Typology`, which the package manager compiles in.
enum EmbeddedTypology {
  static var files: [(name: String, bytes: [UInt8])] {
    [
      ("applicabilite.csv", PackageResources.applicabilite_csv),
      ("categories.csv", PackageResources.categories_csv),
      ("communes.csv", PackageResources.communes_csv),
      ("competences.csv", PackageResources.competences_csv),
      ("familles.csv", PackageResources.familles_csv),
      ("fonctions.csv", PackageResources.fonctions_csv),
      ("indicateurs.csv", PackageResources.indicateurs_csv),
      ("pays.csv", PackageResources.pays_csv),
      ("phases.csv", PackageResources.phases_csv),
      ("reference.csv", PackageResources.reference_csv),
      ("regions.csv", PackageResources.regions_csv),
      ("regles.csv", PackageResources.regles_csv),
      ("sous_categories.csv", PackageResources.sous_categories_csv),
      ("types_actions.csv", PackageResources.types_actions_csv),
      ("types_relations.csv", PackageResources.types_relations_csv),
      ("types_services.csv", PackageResources.types_services_csv),
      ("vocabulaire.csv", PackageResources.vocabulaire_csv),
      ("zones.csv", PackageResources.zones_csv),
      ("zones_pays.csv", PackageResources.zones_pays_csv),
    ]
  }
}
