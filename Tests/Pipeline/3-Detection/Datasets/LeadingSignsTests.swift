import Testing

@testable import WeirDetection

/// The signs with which terms begin.
struct LeadingSignsTests {
    @Test func `all characters that are replaced by a sign of ASCII have their first byte among those looked for`() {
        var missing: Set<UInt8> = []
        for value in UInt32(0x80)...0x10_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(Character(scalar)).utf8)
            let form = unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe bytes.baseAddress.map { unsafe SignForm(at: 0, in: $0, count: bytes.count) }
            }
            guard let form, !form.isBlank, let first = form.scalars.first(where: { _ in true }) else { continue }
            let isLetterOrDigit = Character(first).isLetter || Character(first).isNumber
            if first.isASCII, !isLetterOrDigit, !LeadingSigns.wideBytes.contains(bytes[0]) { missing.insert(bytes[0]) }
        }
        #expect(missing.isEmpty)
    }
}
