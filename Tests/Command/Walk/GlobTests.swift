import Testing

@testable import weir

struct GlobTests {
    @Test(arguments: [
        ("*.log", "a.log", true), ("*.log", "x/y/a.log", true), ("*.log", "a.log.txt", false),
        ("build", "x/build", true), ("build", "rebuild", false),
        ("/build", "build", true), ("/build", "x/build", false),
        ("src/*.txt", "src/a.txt", true), ("src/*.txt", "src/x/a.txt", false), ("src/*.txt", "x/src/a.txt", false),
        ("**/gen/*.c", "gen/a.c", true), ("**/gen/*.c", "x/y/gen/a.c", true), ("**/gen/*.c", "x/y/a.c", false),
        ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z", true), ("a/**", "a/b/c", true), ("a/**", "b/a", false),
        ("?.txt", "ñ.txt", true), ("?.txt", "ab.txt", false),
        ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[^a-c]x", "dx", true), ("[]]x", "]x", true),
        ("[a-]x", "-x", true), ("\\*x", "*x", true), ("\\*x", "ax", false),
        ("*a*b*c*", "xxaxxbxxcxx", true), ("*a*b*c*", "xxaxxcxxbxx", false), ("*", "x/y", true),
    ])
    func `a pattern matches as in a gitignore file`(pattern: String, path: String, expected: Bool) throws {
        #expect(try Glob(pattern).matches([UInt8](path.utf8), isFolder: false) == expected)
    }

    @Test func `a slash at the end means folders only`() throws {
        let glob = try Glob("build/")
        #expect(glob.matches([UInt8]("x/build".utf8), isFolder: true))
        #expect(!glob.matches([UInt8]("x/build".utf8), isFolder: false))
    }

    @Test func `a set without an end is refused`() {
        #expect(throws: CommandFailure("the pattern 'a[b' of --exclude has a '[' without its ']'")) {
            try Glob("a[b")
        }
    }

    @Test(arguments: ["", "/"]) func `a pattern without a name is refused`(pattern: String) {
        #expect(throws: CommandFailure.self) { try Glob(pattern) }
    }

    @Test func `many stars take no longer than the product of the lengths`() throws {
        let glob = try Glob(String(repeating: "*a", count: 60) + "b")
        #expect(!glob.matches([UInt8](repeating: UInt8(ascii: "a"), count: 4_000), isFolder: false))
    }
}
