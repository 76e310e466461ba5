/// Names an indirect object of a PDF file (ISO 32000-1, 7.3.10).
struct PDFReference: Hashable {
    /// Its number, from 1.
    let number: Int32
    /// How often the number was used before.
    let generation: Int32
}
