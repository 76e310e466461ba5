package import WeirContent
public enum SandboxMode: String, Hashable, Sendable, CaseIterable { case required, bestEffort = "best-effort", off }
public enum IsolationMode: String, Hashable, Sendable, CaseIterable { case document, persistent }
package enum ExtractionSource: Sendable { case descriptor(Int32); case bytes([UInt8]) }
package enum ExtractionEvent { case format(ContentFormat, path: [String]), story(Origin, isRepeat: Bool), issue(ContentProblem, path: [String]), label(SensitivityLabel), picture([UInt8], Origin) }
package final class ExtractorPool: Sendable {
  package struct Configuration: Sendable {
   package init(extractor: String?, recognizer: String?, sandbox: SandboxMode, isolation: IsolationMode, slots: Int) {}
  }
  package init(_ c: Configuration) {}
  package var hasExtractor: Bool { false }
  package var hasRecognizer: Bool { false }
  package func job(_ s: ExtractionSource, _ o: ExtractionOptions) -> ExtractionJob { ExtractionJob() }
  package func recognition(of p: [UInt8], origin: Origin, _ o: ExtractionOptions) -> ExtractionJob { ExtractionJob() }
}
package final class ExtractionJob {
  var done = false
  package func next() -> ExtractionEvent? { if done { return nil }; done = true; return .issue(.errorWorker, path: []) }
  package func read(into: UnsafeMutableRawBufferPointer) -> Int { 0 }
  package var marks: [TextMark] { [] }
}
