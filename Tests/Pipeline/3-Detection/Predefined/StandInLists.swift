import Foundation
import TermLists
import Testing
import WeirCatalog
import WeirDetection
import WeirTesting

/// Stands in for the lists that do not ship: each has the terms that the examples of its entries mark.
///
/// So the examples of an entry show how its terms are found and with which confidence, not which terms the list has. A
/// term is an everyday word where an example says that it is low.
enum StandInLists {
    /// The lists that ship, and those that stand in.
    static let store: TermListStore = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "weir-stand-in-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, terms) in missing {
                let text = terms.sorted().joined(separator: "\n")
                try text.write(to: folder.appending(path: "\(name).txt"), atomically: true, encoding: .utf8)
            }
        } catch {
            preconditionFailure("\(error)")
        }
        return TermListStore(folder: folder.path)
    }()

    private static var missing: [String: Set<String>] {
        var lists: [String: Set<String>] = [:]
        for entry in Catalog.predefined.entries {
            guard let list = entry.terms?.list, !TermListStore.shipped.contains(list) else { continue }
            for example in entry.documentation?.examples.match ?? [] {
                let marked = MarkedText(example.text)
                let bytes = Array(marked.text.utf8)
                for span in marked.spans {
                    let term = String(decoding: bytes[span], as: UTF8.self).replacing("\n", with: " ").lowercased()
                    lists[list, default: []].insert((example.confidence == .low ? "~" : "") + term)
                }
            }
        }
        return lists
    }
}
