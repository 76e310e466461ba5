import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct AccountTests {
    private let api = APIHarness(clock: Clock { Timestamp(microseconds: 1_700_000_000_000_001) })

    @Test func `credentials see their own account only`() async throws {
        let own = try await api.accounts.createAccount(name: "Acme")
        _ = try await api.accounts.createAccount(name: "Other")
        let reply = try await api.call("/accounts", as: own.id)
        #expect(
            reply.result == [
                [
                    "id": .string(own.id.text), "name": "Acme", "type": "standard", "settings": [:],
                    "created_on": "2023-11-14T22:13:20.000001Z",
                ]
            ]
        )
        #expect(try await api.call("/accounts/\(own.id.text)", as: own.id).result == reply.result[0])
    }

    @Test(arguments: [
        ("", 1, 20, 1), ("?page=1&per_page=5", 1, 5, 1), ("?page=2", 2, 20, 0),
        ("?page=2147483647&per_page=50", 2_147_483_647, 50, 0),
        ("?name=Acme", 1, 20, 1),
    ])
    func `a list says which page it is, and ends with an empty one`(
        query: String,
        page: Int,
        size: Int,
        count: Int
    ) async throws {
        let own = try await api.accounts.createAccount(name: "Acme")
        let reply = try await api.call("/accounts" + query, as: own.id)
        #expect(reply.result.elements.count == count)
        let info: JSONValue = [
            "page": .number(page), "per_page": .number(size), "count": .number(count), "total_count": 1,
            "total_pages": 1,
        ]
        #expect(reply.page == info)
        let envelope = try JSONValue(reading: Envelope.success(reply))
        #expect(envelope["result_info"]["per_page"] == .number(size))
        #expect(envelope["success"] == true)
    }

    @Test func `a name that is not the account's filters it out`() async throws {
        let own = try await api.accounts.createAccount(name: "Acme")
        let reply = try await api.call("/accounts?name=Other", as: own.id)
        #expect(reply.result == [])
        #expect(reply.page?["total_count"] == 0)
        #expect(reply.page?["total_pages"] == 0)
    }

    @Test(arguments: [
        "page=0", "page=-1", "page=x", "page=", "per_page=0", "per_page=1001", "page=99999999999999999999",
    ])
    func `a page that cannot be is refused`(query: String) async throws {
        let own = try await api.accounts.createAccount(name: "Acme")
        let error = await #expect(throws: ManagementError.self) { try await api.call("/accounts?" + query, as: own.id) }
        #expect(error?.code == .outOfRange)
    }

    @Test func `a reply without pages has no information about them`() throws {
        let envelope = try JSONValue(reading: Envelope.success(Reply.deleted))
        #expect(envelope["result_info"] == .null)
        #expect(envelope["result"] == [:])
    }

    @Test func `a token is told its identifier, and its end where it has one`() async throws {
        let (account, token) = (AccountID(), ObjectID())
        for end in [nil, Timestamp(microseconds: 1_800_000_000_000_000)] {
            let principal = Principal(account: account, token: token, permission: .read, expiresAt: end)
            let result = try await api.call("/user/tokens/verify", as: principal).result
            #expect(result["id"] == .string(token.text))
            #expect(result["status"] == "active")
            #expect(result["expires_on"] == (end == nil ? .null : "2027-01-15T08:00:00.000000Z"))
        }
    }
}
