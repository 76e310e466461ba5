// swift-tools-version: 6.2

import PackageDescription

/// The settings every Swift target is built with.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// For targets that touch C or raw memory: every unsafe use is marked where it stands.
let houseUnsafe: [SwiftSetting] = house + [.strictMemorySafety()]

let package = Package(
    name: "weir",
    products: [
        .executable(name: "weir", targets: ["weir"]),
        .executable(name: "weir-extractor", targets: ["weir-extractor"]),
        .executable(name: "weir-recognizer", targets: ["weir-recognizer"]),
        // With the modules whose types appear in its API.
        .library(
            name: "WeirScan",
            targets: ["WeirScan", "WeirContent", "WeirExtraction", "WeirCatalog", "WeirVerdict"]
        ),
        // No part of the API: the underscore says so. It is how the package in Fuzz/ reaches what it fuzzes.
        .library(name: "_WeirFuzzTargets", targets: ["WeirFuzzTargets"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // Support
        .target(name: "WeirBase", path: "Sources/Support/Base", swiftSettings: houseUnsafe),
        .target(name: "RustRegex", path: "Sources/Support/RustRegex", swiftSettings: houseUnsafe),
        .systemLibrary(
            name: "CHyperscan",
            path: "Sources/Support/CHyperscan",
            providers: [.apt(["libhyperscan-dev"])]
        ),
        .target(
            name: "Vectorscan",
            dependencies: ["CHyperscan"],
            path: "Sources/Support/Vectorscan",
            swiftSettings: houseUnsafe
        ),
        .target(name: "CLinux", path: "Sources/Support/CLinux"),
        .systemLibrary(
            name: "CArchive",
            path: "Sources/Support/CArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .systemLibrary(
            name: "CBrotli",
            path: "Sources/Support/CBrotli",
            pkgConfig: "libbrotlidec",
            providers: [.apt(["libbrotli-dev"])]
        ),
        .systemLibrary(
            name: "CBzip2",
            path: "Sources/Support/CBzip2",
            providers: [.apt(["libbz2-dev"])]
        ),
        .systemLibrary(
            name: "CLZMA",
            path: "Sources/Support/CLZMA",
            pkgConfig: "liblzma",
            providers: [.apt(["liblzma-dev"])]
        ),
        .systemLibrary(
            name: "CQPDF",
            path: "Sources/Support/CQPDF",
            pkgConfig: "libqpdf",
            providers: [.apt(["libqpdf-dev"])]
        ),
        .systemLibrary(
            name: "CTesseract",
            path: "Sources/Support/CTesseract",
            pkgConfig: "tesseract",
            providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]
        ),
        .systemLibrary(
            name: "CUchardet",
            path: "Sources/Support/CUchardet",
            pkgConfig: "uchardet",
            providers: [.apt(["libuchardet-dev"])]
        ),
        .systemLibrary(
            name: "CXML2",
            path: "Sources/Support/CXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(name: "CZlib", path: "Sources/Support/CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CWeirSIMD", path: "Sources/Support/CWeirSIMD"),
        .target(name: "WeirCatalog", path: "Sources/Support/Catalog", swiftSettings: house),
        .target(
            name: "WeirCatalogFiles",
            dependencies: ["WeirCatalog", "WeirJSON", .product(name: "Yams", package: "Yams")],
            path: "Sources/Support/CatalogFiles",
            swiftSettings: house
        ),
        .systemLibrary(name: "CZstd", path: "Sources/Support/CZstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "CGlyphTables", path: "Sources/Support/CGlyphTables", exclude: ["Tables"]),
        .target(name: "CAPIDescription", path: "Sources/Support/CAPIDescription"),
        .target(name: "CTermLists", path: "Sources/Support/CTermLists", exclude: ["Lists"]),
        .target(
            name: "TermLists",
            dependencies: ["CTermLists", "CZstd"],
            path: "Sources/Support/TermLists",
            swiftSettings: houseUnsafe
        ),
        .target(name: "Gzip", dependencies: ["CZlib"], path: "Sources/Support/Gzip", swiftSettings: houseUnsafe),
        .target(name: "WeirJSON", path: "Sources/Support/JSON", swiftSettings: houseUnsafe),
        .target(
            name: "Prometheus",
            dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")],
            path: "Sources/Support/Prometheus",
            swiftSettings: house
        ),
        .target(name: "WeirTesting", path: "Sources/Support/Testing", swiftSettings: house),

        // Pipeline
        .target(name: "WeirContent", path: "Sources/Pipeline/1-Content", swiftSettings: houseUnsafe),
        .target(
            name: "WeirExtraction",
            dependencies: ["WeirContent", "WeirBase", "CLinux"],
            path: "Sources/Pipeline/2-Extraction/Extraction",
            swiftSettings: houseUnsafe
        ),
        .target(
            name: "WeirFormats",
            dependencies: [
                "WeirContent", "WeirExtraction", "CGlyphTables", "CLinux", "CArchive", "CBrotli", "CBzip2", "CLZMA",
                "CQPDF",
                "CUchardet", "CXML2", "CZlib", "CZstd",
            ],
            path: "Sources/Pipeline/2-Extraction/Formats",
            swiftSettings: houseUnsafe
        ),
        .target(
            name: "WeirRecognition",
            dependencies: ["WeirContent", "WeirExtraction", "CTesseract"],
            path: "Sources/Pipeline/2-Extraction/Recognition",
            swiftSettings: houseUnsafe
        ),
        .target(
            name: "WeirWorker",
            dependencies: ["WeirContent", "WeirExtraction", "CLinux"],
            path: "Sources/Pipeline/2-Extraction/Worker",
            swiftSettings: houseUnsafe
        ),
        .target(
            name: "WeirDetection",
            dependencies: [
                "WeirBase", "WeirCatalog", "RustRegex", "TermLists", "Vectorscan", "CWeirSIMD",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Sources/Pipeline/3-Detection",
            exclude: ["Predefined"],
            swiftSettings: houseUnsafe,
            plugins: ["EmbedCatalog"]
        ),
        .target(
            name: "WeirVerdict",
            dependencies: ["WeirCatalog"],
            path: "Sources/Pipeline/4-Verdict",
            swiftSettings: house
        ),
        .target(
            name: "WeirLog",
            dependencies: ["WeirJSON", .product(name: "Crypto", package: "swift-crypto")],
            path: "Sources/Pipeline/5-Log",
            swiftSettings: houseUnsafe
        ),
        .target(
            name: "WeirScan",
            dependencies: [
                "WeirContent", "WeirExtraction", "WeirDetection", "WeirVerdict", "WeirCatalog", "TermLists",
            ],
            path: "Sources/Pipeline/Scan",
            swiftSettings: houseUnsafe
        ),

        // Management
        .target(
            name: "WeirManagement",
            dependencies: [
                "WeirCatalog", "WeirVerdict", "WeirLog", "RustRegex",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HashTreeCollections", package: "swift-collections"),
            ],
            path: "Sources/Management/Services",
            swiftSettings: house
        ),
        .target(
            name: "WeirPolicy",
            dependencies: [
                "WeirManagement", "WeirScan", "WeirContent", "WeirCatalog", "WeirDetection", "WeirLog", "WeirVerdict",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Sources/Management/Policy",
            swiftSettings: house
        ),
        .target(
            name: "WeirAPI",
            dependencies: ["WeirManagement", "WeirCatalog", "WeirJSON", "WeirLog", "WeirVerdict"],
            path: "Sources/Management/API",
            swiftSettings: house
        ),
        .target(
            name: "WeirServer",
            dependencies: [
                "WeirManagement", "WeirAPI", "WeirJSON", "Gzip",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Management/Server",
            swiftSettings: house
        ),

        .target(
            name: "WeirConfiguration",
            dependencies: ["WeirManagement", "WeirAPI", "WeirCatalog", "WeirCatalogFiles", "WeirJSON"],
            path: "Sources/Management/Configuration",
            swiftSettings: house
        ),

        // Storage
        .target(
            name: "WeirSQLite",
            dependencies: [
                "WeirManagement", "WeirCatalog", "WeirJSON", "WeirLog",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Sources/Storage/SQLite",
            swiftSettings: houseUnsafe
        ),

        // Command
        .executableTarget(
            name: "weir",
            dependencies: [
                "WeirBase", "WeirJSON", "WeirLog", "WeirScan", "WeirContent", "WeirExtraction", "WeirDetection",
                "WeirVerdict", "WeirCatalog", "WeirCatalogFiles", "WeirManagement", "WeirPolicy", "WeirAPI",
                "WeirConfiguration", "WeirServer",
                "CAPIDescription",
                "WeirSQLite", "Prometheus", "WeirTesting", "RustRegex", "TermLists", "CLinux",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Command/weir",
            swiftSettings: houseUnsafe
        ),

        .executableTarget(
            name: "weir-extractor",
            dependencies: ["WeirBase", "WeirContent", "WeirExtraction", "WeirFormats", "WeirWorker"],
            path: "Sources/Command/weir-extractor",
            swiftSettings: houseUnsafe
        ),
        .executableTarget(
            name: "weir-recognizer",
            dependencies: ["WeirBase", "WeirContent", "WeirExtraction", "WeirRecognition", "WeirWorker"],
            path: "Sources/Command/weir-recognizer",
            swiftSettings: houseUnsafe
        ),

        // Build time
        .executableTarget(
            name: "embed-catalog",
            dependencies: ["WeirCatalogFiles"],
            path: "Plugins/embed-catalog",
            swiftSettings: house
        ),
        .plugin(
            name: "EmbedCatalog",
            capability: .buildTool(),
            dependencies: ["embed-catalog"],
            path: "Plugins/EmbedCatalog"
        ),

        // Fuzzing
        .target(
            name: "WeirFuzzTargets",
            dependencies: [
                "RustRegex", "TermLists", "WeirAPI", "WeirCatalog", "WeirCatalogFiles", "WeirContent", "WeirDetection",
                "WeirConfiguration", "WeirExtraction", "WeirFormats", "WeirJSON", "WeirLog", "WeirManagement",
            ],
            path: "Fuzz/Targets",
            swiftSettings: houseUnsafe
        ),

        // Benchmarks
        .executableTarget(
            name: "bench-accounts",
            dependencies: ["WeirCatalog", "WeirDetection", "TermLists"],
            path: "Benchmarks/Accounts",
            swiftSettings: houseUnsafe
        ),

        // Tests
        .target(
            name: "WeirStoreKit",
            dependencies: ["WeirManagement", "WeirCatalog", "WeirLog"],
            path: "Tests/Management/StoreKit",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirManagementTests",
            dependencies: ["WeirManagement", "WeirCatalog", "WeirVerdict", "WeirLog", "WeirStoreKit", "WeirTesting"],
            path: "Tests/Management/Services",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirAPITests",
            dependencies: [
                "WeirAPI", "WeirManagement", "WeirCatalog", "WeirJSON", "WeirLog", "WeirStoreKit",
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/Management/API",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirConfigurationTests",
            dependencies: ["WeirConfiguration", "WeirManagement", "WeirCatalog", "WeirJSON", "WeirTesting"],
            path: "Tests/Management/Configuration",
            swiftSettings: house
        ),
        // A process that commits until it is killed.
        .executableTarget(
            name: "weir-store-writer",
            dependencies: ["WeirSQLite", "WeirManagement", "WeirStoreKit"],
            path: "Tests/Storage/SQLiteWriter",
            swiftSettings: house
        ),
        // A process that stores events: until it is killed, or to be measured.
        .executableTarget(
            name: "weir-event-writer",
            dependencies: ["WeirSQLite", "WeirManagement", "WeirLog", "WeirStoreKit"],
            path: "Tests/Storage/EventWriter",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirPolicyTests",
            dependencies: [
                "WeirPolicy", "WeirManagement", "WeirScan", "WeirCatalog", "WeirDetection", "WeirJSON", "WeirLog",
                "WeirStoreKit", "WeirVerdict",
            ],
            path: "Tests/Management/Policy",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirServerTests",
            dependencies: [
                "WeirServer", "WeirAPI", "WeirManagement", "WeirCatalog", "WeirJSON", "WeirLog", "WeirStoreKit",
                "WeirTesting",
                "Prometheus",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Tests/Management/Server",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirJSONTests",
            dependencies: ["WeirJSON"],
            path: "Tests/Support/JSON",
            swiftSettings: house
        ),
        .testTarget(
            name: "GzipTests",
            dependencies: ["Gzip", "CZlib"],
            path: "Tests/Support/Gzip",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "PrometheusTests",
            dependencies: [
                "Prometheus",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            path: "Tests/Support/Prometheus",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirSQLiteTests",
            dependencies: [
                "WeirSQLite", "WeirManagement", "WeirLog", "WeirStoreKit", "WeirTesting", "weir-store-writer",
                "weir-event-writer",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Storage/SQLite",
            exclude: ["Fixtures"],
            swiftSettings: house
        ),
        .testTarget(
            name: "ExamplesTests",
            dependencies: ["WeirScan", "WeirContent"],
            path: "Tests/Examples",
            swiftSettings: house
        ),
        .testTarget(
            name: "FuzzTests",
            dependencies: ["WeirFuzzTargets"],
            path: "Tests/Fuzz",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirCatalogTests",
            dependencies: ["WeirCatalog", "WeirCatalogFiles"],
            path: "Tests/Support/Catalog",
            swiftSettings: house
        ),
        .testTarget(
            name: "weirTests",
            dependencies: [
                "weir", "WeirJSON", "WeirLog", "WeirScan", "WeirContent", "WeirExtraction", "WeirCatalog",
                "WeirManagement",
                "WeirTesting",
            ],
            path: "Tests/Command",
            swiftSettings: house
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["weir", "weir-extractor", "weir-recognizer"],
            path: "Tests/EndToEnd",
            swiftSettings: house
        ),
        .testTarget(
            name: "RustRegexTests",
            dependencies: ["RustRegex", "WeirTesting"],
            path: "Tests/Support/RustRegex",
            swiftSettings: house
        ),
        .testTarget(
            name: "CWeirSIMDTests",
            dependencies: ["CWeirSIMD", "WeirTesting"],
            path: "Tests/Support/CWeirSIMD",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "WeirExtractionTests",
            dependencies: ["WeirExtraction", "WeirContent"],
            path: "Tests/Pipeline/2-Extraction/Extraction",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "WeirFormatsTests",
            dependencies: ["WeirFormats", "WeirExtraction", "WeirContent"],
            path: "Tests/Pipeline/2-Extraction/Formats",
            swiftSettings: house
        ),
        // A worker that misbehaves on command.
        .executableTarget(
            name: "weir-worker-probe",
            dependencies: ["WeirContent", "WeirExtraction", "WeirWorker", "CLinux"],
            path: "Tests/Pipeline/2-Extraction/WorkerProbe",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "WeirWorkerTests",
            dependencies: ["WeirContent", "WeirExtraction", "weir-worker-probe"],
            path: "Tests/Pipeline/2-Extraction/Worker",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "MutationTests",
            dependencies: ["weir-extractor", "WeirExtraction", "WeirContent"],
            path: "Tests/Mutation",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirRecognitionTests",
            dependencies: ["WeirRecognition", "WeirExtraction", "WeirContent"],
            path: "Tests/Pipeline/2-Extraction/Recognition",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirVerdictTests",
            dependencies: ["WeirVerdict", "WeirCatalog"],
            path: "Tests/Pipeline/4-Verdict",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirLogTests",
            dependencies: [
                "WeirLog", "WeirJSON", "WeirTesting", .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/Pipeline/5-Log",
            swiftSettings: house
        ),
        .testTarget(
            name: "WeirScanTests",
            dependencies: [
                "WeirScan", "WeirContent", "WeirExtraction", "WeirDetection", "WeirCatalog", "WeirVerdict",
                "WeirTesting",
            ],
            path: "Tests/Pipeline/Scan",
            swiftSettings: houseUnsafe
        ),
        .testTarget(
            name: "WeirDetectionTests",
            dependencies: ["WeirDetection", "WeirCatalog", "RustRegex", "TermLists", "WeirTesting", "CWeirSIMD"],
            path: "Tests/Pipeline/3-Detection",
            swiftSettings: houseUnsafe
        ),
    ]
)
