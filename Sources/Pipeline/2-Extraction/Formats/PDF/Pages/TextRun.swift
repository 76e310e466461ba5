/// A piece of a page's text that was drawn without a gap.
struct TextRun {
    /// Where it begins in the text of the page; it reaches to the next run.
    var text: Int
    /// Where it begins on the page.
    let start: (x: Double, y: Double)
    /// Where it ends on the page.
    var end: (x: Double, y: Double)
    /// Where it leads; of length 1.
    let direction: (x: Double, y: Double)
    /// The size of its font.
    let em: Double
}
