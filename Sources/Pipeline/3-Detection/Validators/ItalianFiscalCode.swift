/// The Italian fiscal code of a person: six letters of the name, date of birth and sex, place, and a check letter.
///
/// Where two persons would have the same code, digits become letters (omocodia): L for 0, M 1, N 2, P 3, Q 4, R 5, S 6,
/// T 7, U 8, V 9. Women have 40 added to the day. Sources: decree of the Minister of Finance of 23 December 1976,
/// no. 13814, and https://it.wikipedia.org/wiki/Codice_fiscale
enum ItalianFiscalCode {
    /// Whether the check letter is right and the date of birth exists.
    ///
    /// - Parameter number: Sixteen characters, in groups or not.
    /// - Returns: `false` for the eleven digits of a company, which are its VAT number.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 16, number.hasOneSeparator,
            (0..<6).allSatisfy({ number.digit($0) < 0 }), number.digit(11) < 0,
            let month = month(number[8]),
            let year = twoDigits(number, 6), let day = twoDigits(number, 9),
            (12..<15).allSatisfy({ digit(number[$0]) != nil }),
            CalendarDay.exists(day: day > 40 ? day - 40 : day, month: month, year: year)
        else { return false }
        // What the characters in the first, third, … place count. A digit counts what the letter of its rank does.
        let odd: InlineArray<26, UInt8> = [
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
        ]
        var sum = 0
        for place in 0..<15 {
            let character = number[place]
            let rank = Int(character) - (character <= 0x39 ? 0x30 : 0x41)
            guard rank >= 0, rank < 26 else { return false }
            sum += place.isMultiple(of: 2) ? Int(odd[rank]) : rank
        }
        return Int(number[15]) == 0x41 + sum % 26
    }

    private static func twoDigits(_ number: CompactNumber, _ place: Int) -> Int? {
        guard let tens = digit(number[place]), let ones = digit(number[place + 1]) else { return nil }
        return tens * 10 + ones
    }

    /// The value of a digit or of the letter that replaces it.
    private static func digit(_ character: UInt8) -> Int? {
        switch character {
        case 0x30...0x39: Int(character) - 0x30
        case 0x4C...0x4E: Int(character) - 0x4C  // L to N
        case 0x50...0x56: Int(character) - 0x50 + 3  // P to V
        default: nil
        }
    }

    private static func month(_ letter: UInt8) -> Int? {
        switch letter {
        case 0x41...0x45: Int(letter) - 0x41 + 1  // A to E: January to May
        case 0x48: 6  // H
        case 0x4C, 0x4D: Int(letter) - 0x4C + 7  // L, M
        case 0x50: 9  // P
        case 0x52...0x54: Int(letter) - 0x52 + 10  // R to T
        default: nil
        }
    }
}
