/// What the elements of HTML do to the text around them.
enum HTMLElement {
    /// The effect of an element.
    enum Effect {
        /// None: its text is a part of the line, as that of elements that nobody knows.
        case inline
        /// It stands by itself.
        case block
        /// It is a row of a table.
        case row
        /// It is a cell of one.
        case cell
        /// It keeps its line ends.
        case preformatted
        /// It holds a program or a style.
        case script
        /// It holds text in which nothing is a tag.
        case text
    }

    /// The effect of the element with this name's number.
    static func effect(_ number: UInt64) -> Effect {
        effects[number] ?? .inline
    }

    /// The number of a name as `MarkupName` makes it.
    static let script = number("script")
    /// The number of a name as `MarkupName` makes it.
    static let type = number("type")

    private static func number(_ name: String) -> UInt64 {
        MarkupName.numbers(name).first ?? 0
    }

    private static let effects: [UInt64: Effect] = {
        var effects: [UInt64: Effect] = [:]
        for (names, effect) in [
            (
                """
                address article aside blockquote body br button caption center dd details dialog dir div dl dt \
                fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li \
                link main map menu meta nav noframes noscript object ol optgroup option p section select summary table \
                tbody template tfoot thead ul video audio iframe svg text desc
                """, Effect.block
            ),
            ("tr", .row), ("td th", .cell), ("pre listing plaintext", .preformatted), ("script style", .script),
            ("title textarea xmp", .text),
        ] {
            for number in MarkupName.numbers(names) { effects[number] = effect }
        }
        return effects
    }()
}
