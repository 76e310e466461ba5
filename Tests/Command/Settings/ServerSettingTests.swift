import ArgumentParser
import Foundation
import Testing

@testable import weir

struct ServerSettingTests {
    /// What is tried: a setting and a text.
    struct Case: Sendable, CustomTestStringConvertible {
        let key: String
        let text: String
        var expected: String?

        init(_ key: String, _ text: String, _ expected: String? = nil) {
            self.key = key
            self.text = text
            self.expected = expected
        }

        var testDescription: String { "\(key)=\(text)" }

        var setting: ServerSetting? { ServerSetting.all.first { $0.key == key } }
    }

    @Test func `no two settings have the same key, flag or variable`() {
        for names in [\ServerSetting.key, \.flag, \.variable] {
            #expect(Set(ServerSetting.all.map { $0[keyPath: names] }).count == ServerSetting.all.count)
        }
    }

    @Test(arguments: ServerSetting.all.map(\.key))
    func `a setting takes its default, and its flag sets it`(key: String) throws {
        let setting = try #require(Case(key, "").setting)
        var settings = ServerSettings()
        if !setting.standard.typed.isEmpty {
            try setting.write(setting.standard, &settings)
            try setting.write(.text(setting.standard.typed), &settings)
        }
        #expect(settings == ServerSettings())
        let command = try #require(
            try Weir.parseAsRoot(["serve", setting.flag, "typed"]) as? ServeCommand
        )
        #expect(command.flags == [key: "typed"])
    }

    @Test(arguments: [
        Case("listen", "0.0.0.0:80", "0.0.0.0:80"),
        Case("listen", "[::1]:0", "[::1]:0"),
        Case("listen", "weir.example:65535", "weir.example:65535"),
        Case("limits.header-bytes", "64K", "65536"),
        Case("limits.header-bytes", "4096", "4096"),
        Case("limits.requests", "0", "0"),
        Case("metrics.enabled", "false", "false"),
        Case("log.format", "json", "json"),
        Case("cors.origins", "https://a.example, http://b.example", "https://a.example,http://b.example"),
        Case("cors.origins", "", ""),
    ])
    func `a value that is right is taken`(right: Case) throws {
        let setting = try #require(right.setting)
        var settings = ServerSettings()
        try setting.write(.text(right.text), &settings)
        #expect(setting.read(settings).typed == right.expected)
    }

    @Test(arguments: [
        Case("listen", ""), Case("listen", "8787"), Case("listen", ":8787"), Case("listen", "host:65536"),
        Case("listen", "::1:8787"), Case("listen", "host:"), Case("listen", "host:http"),
        Case("limits.header-bytes", "1023"), Case("limits.header-bytes", "2G"), Case("limits.header-bytes", "-1"),
        Case("limits.header-bytes", "99999999999999999999"), Case("limits.request-seconds", "0"),
        Case("limits.request-seconds", "1M"), Case("limits.request-seconds", "1.5"), Case("limits.request-seconds", ""),
        Case("metrics.enabled", "yes"), Case("metrics.enabled", ""), Case("log.level", "loud"),
        Case("log.format", "JSON"), Case("cors.origins", "*"),
    ])
    func `a value that is wrong is refused`(wrong: Case) throws {
        let setting = try #require(wrong.setting)
        var settings = ServerSettings()
        #expect(throws: ServerSetting.Problem.self) { try setting.write(.text(wrong.text), &settings) }
        #expect(settings == ServerSettings())
    }

    @Test func `the reference page has the table that the list makes`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let page = try String(contentsOf: root.appending(path: "Documentation/settings.md"), encoding: .utf8)
        #expect(page.contains(SettingsTable.markdown), "run weir serve --print-settings-table, and put it there")
    }
}
