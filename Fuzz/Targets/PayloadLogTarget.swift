internal import WeirLog

/// Opens any bytes as a payload log, and opens what was sealed of them.
enum PayloadLogTarget {
    /// The key that Cloudflare publishes for tests (matched-data-cli, README).
    private static let privateKey = "uBS5eBttHrqkdY41kbZPdvYnNz8Vj0TvKIUpjB1y/GA="
    private static let opener = try? PayloadOpener(privateKey: privateKey)
    private static let sealed = opener.flatMap { try? PayloadSeal(publicKey: $0.publicKey) }

    static func run(_ input: [UInt8]) -> String? {
        guard let opener, let sealed else { return "the published key is a key" }
        // Nobody finds by chance what the key opens: the seeds have logs that it does.
        if let text = try? opener.open(String(decoding: input, as: UTF8.self)), text.count >= input.count {
            return "a log is longer than the text in it"
        }
        guard let log = try? sealed.seal(input), let text = try? opener.open(log), text == input else {
            return "what was sealed is opened again"
        }
        return nil
    }
}
