package import WeirJSON

/// One object that a file defines.
package struct ConfigurationObject: Sendable {
    /// Where values come from that are looked for.
    package enum Source: Hashable, Sendable {
        /// They stand in the file itself.
        case words([String])
        /// They stand in a file of their own, whose path is relative to this one.
        case file(String)
    }

    /// Where the secret of a dataset comes from, which has to be known where no server knows it.
    package enum Secret: Hashable, Sendable {
        /// From a file, whose path is relative to this one.
        case file(String)
        /// From a variable of the environment.
        case variable(String)
    }

    /// A column of a dataset.
    package struct Column: Sendable {
        /// What it is called in the table it comes from.
        package let header: String
        /// The name of its entry.
        package let name: String
        /// The identifier of its entry, when the file gives one.
        package let id: String?
        /// Where its values come from; `nil` when the file does not say.
        package let source: Source?
        /// Where it is in the file.
        package let pointer: String
    }

    /// What it is.
    package let kind: ConfigurationKind
    /// Its name.
    package let name: String
    /// Its identifier, when the file gives one.
    package let id: String?
    /// The identifier of the entry that it brings along, when the file gives one.
    package internal(set) var entryID: String?
    /// What a request says of it, with names where the API wants identifiers.
    package internal(set) var body: JSONValue
    /// Where it is in the file, as a JSON pointer.
    package let pointer: String
    /// Where the values of a list of words, or a document, come from.
    package internal(set) var source: Source?
    /// Where the secret of a dataset comes from; `nil` when the file does not say.
    package internal(set) var secret: Secret?
    /// The columns of a dataset; empty for a list.
    package internal(set) var columns: [Column] = []

    /// The identifiers that the file gives to it and to what it brings along, with their places in the file.
    var identifiers: [(id: String, place: String)] {
        var given: [(String?, String)] = [(id, pointer + "/id"), (entryID, pointer + "/entry_id")]
        given += columns.map { ($0.id, $0.pointer + "/entry_id") }
        let (field, name) =
            switch kind {
            case .dataTagCategories: ("tags", "id")
            case .sensitivityGroups: ("levels", "id")
            case .profiles: ("entries", "entry_id")
            default: ("", "")
            }
        for (index, part) in body[field].elements.enumerated() {
            given.append((part[name].string?.lowercased(), "\(pointer)/\(field)/\(index)/\(name)"))
        }
        return given.compactMap { id, place in id.map { ($0, place) } }
    }
}
