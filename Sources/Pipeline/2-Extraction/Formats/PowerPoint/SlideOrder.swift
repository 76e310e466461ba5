/// Which slide each part of a presentation belongs to.
struct SlideOrder {
    private var pages: [String: Int] = [:]

    /// The order that the presentation shows its slides in, hidden ones included.
    init(_ package: OpenXMLPackage, _ reading: Reading) {
        guard let main = package.main ?? package.part("ppt/presentation.xml") else { return }
        let list = SlideList()
        // A fault of the main part is reported when it is read.
        try? package.scan(main, list, reading)
        let targets = Dictionary(
            package.relationships(of: main, reading).map { ($0.id, $0.key) },
            uniquingKeysWith: { first, _ in first }
        )
        var page = 0
        for id in list.ids {
            page += 1
            guard let key = targets[id], let slide = package.part(key), pages[key] == nil else { continue }
            pages[key] = page
            for link in package.relationships(of: slide, reading) where !link.isExternal && Self.isOwned(link.kind) {
                if pages[link.key] == nil { pages[link.key] = page }
            }
        }
    }

    /// The slide that a part is or belongs to, from 1; `nil` when it belongs to none or to all.
    func page(of part: OpenXMLPart) -> Int? { pages[part.key] }

    /// Parts in the order of their slides, each slide before its notes; the rest follows as it was.
    func ordered(_ parts: [OpenXMLPart]) -> [OpenXMLPart] {
        let order = parts.indices.sorted { left, right in
            let leftPage = pages[parts[left].key] ?? .max
            let rightPage = pages[parts[right].key] ?? .max
            if leftPage != rightPage { return leftPage < rightPage }
            let isLeftSlide = parts[left].kind == "slide+xml"
            if isLeftSlide != (parts[right].kind == "slide+xml") { return isLeftSlide }
            return left < right
        }
        return order.map { parts[$0] }
    }

    /// Whether a slide owns what it refers to; layouts and other slides are shared.
    private static func isOwned(_ kind: String) -> Bool {
        kind != "slideLayout" && kind != "slide" && kind != "slideMaster" && kind != "theme"
    }
}
