import ArgumentParser
import Glibc
import WeirJSON
import WeirLog

/// `weir keys generate`.
struct KeysGenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make a pair of keys.",
        discussion: """
            Prints one JSON object with both keys in base64 (X25519, RFC 7748), as 'weir payload decrypt' reads it. With \
            --output the object goes to a file that only its owner can read, and the public key alone is printed.

            EXAMPLES
              weir keys generate
              weir keys generate --output payload-key.json
              PUBLIC=$(weir keys generate --output payload-key.json)
            """
    )

    @Option(
        name: [.long, .customShort("o")],
        help: ArgumentHelp("The new file; one that exists is not overwritten.", valueName: "file"),
        completion: .file()
    )
    var output: String?

    func run() throws {
        let pair = PayloadKeyPair()
        let object: JSONValue = [
            "private_key": .string(pair.privateKey), "public_key": .string(pair.publicKey),
        ]
        guard let output else {
            Printer.print(object.indented)
            return
        }
        do throws(FileDescriptor.Failure) {
            try SmallFile.create(output, with: object.indented)
        } catch {
            throw CommandFailure(
                error.number == EEXIST
                    ? "there is something at \(output); name a new file, for what a lost key locked stays locked"
                    : "\(output): \(error.message)"
            )
        }
        Printer.print([UInt8]((pair.publicKey + "\n").utf8))
        let note = "weir: the private key is in \(output); whoever loses it cannot read what was logged for it\n"
        try? FileDescriptor.write([UInt8](note.utf8), to: STDERR_FILENO)
    }
}
