internal import CXML2

/// What libxml2 calls back: one address that C can hold for any kind of scanner.
///
/// It holds functions instead of being subclassed: those of a generic subclass are not compiled for the type of its
/// handler, and looking that up at every tag took a third of the time.
@safe
final class XMLEvents {
    /// An element begins.
    let begin: (UnsafePointer<xmlChar>, XMLAttributes) -> Void
    /// An element ends.
    let end: (UnsafePointer<xmlChar>) -> Void
    /// A run of text, or a part of one.
    let text: (UnsafeRawBufferPointer) -> Void
    /// A comment, a processing instruction, or the value of an entity or attribute that the document declares.
    let comment: (UnsafeRawBufferPointer) -> Void

    /// Functions for the four kinds of events.
    init(
        begin: @escaping (UnsafePointer<xmlChar>, XMLAttributes) -> Void,
        end: @escaping (UnsafePointer<xmlChar>) -> Void,
        text: @escaping (UnsafeRawBufferPointer) -> Void,
        comment: @escaping (UnsafeRawBufferPointer) -> Void
    ) {
        unsafe self.begin = unsafe begin
        unsafe self.end = unsafe end
        unsafe self.text = unsafe text
        unsafe self.comment = unsafe comment
    }

    /// The functions that libxml2 is given: they find the object again and call it.
    static var handler: xmlSAXHandler {
        var sax = unsafe xmlSAXHandler()
        unsafe sax.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC, which is too large for Swift to import
        unsafe sax.startElementNs = { context, name, _, _, _, _, count, defaulted, attributes in
            guard let context = unsafe context, let name = unsafe name else { return }
            // Those that the document type adds stand last. Repeated at every element they could outgrow any budget.
            unsafe events(context).begin(name, XMLAttributes(attributes, count: Int(count - defaulted)))
        }
        unsafe sax.endElementNs = { context, name, _, _ in
            guard let context = unsafe context, let name = unsafe name else { return }
            unsafe events(context).end(name)
        }
        unsafe sax.characters = { context, text, count in
            guard let context = unsafe context else { return }
            unsafe events(context).text(UnsafeRawBufferPointer(start: text, count: Int(count)))
        }
        unsafe sax.ignorableWhitespace = sax.characters
        unsafe sax.cdataBlock = sax.characters
        unsafe sax.comment = { context, text in unsafe tellComment(context, text) }
        unsafe sax.processingInstruction = { context, _, text in unsafe tellComment(context, text) }
        // Entities of a document are neither kept nor looked up: those of XML itself are all there are. Their values, and
        // those of default attributes, are text that somebody may have put there, and are read once.
        unsafe sax.getEntity = { _, name in unsafe xmlGetPredefinedEntity(name) }
        unsafe sax.entityDecl = { context, _, _, _, _, value in unsafe tellComment(context, value) }
        unsafe sax.attributeDecl = { context, _, _, _, _, value, choices in
            unsafe tellComment(context, value)
            unsafe xmlFreeEnumeration(choices)
        }
        return unsafe sax
    }
}

private func events(_ context: UnsafeMutableRawPointer) -> XMLEvents {
    unsafe Unmanaged<XMLEvents>.fromOpaque(context).takeUnretainedValue()
}

private func tellComment(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?) {
    guard let context = unsafe context, let text = unsafe text else { return }
    unsafe events(context).comment(UnsafeRawBufferPointer(start: text, count: Int(xmlStrlen(text))))
}
