internal import CWeirSIMD
internal import Foundation

/// The letters' case of some words, for lists in which it counts.
enum Spelling {
    /// A number that depends on the words as they are written, but for the ways in which Unicode writes the same.
    ///
    /// - Parameters:
    ///   - words: The indexes of the words.
    ///   - batch: The tokens of the text.
    ///   - text: The text.
    /// - Returns: The number.
    static func number(
        of words: Range<Int>,
        _ batch: borrowing TokenBatch,
        in text: UnsafePointer<UInt8>
    ) -> UInt64 {
        var number: UInt64 = 0
        for index in words {
            let token = batch[index]
            let start = Int(token.start)
            let length = Int(token.end) - start
            let hash: UInt64
            if token.form_length == 0 {
                hash = unsafe weir_hash_token(text + start, length)
            } else {
                let form = unsafe plain(UnsafeBufferPointer(start: text + start, count: length))
                hash = unsafe form.withUnsafeBufferPointer { unsafe weir_hash_token($0.baseAddress, $0.count) }
            }
            number = WordCursor.following(number, hash)
        }
        return number
    }

    /// The bytes of a word in Unicode's form NFKC, with digits of all scripts as those of ASCII.
    private static func plain(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in unsafe String(decoding: word, as: UTF8.self).precomposedStringWithCompatibilityMapping
            .unicodeScalars
        {
            let isDigit = scalar.properties.generalCategory == .decimalNumber
            bytes += Array(String(Character(isDigit ? ScalarFold.digit(scalar) : scalar)).utf8)
        }
        return bytes
    }
}
