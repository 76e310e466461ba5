/// The number of persons and companies in Chile (RUN, RUT): seven or eight digits and a check character.
///
/// The weights 2 to 7 repeat from the right; the remainder by 11 is a digit or `K`. Source:
/// https://es.wikipedia.org/wiki/Rol_%C3%9Anico_Tributario#Procedimiento_para_obtener_el_d%C3%ADgito_verificador
enum ChileanIdentityNumber {
    /// Whether the check character is right.
    ///
    /// - Parameter number: Eight or nine characters; the pattern knows where dots and hyphen stand.
    /// - Returns: `false` also for a leading zero and when all digits are the same, which stands for an unknown person.
    static func accepts(_ number: CompactNumber) -> Bool {
        let body = number.count - 1
        guard body == 7 || body == 8, number.hasDigits(0..<body), number.digit(0) > 0 else { return false }
        guard (1..<number.count).contains(where: { number[$0] != number[0] }) else { return false }
        var sum = 0
        for offset in 0..<body { sum += number.digit(body - 1 - offset) * (2 + offset % 6) }
        let check = (11 - sum % 11) % 11
        return check == 10 ? number[-1] == 0x4B : number.digit(-1) == check
    }
}
