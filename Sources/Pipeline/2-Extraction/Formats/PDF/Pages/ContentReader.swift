internal import WeirContent

/// Runs the content of a page and of the forms drawn on it, as far as text needs it (ISO 32000-1, 8 and 9).
final class ContentReader {
    /// The text so far.
    var page = PageText()
    /// What stands for the text to be read aloud or copied, a line each.
    private(set) var replacements: [UInt8] = []
    /// The pictures that were drawn.
    private(set) var pictures: [PDFStream] = []
    /// The forms and pictures that were drawn.
    private(set) var drawn: Set<PDFReference> = []

    private let file: PDFFile
    private let fonts: FontBook
    /// Takes the text of a page that holds too much to be kept.
    private let story: Story
    private var state = TextState()
    private var stack: [TextState] = []
    private var textMatrix = PDFMatrix()
    private var lineMatrix = PDFMatrix()
    private var operands: [ContentOperand] = []
    private var objects: [PDFObject] = []
    private var resources = PDFDictionary()
    private var pageFonts: [String: PDFFont] = [:]
    private var open: Set<PDFReference> = []
    private var depth = 0
    private var operators = 0
    private var unpaid = 0

    private static let mostDepth = 20
    private static let mostStates = 10_000
    private static let mostOperands = 100_000
    private static let mostPictures = 256
    private static let mostText = 1 << 20
    /// After how many operators they are paid for.
    private static let share = 1024

    /// A reader for one page.
    init(_ file: PDFFile, _ fonts: FontBook, into story: Story) {
        self.file = file
        self.fonts = fonts
        self.story = story
    }

    /// Runs content.
    ///
    /// - Throws: The limit that was reached.
    func run(_ content: ByteSlice, resources new: PDFDictionary) throws(ReadingFault) {
        let outer = (resources, pageFonts, operands, objects)
        (resources, pageFonts, operands, objects) = (new, [:], [], [])
        defer { (resources, pageFonts, operands, objects) = outer }
        try unsafe content.withUnsafeBytes { (bytes) throws(ReadingFault) in
            var lexer = unsafe PDFLexer(bytes)
            try run(&lexer, content)
        }
        try pay()
    }

    private func run(_ lexer: inout PDFLexer, _ content: ByteSlice) throws(ReadingFault) {
        while true {
            let token = lexer.next()
            switch token {
            case .end: return
            case .number(let value): push(ContentOperand(kind: .number, number: value))
            case .name: push(ContentOperand(kind: .name, range: lexer.value))
            case .string: push(ContentOperand(kind: .string, range: lexer.value))
            case .arrayBegin, .arrayEnd, .dictionaryEnd: continue
            case .dictionaryBegin:
                guard let object = lexer.object(from: token) else { continue }
                push(ContentOperand(kind: .object, number: Double(objects.count)))
                objects.append(object)
            case .word:
                operators += 1
                unpaid += 1
                if unpaid >= Self.share { try pay() }
                if lexer.word.count <= 3 { try execute(&lexer, content) }
                operands.removeAll(keepingCapacity: true)
                lexer.pool.removeAll(keepingCapacity: true)
                if !objects.isEmpty { objects.removeAll() }
            }
        }
    }

    private func push(_ operand: ContentOperand) {
        if operands.count < Self.mostOperands { operands.append(operand) }
    }

    /// Pays for the operators since the last time, and hands over text of which there is much.
    private func pay() throws(ReadingFault) {
        let count = unpaid
        unpaid = 0
        try file.reading.spend(operators: count)
        guard operators <= file.reading.limits.pageOperators else { throw ReadingFault(.limitOperators) }
        if let text = page.takeIfLarge(Self.mostText) {
            story.append(text)
            try story.pass()
        }
    }

    // MARK: - Operators

    private func execute(_ lexer: inout PDFLexer, _ content: ByteSlice) throws(ReadingFault) {
        var code: UInt32 = 0
        for offset in lexer.word { code = code << 8 | UInt32(lexer.byte(offset)) }
        guard let name = PDFOperator(rawValue: code) else { return }
        switch name {
        case .save: save()
        case .restore: restore()
        case .transform: if let matrix = matrixOperand { state.matrix = matrix.then(state.matrix) }
        case .beginText:
            textMatrix = PDFMatrix()
            lineMatrix = textMatrix
        case .endText: break
        case .font: try setFont(lexer)
        case .graphicsState: try setGraphicsState(lexer)
        case .move: moveLine(number(0, of: 2), number(1, of: 2))
        case .moveAndLead:
            state.leading = -number(1, of: 2)
            moveLine(number(0, of: 2), number(1, of: 2))
        case .matrix:
            if let matrix = matrixOperand {
                textMatrix = matrix
                lineMatrix = matrix
            }
        case .nextLine: moveLine(0, -state.leading)
        case .characterSpacing: state.characterSpacing = number(0, of: 1)
        case .wordSpacing: state.wordSpacing = number(0, of: 1)
        case .stretch: state.stretch = number(0, of: 1) / 100
        case .leading: state.leading = number(0, of: 1)
        case .rise: state.rise = number(0, of: 1)
        case .show, .showAdjusted: show(lexer.pool)
        case .showOnNextLine:
            moveLine(0, -state.leading)
            show(lexer.pool)
        case .showSpacedOnNextLine:
            state.wordSpacing = number(0, of: 3)
            state.characterSpacing = number(1, of: 3)
            operands.removeFirst(max(0, operands.count - 1))
            moveLine(0, -state.leading)
            show(lexer.pool)
        case .draw: try draw(lexer)
        case .beginImage: try skipImage(&lexer, content)
        case .beginMarked, .markPoint: noteReplacement(lexer)
        }
    }

