/// Where the value of a setting comes from.
enum SettingSource: Hashable {
    case flag(String)
    case variable(String)
    case file(String, line: Int)
    case standard

    /// The source as people name it.
    var words: String {
        switch self {
        case .flag(let name): "flag \(name)"
        case .variable(let name): "environment \(name)"
        case .file(let path, let line): "file \(path):\(line)"
        case .standard: "default"
        }
    }

    /// The source as the start of an error message.
    var place: String {
        switch self {
        case .flag(let name), .variable(let name): name
        case .file(let path, let line): "\(path):\(line)"
        case .standard: "the default"
        }
    }
}
