/// An assertion: it matches a position between two scalars and consumes nothing.
///
/// The names follow the documentation of Rust's `regex` crate, section *Empty matches*.
package enum Look: UInt8, Hashable, Sendable, CaseIterable {
    /// `\A`, and `^` without `m`: the start of the text.
    case textStart
    /// `\z`, and `$` without `m`: the end of the text.
    case textEnd
    /// `(?m)^`: the start of the text or just after `\n`.
    case lineStart
    /// `(?m)$`: the end of the text or just before `\n`.
    case lineEnd
    /// `(?Rm)^`: as `lineStart`, with `\r`, `\n` and `\r\n` as line ends, never between `\r` and `\n`.
    case lineStartCRLF
    /// `(?Rm)$`: as `lineEnd`, with `\r`, `\n` and `\r\n` as line ends, never between `\r` and `\n`.
    case lineEndCRLF
    /// `\b`: a word scalar on exactly one side.
    case wordBoundary
    /// `\B`: a word scalar on both sides or on neither.
    case notWordBoundary
    /// `\b{start}`: no word scalar before, one after.
    case wordStart
    /// `\b{end}`: a word scalar before, none after.
    case wordEnd
    /// `\b{start-half}`: no word scalar before.
    case wordStartHalf
    /// `\b{end-half}`: no word scalar after.
    case wordEndHalf
    /// `(?-u:\b)` and the rest of its family: as above, with `[0-9A-Za-z_]` as the word scalars.
    case wordBoundaryASCII
    /// `(?-u:\B)`.
    case notWordBoundaryASCII
    /// `(?-u:\b{start})`.
    case wordStartASCII
    /// `(?-u:\b{end})`.
    case wordEndASCII
    /// `(?-u:\b{start-half})`.
    case wordStartHalfASCII
    /// `(?-u:\b{end-half})`.
    case wordEndHalfASCII
}
