import ArgumentParser
import Foundation
import Glibc

/// The options that bring the secret of a dataset.
struct EDMSecret: ParsableArguments {
    /// The environment variable that has it.
    static let variable = "WEIR_EDM_SECRET"
    /// The bytes of a secret.
    static let length = 32

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The secret of the dataset; better --secret-file or \(variable), for others can see command lines.",
            valueName: "text"
        )
    )
    var secret: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A file with the secret of the dataset; - for standard input.", valueName: "file"),
        completion: .file()
    )
    var secretFile: String?

    /// Whether no option brings one.
    var isEmpty: Bool { secret == nil && secretFile == nil }

    /// Whether the secret comes from standard input.
    var isStandardInput: Bool { secretFile == "-" }

    /// The bytes of the secret.
    ///
    /// - Throws: `CommandFailure` when there is none or it cannot be read; nothing of it is in the message.
    func bytes() throws -> [UInt8] {
        guard secret == nil || secretFile == nil else {
            throw CommandFailure("give the secret once: with --secret-file or with --secret")
        }
        guard let text = try text() else {
            throw CommandFailure(
                "the secret of the dataset is missing: give it with --secret-file, or in \(Self.variable)"
            )
        }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: trimmed).map(Array.init), bytes.count == Self.length else {
            throw CommandFailure(
                "this is no secret of a dataset: it is what the server answered as \"secret\", 44 characters of Base64"
            )
        }
        return bytes
    }

    /// Says on standard error that a secret in the arguments is no secret, when there is one.
    func warn() {
        guard secret != nil else { return }
        let note = "weir: others on this machine can see --secret; better use --secret-file or \(Self.variable)\n"
        try? FileDescriptor.write([UInt8](note.utf8), to: STDERR_FILENO)
    }

    private func text() throws -> String? {
        if let secret { return secret }
        guard let secretFile else { return ProcessInfo.processInfo.environment[Self.variable] }
        var bytes: [UInt8] = []
        do {
            try FilePieces.read(RawArguments.bytes(of: [secretFile])[0]) { (piece) throws(CommandFailure) in
                bytes += piece
                guard bytes.count <= 4096 else { throw CommandFailure("\(secretFile): this is no secret of a dataset") }
            }
        } catch let failure as FileDescriptor.Failure {
            throw CommandFailure("\(secretFile): \(failure.message)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
