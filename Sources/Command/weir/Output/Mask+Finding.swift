import WeirLog
import WeirScan

extension Mask {
    /// Appends the match of a finding as it may be shown: the values of a dataset are secrets, whoever asks for them.
    func append(_ match: Span<UInt8>, of finding: Finding, to out: inout [UInt8]) {
        (finding.isSecret ? .hidden : self).append(match, to: &out)
    }
}
