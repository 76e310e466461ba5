package import WeirDetection
package import WeirVerdict

extension Scanner {
    /// What a scanner looks for and for whom: the entries and profiles that an account defined.
    ///
    /// A plain value. Whatever is wrong with it makes no scanner fail: what cannot be found is stated as `unavailable`.
    package struct Definition: Hashable, Sendable {
        /// The entries; of those with one identifier the first counts.
        package var entries: [Entry]
        /// The profiles; of those with one identifier the first counts.
        package var profiles: [Profile]
        /// The data classes that profiles may use; of those with one identifier the first counts.
        package var dataClasses: [DataClassRule]

        /// What to look for.
        package init(entries: [Entry] = [], profiles: [Profile] = [], dataClasses: [DataClassRule] = []) {
            self.entries = entries
            self.profiles = profiles
            self.dataClasses = dataClasses
        }
    }
}

extension Scanner.Definition {
    /// One entry, whether or not a profile has it on.
    package struct Entry: Hashable, Sendable {
        /// How an entry is found.
        package enum Method: Hashable, Sendable {
            /// As the catalog says of the entry with this identifier.
            case predefined
            /// By a pattern in the syntax of Rust's `regex` crate; with a checksum where every match has to pass one.
            case pattern(String, checksum: Checksum?)
            /// By the terms of a list.
            case words(WordList)
            /// By the values of a column of a dataset, an index of its columns.
            case column(ExactData, Int)
            /// By its likeness to a reference document, of which at least so many per cent have to be found.
            case document(DocumentPrint, atLeast: Int)
            /// By a sensitivity label with this identifier that the content carries.
            case label(String)
            /// Not at all, for this reason.
            case none(reason: String)
        }

        /// A checksum that the matches of a pattern have to pass.
        package enum Checksum: String, Hashable, Sendable {
            /// That of payment cards: ISO/IEC 7812-1, Annex B.
            case luhn
        }

        /// The identifier.
        package let id: String
        /// The name; that of the catalog for a predefined entry.
        package let name: String
        /// How it is found.
        package let method: Method
        /// Whether its findings are reported and count by themselves, whatever profiles have it.
        package let isAlone: Bool

        /// The entry of the catalog with this identifier.
        package static func predefined(_ id: String, isAlone: Bool = false) -> Entry {
            Entry(id: id, name: id, method: .predefined, isAlone: isAlone)
        }

        /// An entry of an account.
        package init(id: String, name: String, method: Method, isAlone: Bool = false) {
            self.id = id
            self.name = name
            self.method = method
            self.isAlone = isAlone
        }
    }

    /// One profile.
    package struct Profile: Hashable, Sendable {
        /// Whether the profile ships with weir, is the account's own or that of an integration.
        package enum Kind: String, Hashable, Sendable {
            case predefined
            case custom
            case integration
        }

        /// An entry in the profile.
        package struct Member: Hashable, Sendable {
            /// The identifier of the entry.
            package let entry: String
            /// Whether the profile wants its findings.
            package let isOn: Bool

            /// Puts an entry into a profile.
            package init(_ entry: String, isOn: Bool = true) {
                self.entry = entry
                self.isOn = isOn
            }
        }

        /// The identifier; for a predefined profile that of the catalog, which says whether it wants entries together.
        package let id: String
        /// The name.
        package let name: String
        /// Where it comes from.
        package let kind: Kind
        /// What decides whether findings count.
        package let settings: ProfileSettings
        /// Its entries.
        package let members: [Member]
        /// The identifiers of the data classes by which it matches as well.
        package let dataClasses: [String]
        /// Whether findings in text that is recognised in pictures count.
        package let recognizesPictures: Bool

        /// Describes a profile.
        package init(
            id: String,
            name: String,
            kind: Kind,
            settings: ProfileSettings = ProfileSettings(),
            members: [Member],
            dataClasses: [String] = [],
            recognizesPictures: Bool = true
        ) {
            self.id = id
            self.name = name
            self.kind = kind
            self.settings = settings
            self.members = members
            self.dataClasses = dataClasses
            self.recognizesPictures = recognizesPictures
        }
    }
}
