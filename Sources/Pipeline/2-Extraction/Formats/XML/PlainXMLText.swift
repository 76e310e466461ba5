/// Takes all text of any XML: what stands between tags, in attributes and in comments.
///
/// Text in mixed content joins with nothing, so that `4111 <b>1111</b>` stays one number; the texts of neighbouring
/// elements are parted by a line feed, so that two fields never become one. Values of attributes and comments are kept
/// apart from the text, in `values` and `comments`, for they would tear it.
final class PlainXMLText: XMLHandler {
    /// Elements whose attributes are nothing but noise: identifiers of editing sessions, lists of built-in
    /// styles, measures of fonts.
    enum Element: String, CaseIterable, Sendable {
        case rsid, rsidRoot, lsdException, panose1, sig
    }

    /// The fewest bytes of a value that may be a name: shorter ones are measures, colours and flags.
    static let shortestName = 7

    /// The values of attributes, one a line.
    private(set) var values: [UInt8] = []
    /// The comments, one a line.
    private(set) var comments: [UInt8] = []

    private let story: Story
    private let shortestValue: Int
    /// Whether text was met directly in each element that is open.
    private var hasText: [Bool] = [false]
    private var isParted = false

    /// A handler that tells the text to `story`, which its owner finishes.
    ///
    /// - Parameters:
    ///   - story: Where the text goes.
    ///   - shortestValue: Values of attributes with fewer bytes are passed over; for parts that describe looks, where
    ///     short ones are measures and flags.
    init(_ story: Story, shortestValue: Int = 1) {
        self.story = story
        self.shortestValue = shortestValue
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        if hasText.last == false { isParted = true }
        hasText.append(false)
        guard element == nil else { return }
        for index in 0..<attributes.count {
            let value = unsafe attributes.value(at: index)
            guard value.count >= shortestValue, !isNoise(index, of: attributes, count: value.count) else { continue }
            unsafe values.append(contentsOf: value)
            values.append(UInt8(ascii: "\n"))
        }
    }

    /// Whether a value is the measures of a font: twenty digits that look like an account.
    private func isNoise(_ index: Int, of attributes: XMLAttributes, count: Int) -> Bool {
        shortestValue > 1 && count == 20 && attributes.name(at: index) == "panose"
    }

    func end(_ element: Element?) throws(ReadingFault) {
        if hasText.count > 1 { hasText.removeLast() }
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard unsafe !XMLText.isBlank(text) || (hasText.last == true && !isParted) else { return }
        if isParted, !story.isEmpty { story.append(UInt8(ascii: "\n")) }
        isParted = false
        hasText[hasText.count - 1] = true
        unsafe story.append(text)
        try story.pass()
    }

    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        unsafe comments.append(contentsOf: text)
        comments.append(UInt8(ascii: "\n"))
    }
}
