import Testing

@testable import weir

struct ProgressLineTests {
    private func render(_ total: SizeWalk.Total, columns: Int) -> String {
        let line = ProgressLine.render(
            files: 1_203,
            bytes: 512_000_000,
            findings: 27,
            total: total,
            nanoseconds: 2_000_000_000,
            columns: columns
        )
        return String(decoding: line, as: UTF8.self)
    }

    private let known = SizeWalk.Total(files: 2_410, bytes: 1_024_000_000, isComplete: true)

    @Test func `with a known total there is a bar`() {
        #expect(
            render(known, columns: 120) == """
                ━━━━━━━━━━━━────────────  50 %  1,203 of 2,410 files  512 MB of 1.0 GB  256 MB/s  27 findings
                """
        )
    }

    @Test func `without one there is none`() {
        #expect(render(SizeWalk.Total(), columns: 120) == "1,203 files  512 MB  256 MB/s  27 findings")
    }

    @Test(arguments: [1, 10, 40, 79]) func `the line is shorter than the terminal is wide`(columns: Int) {
        #expect(render(known, columns: columns).unicodeScalars.count < columns)
    }
}
