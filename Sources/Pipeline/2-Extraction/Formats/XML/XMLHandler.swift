/// Takes what an XML scanner meets.
///
/// Elements are told by their local name, whatever their namespace: the strict and the transitional form of a standard
/// differ in nothing else.
protocol XMLHandler: AnyObject {
    /// The elements that the handler knows; the raw value is the local name.
    ///
    /// A type that can be made of any name knows them all.
    associatedtype Element: RawRepresentable<String> & CaseIterable & Sendable

    /// An element begins; `nil` when the handler does not know it.
    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault)
    /// An element ends.
    func end(_ element: Element?) throws(ReadingFault)
    /// Text in UTF-8, valid during the call; one run of text may come in several pieces.
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault)
    /// A comment, a processing instruction or the value of a declared entity, in UTF-8, valid during the call.
    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault)
}

extension XMLHandler {
    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
