/// The part of an address between the house number and the state: the street, perhaps a unit, and the place.
enum StreetLine {
    /// Whether an address can begin like this.
    ///
    /// - Parameters:
    ///   - words: The words of an address that begins with the number of a house.
    ///   - end: The place after the name of the town.
    ///   - needsType: Whether a street has to say that it is one (`First St`); otherwise it is enough that the street
    ///     and the town stand on lines of their own or have a comma between them (`1 Broadgate, Boston`).
    /// - Returns: `false` for a number in the middle that nothing explains, because then the address begins later.
    static func accepts(_ words: AddressWords, until end: Int, needsType: Bool) -> Bool {
        guard end >= 3, words[end - 1].isName, words[1].letters > 0 || words[1].hasSign else { return false }
        // The number before a box is that of a rural route.
        guard words[1].key != StreetWords.box else { return false }
        var hasType = false
        var firstLine = 0
        for index in 1..<end {
            let word = words[index]
            let previous = words[index - 1]
            if word.isNumber, !previous.hasSign, !StreetWords.takesNumber(previous.key) { return false }
            guard index < end - 1 else { break }
            if index > 1 ? StreetWords.types.contains(word.key) : StreetWords.prefixes.contains(word.key) {
                hasType = true
            }
            if firstLine == 0, word.endsLine { firstLine = index }
        }
        if hasType { return true }
        // The year of a copyright notice stands before a name and a town as a number of a house does.
        let isYear = words[0].digits == 4 && (1900...2099).contains(words[0].value)
        return !needsType && !isYear && firstLine > 0 && firstLine <= 5
    }

    /// Whether the town of an address without a street (a box, a unit of the armed forces) can stand there.
    ///
    /// - Parameters:
    ///   - words: The words of an address.
    ///   - end: The place after the name of the town.
    /// - Returns: `false` when the words before the town have no number.
    static func acceptsBox(_ words: AddressWords, until end: Int) -> Bool {
        guard end >= 3, words[end - 1].isName else { return false }
        return (1..<(end - 1)).contains { words[$0].digits > 0 }
    }
}
