import Testing
import WeirDetection

struct ValidatorTests {
    @Test(arguments: ValidatorCase.all)
    func `a right number is accepted and a wrong one is not`(_ example: ValidatorCase) {
        for number in example.accepted {
            #expect(example.validator.accepts(number), "\(number)")
        }
        for number in example.refused {
            #expect(!example.validator.accepts(number), "\(number)")
        }
    }

    @Test
    func `every validator has a table`() {
        #expect(Set(ValidatorCase.all.map(\.validator)) == Set(Validator.allCases))
    }

    @Test(arguments: Validator.allCases)
    func `any bytes get an answer`(_ validator: Validator) {
        // A fixed linear congruential generator: the same bytes in every run.
        var state: UInt32 = 20_251_121
        for length in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<length {
                state = state &* 1_664_525 &+ 1_013_904_223
                // Every other length has digits and separators only, to get past the first guards.
                let byte = UInt8(truncatingIfNeeded: state >> 24)
                bytes.append(
                    length.isMultiple(of: 2) ? byte : [0x30 + byte % 10, 0x41 + byte % 26, 0x20][Int(byte) % 3]
                )
            }
            _ = validator.accepts(bytes)
        }
    }

    @Test(arguments: Validator.allCases)
    func `nothing and zeros are no number`(_ validator: Validator) {
        for length in 0..<41 {
            let zeros = [UInt8](repeating: 0x30, count: length)
            #expect(!validator.accepts(zeros), "\(length) zeros")
        }
    }

    @Test(arguments: ValidatorCase.all.filter { $0.hasCheckDigits })
    func `every change of one digit is noticed`(_ example: ValidatorCase) {
        for number in example.accepted {
            let bytes = Array(number.utf8)
            for place in bytes.indices where (0x30...0x39).contains(bytes[place]) {
                for digit in UInt8(0x30)...0x39 where digit != bytes[place] {
                    var changed = bytes
                    changed[place] = digit
                    #expect(
                        !example.validator.accepts(changed),
                        "\(number) with \(String(UnicodeScalar(digit))) at \(place)"
                    )
                }
            }
        }
    }
}
