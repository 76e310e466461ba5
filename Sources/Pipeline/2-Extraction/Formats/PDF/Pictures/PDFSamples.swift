/// The samples of a picture that no picture format wraps (ISO 32000-1, 8.9.5), turned into shades of gray.
struct PDFSamples {
    private enum Color {
        case gray, red, cyan
        /// Ink, of which much is dark.
        case ink
        case palette([UInt8])
    }

    private let width: Int
    private let height: Int
    private let bits: Int
    private let components: Int
    private let color: Color
    private let isInverted: Bool

    /// Samples as the dictionary of a picture states them.
    init(_ dictionary: PDFDictionary, _ file: PDFFile, width: Int, height: Int) {
        self.width = width
        self.height = height
        var isMask = false
        if case .boolean(true) = file.resolve(dictionary["ImageMask"] ?? dictionary["IM"]) { isMask = true }
        let stated = file.integer(dictionary["BitsPerComponent"] ?? dictionary["BPC"]) ?? 8
        bits = isMask ? 1 : [1, 2, 4, 8, 16].contains(stated) ? stated : 8
        (color, components) = isMask ? (.gray, 1) : Self.color(dictionary["ColorSpace"] ?? dictionary["CS"], file)
        let decode = file.array(dictionary["Decode"] ?? dictionary["D"]).compactMap { file.number($0) }
        isInverted = decode.count >= 2 && decode[0] > decode[1]
    }

    private static func color(_ object: PDFObject?, _ file: PDFFile, depth: Int = 0) -> (Color, Int) {
        let parts = file.values(object)
        guard depth < 4, let name = file.name(parts.first) else { return (.gray, 1) }
        switch name {
        case "DeviceRGB", "RGB", "CalRGB", "Lab": return (.red, 3)
        case "DeviceCMYK", "CMYK": return (.cyan, 4)
        case "ICCBased":
            let count = parts.count > 1 ? file.integer(file.dictionary(parts[1])?["N"]) ?? 3 : 3
            return count == 1 ? (.gray, 1) : count == 4 ? (.cyan, 4) : (.red, 3)
        case "Separation": return (.ink, 1)
        case "DeviceN": return (.ink, parts.count > 1 ? max(1, min(file.array(parts[1]).count, 32)) : 1)
        case "Indexed", "I":
            guard parts.count > 3 else { return (.gray, 1) }
            let (base, count) = color(parts[1], file, depth: depth + 1)
            var entries: [UInt8] = file.bytes(parts[3]) ?? []
            if let stream = file.stream(parts[3]) { entries = (try? file.data(of: stream))?.array ?? [] }
            return (.palette(shades(entries, base, count)), 1)
        default: return (.gray, 1)
        }
    }

    private static func shades(_ entries: [UInt8], _ color: Color, _ count: Int) -> [UInt8] {
        (0..<min(256, entries.count / count)).map { index in
            shade(entries[(index * count)..<((index + 1) * count)], color)
        }
    }

    private static func shade(_ samples: ArraySlice<UInt8>, _ color: Color) -> UInt8 {
        let first = samples.startIndex
        switch color {
        case .gray: return samples[first]
        case .red:
            let sum = Int(samples[first]) * 77 + Int(samples[first + 1]) * 151 + Int(samples[first + 2]) * 28
            return UInt8(truncatingIfNeeded: sum >> 8)
        case .cyan:
            let ink = Int(samples[first]) * 77 + Int(samples[first + 1]) * 151 + Int(samples[first + 2]) * 28
            return UInt8(255 - min(255, (ink >> 8) + Int(samples[first + 3])))
        case .ink: return 255 - (samples.max() ?? 0)
        case .palette(let shades): return Int(samples[first]) < shades.count ? shades[Int(samples[first])] : 255
        }
    }

    /// A byte for each pixel, 0 for black.
    ///
    /// - Throws: The limit that was reached.
    func gray(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> [UInt8] {
        let row = (width * components * bits + 7) / 8
        let rows = min(height, (data.count + row - 1) / row)
        try reading.spend(bytes: width * rows)
        let bytes = data.array
        var gray: [UInt8] = []
        gray.reserveCapacity(width * height)
        var samples = [UInt8](repeating: 0, count: components)
        for line in 0..<rows {
            for column in 0..<width {
                for component in 0..<components {
                    samples[component] = sample(bytes, line * row, column * components + component)
                }
                let value = Self.shade(samples[...], color)
                gray.append(isInverted ? 255 - value : value)
            }
        }
        gray.append(contentsOf: repeatElement(255, count: width * (height - rows)))
        return gray
    }

    /// One sample, spread over all of a byte unless it is a place in a palette.
    private func sample(_ bytes: [UInt8], _ row: Int, _ index: Int) -> UInt8 {
        let bit = index * bits
        let place = row + bit / 8
        guard place < bytes.count else { return 255 }
        let byte = bytes[place]
        if bits >= 8 { return byte }
        let shift = UInt8(8 - bits - bit % 8)
        let most = UInt8(1 << bits) - 1
        let value = byte >> shift & most
        if case .palette = color { return value }
        return value * (255 / most)
    }
}
