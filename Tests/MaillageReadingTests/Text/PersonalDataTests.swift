import Testing

@testable import MaillageReading

@Suite("Personal data in cells")
struct PersonalDataTests {
  @Test(
    "addresses and numbers are taken out, whatever their form",
    arguments: [
      "jean.dupont@exemple.fr", "J_D+x@mail.exemple.co.uk", "mailto:a@b.fr", "nom (at) exemple.fr",
      "nom[at]exemple.fr",
      "nom (arobase) exemple.org", "élodie@exemple.fr", "04 78 00 00 00", "0478000000", "04.78.00.00.00",
      "04-78-00-00-00",
      "+33 4 78 00 00 00", "+33 (0)4 78 00 00 00", "+33478000000", "0033 4 78 00 00 00", "+1 617-555-0100",
      "+216 71 123 456", "00 216 71 123 456", "06/12/34/56/78",
    ])
  func found(_ data: String) {
    let text = "Voir \(data), merci"
    let search = PersonalData.search(text)
    #expect(search.text.contains(PersonalData.replacement))
    #expect(!search.text.contains(where: { $0 == "@" }))
    #expect(search.text.filter { $0.isNumber }.isEmpty, "\(search.text)")
    #expect(search.text.hasSuffix(", merci"))
  }

  @Test(
    "what only looks like it stays",
    arguments: [
      "2020-1545", "01/04/2021", "décret 2020-1545 du 09/12/2020", "10.1080/0022250X.2001.9990249", "397239",
      "SIRET 21330063500017", "213 300 635 00017", "« 100 % @ l’export »", "a@b", "@compte", "3 à 5 (at) x",
      "ISBN 978-2-07-036822-8", "12 000 000 000 €", "1.234.567,89", "2014+2020", "01053",
      "ordonnance 2014-1555",
      "https://exemple.fr/a/@b", "2021-04-01 / 2022-04-01",
    ])
  func kept(_ text: String) {
    #expect(PersonalData.search(text).text == text)
  }

  @Test("both kinds at once, several times")
  func several() {
    let search = PersonalData.search("a@b.fr et c@d.fr ; 04 78 00 00 00")
    #expect(search.kinds == [.email, .phone])
    #expect(
      search.text
        == "\(PersonalData.replacement) et \(PersonalData.replacement) ; \(PersonalData.replacement)")
  }

  @Test(
    "columns on persons, by their name",
    arguments: ["Nom du contact", "E-mail", "Téléphone portable", "prenom", "ADRESSE", "Tél."])
  func columns(_ name: String) {
    #expect(PersonalColumns.contains(name))
    #expect(!PersonalColumns.contains("Nom complet"))
    #expect(!PersonalColumns.contains("hôtel"))
  }
}
