// swift-tools-version: 6.2

import PackageDescription

/// A package of its own, so that nobody who builds weir builds this.
///
/// What is fuzzed lives in the root package (`Fuzz/Targets`), where it reaches everything with `package` access; here is
/// only the driver. `Scripts/fuzz` gives the flags: every module is instrumented, and libFuzzer is linked as a library
/// without its own `main`, because the build tool that embeds the catalog is built with the same flags and has one.
let package = Package(
    name: "weir-fuzz",
    dependencies: [.package(name: "weir", path: "..")],
    targets: [
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "weir-fuzz",
            dependencies: ["CLibFuzzer", .product(name: "_WeirFuzzTargets", package: "weir")],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("stdc++")]
        ),
    ]
)
