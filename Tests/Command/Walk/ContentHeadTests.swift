import Foundation
import Testing
import WeirExtraction

@testable import weir

struct ContentHeadTests {
    @Test(arguments: [
        ("text", false), ("", false), ("a\u{0}b", true),
        (String(repeating: "a", count: ContentType.headSize - 1) + "\u{0}", true),
        (String(repeating: "a", count: ContentType.headSize) + "\u{0}", false),
    ])
    func `a file is binary when a zero byte is near its start`(text: String, expected: Bool) throws {
        try TemporaryFolder.with { folder in
            try folder.write(text, to: "file")
            let descriptor = try FileDescriptor.open([UInt8]((folder.path + "/file").utf8))
            defer { FileDescriptor.close(descriptor) }
            #expect(ContentHead.type(descriptor).isText != expected)
            #expect(lseek(descriptor, 0, SEEK_CUR) == 0)
        }
    }

    @Test(arguments: [("text", false), ("a\u{0}b", true)])
    func `a pipe still brings what was looked at`(text: String, expected: Bool) throws {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        defer { FileDescriptor.close(ends[0]) }
        try FileDescriptor.write([UInt8](text.utf8), to: ends[1])
        FileDescriptor.close(ends[1])
        #expect(ContentHead.type(ends[0]).isText != expected)
        #expect(FileHandle(fileDescriptor: ends[0]).readDataToEndOfFile() == Data(text.utf8))
    }
}
