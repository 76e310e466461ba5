/// The National Health Index (NHI) number of a patient in New Zealand, of seven characters.
///
/// Three letters, three digits and a check digit modulo 11; when those run out, three letters, two digits, a letter and
/// a check letter modulo 23. I and O are not used. The new form was first published with modulus 24, under which no
/// number was issued. Source: HISO 10046:2024, Consumer Health Identity Standard,
/// https://www.tewhatuora.govt.nz/publications/hiso-100462023-consumer-health-identity-standard/ and the test numbers in
/// https://nhi-ig.hip.digital.health.nz/ComplianceTestingImportantInformation.html
enum NewZealandHealthIndex {
    /// Whether the check character is right.
    ///
    /// - Parameter number: Seven characters.
    /// - Returns: `false` also for other letters, and where no check digit exists.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 7, number.hasOneSeparator else { return false }
        var sum = 0
        for index in 0..<6 {
            let value = index < 3 || (index == 5 && number.digit(6) < 0) ? letter(number[index]) : number.digit(index)
            guard value >= 0 else { return false }
            sum += value * (7 - index)
        }
        let check = number.digit(6)
        guard check >= 0 else { return 23 - sum % 23 == letter(number[6]) }
        return sum % 11 > 0 && (11 - sum % 11) % 10 == check
    }

    /// 1 to 24 for the letters that are used, -1 for anything else.
    private static func letter(_ character: UInt8) -> Int {
        switch character {
        case 0x41...0x48: Int(character) - 0x40  // A to H
        case 0x4A...0x4E: Int(character) - 0x41  // J to N
        case 0x50...0x5A: Int(character) - 0x42  // P to Z
        default: -1
        }
    }
}
