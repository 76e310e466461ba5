/// A number format that puts digits into fixed places: identity numbers, telephone numbers, postal codes.
struct DigitPattern {
    private let sections: [NumberFormatSection]

    /// A pattern of up to four sections, the first for positive numbers.
    init(_ sections: [NumberFormatSection]) {
        self.sections = sections
    }

    /// Appends a whole number as the pattern shows it.
    ///
    /// - Parameters:
    ///   - number: Digits with a minus sign before them where it is negative; nothing else is shown.
    ///   - text: What is appended to.
    /// - Returns: Whether the pattern shows it, and as something else; otherwise nothing was appended.
    func append(_ number: ArraySlice<UInt8>, to text: inout [UInt8]) -> Bool {
        let isNegative = number.first == UInt8(ascii: "-")
        let digits = number.dropFirst(isNegative ? 1 : 0).drop { $0 == UInt8(ascii: "0") }
        guard !number.isEmpty, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
            let (section, showsSign) = section(for: digits, isNegative: isNegative), section.isPattern
        else { return false }
        let start = text.count
        if showsSign { text.append(UInt8(ascii: "-")) }
        append(digits, in: section, to: &text)
        guard text[start...].elementsEqual(number) else { return true }
        text.removeSubrange(start...)
        return false
    }

    /// The section for a number, and whether it leaves a minus sign to be shown.
    private func section(
        for digits: ArraySlice<UInt8>,
        isNegative: Bool
    ) -> (section: NumberFormatSection, showsSign: Bool)? {
        guard let first = sections.first else { return nil }
        if sections.contains(where: { $0.condition != nil }) {
            let amount = digits.reduce(0.0) { $0 * 10 + Double($1 &- UInt8(ascii: "0")) }
            let value = isNegative ? -amount : amount
            let found = sections.first { $0.condition?.accepts(value) ?? true }
            return found.map { ($0, isNegative) }
        }
        if isNegative { return sections.count > 1 ? (sections[1], false) : (first, true) }
        return digits.isEmpty && sections.count > 2 ? (sections[2], false) : (first, false)
    }

    private func append(_ digits: ArraySlice<UInt8>, in section: NumberFormatSection, to text: inout [UInt8]) {
        var left = section.tokens.count(where: \.isDigit)
        var rest = digits
        var isFirst = true
        for token in section.tokens {
            switch token {
            case .literal(let byte): text.append(byte)
            case .digit(let isZero):
                if isFirst {
                    // Digits for which there is no place stand before the first.
                    while rest.count > left, let digit = rest.popFirst() { text.append(digit) }
                    isFirst = false
                }
                if rest.count == left, let digit = rest.popFirst() {
                    text.append(digit)
                } else if isZero {
                    text.append(UInt8(ascii: "0"))
                }
                left -= 1
            }
        }
    }
}
