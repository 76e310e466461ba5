import CoreMetrics
import Testing

@testable import Prometheus

struct PrometheusTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let count: @Sendable (PrometheusRegistry) -> Void
        let text: String
    }

    private static let cases = [
        Case(
            testDescription: "a counter, by its labels in order",
            count: { registry in
                Counter(label: "requests_total", dimensions: [("route", "/b")], factory: registry).increment()
                let counter = Counter(
                    label: "requests_total",
                    dimensions: [("route", "/a"), ("method", "GET")],
                    factory: registry
                )
                counter.increment(by: 2)
                counter.increment(by: -5)
            },
            text: """
                # HELP requests_total Requests answered.
                # TYPE requests_total counter
                requests_total{method="GET",route="/a"} 2
                requests_total{route="/b"} 1

                """
        ),
        Case(
            testDescription: "a counter with a fraction",
            count: { registry in
                FloatingPointCounter(label: "cost_total", factory: registry).increment(by: 1.5)
            },
            text: """
                # TYPE cost_total counter
                cost_total 1.5

                """
        ),
        Case(
            testDescription: "a meter goes up and down",
            count: { registry in
                let meter = Meter(label: "running", factory: registry)
                meter.increment(by: 3)
                meter.decrement()
            },
            text: """
                # TYPE running gauge
                running 2

                """
        ),
        Case(
            testDescription: "a gauge has its last value",
            count: { registry in
                let gauge = Gauge(label: "size", factory: registry)
                gauge.record(7)
                gauge.record(-0.25)
            },
            text: """
                # TYPE size gauge
                size -0.25

                """
        ),
        Case(
            testDescription: "a timer is a histogram of seconds",
            count: { registry in
                let timer = Timer(label: "duration_seconds", factory: registry)
                timer.recordMilliseconds(100)
                timer.recordMilliseconds(500)
                timer.recordSeconds(2)
            },
            text: """
                # TYPE duration_seconds histogram
                duration_seconds_bucket{le="0.1"} 1
                duration_seconds_bucket{le="1"} 2
                duration_seconds_bucket{le="+Inf"} 3
                duration_seconds_sum 2.6
                duration_seconds_count 3

                """
        ),
        Case(
            testDescription: "a recorder is a histogram, with the buckets of its name",
            count: { registry in
                Recorder(label: "bytes", dimensions: [("kind", "a")], factory: registry).record(1_500)
            },
            text: """
                # TYPE bytes histogram
                bytes_bucket{kind="a",le="1000"} 0
                bytes_bucket{kind="a",le="2000"} 1
                bytes_bucket{kind="a",le="+Inf"} 1
                bytes_sum{kind="a"} 1500
                bytes_count{kind="a"} 1

                """
        ),
        Case(
            testDescription: "names are mended and values escaped",
            count: { registry in
                let dimensions = [("2nd-label", "a\"b\\c\nd"), ("le", "x"), ("__name__", "y")]
                Counter(label: "9 lives.total", dimensions: dimensions, factory: registry).increment()
            },
            text: """
                # TYPE _9_lives_total counter
                _9_lives_total{_2nd_label="a\\"b\\\\c\\nd",_le="x",x__name__="y"} 1

                """
        ),
        Case(
            testDescription: "a series that is destroyed is gone",
            count: { registry in
                Counter(label: "one_total", factory: registry).increment()
                let counter = Counter(label: "two_total", factory: registry)
                counter.destroy()
            },
            text: """
                # TYPE one_total counter
                one_total 1

                """
        ),
    ]

    private static let dropped = """
        # HELP prometheus_dropped_series_total Series that were dropped since there were too many, or two kinds had one name.
        # TYPE prometheus_dropped_series_total counter
        prometheus_dropped_series_total 0

        """

    @Test(arguments: cases)
    func `what was counted is written`(wanted: Case) {
        var buckets = Buckets()
        buckets.times = [1, 0.1, .infinity]
        buckets.named = ["bytes": [1_000, 2_000]]
        let registry = PrometheusRegistry(descriptions: ["requests_total": "Requests answered."], buckets: buckets)
        wanted.count(registry)
        let text = registry.text(process: false)
        #expect(text.replacing(Self.dropped, with: "") == wanted.text)
    }

    @Test func `the same name and labels are the same series`() {
        let registry = PrometheusRegistry()
        for dimensions in [[("a", "1"), ("b", "2")], [("b", "2"), ("a", "1")]] {
            Counter(label: "things_total", dimensions: dimensions, factory: registry).increment()
        }
        #expect(registry.text(process: false).contains("things_total{a=\"1\",b=\"2\"} 2\n"))
    }

    @Test func `series over the limit are dropped and counted`() {
        let registry = PrometheusRegistry(mostSeries: 2)
        for number in 0..<5 {
            Counter(label: "things_total", dimensions: [("n", String(number))], factory: registry).increment()
        }
        let text = registry.text(process: false)
        #expect(text.contains("things_total{n=\"1\"} 1\n"))
        #expect(!text.contains("n=\"2\""))
        #expect(text.contains("prometheus_dropped_series_total 3\n"))
    }

    @Test func `a name belongs to one kind`() {
        let registry = PrometheusRegistry()
        Counter(label: "things", factory: registry).increment()
        Gauge(label: "things", factory: registry).record(1)
        let text = registry.text(process: false)
        #expect(text.contains("# TYPE things counter\nthings 1\n"))
        #expect(text.contains("prometheus_dropped_series_total 1\n"))
    }

    @Test(
        arguments: [
            (0.0, "0"), (-1.0, "-1"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e20, "1e+20"),
            (Double.infinity, "+Inf"), (-Double.infinity, "-Inf"), (Double.nan, "NaN"),
        ]
    )
    func `numbers are written as the format wants them`(number: Double, text: String) {
        #expect(number.exposition == text)
    }

    @Test(arguments: ["process_resident_memory_bytes", "process_cpu_seconds_total", "process_open_fds"])
    func `the process is measured`(name: String) throws {
        let text = PrometheusRegistry().text()
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + " ") })
        let value = try #require(Double(line.dropFirst(name.utf8.count + 1)))
        #expect(value > 0)
    }
}
