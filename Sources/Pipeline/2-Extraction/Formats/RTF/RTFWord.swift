/// The control words of RTF that matter for text (Rich Text Format Specification 1.9.1); all others change looks.
enum RTFWord {
    /// A character, or what parts words.
    case text(StaticString)
    /// Something that is stored elsewhere than in the text around it.
    case destination(RTFDestination)
    /// What kind of picture follows.
    case picture(RTFPicture)
    /// A code page for the whole document: `\mac`, `\pc`, `\pca`.
    case codePage(Int)
    case ansiCodePage, defaultFont, font, fontCharset, fontCodePage, plain
    case unicode, unicodeSkip, binary, alternateNote

    /// What a control word is; `nil` for one that only changes looks.
    ///
    /// Words are looked up by a hash, which the scanner computes while it reads them.
    static func word(hash: UInt64) -> RTFWord? { table[hash] }

    /// The hash before the first letter (FNV-1a).
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one more letter.
    static func hash(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
        (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }

    private static let table: [UInt64: RTFWord] = {
        var table: [UInt64: RTFWord] = [:]
        for (name, word) in words { table[name.utf8.reduce(emptyHash, hash)] = word }
        return table
    }()

    private static let words: [(String, RTFWord)] =
        characters + state + destinations
        + [
            "title", "subject", "author", "manager", "company", "operator", "category", "keywords", "comment",
            "doccomm", "hlinkbase",
        ].map { ($0, RTFWord.destination(.property)) }

    private static let characters: [(String, RTFWord)] = [
        ("par", .text("\n")), ("line", .text("\n")), ("row", .text("\n")), ("sect", .text("\n")),
        ("page", .text("\n")), ("column", .text("\n")), ("softline", .text("\n")), ("softpage", .text("\n")),
        ("softcol", .text("\n")), ("lbr", .text("\n")), ("nestrow", .text("\n")),
        ("cell", .text("\t")), ("nestcell", .text("\t")), ("tab", .text("\t")),
        ("emdash", .text("\u{2014}")), ("endash", .text("\u{2013}")), ("lquote", .text("\u{2018}")),
        ("rquote", .text("\u{2019}")), ("ldblquote", .text("\u{201C}")), ("rdblquote", .text("\u{201D}")),
        ("bullet", .text("\u{2022}")), ("emspace", .text(" ")), ("enspace", .text(" ")), ("qmspace", .text(" ")),
    ]

    private static let state: [(String, RTFWord)] = [
        ("ansicpg", .ansiCodePage), ("mac", .codePage(10000)), ("pc", .codePage(437)), ("pca", .codePage(850)),
        ("deff", .defaultFont), ("f", .font), ("fcharset", .fontCharset), ("cpg", .fontCodePage), ("plain", .plain),
        ("u", .unicode), ("uc", .unicodeSkip), ("bin", .binary), ("ftnalt", .alternateNote),
        ("pngblip", .picture(.file)), ("jpegblip", .picture(.file)), ("emfblip", .picture(.metafile)),
        ("wmetafile", .picture(.metafile)), ("macpict", .picture(.metafile)), ("pmmetafile", .picture(.metafile)),
        ("dibitmap", .picture(.metafile)), ("wbitmap", .picture(.metafile)),
    ]

    private static let destinations: [(String, RTFWord)] = [
        ("fonttbl", .destination(.fontTable)), ("colortbl", .destination(.ignored)),
        ("stylesheet", .destination(.names)), ("listname", .destination(.names)),
        ("bkmkstart", .destination(.names)), ("bkmkend", .destination(.ignored)), ("revtbl", .destination(.names)),
        ("info", .destination(.ignored)), ("userprops", .destination(.ignored)),
        ("propname", .destination(.propertyName)), ("staticval", .destination(.propertyValue)),
        ("linkval", .destination(.propertyValue)), ("docvar", .destination(.variable)),
        ("header", .destination(.header)), ("headerl", .destination(.header)), ("headerr", .destination(.header)),
        ("headerf", .destination(.header)), ("footer", .destination(.footer)), ("footerl", .destination(.footer)),
        ("footerr", .destination(.footer)), ("footerf", .destination(.footer)),
        ("footnote", .destination(.footnote)), ("annotation", .destination(.comment)),
        ("atnauthor", .destination(.comment)), ("atnid", .destination(.comment)), ("atndate", .destination(.ignored)),
        ("atnref", .destination(.ignored)), ("atrfstart", .destination(.ignored)),
        ("atrfend", .destination(.ignored)), ("fldinst", .destination(.link)), ("datafield", .destination(.other)),
        ("pict", .destination(.picture)), ("blipuid", .destination(.ignored)), ("bliptag", .destination(.ignored)),
        ("objdata", .destination(.object)), ("datastore", .destination(.object)), ("objclass", .destination(.other)),
        ("objname", .destination(.other)), ("themedata", .destination(.theme)),
        ("colorschememapping", .destination(.theme)),
        ("latentstyles", .destination(.ignored)), ("rsidtbl", .destination(.ignored)),
        ("listtable", .destination(.ignored)), ("listoverridetable", .destination(.ignored)),
        ("panose", .destination(.ignored)), ("falt", .destination(.ignored)),
        ("sn", .destination(.ignored)), ("sv", .destination(.attribute)), ("hlsrc", .destination(.link)),
        ("hlfr", .destination(.link)), ("hlloc", .destination(.link)), ("htmltag", .destination(.attribute)),
        ("mhtmltag", .destination(.attribute)), ("formtext", .destination(.form)), ("ffdeftext", .destination(.form)),
        ("ffname", .destination(.names)), ("ffhelptext", .destination(.form)), ("ffstattext", .destination(.form)),
        ("ffl", .destination(.form)), ("shptxt", .destination(.text)), ("shppict", .destination(.text)),
        ("shpinst", .destination(.text)), ("nesttableprops", .destination(.text)), ("pntext", .destination(.text)),
        ("listtext", .destination(.text)), ("ud", .destination(.text)), ("mmath", .destination(.text)),
        ("upr", .destination(.text)), ("result", .destination(.text)),
    ]
}

/// How the bytes of a picture are to be read.
enum RTFPicture {
    /// A file that a recogniser reads.
    case file
    /// Drawing commands, whose text is looked for.
    case metafile
}
