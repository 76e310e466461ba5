import Foundation
import Testing

/// `weir accounts`, `weir tokens` and `weir backup`, on a data folder of the test.
struct AccountTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `an account is made with its database, for its owner alone`() throws {
        defer { folder.remove() }
        let result = try run(
            """
            umask 022
            ID=$($WEIR accounts create 'Acme & Söhne')
            [ "${#ID}" = 32 ] && $WEIR accounts list | grep -c "^$ID  20..-..-..  Acme & Söhne$"
            stat -c %a data data/weir.sqlite
            $WEIR accounts list --json
            """
        )
        #expect(result.messages.isEmpty)
        let lines = result.output.split(separator: "\n", maxSplits: 3).map(String.init)
        #expect(lines.prefix(3) == ["1", "700", "600"])
        let list = try JSONSerialization.jsonObject(with: Data(try #require(lines.last).utf8)) as? [[String: String]]
        #expect(list?.map { Set($0.keys) } == [["id", "name", "created_at"]])
        #expect(list?.first?["name"] == "Acme & Söhne")
    }

    @Test func `a token is printed once, listed without its secret, and revoked`() throws {
        defer { folder.remove() }
        let result = try run(
            """
            ACCOUNT=$($WEIR accounts create Acme)
            TOKEN=$($WEIR tokens create --account $ACCOUNT --name ci --permission write --expires 90d 2> note)
            echo "$TOKEN" | grep -cE '^weir_[0-9A-Za-z]{16}_[0-9A-Za-z_-]{43}$'
            grep -c 'not shown again' note
            $WEIR tokens list --json > list.json
            grep -cF "${TOKEN##weir_????????????????_}" list.json data/weir.sqlite*
            ID=$(sed -n 's/.*"id": "\\(.*\\)".*/\\1/p' list.json)
            $WEIR tokens revoke $ID && $WEIR tokens list | grep -c "$ID.*disabled  *write.*ci"
            $WEIR tokens create --account $ACCOUNT --name ann --email Ann@example.com --json | grep -cE '"key"|ann@ex'
            $WEIR tokens create --account $ACCOUNT --name audit --json | grep -E '"(token|permission|expires_at)"' | wc -l
            """
        )
        #expect(result.messages.isEmpty)
        #expect(
            result.output == """
                1
                1
                list.json:0
                data/weir.sqlite:0
                1
                2
                3

                """
        )
    }

    @Test(arguments: [
        (
            "accounts list",
            "there is no database in data; 'weir accounts create' makes one, --data names another folder"
        ),
        (
            "tokens create --account 123 --name a",
            "an account has 32 hexadecimal digits in lower case; 'weir accounts list' shows them"
        ),
        ("tokens revoke weir_abc", "a token is revoked by its identifier, a UUID; 'weir tokens list' shows it"),
        ("backup copy", "there is no database at data/weir.sqlite"),
        ("accounts create ''", "a name has 1 to 255 characters"),
    ])
    func `what cannot be done is said in a sentence`(line: String, message: String) throws {
        defer { folder.remove() }
        let result = try run("$WEIR \(line)")
        #expect(result.status == 2)
        #expect(result.messages == "weir: \(message)\n")
    }

    @Test func `credentials need an account that is there`() throws {
        defer { folder.remove() }
        let result = try run(
            """
            $WEIR accounts create Acme > id
            $WEIR tokens create --account 0123456789abcdef0123456789abcdef --name a
            """
        )
        #expect(result.status == 2)
        #expect(result.messages == "weir: there is no such account\n")
    }

    @Test func `a backup can be put in place of the database`() throws {
        defer { folder.remove() }
        let result = try run(
            """
            $WEIR accounts create Acme > id
            $WEIR backup copy && stat -c %a copy
            $WEIR backup copy
            $WEIR accounts create Later > later
            rm data/*; cp copy data/weir.sqlite
            $WEIR accounts list | tail -n +2 | cut -d ' ' -f 5
            """
        )
        #expect(result.output == "600\nAcme\n")
        #expect(result.messages == "weir: there is something at copy; name a new file\n")
    }

    private func run(_ line: String) throws -> Binary.Result {
        try Binary.shell("export WEIR_DATA=data\n" + line, in: folder)
    }
}
