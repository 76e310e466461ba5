package import WeirContent
package import WeirExtraction

/// Recognises the text of one picture and hands it over as stories, one a page.
package final class PictureRecognition {
    private let recognizer: TextRecognizer

    /// The most pages of a TIFF file.
    private static let mostPages = 20

    /// Loads what recognition needs; `nil` when it is not installed.
    package init?() {
        guard let recognizer = TextRecognizer() else { return nil }
        self.recognizer = recognizer
    }

    /// Recognises a picture file; whatever happens reaches `sink`.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - origin: Where the picture is.
    ///   - limits: What it may cost.
    ///   - sink: What takes the text.
    package func read(
        _ file: Span<UInt8>,
        origin: Origin,
        _ limits: ExtractionLimits,
        into sink: any ExtractionSink
    ) {
        unsafe file.withUnsafeBytes { bytes in
            var left = limits.textBytes
            for page in 0...Self.mostPages {
                let picture: Picture
                do throws(Picture.Fault) {
                    picture = try unsafe Picture(bytes, mostPixels: limits.pixels, page: page)
                } catch {
                    // A further page that cannot be read is one that is not there.
                    guard page == 0 || error == .pixels else { return }
                    return sink.issue(error == .pixels ? .limitPixels : .corruptStructure, path: origin.path)
                }
                guard page < Self.mostPages else { return sink.issue(.limitPages, path: origin.path) }
                let text = recognizer.text(of: picture)
                guard text.count <= left else { return sink.issue(.limitOutput, path: origin.path) }
                left -= text.count
                if text.contains(where: { $0 > 0x20 }) {
                    sink.begin(origin, isRepeat: false)
                    sink.text(text.span, marks: [])
                    sink.end()
                }
                guard unsafe Self.mayHavePages(bytes) else { return }
            }
        }
    }

    /// Whether a file is TIFF, the one format with pages.
    private static func mayHavePages(_ file: UnsafeRawBufferPointer) -> Bool {
        unsafe file.starts(with: [0x49, 0x49, 0x2A, 0]) || file.starts(with: [0x4D, 0x4D, 0, 0x2A])
    }
}
