/// The elements that names stand for, as a handler knows them.
@safe
struct XMLNameTable<Element: RawRepresentable<String>> {
    private struct Place {
        var name: XMLNameKey?
        var element: Element?
    }

    /// One place for all names that share it, which take turns.
    private var places = [Place](repeating: Place(), count: 64)

    /// The element with a name; `nil` when the handler does not know it.
    @inline(__always)
    mutating func element(_ name: XMLNameKey, _ start: UnsafePointer<UInt8>) -> Element? {
        let mixed = (name.low ^ name.high &* 31 ^ UInt64(name.count)) &* 0x9E37_79B9_7F4A_7C15
        let index = Int(mixed >> 58)
        if places[index].name == name { return places[index].element }
        let element = unsafe Self.element(name, start)
        if name.count <= XMLNameKey.longestExact { places[index] = Place(name: name, element: element) }
        return element
    }

    private static func element(_ name: XMLNameKey, _ start: UnsafePointer<UInt8>) -> Element? {
        let bytes = unsafe UnsafeRawBufferPointer(start: start + name.prefix, count: name.count)
        return unsafe Element(rawValue: String(decoding: bytes, as: UTF8.self))
    }
}
