/// A transformation of the plane: `[a b c d e f]` (ISO 32000-1, 8.3.3).
struct PDFMatrix {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    /// The transformation that does this one first and then another.
    @inline(__always)
    func then(_ other: PDFMatrix) -> PDFMatrix {
        PDFMatrix(
            a: a * other.a + b * other.c,
            b: a * other.b + b * other.d,
            c: c * other.a + d * other.c,
            d: c * other.b + d * other.d,
            e: e * other.a + f * other.c + other.e,
            f: e * other.b + f * other.d + other.f
        )
    }

    /// The transformation that moves by a distance first and then does this one.
    @inline(__always)
    func moved(_ x: Double, _ y: Double) -> PDFMatrix {
        var moved = self
        moved.e = x * a + y * c + e
        moved.f = x * b + y * d + f
        return moved
    }
}
