// swift-tools-version: 6.2

import PackageDescription

/// A package of its own, without a dependency, so that nobody who builds weir builds this.
let package = Package(
    name: "weir-benchmarks",
    targets: [
        .executableTarget(
            name: "bench-corpus",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
        ),
        .executableTarget(name: "bench-floor", linkerSettings: [.linkedLibrary("hs")]),
    ]
)
