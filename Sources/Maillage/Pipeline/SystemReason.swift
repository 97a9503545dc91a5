internal import Foundation
package import MaillageModel
internal import SystemPackage

/// Why the system refused to write, in words: its own are in English whatever the language.
package enum SystemReason {
  /// The reason of an error.
  package static func text(of error: any Error) -> LocalizedText {
    switch ((error as? CocoaError)?.code, error as? Errno) {
    case (.fileWriteNoPermission, _), (.fileReadNoPermission, _), (_, Errno.permissionDenied):
      LocalizedText(fr: "les droits manquent pour écrire ici", en: "no permission to write here")
    case (.fileWriteOutOfSpace, _), (_, Errno.noSpace):
      LocalizedText(fr: "il n’y a plus de place", en: "no space is left")
    case (.fileWriteVolumeReadOnly, _), (_, Errno.readOnlyFileSystem):
      LocalizedText(fr: "ce volume est en lecture seule", en: "this volume is read-only")
    case (.fileNoSuchFile, _), (.fileReadNoSuchFile, _), (_, Errno.noSuchFileOrDirectory):
      LocalizedText(fr: "le dossier qui doit le recevoir n’existe pas", en: "its folder does not exist")
    case (.fileWriteFileExists, _), (_, Errno.fileExists):
      LocalizedText(fr: "un fichier du même nom existe déjà", en: "a file of that name already exists")
    default:
      LocalizedText(fr: "le système a refusé", en: "the system refused")
    }
  }
}
