import WeirJSON

/// One thing about the server that can be set: its names, what it takes, and where it goes.
///
/// This is the only description there is: flags, variables, files, help and the reference page follow from it.
struct ServerSetting: Sendable {
    /// What was wrong with a value: the end of a sentence that starts with where it stands.
    struct Problem: Error, Hashable {
        let message: String
    }

    /// The key in a file, with dots between its parts.
    let key: String
    /// What a value looks like, in a word or two.
    let form: String
    /// What it does, in one sentence.
    let summary: String
    /// Which values are taken, for the reference page; empty when the form says it all.
    let range: String
    /// Takes a value as it was written.
    let write: @Sendable (SettingText, inout ServerSettings) throws(Problem) -> Void
    /// The value as it would be written.
    let read: @Sendable (ServerSettings) -> SettingText

    /// The flag of `weir serve`.
    var flag: String { "--" + key.replacing(".", with: "-") }

    /// The environment variable.
    var variable: String {
        "WEIR_" + key.replacing(".", with: "_").replacing("-", with: "_").uppercased()
    }

    /// The default as it would be written.
    var standard: SettingText { read(ServerSettings()) }
}

/// A value as it is written, whoever reads it.
enum SettingText: Hashable, Sendable {
    /// A number, a flag or a word: needs no quotes in YAML.
    case plain(String)
    /// Any text.
    case text(String)
    /// A list; in flags and variables with commas.
    case list([String])

    /// The value on one line of YAML.
    var yaml: String {
        switch self {
        case .plain(let text): text
        case .text(let text): Self.quoted(text)
        case .list(let texts): "[" + texts.map(Self.quoted).joined(separator: ", ") + "]"
        }
    }

    /// The value as it is typed.
    var typed: String {
        switch self {
        case .plain(let text), .text(let text): text
        case .list(let texts): texts.joined(separator: ",")
        }
    }

    private static func quoted(_ text: String) -> String {
        // A JSON string is a double-quoted scalar of YAML 1.2 (section 1.3).
        var bytes: [UInt8] = []
        bytes.append(json: text)
        return String(decoding: bytes, as: UTF8.self)
    }
}
