/// The international bank account number: ISO 13616, with the check digits of ISO 7064 MOD 97-10.
enum IBAN {
    /// Whether the check digits are right, the country has this form, and groups are of four.
    ///
    /// - Parameters:
    ///   - number: The letters and digits.
    ///   - match: The same with their separators.
    /// - Returns: `false` also for a country that is not in the registry.
    static func accepts(_ number: CompactNumber, _ match: Span<UInt8>) -> Bool {
        guard number.hasOneSeparator, isGrouped(match, number.count) else {
            return false
        }
        let check = number.number(2..<4)
        // 98 minus a remainder by 97 is 2 to 98: 00, 01 and 99 leave the same remainders but are never issued.
        guard (2...98).contains(check),
            let form = IBANRegistry.form(number[0], number[1]),
            form.isMatched(by: number),
            let body = Mod97.remainder(number, 4..<number.count)
        else { return false }
        return Mod97.remainder(number, 0..<4, after: body) == 1
    }

    /// Whether there are no separators, or one after every fourth character and nowhere else.
    private static func isGrouped(_ match: Span<UInt8>, _ count: Int) -> Bool {
        guard match.count > count else { return true }
        var characters = 0
        var groups = 1
        var isInside = false
        for index in match.indices {
            if isAlphanumeric(match[index]) {
                if !isInside, characters > 0 {
                    guard characters.isMultiple(of: 4) else { return false }
                    groups += 1
                }
                characters += 1
                isInside = true
            } else {
                isInside = false
            }
        }
        return groups == (count + 3) / 4
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
