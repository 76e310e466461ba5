import Glibc
import WeirContent

extension FileDescriptor.Failure {
    /// The failure as a result states it.
    var issue: InspectionIssue {
        InspectionIssue(code: .io, message: message)
    }

    /// The failure to look up `path`, which may be a link that leads nowhere.
    func issue(at path: [UInt8]) -> InspectionIssue {
        guard number == ENOENT, let status = try? FileDescriptor.status(of: path, followingLinks: false),
            status.kind == .link
        else {
            return issue
        }
        return InspectionIssue(code: .io, message: "the link leads to nothing")
    }
}
