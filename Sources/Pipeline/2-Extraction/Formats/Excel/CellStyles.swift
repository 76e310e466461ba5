/// The number formats of a workbook's cells, by the number of their style.
struct CellStyles {
    private var formats: [NumberFormat] = [.plain]
    private var formatOfStyle: [Int] = []
    private var indexOfNumber: [Int: Int] = [:]

    /// Whether any style puts digits into places of their own.
    private(set) var hasPatterns = false

    /// Adds a format with a number that styles name.
    mutating func addFormat(_ number: Int, code: [UInt8]) {
        add(NumberFormat(code: code), number)
    }

    /// Adds the next style.
    mutating func addStyle(formatNumber number: Int) {
        if indexOfNumber[number] == nil { add(NumberFormat(builtIn: number), number) }
        formatOfStyle.append(indexOfNumber[number] ?? 0)
    }

    /// Whether a style shows numbers as something else.
    func changes(_ style: Int) -> Bool {
        style > 0 && style < formatOfStyle.count && formatOfStyle[style] > 0
            || style == 0 && (formatOfStyle.first ?? 0) > 0
    }

    /// The format of a style; plain when there is no such style.
    subscript(style: Int) -> NumberFormat {
        guard style >= 0, style < formatOfStyle.count else { return .plain }
        return formats[formatOfStyle[style]]
    }

    private mutating func add(_ format: NumberFormat, _ number: Int) {
        switch format {
        case .plain:
            indexOfNumber[number] = 0
            return
        case .pattern: hasPatterns = true
        case .date: break
        }
        indexOfNumber[number] = formats.count
        formats.append(format)
    }
}
