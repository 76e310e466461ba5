import Testing

@testable import WeirExtraction

struct MailSnifferTests {
    static let mails = [
        "From: a@example.org\nTo: b@example.org\nSubject: s\n\ntext",
        "Received: from a by b;\r\n\tMon, 5 Jan 2026 10:11:12 +0000\r\nSubject: s\r\n",
        "X-Unknown: 1\nMessage-ID: <a@b>\nDate: Mon, 5 Jan 2026 10:11:12 +0000\n",
        "From: a@example.org\nContent-Type: text/html\n\n<p>",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
        "\n\nReturn-Path: <a@b>\rFrom: a@b\r\rtext",
        "SUBJECT : s\nfrom : a@b\nDate : today\n",
    ]

    static let others = [
        "", "text", "From: here\nTo there.", "Subject: a thing\nThis is no header.",
        "Date: today\nContent-Type: text/html\n",
        "from: a\nto: b\n", "From ann with love\n\ntext", "To: all\n\nSubject: nothing\nFrom: nobody\n",
        ": empty\nFrom: a\n",
        "HTTP/1.1 200 OK\nContent-Type: text/html\n", "From 10:30 on we are closed\nand so on",
    ]

    static let boxes = [
        "From ann@example.org Mon Jan  5 10:11:12 2026\nX-Any: field\n",
        "From nobody\nFrom: a@example.org\nSubject: s\nDate: today\n",
    ]

    @Test(arguments: mails) func `a header of fields that mails have is a mail`(_ text: String) {
        #expect(isMail(text))
        #expect(MailSniffer.format(of: Array(text.utf8).span, from: 0) == .email)
    }

    @Test(arguments: others) func `other text is none`(_ text: String) {
        #expect(!isMail(text))
        #expect(!isMailbox(text))
    }

    @Test(arguments: boxes) func `a mailbox begins with a line of its own`(_ text: String) {
        #expect(isMailbox(text))
        #expect(MailSniffer.format(of: Array(text.utf8).span, from: 0) == .mbox)
    }

    private func isMail(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return MailSniffer.isMail(bytes.span)
    }

    private func isMailbox(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return MailSniffer.isMailbox(bytes.span)
    }

    private func format(_ text: String) -> ContentFormat? {
        let bytes = Array(text.utf8)
        return MailSniffer.format(of: bytes.span, from: 0)
    }
}
