import Glibc
import WeirFormats
import WeirWorker

/// Where the program that reads documents starts and ends.
@main
enum Main {
    static func main() {
        exit(Worker.run(FormatsReader()))
    }
}