    /// One of the last operands, of which the operator takes so many.
    private func number(_ index: Int, of count: Int) -> Double {
        let place = operands.count - count + index
        guard place >= 0, place < operands.count else { return 0 }
        return operands[place].number
    }

    private var matrixOperand: PDFMatrix? {
        guard operands.count >= 6 else { return nil }
        return PDFMatrix(
            a: number(0, of: 6),
            b: number(1, of: 6),
            c: number(2, of: 6),
            d: number(3, of: 6),
            e: number(4, of: 6),
            f: number(5, of: 6)
        )
    }

    private func lastName(_ lexer: PDFLexer) -> String? {
        guard let operand = operands.last(where: { $0.kind == .name }) else { return nil }
        return lexer.name(at: operand.range)
    }

    private func save() {
        if stack.count < Self.mostStates { stack.append(state) }
    }

    private func restore() {
        if let saved = stack.popLast() { state = saved }
    }

    private func moveLine(_ x: Double, _ y: Double) {
        lineMatrix = lineMatrix.moved(x, y)
        textMatrix = lineMatrix
    }

    private func setFont(_ lexer: PDFLexer) throws(ReadingFault) {
        state.size = number(0, of: 1)
        guard let name = lastName(lexer) else { return }
        if let font = pageFonts[name] {
            state.font = font
            return
        }
        let object = file.dictionary(resources["Font"])?[name]
        // A font that is no object of its own is built anew in every form that names it.
        if object?.referenceValue == nil { unpaid += 200 }
        let font = try fonts.font(object)
        pageFonts[name] = font
        state.font = font
    }

    private func setGraphicsState(_ lexer: PDFLexer) throws(ReadingFault) {
        guard let name = lastName(lexer),
            let entries = file.dictionary(file.dictionary(resources["ExtGState"])?[name])
        else { return }
        let font = file.array(entries["Font"])
        guard font.count == 2 else { return }
        state.font = try fonts.font(font[0])
        state.size = file.number(font[1]) ?? state.size
    }

    // MARK: - Text

    private func show(_ pool: [UInt8]) {
        if state.font == nil { state.font = PDFFont.fallback() }
        guard let font = state.font else { return }
        var line = ShownLine(state, font, textMatrix)
        for operand in operands {
            switch operand.kind {
            case .number: line.adjust(operand.number)
            case .string: line.show(pool, operand.range, &page)
            case .name, .object: continue
            }
        }
        line.finish(&page)
        textMatrix = line.matrix(after: textMatrix)
    }

    private func noteReplacement(_ lexer: PDFLexer) {
        guard let last = operands.last else { return }
        var properties: PDFDictionary?
        if last.kind == .object, Int(last.number) < objects.count {
            properties = file.dictionary(objects[Int(last.number)])
        } else if last.kind == .name {
            properties = file.dictionary(file.dictionary(resources["Properties"])?[lexer.name(at: last.range)])
        }
        guard let properties else { return }
        for key in ["ActualText", "Alt", "E"] {
            guard let bytes = file.bytes(properties[key]), !bytes.isEmpty, replacements.count < Self.mostText else {
                continue
            }
            replacements += PDFTextString.utf8(bytes)
            replacements.append(0x0A)
        }
    }

    // MARK: - Forms and pictures

    private func draw(_ lexer: PDFLexer) throws(ReadingFault) {
        guard let name = lastName(lexer), let object = file.dictionary(resources["XObject"])?[name],
            let stream = file.stream(object)
        else { return }
        if let reference = stream.reference { drawn.insert(reference) }
        switch file.name(stream.dictionary["Subtype"]) {
        case "Image": note(stream)
        case "Form": try runForm(stream)
        default: return
        }
    }

    private func note(_ picture: PDFStream) {
        if pictures.count < Self.mostPictures { pictures.append(picture) }
    }

    /// Runs a form where it is drawn; one within itself, or too deep in others, is passed over.
    func runForm(_ form: PDFStream) throws(ReadingFault) {
        unpaid += 100
        operators += 100
        if depth >= Self.mostDepth { return file.reading.report(.limitDepth) }
        if let reference = form.reference, !open.insert(reference).inserted { return }
        depth += 1
        let saved = (state, stack, textMatrix, lineMatrix)
        defer {
            (state, stack, textMatrix, lineMatrix) = saved
            depth -= 1
            if let reference = form.reference { open.remove(reference) }
        }
        stack = []
        let values = file.array(form.dictionary["Matrix"]).map { file.number($0) ?? 0 }
        if values.count == 6 {
            let matrix = PDFMatrix(a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5])
            state.matrix = matrix.then(state.matrix)
        }
        let content: ByteSlice
        do {
            content = try file.data(of: form)
        } catch {
            guard error == .corrupt else { throw error }
            return file.reading.report(error.problem)
        }
        try run(content, resources: file.dictionary(form.dictionary["Resources"]) ?? resources)
    }

    private func skipImage(_ lexer: inout PDFLexer, _ content: ByteSlice) throws(ReadingFault) {
        guard let image = InlineImage(&lexer, content) else { return }
        note(image.stream)
    }
}
