/// Collects what is wrong with one file, up to a limit.
///
/// A class, because every reader of a part of the file adds to the same list.
final class ProblemList {
    /// The file that is read.
    let file: String
    /// What was found, in the order of finding.
    private(set) var problems: [CatalogProblem] = []

    /// Starts an empty list.
    init(file: String) {
        self.file = file
    }

    /// Adds a problem; after the limit has been reached it is dropped, and a last problem says so.
    func add(_ message: String, at position: Position) {
        guard problems.count <= CatalogLimits.problemsPerFile else { return }
        let isLast = problems.count == CatalogLimits.problemsPerFile
        problems.append(
            CatalogProblem(
                file: file,
                line: position.line,
                column: position.column,
                message: isLast ? CatalogMessage.moreProblems : message
            )
        )
    }
}
