extension Neighbor {
    /// What stands before `position`.
    package init(before position: Int, in text: UnsafePointer<UInt8>, textStart: Int) {
        guard position > textStart else {
            self = .edge
            return
        }
        let scalar = unsafe UTF8Scalar(before: position, in: text, start: textStart)
        self = scalar.value == UTF8Scalar.invalid ? [] : Neighbor(cached: scalar.value)
    }

    /// What stands at `position`.
    package init(at position: Int, in text: UnsafePointer<UInt8>, end: Int) {
        guard position < end else {
            self = .edge
            return
        }
        let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
        self = scalar.value == UTF8Scalar.invalid ? [] : Neighbor(cached: scalar.value)
    }

    private init(cached scalar: UInt32) {
        self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Neighbor(scalar)
    }

    static let ascii: [Neighbor] = (0..<128).map { Neighbor(UInt32($0)) }
}
