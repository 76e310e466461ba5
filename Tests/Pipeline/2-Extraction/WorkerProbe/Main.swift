import Glibc
import WeirWorker

/// Where a worker starts and ends that misbehaves on command.
@main
enum Main {
    static func main() {
        exit(Worker.run(ProbeReader()))
    }
}
