import RustRegex
import Testing

/// The comparison with the crate; `Tests/Differential/README.md` says how it works.
@Suite(.enabled(if: DifferentialCases.path != nil, "needs WEIR_DIFFERENTIAL_CASES; run Scripts/differential"))
struct DifferentialTests {
    let cases: DifferentialCases

    init() throws {
        cases = try DifferentialCases(path: DifferentialCases.path ?? "")
    }

    @Test func `the same patterns are valid`() {
        var differences: [String] = []
        for expected in cases.patterns {
            do throws(PatternError) {
                _ = try Pattern(expected.pattern, lengthLimit: .unlimited)
                guard !expected.valid else { continue }
                differences.append("\(expected.pattern.debugDescription): the crate says \(expected.message ?? "")")
            } catch {
                guard expected.valid else { continue }
                differences.append("\(expected.pattern.debugDescription): valid, but \(error)")
            }
        }
        expectNone(differences)
        #expect(cases.patterns.count > 500)
    }

    @Test func `classes have the same members`() {
        // The two scalars that the README speaks of.
        let compared = ScalarSet([0xD7FF...0xD7FF, 0xE000...0xE000]).inverted
        var differences: [String] = []
        for expected in cases.classes {
            let members = ScalarSet(expected.ranges.map { $0[0]...$0[1] })
            guard let pattern = try? Pattern(expected.class, lengthLimit: .unlimited), case .set(let set) = pattern.hir,
                set.intersection(compared) == members
            else {
                differences.append(expected.class.debugDescription)
                continue
            }
        }
        expectNone(differences)
        #expect(cases.classes.count > 500)
    }

    @Test func `matches have the same spans`() {
        let texts = cases.texts.map { Array($0.utf8) }
        var differences: [String] = []
        // The patterns that try the size limit have programs of many megabytes, and nothing to match.
        for expected in cases.patterns where expected.valid && expected.origin != "limits" {
            guard let pattern = try? Pattern(expected.pattern, lengthLimit: .unlimited) else { continue }
            let matcher = Matcher(pattern)
            for (number, text) in texts.enumerated() {
                let wanted = (expected.spans[String(number)] ?? []).map { $0[0]..<$0[1] }
                let found = matcher.matches(in: text.span)
                guard found != wanted else { continue }
                differences.append(
                    "\(expected.pattern.debugDescription) in text \(number): \(found), but the crate has \(wanted)"
                )
                break
            }
        }
        expectNone(differences)
        #expect(texts.count > 20)
    }

    private func expectNone(_ differences: [String]) {
        let shown = differences.prefix(100).joined(separator: "\n")
        #expect(differences.isEmpty, "\(differences.count) differences:\n\(shown)")
    }
}
