import Testing
import WeirVerdict

/// Which profiles have an entry.
struct ProfileIndexTests {
    static let rules = (0..<200).map { ProfileRule(id: "\($0)", name: "", settings: ProfileSettings()) }

    @Test(arguments: [
        (0, [0, 2]), (1, [2]), (2, []), (3, [0, 1, 2]),
    ])
    func `an entry knows its profiles`(entry: Int, profiles: [Int]) {
        let index = ProfileIndex(
            Array(Self.rules.prefix(3)),
            members: [[0, 3], [3], [0, 1, 3]],
            entryCount: 4
        )
        #expect(Array(index.profiles(of: entry)) == profiles)
    }

    @Test func `an entry may be in more profiles than a word has bits`() {
        let index = ProfileIndex(Self.rules, members: Self.rules.map { _ in [0] }, entryCount: 1)
        #expect(Array(index.profiles(of: 0)) == Array(0..<200))
    }

    @Test(arguments: [-1, 2, Int.max, Int.min])
    func `an entry out of range is in no profile`(entry: Int) {
        let index = ProfileIndex(Array(Self.rules.prefix(1)), members: [[-5, 1, 2, 7]], entryCount: 2)
        #expect(Array(index.profiles(of: entry)).isEmpty)
        #expect(Array(index.profiles(of: 1)) == [0])
    }

    @Test func `without entries there are no profiles of one`() {
        #expect(Array(ProfileIndex([], members: [], entryCount: 0).profiles(of: 0)).isEmpty)
    }
}
