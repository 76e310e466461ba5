internal import Glibc

/// The locale that libarchive takes names in: UTF-8, for this thread and as long as this value lives.
///
/// A program starts in the locale `C`, in which libarchive gives no name at all where one is not ASCII. glibc has
/// `C.UTF-8` built in since 2.35, so that no file is needed.
@safe
final class CharacterLocale {
    private let made: locale_t?
    private let before: locale_t?

    /// Switches the thread over.
    init() {
        unsafe made = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        unsafe before = uselocale(made)
    }

    deinit {
        unsafe uselocale(before)
        if let made = unsafe made { unsafe freelocale(made) }
    }
}
