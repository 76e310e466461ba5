internal import CXML2

/// The attributes of an element, valid during the call that hands them over.
@safe
struct XMLAttributes {
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    /// Whether the second pointer of each is the end of its name, which then has no end of its own.
    private let isCounted: Bool
    /// How many there are.
    let count: Int

    /// Attributes as libxml2's SAX2 interface has them: five pointers each (name, prefix, namespace, start, end).
    init(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        unsafe self.attributes = unsafe attributes
        self.count = unsafe attributes == nil ? 0 : count
        isCounted = false
    }

    /// Attributes with the end of the name in the place of the prefix, and the prefix in the place of the namespace.
    init(counted attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, count: Int) {
        unsafe self.attributes = unsafe attributes
        self.count = count
        isCounted = true
    }

    /// The value of the attribute with this local name, in any namespace.
    subscript(name: StaticString) -> String? {
        guard let bytes = unsafe bytes(name) else { return nil }
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// The value of the attribute with this local name that has a prefix, and so a namespace.
    subscript(prefixed name: StaticString) -> String? {
        for index in 0..<count where hasName(name, at: index) {
            guard unsafe attributes?[index * 5 + 2] != nil else { continue }
            return unsafe String(decoding: value(at: index), as: UTF8.self)
        }
        return nil
    }

    /// The value of the attribute with this local name in UTF-8, in any namespace, without a copy.
    func bytes(_ name: StaticString) -> UnsafeRawBufferPointer? {
        for index in 0..<count where hasName(name, at: index) { return unsafe value(at: index) }
        return nil
    }

    /// The local name of an attribute, when it is a single ASCII letter; 0 otherwise.
    @inline(__always)
    func letter(at index: Int) -> UInt8 {
        guard index < count, let name = unsafe attributes?[index * 5], unsafe length(of: name, at: index) == 1 else {
            return 0
        }
        return unsafe name[0]
    }

    /// The local name of an attribute.
    func name(at index: Int) -> String {
        guard index < count, let name = unsafe attributes?[index * 5] else { return "" }
        let bytes = unsafe UnsafeRawBufferPointer(start: name, count: length(of: name, at: index))
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// The value of an attribute in UTF-8, with its references as they were resolved.
    func value(at index: Int) -> UnsafeRawBufferPointer {
        guard index < count, let start = unsafe attributes?[index * 5 + 3], let end = unsafe attributes?[index * 5 + 4]
        else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeRawBufferPointer(start: start, count: end - start)
    }

    @inline(__always)
    private func length(of name: UnsafePointer<xmlChar>, at index: Int) -> Int {
        guard isCounted else { return unsafe Int(xmlStrlen(name)) }
        return unsafe attributes?[index * 5 + 1].map { unsafe $0 - name } ?? 0
    }

    private func hasName(_ name: StaticString, at index: Int) -> Bool {
        guard let local = unsafe attributes?[index * 5] else { return false }
        let length = name.utf8CodeUnitCount
        if isCounted, unsafe self.length(of: local, at: index) != length { return false }
        for offset in 0..<length where unsafe local[offset] != name.utf8Start[offset] { return false }
        return unsafe isCounted || local[length] == 0
    }
}
