import Foundation
import Testing

@testable import Maillage

@Suite("What was saved is seen without reading it")
struct FolderStateTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private var state: FolderState { FolderState(of: [folder.path]) }

  @Test("the same files give the same state")
  func same() throws {
    try folder.write("acteurs.csv", "id\n")
    #expect(state == state)
  }

  @Test("a file that grows, appears, goes or is put in the place of another changes it")
  func changes() throws {
    try folder.write("acteurs.csv", "id\n")
    var before = state
    try folder.write("acteurs.csv", "id\na\n")
    #expect(state != before)
    before = state
    try folder.write("roles.csv", "id\n")
    #expect(state != before)
    before = state
    try FileManager.default.removeItem(atPath: folder.path + "/roles.csv")
    #expect(state != before)
    // The same size and time, as a copy that keeps the dates: only the place on disk differs.
    before = state
    let file = folder.path + "/acteurs.csv"
    let time = try #require(FileManager.default.attributesOfItem(atPath: file)[.modificationDate])
    try folder.write(".nouveau", "id\nb\n")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: folder.path + "/.nouveau")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.moveItem(atPath: folder.path + "/.nouveau", toPath: file)
    #expect(state != before)
  }

  @Test("the marks that office programs leave beside an open table change nothing")
  func marks() throws {
    try folder.write("acteurs.csv", "id\n")
    let before = state
    try folder.write(".~lock.acteurs.csv#", "someone")
    try folder.write("~$acteurs.csv", "someone")
    #expect(state == before)
  }

  @Test("a folder that is not there holds nothing")
  func missing() {
    #expect(FolderState(of: [folder.path + "/absent"]) == FolderState(of: []))
  }
}
