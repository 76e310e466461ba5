/// Takes the strings that cells share (`sst`): the runs of a string make one text, phonetic guides are kept apart.
final class SharedStringsHandler: PartHandler {
    enum Element: String, CaseIterable {
        case string = "si"
        case text = "t"
        case phonetic = "rPh"
    }

    private let strings: SharedStrings
    private var isInText = false
    private var isInPhonetic = false

    /// A handler that fills `strings`.
    init(_ strings: SharedStrings) {
        self.strings = strings
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) {
        switch element {
        case .text: isInText = true
        case .phonetic: isInPhonetic = true
        case .string, nil: break
        }
    }

    func end(_ element: Element?) {
        switch element {
        case .text: isInText = false
        case .phonetic:
            isInPhonetic = false
            strings.endPhonetic()
        case .string: strings.endString()
        case nil: break
        }
    }

    func text(_ text: UnsafeRawBufferPointer) {
        guard isInText else { return }
        if isInPhonetic { unsafe strings.appendPhonetic(text) } else { unsafe strings.append(text) }
    }

    func comment(_ text: UnsafeRawBufferPointer) { unsafe strings.addComment(text) }
    func close() {}
}
