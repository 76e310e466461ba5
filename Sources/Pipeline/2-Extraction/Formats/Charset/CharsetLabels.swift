internal import WeirExtraction

/// An encoding, and what it is called: the labels of the WHATWG Encoding standard, of IANA and of Windows code pages.
struct CharsetLabels {
    /// How it is converted.
    enum Kind {
        case utf8, windows1252
        case wide(WideText)
        /// One byte a character, by a table that the C library fills.
        case singleByte
        /// One or more bytes a character, by the C library.
        case multiByte
        /// By the C library, with states.
        case stateful
    }

    /// What the C library calls it.
    let name: String
    let kind: Kind
    /// Its labels in lower case, letters and digits only, with blanks between them.
    let labels: String

    private init(_ name: String, _ kind: Kind, _ labels: String) {
        self.name = name
        self.kind = kind
        self.labels = labels
    }

    /// Where a label stands for an encoding and a larger one that holds it, it is read as the larger.
    static let all = [
        CharsetLabels("UTF-8", .utf8, "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 cp65001 utf8mb4 cesu8"),
        CharsetLabels("UTF-16LE", .wide(.utf16Little), "utf16 utf16le unicode ucs2 csunicode iso10646ucs2 cp1200"),
        CharsetLabels("UTF-16BE", .wide(.utf16Big), "utf16be unicodefffe cp1201"),
        CharsetLabels("UTF-32LE", .wide(.utf32Little), "utf32 utf32le ucs4 cp12000"),
        CharsetLabels("UTF-32BE", .wide(.utf32Big), "utf32be cp12001"),
        CharsetLabels("UTF-7", .stateful, "utf7 unicode11utf7 csutf7 cp65000"),
        CharsetLabels(
            "WINDOWS-1252",
            .windows1252,
            """
            windows1252 cp1252 xcp1252 ascii usascii ansi ansix341968 cp20127 iso646us iso88591 iso885911987 latin1 l1 \
            isoir100 csisolatin1 cp819 ibm819 cp28591
            """
        ),
        CharsetLabels("CP1250", .singleByte, "windows1250 cp1250 xcp1250"),
        CharsetLabels("CP1251", .singleByte, "windows1251 cp1251 xcp1251"),
        CharsetLabels("CP1253", .singleByte, "windows1253 cp1253 xcp1253"),
        CharsetLabels(
            "CP1254",
            .singleByte,
            "windows1254 cp1254 xcp1254 iso88599 iso885991989 latin5 l5 isoir148 csisolatin5 cp28599"
        ),
        CharsetLabels("CP1255", .singleByte, "windows1255 cp1255 xcp1255"),
        CharsetLabels("CP1256", .singleByte, "windows1256 cp1256 xcp1256"),
        CharsetLabels("CP1257", .singleByte, "windows1257 cp1257 xcp1257"),
        CharsetLabels("CP1258", .singleByte, "windows1258 cp1258 xcp1258"),
        CharsetLabels("ISO-8859-2", .singleByte, "iso88592 iso885921987 latin2 l2 isoir101 csisolatin2 cp28592"),
        CharsetLabels("ISO-8859-3", .singleByte, "iso88593 iso885931988 latin3 l3 isoir109 csisolatin3 cp28593"),
        CharsetLabels("ISO-8859-4", .singleByte, "iso88594 iso885941988 latin4 l4 isoir110 csisolatin4 cp28594"),
        CharsetLabels(
            "ISO-8859-5",
            .singleByte,
            "iso88595 iso885951988 cyrillic isoir144 csisolatincyrillic cp28595"
        ),
        CharsetLabels(
            "ISO-8859-6",
            .singleByte,
            "iso88596 iso885961987 arabic isoir127 asmo708 ecma114 csisolatinarabic cp28596"
        ),
        CharsetLabels(
            "ISO-8859-7",
            .singleByte,
            "iso88597 iso885971987 greek greek8 isoir126 ecma118 elot928 csisolatingreek cp28597"
        ),
        CharsetLabels(
            "ISO-8859-8",
            .singleByte,
            "iso88598 iso88598i iso88598e iso885981988 hebrew visual logical csisolatinhebrew cp28598 cp38598"
        ),
        CharsetLabels("ISO-8859-10", .singleByte, "iso885910 latin6 l6 isoir157 csisolatin6 cp28600"),
        CharsetLabels("ISO-8859-13", .singleByte, "iso885913 latin7 cp28603"),
        CharsetLabels("ISO-8859-14", .singleByte, "iso885914 latin8 cp28604"),
        CharsetLabels("ISO-8859-15", .singleByte, "iso885915 latin9 l9 csisolatin9 cp28605"),
        CharsetLabels("ISO-8859-16", .singleByte, "iso885916 latin10 cp28606"),
        CharsetLabels("CP874", .singleByte, "windows874 cp874 xcp874 dos874 tis620 iso885911 cp28601"),
        CharsetLabels("KOI8-R", .singleByte, "koi8r koi8 koi cskoi8r cp20866"),
        CharsetLabels("KOI8-U", .singleByte, "koi8u koi8ru cp21866"),
        CharsetLabels("CP437", .singleByte, "cp437 ibm437 cspc8codepage437"),
        CharsetLabels("CP737", .singleByte, "cp737 ibm737"),
        CharsetLabels("CP775", .singleByte, "cp775 ibm775"),
        CharsetLabels("CP850", .singleByte, "cp850 ibm850 cspc850multilingual"),
        CharsetLabels("CP852", .singleByte, "cp852 ibm852"),
        CharsetLabels("CP855", .singleByte, "cp855 ibm855"),
        CharsetLabels("CP857", .singleByte, "cp857 ibm857"),
        CharsetLabels("CP858", .singleByte, "cp858 ibm858 ibm00858"),
        CharsetLabels("CP860", .singleByte, "cp860 ibm860"),
        CharsetLabels("CP861", .singleByte, "cp861 ibm861"),
        CharsetLabels("CP862", .singleByte, "cp862 ibm862 dos862"),
        CharsetLabels("CP863", .singleByte, "cp863 ibm863"),
        CharsetLabels("CP864", .singleByte, "cp864 ibm864"),
        CharsetLabels("CP865", .singleByte, "cp865 ibm865"),
        CharsetLabels("CP866", .singleByte, "cp866 ibm866 csibm866"),
        CharsetLabels("CP869", .singleByte, "cp869 ibm869"),
        CharsetLabels("MACINTOSH", .singleByte, "macintosh mac xmacroman macroman csmacintosh cp10000"),
        CharsetLabels("MAC-CYRILLIC", .singleByte, "xmaccyrillic maccyrillic xmacukrainian cp10007 cp10017"),
        CharsetLabels("MAC-CENTRALEUROPE", .singleByte, "xmacce maccentraleurope macce cp10029"),
        CharsetLabels("VISCII", .singleByte, "viscii csviscii"),
        CharsetLabels(
            "CP932",
            .multiByte,
            "shiftjis sjis xsjis mskanji ms932 windows31j cswindows31j csshiftjis cp932 cp943 cp10001 xmacjapanese"
        ),
        CharsetLabels(
            "EUC-JP-MS",
            .multiByte,
            "eucjp xeucjp cseucpkdfmtjapanese eucjpms cp51932 cp20932"
        ),
        CharsetLabels(
            "ISO-2022-JP-3",
            .stateful,
            "iso2022jp csiso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jpms cp50220 cp50221 cp50222"
        ),
        CharsetLabels(
            "GB18030",
            .multiByte,
            """
            gb18030 gbk xgbk gb2312 gb231280 gb23121980 csgb2312 csiso58gb231280 isoir58 chinese euccn xeuccn cp936 \
            ms936 windows936 cp54936 cp51936 cp20936 cp10008
            """
        ),
        CharsetLabels(
            "BIG5-HKSCS",
            .multiByte,
            "big5 big5hkscs cnbig5 csbig5 xxbig5 big5eten cp950 cp951 ms950 cp10002"
        ),
        CharsetLabels(
            "UHC",
            .multiByte,
            """
            euckr cseuckr korean ksc5601 ksc56011987 ksc56011989 csksc56011987 isoir149 windows949 uhc cp949 ms949 \
            cp51949 cp10003
            """
        ),
        CharsetLabels("JOHAB", .multiByte, "johab cp1361"),
        CharsetLabels("EUC-TW", .multiByte, "euctw xeuctw cp51950"),
        CharsetLabels("ISO-2022-KR", .stateful, "iso2022kr csiso2022kr cp50225"),
        CharsetLabels("ISO-2022-CN-EXT", .stateful, "iso2022cn iso2022cnext cp50227 cp50229"),
    ]
}
