import ArgumentParser
import WeirJSON
import WeirLog

/// Where the private key is that opens payload logs.
struct PrivateKeyOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A file with the private key, as 'weir keys generate' makes it or its base64 alone. Default: the variable "
                + "WEIR_PRIVATE_KEY, or what is typed at the terminal.",
            valueName: "file"
        ),
        completion: .file()
    )
    var privateKeyFile: String?

    private static var variable: String { "WEIR_PRIVATE_KEY" }
    private static var largest: Int { 4096 }

    /// What opens logs.
    ///
    /// - Throws: `CommandFailure` when there is no key, or what there is is none.
    func opener() throws(CommandFailure) -> PayloadOpener {
        let (source, text) = try text()
        do throws(PayloadError) {
            return try PayloadOpener(privateKey: Self.key(in: text))
        } catch {
            throw CommandFailure("\(source): \(error.message)")
        }
    }

    private func text() throws(CommandFailure) -> (source: String, text: String) {
        if let path = privateKeyFile {
            do throws(SmallFile.Failure) {
                let bytes = try SmallFile.contents(of: [UInt8](path.utf8), limit: Self.largest)
                return (path, String(decoding: bytes, as: UTF8.self))
            } catch {
                throw CommandFailure("--private-key-file: \(path): \(error.message)")
            }
        }
        if let text = Terminal.variable(Self.variable) { return (Self.variable, text) }
        if let text = Terminal.secret("Private key: ") { return ("the key that was typed", text) }
        throw CommandFailure("a private key is needed: --private-key-file, or the variable \(Self.variable)")
    }

    /// The key of what `weir keys generate` prints, or all of the text.
    private static func key(in text: String) -> String {
        let pair = (try? JSONValue(reading: [UInt8](text.utf8))) ?? .null
        return pair["private_key"].string ?? text.trimmed
    }
}
