internal import CTesseract

/// Recognises text through Tesseract, with the model for English: its letters and digits are those of most scripts' numbers.
@safe
final class TextRecognizer {
    private let tesseract: OpaquePointer

    /// The name of the model.
    private static let model = "eng"
    /// The score from which on a first pass is good: ten letters that are quite sure.
    private static let enough = 600
    /// The confidence from which on text is upright: lying text is read as other letters, of which Tesseract is not sure.
    private static let sure = 55
    /// From this width and height on a picture is worth turning.
    private static let worthTurning = 200

    /// Loads the model, which takes a good part of a second; `nil` when it is not installed.
    init?() {
        guard let tesseract = unsafe TessBaseAPICreate() else { return nil }
        unsafe self.tesseract = unsafe tesseract
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        guard unsafe TessBaseAPIInit3(tesseract, nil, Self.model) == 0 else {
            unsafe TessBaseAPIDelete(tesseract)
            return nil
        }
        unsafe TessBaseAPISetPageSegMode(tesseract, PSM_AUTO)
    }

    deinit {
        unsafe TessBaseAPIDelete(tesseract)
    }

    /// What a pass over a picture finds.
    private struct Reading {
        let text: [UInt8]
        /// How sure Tesseract is of its words, from 0 to 100.
        let confidence: Int

        /// How good it is compared with other passes over the same picture.
        var score: Int { text.count { $0 > 0x20 } * confidence }
    }

    /// The text of a picture in UTF-8; where that makes little sense, the picture is looked at on its sides too.
    func text(of picture: Picture) -> [UInt8] {
        var best = recognize(picture)
        let size = picture.size
        guard best.score < Self.enough || best.confidence < Self.sure, min(size.width, size.height) >= Self.worthTurning
        else { return best.text }
        for clockwise in [true, false] {
            guard let turned = picture.turned(clockwise: clockwise) else { continue }
            let other = recognize(turned)
            if other.score > best.score { best = other }
        }
        return best.text
    }

    private func recognize(_ picture: Picture) -> Reading {
        unsafe TessBaseAPISetImage2(tesseract, picture.pixels)
        defer { unsafe TessBaseAPIClear(tesseract) }
        guard let text = unsafe TessBaseAPIGetUTF8Text(tesseract) else { return Reading(text: [], confidence: 0) }
        defer { unsafe TessDeleteText(text) }
        return unsafe Reading(
            text: Array(String(cString: text).utf8),
            confidence: Int(TessBaseAPIMeanTextConf(tesseract))
        )
    }
}
