/// Finds the token for a server.
enum RemoteToken {
    private static let variable = "WEIR_TOKEN"
    private static let mostBytes = 4096

    /// The token that was typed, or that a file or the environment has.
    ///
    /// - Throws: `CommandFailure` when there is none.
    static func token(_ typed: String?, file: String?) throws(CommandFailure) -> String {
        if let typed { return typed }
        if let path = file {
            guard let bytes = try? SmallFile.contents(of: [UInt8](path.utf8), limit: mostBytes) else {
                throw CommandFailure("--token-file: the file cannot be read")
            }
            return String(decoding: bytes, as: UTF8.self).trimmed
        }
        if let token = Terminal.variable(variable) { return token }
        throw CommandFailure("--server needs a token: --token-file, or the variable \(variable)")
    }
}

extension String {
    /// The text without white space around it.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
