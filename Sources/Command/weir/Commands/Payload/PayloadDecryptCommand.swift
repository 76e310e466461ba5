import ArgumentParser
import Glibc
import WeirJSON
import WeirLog

/// `weir payload decrypt`.
struct PayloadDecryptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decrypt",
        abstract: "Decrypt payload logs with the private key they were written for.",
        discussion: """
            Reads one log a line: its base64, or a JSON object that has it as "payload_log", as an event does. Logs that \
            Cloudflare wrote for the key are read as well. With --event the log is that of an event on a server. What is \
            printed is what matched, masked as the account's settings said when it was logged.

            EXAMPLES
              weir payload decrypt --private-key-file payload-key.json log.txt
              echo "$LOG" | WEIR_PRIVATE_KEY="$(cat key)" weir payload decrypt
              weir payload decrypt --private-key-file payload-key.json --server http://127.0.0.1:8787 --event 0199b1c2-…
              weir events export --server http://127.0.0.1:8787 | weir payload decrypt --private-key-file payload-key.json

            EXIT STATUS
              0  every log was decrypted
              2  one was not
            """
    )

    /// How what was decrypted is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    @OptionGroup var key: PrivateKeyOptions

    @Option(name: .long, help: ArgumentHelp("The event on the server whose log is decrypted.", valueName: "id"))
    var event: String?

    @OptionGroup var server: ServerOptions

    @Option(name: .long, help: "For people, or as it was written: one line of JSON for each log.")
    var format: Format = .text

    @Argument(help: "A file of logs; - is standard input.", completion: .file())
    var file: String?

    private static var largest: Int { 256 << 20 }

    func run() async throws {
        let logs = try await logs()
        guard !logs.isEmpty else { throw CommandFailure("there is no payload log in what was read") }
        let opener = try key.opener()
        var hasFailed = false
        for (number, log) in logs {
            do throws(PayloadError) {
                let report = PayloadReport(try opener.open(log))
                Printer.print(format == .json ? report.json : report.text)
            } catch {
                hasFailed = true
                let place = logs.count > 1 ? "line \(number): " : ""
                try? FileDescriptor.write([UInt8]("weir: \(place)\(error.message)\n".utf8), to: STDERR_FILENO)
            }
        }
        if hasFailed { throw ExitCode(2) }
    }

    /// The logs that are to be decrypted, each with the number of its line.
    private func logs() async throws -> [(number: Int, log: String)] {
        if let event {
            guard file == nil else { throw CommandFailure("--event and a file do not go together") }
            return [(1, try await log(ofEvent: event))]
        }
        guard server.isEmpty else {
            throw CommandFailure("--server, --token, --token-file and --account go with --event")
        }
        return PayloadLines.logs(in: try bytes())
    }

    private func bytes() throws(CommandFailure) -> [UInt8] {
        let name = file ?? "-"
        do throws(SmallFile.Failure) {
            if name != "-" { return try SmallFile.contents(of: [UInt8](name.utf8), limit: Self.largest) }
        } catch {
            throw CommandFailure("\(name): \(error.message)")
        }
        do throws(FileDescriptor.Failure) {
            if let bytes = try FileDescriptor.contents(of: STDIN_FILENO, limit: Self.largest) { return bytes }
        } catch {
            throw CommandFailure("standard input: \(error.message)")
        }
        throw CommandFailure("standard input has more than \(Quantity.bytes(Self.largest)), the most that is read")
    }

    private func log(ofEvent id: String) async throws(CommandFailure) -> String {
        let event = try await EventsRemote(server).event(id)
        guard let log = event["payload_log"].string else {
            throw CommandFailure("the event has no payload log: the account had no key, or no profile matched")
        }
        return log
    }
}
