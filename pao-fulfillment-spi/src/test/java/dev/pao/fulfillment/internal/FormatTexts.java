package dev.pao.fulfillment.internal;

import java.util.List;

/** Texts of every format, and their neighbours. */
final class FormatTexts {

    static final List<String> NEAR_AND_FAR = List.of(
            "jo@example.com", "jo.o'neil+x@sub.example.com", "jo@localhost", "jo@-a.com", "jo@a-.com", "jo@a..com", "@a", "a@", "a@b@c",
            "jö@a.com", "x".repeat(242) + "@example.com", "x".repeat(243) + "@example.com", "a\n@b",
            "http://example.com", "HTTP://example.com/a?b=c#d", "http://", "http:///", "http://?x", "http://#x", "http:/a", "http:a", "http:",
            "http:#a", "http:?a", "http://a b", "http://a/%41", "http://a/%4", "http://a/%zz", "http://a/é", "http://é/", "http://a/\u00a0",
            "http://a/\u2028", "http://a/😀", "http://a/<b>", "http://a/[x]", "http://a/?[x]", "http://a#[x]", "http://a#b#c", "http://a:b",
            "http://a:b@c:80", "http://a@b@c", "http://a|b", "http://a^b", "http://_a", "1http://a", "h-t+t.p:a", "é:a", ":a", "//a", "/a", "a",
            "mailto:a@b", "urn:isbn:0", "a:[", "a://b\\c", "http://a/b\"c", "http://a/\u0000", "http://a/\u0080", "x:\u200b",
            "a.b", "a", "a-b", "-a", "a-", "a_b", "1", "a.b.", ".a", "a".repeat(63), "a".repeat(64), ("a".repeat(62) + ".").repeat(4) + "a",
            ("a".repeat(62) + ".").repeat(4) + "ab",
            "127.0.0.1", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "1.2.3.4\n", "١.2.3.4",
            "::", ":::", "::1", "1::", ":1", "1:", "1::2::3", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8", "::1:2:3:4:5:6:7:8", "1:2:3:4::5:6:7:8", "00001::", "0000000000001::", "10000::", "g::", "::ffff:1.2.3.4",
            "::1.2.3", "::1.2.3.4.5", "::1.2.3.256", "::01.002.0003.4", "::0000255.1.1.1", "::00000000255.1.1.1", "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.4::", "1.2.3.4:1", "::1.2.3.4:1", "::1%lo", "[::1]", ".:1", ".::", "::.1.2.3", "::1..2.3", "::1.2.3.",
            "fe80:0:0:0:0:0:0:1", "::ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::12345.1.1.1", "1:::2", "::1:", ":1::",
            "10.0.0.0/8", "10.0.0.0/32", "10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/", "10.0.0.0", "10.0.0/8", "/8", "::/0", "::/128", "::/129",
            "::/1000", "::/-1", "::1/64/1", "10.0.0.0/8\n", "::1.2.3.4/96");

    private FormatTexts() {}
}
