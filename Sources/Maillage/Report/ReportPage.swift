internal import MaillageModel
internal import Mustache

/// The report as the template sees it: texts in one language, ready to be escaped and laid out.
struct ReportPage {
  let language: String
  let generator: String
  let title: String
  /// The language of the title, when it is not that of the page.
  let tongue: String?
  let territory: String
  let subtitle: String
  /// What the page says when a part of the catalogue only was asked for.
  let extract: String?
  let fictitious: String?
  let words: ReportWords
  let summary: ReportSummary?
  let chapters: [Chapter]
  let annex: ReportAnnex
  let footer: String
  let style: String
  let script: String
  /// What the filters of the page know of each actor, as JSON that no markup can close.
  let index: String

  struct Chapter {
    let id: String
    let number: Int
    let title: String
    let question: String
    let figures: [Figure]
    /// The sections of its analyses, written already.
    let sections: [String]
  }

  struct Figure {
    let anchor: String
    let title: String
    let sentence: String
    /// The picture without its name and its long description, which stand under it.
    let svg: String
    let description: FigureDescription
    /// The kind of sheet that it needs for itself on paper, if any.
    let sheet: String?
    let path: String
    /// The last part of the path.
    let file: String
    /// The tables of the page that hold its numbers.
    let tables: [TableLink]
    let hasTables: Bool
  }

  /// The way to a table of the page.
  struct TableLink {
    let anchor: String
    let title: String
    let isFirst: Bool
  }

  /// The answer of an analysis: the part of the page that has a template of its own.
  struct Section {
    let words: ReportWords
    let anchor: String
    let title: String
    let question: String
    let findings: [FindingLine]
    /// What to act on, in order; only the section of the priorities has some.
    let priorities: [ReportPriority]
    let tables: [TableBlock]
    let method: String
    let limits: String
  }

  struct FindingLine {
    let tone: String
    let toneWord: String
    let text: String
  }

  struct TableBlock {
    let anchor: String
    let title: String
    let note: String?
    let path: String
    /// The last part of the path.
    let file: String
    let isLong: Bool
    /// Whether it has too many columns for a sheet of paper.
    let isWide: Bool
    /// The classes that set the columns of numbers to the right, such as ` n2 n5`.
    let numericClasses: String
    /// What paper leaves out, and what the page itself does.
    let paper: String?
    let cut: String?
    let columns: [Heading]
    let rows: [Row]
  }

  struct Heading {
    let heading: String
    /// What the column says, where its heading does not.
    let hint: String?
    let isNumeric: Bool
    /// Whether its cells hold sentences, or long lists.
    let isWordy: Bool
  }

  struct Row {
    /// The name of the row, when it is an actor’s own.
    let anchor: String?
    /// The places of the actors that the row is about, for the filters; absent without any.
    let actors: String?
    /// The first cell, which names the row.
    let head: CellBlock?
    let cells: [CellBlock]
  }

  struct CellBlock {
    let text: String
    /// The attributes of its tag, each after a space: that it is a number that is not defined, and what sorting
    /// compares when the text, rounded, no longer tells.
    let attributes: String
  }
}

// A page has tens of thousands of cells: told their parts, the template need not look for them by reflection.
// An absent part answers « no », or the template would look for it in everything around.

extension ReportPage.Row: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor ?? false
    case "actors": actors ?? false
    case "head": head ?? false
    case "cells": cells
    default: nil
    }
  }
}

extension ReportPage.CellBlock: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "attributes": attributes
    default: nil
    }
  }
}
