import Glibc
import WeirWorker

/// Where the program that recognises text in pictures starts and ends.
@main
enum Main {
    static func main() {
        exit(Worker.run(PicturesReader()))
    }
}
