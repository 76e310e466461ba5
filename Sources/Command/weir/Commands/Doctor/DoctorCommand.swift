import ArgumentParser
import WeirExtraction
import WeirJSON

/// `weir doctor`.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check what documents are read with, and how well it is locked in.",
        discussion: """
            Starts each of the programs that read documents, and has it try to leave its sandbox.

            EXAMPLES
              weir doctor
              weir doctor --format json

            EXIT STATUS
              0  everything that --sandbox required needs is there
              1  something is missing
            """
    )

    @OptionGroup var options: ListOptions

    func run() throws {
        let report = DoctorReport(
            extractor: WorkerExamination(of: WorkerExecutable.extractor()),
            recognizer: WorkerExamination(of: WorkerExecutable.recognizer())
        )
        switch options.format {
        case .text: Printer.print(report.text(options.style))
        case .json: Printer.print(report.json.indented)
        }
        guard report.isSound else { throw ExitCode(1) }
    }
}
