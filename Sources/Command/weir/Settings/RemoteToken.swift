/// Where the token for a server comes from.
enum RemoteToken {
    private static let variable = "WEIR_TOKEN"
    private static let largest = 4096

    /// The token that was typed, or that of a file, or that of the environment.
    ///
    /// - Throws: `CommandFailure` when there is none.
    static func token(_ typed: String?, file: String?) throws(CommandFailure) -> String {
        if let typed { return typed }
        if let file {
            guard let bytes = try? SmallFile.contents(of: [UInt8](file.utf8), limit: largest) else {
                throw CommandFailure("--token-file: the file cannot be read")
            }
            return String(decoding: bytes, as: UTF8.self).trimmed
        }
        if let token = Terminal.variable(variable) { return token }
        throw CommandFailure("--server needs a token: --token-file, or the variable \(variable)")
    }
}
