import Foundation
import Testing
import WeirContent
import WeirJSON

@testable import weir

struct WalkTests {
    /// Walks a folder; paths come back without the folder, those that cannot be scanned with a `!`.
    private func walk(
        _ folder: TemporaryFolder,
        _ options: Walk.Options = Walk.Options()
    ) -> (paths: [String], skipped: ScanSummary.Skipped) {
        var walk = Walk([[UInt8](folder.path.utf8)], options)
        var paths: [String] = []
        while let target = walk.next() {
            let path = String(decoding: target.path.dropFirst(folder.path.utf8.count + 1), as: UTF8.self)
            if case .report = target.action {
                paths.append("!" + path)
            } else {
                paths.append(path)
            }
        }
        return (paths, walk.skipped)
    }

    @Test func `paths come in the order of their bytes`() throws {
        try TemporaryFolder.with { folder in
            for name in ["b", "a0", "a/z", "a/b/c", "a.txt", "a-b", "B", "é"] {
                try folder.write(to: name)
            }
            let paths = walk(folder).paths
            #expect(paths == ["B", "a-b", "a.txt", "a/b/c", "a/z", "a0", "b", "é"])
            #expect(paths == paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        }
    }

    @Test func `version control, exclusions and special files are passed over and counted`() throws {
        try TemporaryFolder.with { folder in
            for name in [".git/config", ".hidden", "x.log", "build/a", "src/build", "kept"] {
                try folder.write(to: name)
            }
            #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
            let options = Walk.Options(exclusions: [try Glob("*.log"), try Glob("build/")])
            let (paths, skipped) = walk(folder, options)
            #expect(paths == [".hidden", "kept", "src/build"])
            #expect(skipped.versionControl == 1)
            #expect(skipped.excluded == 2)
            #expect(skipped.special == 1)
        }
    }

    @Test func `links are not followed unless asked, and one that leads nowhere is reported`() throws {
        try TemporaryFolder.with { folder in
            try folder.write(to: "a/file")
            try folder.link("dangling", to: "nowhere")
            try folder.link("file", to: "a/file")
            try folder.link("a/up", to: "..")
            #expect(walk(folder).paths == ["a/file", "!dangling"])
            #expect(walk(folder).skipped.links == 2)
            let followed = walk(folder, Walk.Options(followsLinks: true))
            #expect(followed.paths == ["a/file", "!dangling", "file"])
            #expect(followed.skipped.links == 1)
        }
    }

    @Test func `links that lead to each other end`() throws {
        try TemporaryFolder.with { folder in
            try folder.write(to: "a/file")
            try folder.write(to: "b/file")
            try folder.link("a/b", to: "../b")
            try folder.link("b/a", to: "../a")
            try folder.link("self", to: "self")
            let followed = walk(folder, Walk.Options(followsLinks: true))
            #expect(followed.paths == ["a/b/file", "a/file", "!self"])
        }
    }

    @Test func `a path that is not UTF-8 is found as it is`() throws {
        try TemporaryFolder.with { folder in
            let path = [UInt8](folder.path.utf8) + [0x2F, 0xFF, 0x61]
            let descriptor = open(FileDescriptor.cString(path), O_CREAT | O_WRONLY, 0o600)
            FileDescriptor.close(descriptor)
            var walk = Walk([[UInt8](folder.path.utf8)], Walk.Options())
            #expect(walk.next()?.path == path)
        }
    }

    @Test func `standard input and pipes a shell made are scanned, other pipes refused`() throws {
        try TemporaryFolder.with { folder in
            #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
            var ends: [Int32] = [-1, -1]
            #expect(pipe(&ends) == 0)
            defer { ends.forEach(FileDescriptor.close) }
            let roots = ["-", "/dev/stdin", "/dev/fd/\(ends[0])", folder.path + "/pipe"].map { [UInt8]($0.utf8) }
            var walk = Walk(roots, Walk.Options())
            #expect(walk.next()?.action == .scanStandardInput)
            #expect(walk.next()?.action == .scanStandardInput)
            #expect(walk.next()?.action == .scanFile)
            guard case .report(let issue) = walk.next()?.action else {
                Issue.record("the pipe was not refused")
                return
            }
            #expect(issue.code == .unsupported)
        }
    }
}
