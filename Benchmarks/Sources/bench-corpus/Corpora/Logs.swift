/// Logs of a web server, of a service in JSON, and of meters as CSV, in runs of some lines each.
enum Logs {
    static func write(_ size: Int, to file: CorpusFile, random: inout Random, plantEvery: Int) {
        var sinceValue = 0
        while file.count < size {
            let before = file.count
            let line = random.pick([nginx, json, csv])
            for _ in 0..<20 { file.write(line(&random)) }
            sinceValue += file.count - before
            if sinceValue >= plantEvery {
                sinceValue = 0
                file.write("debug form field = ")
                file.plant(random.pick(SyntheticValue.makers)(&random))
                file.write("\n")
            }
        }
    }

    private static func time(_ random: inout Random) -> String {
        let two = SyntheticValue.two
        return "\(two(&random, 0...23)):\(two(&random, 0...59)):\(two(&random, 0...59))"
    }

    private static func address(_ random: inout Random) -> String {
        "10.\(random.below(256)).\(random.below(256)).\(random.below(256))"
    }

    private static func word(_ random: inout Random) -> String {
        String(decoding: Vocabulary.english.word(&random), as: UTF8.self)
    }

    private static func nginx(_ random: inout Random) -> String {
        "\(address(&random)) - - [21/Nov/2025:\(time(&random)) +0000] \"GET /\(word(&random))/\(random.below(100_000)) "
            + "HTTP/1.1\" \(random.pick([200, 200, 304, 404])) \(random.below(90_000)) \"-\" \"Mozilla/5.0 (X11; Linux "
            + "x86_64; rv:1\(random.within(10...45)).0) Gecko/20100101 (KHTML, like Gecko) \(word(&random))\"\n"
    }

    private static func json(_ random: inout Random) -> String {
        "{\"time\":\"2025-11-\(SyntheticValue.two(&random, 1...28))T\(time(&random)).\(random.within(100...999))Z\","
            + "\"level\":\"info\",\"pid\":\(random.below(32_768)),\"trace\":\"\(String(random.next(), radix: 16))\","
            + "\"duration_us\":\(random.below(2_000_000)),\"msg\":\"\(word(&random)) \(word(&random)) \(word(&random)) \(word(&random))\"}\n"
    }

    private static func csv(_ random: inout Random) -> String {
        "2025-11-\(SyntheticValue.two(&random, 1...28)) \(time(&random)),\(random.below(100_000)),\(random.below(1000))."
            + "\(random.within(100...999)),\(random.below(100)).\(random.within(10...99)),\(word(&random)),"
            + "\(random.within(1_763_000_000...1_763_999_999))\n"
    }
}
