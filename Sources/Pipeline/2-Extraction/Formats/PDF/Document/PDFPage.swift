/// A page of a document.
struct PDFPage {
    /// What the file says of it.
    let dictionary: PDFDictionary
    /// Its fonts, forms and pictures, which it may have from its ancestors.
    let resources: PDFDictionary
    /// Its number, from 1.
    let number: Int
}
