import Testing

@testable import WeirFormats

struct PartNameTests {
    @Test(arguments: [
        ("/word/document.xml", "word/document.xml"),
        ("word\\document.xml", "word/document.xml"),
        ("word/./x/../document.xml", "word/document.xml"),
        ("../../document.xml", "document.xml"),
        ("word/document%31.xml", "word/document1.xml"),
        ("100%", "100%"),
        ("%zz%4", "%zz%4"),
        ("", ""),
    ]) func `names are read as they are meant`(_ name: String, _ meant: String) {
        #expect(PartName.normalized(name) == meant)
    }

    @Test(arguments: [
        ("slides/slide1.xml", "ppt/presentation.xml", "ppt/slides/slide1.xml"),
        ("../media/Image1.png", "ppt/slides/slide1.xml", "ppt/media/image1.png"),
        ("/word/document.xml", "", "word/document.xml"),
        ("word/document.xml#mark", "", "word/document.xml"),
    ]) func `targets are resolved from the part that names them`(_ target: String, _ source: String, _ key: String) {
        #expect(PartName.key(ofTarget: target, from: source) == key)
    }

    @Test func `relationships belong to a part`() {
        #expect(PartName.relationships(of: "word/document.xml") == "word/_rels/document.xml.rels")
        #expect(PartName.source(ofRelationships: "word/_rels/document.xml.rels") == "word/document.xml")
        #expect(PartName.source(ofRelationships: "_rels/.rels") == "")
        #expect(PartName.source(ofRelationships: "odd.rels") == "")
    }
}
