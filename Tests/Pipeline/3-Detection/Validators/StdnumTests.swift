import Foundation
import Testing
import WeirDetection

/// Where the cases are.
private let path = ProcessInfo.processInfo.environment["WEIR_STDNUM_CASES"]

/// Compares the validators with python-stdnum; `Scripts/check-validators` makes the cases and runs it.
@Suite(.enabled(if: path != nil, "WEIR_STDNUM_CASES names no file of cases"))
struct StdnumTests {
    struct Case: Decodable {
        let validator: Validator
        let number: String
        let valid: Bool
    }

    @Test
    func `the validators agree with python-stdnum`() throws {
        let path = try #require(path)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let cases = try lines.map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
        #expect(Set(cases.map(\.validator)).count >= 11)
        #expect(cases.count >= 1000)
        for example in cases {
            #expect(
                example.validator.accepts(example.number) == example.valid,
                "\(example.validator.rawValue) \(example.number)"
            )
        }
    }
}
