/// A place in a story from which on its text has a nearer origin.
package struct TextMark: Hashable, Sendable {
    /// What the text after a mark stands in.
    package enum Place: Hashable, Sendable {
        /// A cell, both numbers from 0.
        case cell(row: Int, column: Int)
        /// A line of the source, from 1.
        case line(Int)
        /// A part with a name: a field, a property, a header.
        case name(String)
    }

    /// Bytes of the story's text before it.
    package let offset: Int
    /// Where the text after it stands.
    package let place: Place

    /// A mark before the byte at `offset`.
    package init(offset: Int, place: Place) {
        self.offset = offset
        self.place = place
    }
}
