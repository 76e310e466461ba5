import Testing

@testable import WeirDetection

struct CalendarDayTests {
    @Test(arguments: [(31, 1, 99), (29, 2, 0), (29, 2, 96), (28, 2, 1), (30, 4, 50), (31, 12, 25)])
    func `a day of the calendar exists`(_ day: Int, _ month: Int, _ year: Int) {
        #expect(CalendarDay.exists(day: day, month: month, year: year))
    }

    @Test(arguments: [
        (0, 1, 99), (32, 1, 99), (29, 2, 1), (30, 2, 0), (31, 4, 50), (1, 0, 50), (1, 13, 50), (1, 1, -1),
    ])
    func `any other does not`(_ day: Int, _ month: Int, _ year: Int) {
        #expect(!CalendarDay.exists(day: day, month: month, year: year))
    }

    @Test
    func `a leap year depends on the century where it is known`() {
        #expect(CalendarDay.exists(day: 29, month: 2, fullYear: 2000))
        #expect(CalendarDay.exists(day: 29, month: 2, fullYear: 1904))
        #expect(!CalendarDay.exists(day: 29, month: 2, fullYear: 1900))
        #expect(CalendarDay.exists(day: 28, month: 2, fullYear: 1900))
    }
}
