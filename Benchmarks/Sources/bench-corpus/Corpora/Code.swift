import Foundation

/// Source code: short lines, indentation, identifiers in camel case, few digits.
enum Code {
    static func write(_ size: Int, to file: CorpusFile, random: inout Random, plantEvery: Int) {
        var sinceValue = 0
        var depth = 0
        while file.count < size {
            let before = file.count
            let kind = random.below(10)
            if depth > 0, (4...5).contains(kind) { depth -= 1 }
            file.write([UInt8](repeating: 0x20, count: depth * 4))
            switch kind {
            case 0 where depth < 5:
                file.write("func \(name(&random))(\(name(&random)): \(type(&random))) -> \(type(&random)) {\n")
                depth += 1
            case 1 where depth < 5:
                file.write("if \(name(&random)).\(name(&random)) == \(random.below(100)) {\n")
                depth += 1
            case 2, 3:
                file.write("// \(comment(&random))\n")
            case 4, 5:
                file.write("}\n")
            case 6:
                file.write("import \(type(&random))\n")
            case 7:
                file.write("\(name(&random))[\(name(&random))] += \(random.below(16)) & 0x\(hexadecimal(&random))\n")
            default:
                file.write("let \(name(&random)) = \(name(&random)).\(name(&random))(\(name(&random)))\n")
            }
            sinceValue += file.count - before
            if sinceValue >= plantEvery {
                sinceValue = 0
                file.write("let value = \"")
                file.plant(random.pick(SyntheticValue.makers)(&random))
                file.write("\"\n")
            }
        }
    }

    private static func word(_ random: inout Random) -> String {
        String(decoding: Vocabulary.english.word(&random), as: UTF8.self)
    }

    private static func name(_ random: inout Random) -> String {
        word(&random) + (random.oneIn(2) ? word(&random).capitalized : "")
    }

    private static func type(_ random: inout Random) -> String {
        word(&random).capitalized
    }

    private static func comment(_ random: inout Random) -> String {
        (0..<random.within(3...9)).map { _ in word(&random) }.joined(separator: " ")
    }

    private static func hexadecimal(_ random: inout Random) -> String {
        String(random.below(1 << 6), radix: 16)
    }
}
