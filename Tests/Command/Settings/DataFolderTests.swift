import Testing

@testable import weir

struct DataFolderTests {
    @Test(arguments: [
        Case("/option", ["WEIR_DATA": "/variable"], "/option"),
        Case(nil, ["WEIR_DATA": "/variable", "STATE_DIRECTORY": "/state", "HOME": "/home/ann"], "/variable"),
        Case(nil, ["STATE_DIRECTORY": "/state", "XDG_STATE_HOME": "/xdg", "HOME": "/home/ann"], "/state"),
        Case(nil, ["STATE_DIRECTORY": "/state/weir:/state/other"], "/state/weir"),
        Case(nil, ["XDG_STATE_HOME": "/xdg", "HOME": "/home/ann"], "/xdg/weir"),
        Case(nil, ["XDG_STATE_HOME": "relative", "HOME": "/home/ann"], "/home/ann/.local/state/weir"),
        Case(nil, ["WEIR_DATA": "", "STATE_DIRECTORY": "", "HOME": "/home/ann"], "/home/ann/.local/state/weir"),
        Case(nil, ["HOME": "/root"], isRoot: true, "/var/lib/weir"),
        Case(nil, ["HOME": "/root", "XDG_STATE_HOME": "/xdg"], isRoot: true, "/xdg/weir"),
    ])
    fileprivate func `the folder is the first that is named`(row: Case) throws {
        #expect(try DataFolder(row.option, environment: row.environment, isRoot: row.isRoot).path == row.path)
    }

    @Test func `without a home a folder has to be named`() {
        #expect(throws: CommandFailure("there is no home folder to keep data in; name a folder with --data")) {
            try DataFolder(nil, environment: [:], isRoot: false)
        }
    }

    /// What is given, and the folder that it leads to.
    fileprivate struct Case: Sendable, CustomTestStringConvertible {
        let option: String?
        let environment: [String: String]
        let isRoot: Bool
        let path: String

        init(_ option: String?, _ environment: [String: String], isRoot: Bool = false, _ path: String) {
            self.option = option
            self.environment = environment
            self.isRoot = isRoot
            self.path = path
        }

        var testDescription: String { "\(option ?? "no option"), \(environment), root: \(isRoot)" }
    }
}
