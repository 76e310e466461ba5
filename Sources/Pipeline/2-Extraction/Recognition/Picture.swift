internal import CTesseract

/// A picture as Leptonica decodes it.
@safe
final class Picture {
    /// Why a picture was not decoded.
    enum Fault: Error, Hashable {
        /// It has more pixels than allowed.
        case pixels
        /// Leptonica does not know its format, or it is damaged.
        case unreadable
    }

    /// The pixels; owned by this object.
    let pixels: UnsafeMutablePointer<Pix>

    private init(adopting pixels: UnsafeMutablePointer<Pix>) {
        unsafe self.pixels = unsafe pixels
    }

    deinit {
        var pixels: UnsafeMutablePointer<Pix>? = unsafe self.pixels
        unsafe pixDestroy(&pixels)
    }

    /// Decodes a picture file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - mostPixels: How many pixels it may have; its header is asked before anything is allocated.
    ///   - page: Which of its pages, from 0; only TIFF has more than one.
    /// - Throws: `Fault`.
    init(_ file: UnsafeRawBufferPointer, mostPixels: Int, page: Int = 0) throws(Fault) {
        let bytes = unsafe file.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var format: Int32 = 0
        var width: Int32 = 0
        var height: Int32 = 0
        guard
            unsafe pixReadHeaderMem(bytes, file.count, &format, &width, &height, nil, nil, nil) == 0, width > 0,
            height > 0
        else { throw .unreadable }
        guard Int(width) * Int(height) <= mostPixels else { throw .pixels }
        let isPaged = page > 0
        guard
            let pixels = unsafe isPaged ? pixReadMemTiff(bytes, file.count, Int32(page)) : pixReadMem(bytes, file.count)
        else { throw .unreadable }
        // The header of a further page was not asked.
        guard unsafe Int(pixGetWidth(pixels)) * Int(pixGetHeight(pixels)) <= mostPixels else {
            var pixels: UnsafeMutablePointer<Pix>? = unsafe pixels
            unsafe pixDestroy(&pixels)
            throw .pixels
        }
        unsafe self.pixels = unsafe pixels
    }

    /// Its width and height.
    var size: (width: Int, height: Int) {
        unsafe (Int(pixGetWidth(pixels)), Int(pixGetHeight(pixels)))
    }

    /// The same picture turned by a right angle, clockwise or not; `nil` when there is no memory for it.
    func turned(clockwise: Bool) -> Picture? {
        guard let turned = unsafe pixRotate90(pixels, clockwise ? 1 : -1) else { return nil }
        return unsafe Picture(adopting: turned)
    }
}
