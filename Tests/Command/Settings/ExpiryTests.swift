import Testing
import WeirManagement

@testable import weir

struct ExpiryTests {
    @Test(arguments: [
        ("12h", 1_700_043_200), ("1d", 1_700_086_400), ("90d", 1_707_776_000), ("2w", 1_701_209_600),
        ("2027-01-31", 1_801_353_600), ("2028-02-29", 1_835_395_200),
    ])
    func `a time or a day is read`(text: String, seconds: Int64) {
        let now = Timestamp(microseconds: 1_700_000_000_000_000)
        #expect(Expiry(argument: text)?.moment(after: now) == Timestamp(microseconds: seconds * 1_000_000))
    }

    @Test(arguments: [
        "", "d", "0d", "-1d", "1", "1y", "1.5d", "36526d", "99999999999999999999d", "2027-02-29", "2027-13-01",
        "2027-1-1",
        "2027-01-31T00:00:00Z", "tomorrow", "٣d",
    ])
    func `anything else is refused`(text: String) {
        #expect(Expiry(argument: text) == nil)
    }
}
