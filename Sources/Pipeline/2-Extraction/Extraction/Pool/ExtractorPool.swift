internal import Glibc
package import WeirContent

/// The workers that read documents for this process: started when they are needed, and kept.
///
/// Reading is synchronous: each thread that scans drives a job of its own, and waits when there are more threads than
/// workers. Workers end with the pool.
package final class ExtractorPool: Sendable {
    /// What a pool is made of.
    package struct Configuration: Sendable {
        /// The program that reads documents; without one nothing is read, and each document says so.
        package var extractor: String?
        /// The program that recognises text in pictures; `nil` when it is missing.
        package var recognizer: String?
        /// How much workers lock themselves in.
        package var sandbox = SandboxMode.bestEffort
        /// What documents share.
        package var isolation = IsolationMode.document
        /// The most workers that read documents; by default one a processor.
        package var slots = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        /// The most workers that recognise text, which takes seconds of processor time a picture.
        package var recognizerSlots = 1
        /// How many documents a worker reads that reads them itself, until another one takes its place.
        package var documentsPerWorker = 1000

        /// The defaults, and the programs where they are found.
        package init() {
            extractor = WorkerExecutable.extractor()
            recognizer = WorkerExecutable.recognizer()
        }

        /// The defaults, with these programs.
        package init(extractor: String?, recognizer: String?) {
            self.extractor = extractor
            self.recognizer = recognizer
        }
    }

    private let documents: WorkerSlots?
    private let pictures: WorkerSlots?

    /// A pool; no worker is started yet.
    package init(_ configuration: Configuration) {
        func slots(_ executable: String?, _ most: Int) -> WorkerSlots? {
            executable.map { executable in
                WorkerSlots(
                    WorkerLaunch(
                        executable: executable,
                        sandbox: configuration.sandbox,
                        isolation: configuration.isolation
                    ),
                    most: most,
                    documentsPerWorker: configuration.documentsPerWorker
                )
            }
        }
        documents = slots(configuration.extractor, configuration.slots)
        pictures = slots(configuration.recognizer, configuration.recognizerSlots)
    }

    /// Whether text in pictures can be recognised.
    package var recognizesPictures: Bool { pictures != nil }

    /// The reading of a document; it begins when its first event is asked for.
    ///
    /// From then until its end it has a worker: a thread that drives several jobs at once may wait for itself.
    package func job(_ source: ExtractionSource, _ options: ExtractionOptions) -> ExtractionJob {
        ExtractionJob(documents, source, options)
    }

    /// The recognition of the text in a picture that a document has.
    ///
    /// - Parameters:
    ///   - picture: The picture, as `ExtractionEvent.picture` brought it.
    ///   - origin: Where it stands; so does its text.
    ///   - options: What its document is read with.
    /// - Returns: The job; it begins when its first event is asked for.
    package func recognition(
        of picture: [UInt8],
        origin: Origin,
        _ options: ExtractionOptions
    ) -> ExtractionJob {
        var options = options
        options.limits.milliseconds = options.limits.pictureMilliseconds
        options.wantsPictures = false
        options.name = ""
        options.declaredType = nil
        options.encodings = []
        return ExtractionJob(pictures, .bytes(picture), options, picture: origin)
    }
}
