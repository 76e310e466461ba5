/// The payload log of one scan, encrypted.
package struct SealedPayload: Hashable, Sendable {
    /// The base64 of the log; the word `truncated` when not even one match had room.
    package let text: String
    /// How many matches are in it.
    package let matches: Int
    /// How many more there were.
    package let omitted: Int

    /// States a log.
    package init(text: String, matches: Int, omitted: Int) {
        self.text = text
        self.matches = matches
        self.omitted = omitted
    }
}
