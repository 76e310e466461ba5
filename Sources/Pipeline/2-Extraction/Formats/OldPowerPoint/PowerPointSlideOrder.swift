/// Which record of a presentation is which slide.
///
/// Each saving appends what has changed, and a directory of where things are now (MS-PPT 2.1.2): what no directory leads
/// to any more is an older version.
struct PowerPointSlideOrder {
    private var pages: [Int: Int] = [:]
    private var current: Set<Int> = []

    private static let document: UInt16 = 0x03E8
    private static let slideList: UInt16 = 0x0FF0
    private static let slidePersist: UInt16 = 0x03F3
    private static let directory: UInt16 = 0x1772

    /// The order of the slides in a stream; of what is damaged, there is none.
    init(_ stream: ByteSlice) {
        var offsets: [UInt32: Int] = [:]
        var slides: [UInt32] = []
        var offset = 0
        while let record = try? PowerPointRecord(stream, at: offset) {
            if record.type == Self.directory { Self.readDirectory(record.body, into: &offsets) }
            if record.type == Self.document {
                let list = Self.slides(of: record.body)
                if !list.isEmpty { slides = list }
            }
            offset += 8 + record.body.count
        }
        current = Set(offsets.values)
        for (number, slide) in slides.enumerated() {
            if let offset = offsets[slide] { pages[offset] = number + 1 }
        }
    }

    /// The number of the slide whose record stands at an offset.
    func page(of offset: Int) -> Int? { pages[offset] }

    /// Whether what stands at an offset is part of the presentation as it is now.
    func isCurrent(_ offset: Int) -> Bool { current.isEmpty || current.contains(offset) }

    /// Runs of numbers with the offset of each (MS-PPT 2.3.5).
    private static func readDirectory(_ body: ByteSlice, into offsets: inout [UInt32: Int]) {
        var place = 0
        while let head = try? body.little(UInt32.self, at: place) {
            place += 4
            for number in 0..<(head >> 20) {
                guard let offset = try? body.little(UInt32.self, at: place) else { return }
                offsets[head & 0xFFFFF + number] = Int(offset)
                place += 4
            }
        }
    }

    /// The slides of a document in their order (MS-PPT 2.4.14.3); lists of masters and notes have other instances.
    private static func slides(of document: ByteSlice) -> [UInt32] {
        var slides: [UInt32] = []
        var offset = 0
        while let list = try? PowerPointRecord(document, at: offset) {
            offset += 8 + list.body.count
            guard list.type == slideList, list.instance == 0 else { continue }
            var place = 0
            while let record = try? PowerPointRecord(list.body, at: place) {
                place += 8 + record.body.count
                if record.type == slidePersist, let number = try? record.body.little(UInt32.self, at: 0) {
                    slides.append(number)
                }
            }
        }
        return slides
    }
}
