import CLibFuzzer
import Glibc
import WeirFuzzTargets

/// Runs libFuzzer on the target that the environment variable `WEIR_FUZZ_TARGET` names; arguments are libFuzzer's.
///
/// Without the variable it prints a line for each target: its name, its longest input, and its folders of fixtures.
@main
struct WeirFuzz {
    /// Read once, before the first input, since libFuzzer's callback can carry nothing.
    private static let target = getenv("WEIR_FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

    static func main() {
        guard target != nil else {
            for target in FuzzTarget.allCases {
                print(target.rawValue, target.longestInput, target.fixtures.joined(separator: " "))
            }
            exit(getenv("WEIR_FUZZ_TARGET") == nil ? 0 : 2)
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        let status = withUnsafeMutablePointer(to: &arguments) { pointer in
            pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
                LLVMFuzzerRunDriver(&count, $0) { start, count in
                    WeirFuzz.tryOne(UnsafeBufferPointer(start: start, count: count))
                    return 0
                }
            }
        }
        exit(status)
    }

    private static func tryOne(_ input: UnsafeBufferPointer<UInt8>) {
        guard let broken = target?.run(Array(input)) else { return }
        print("weir-fuzz: broken: \(broken)")
        fflush(nil)
        abort()
    }
}
