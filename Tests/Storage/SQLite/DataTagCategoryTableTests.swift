import Testing
import WeirSQLite

struct SQLiteDatabaseTests {
}
