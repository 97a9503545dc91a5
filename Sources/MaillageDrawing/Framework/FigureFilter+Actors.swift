package import MaillageAnalysis

extension FigureFilter {
  /// The identifiers of the actors of a study that pass the filter.
  package func actors(of study: Study) -> Set<String> { Selection(study, self).identifiers }
}
