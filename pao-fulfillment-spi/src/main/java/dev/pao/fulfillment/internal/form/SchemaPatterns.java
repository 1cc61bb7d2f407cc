package dev.pao.fulfillment.internal.form;

import dev.pao.model.field.TextFormat;
import java.util.Optional;

/**
 * Regular expressions that mean the same to RE2, ECMAScript and Java, for the texts that {@link TextFormat} and the fields for
 * times take. A test holds them to these.
 */
final class SchemaPatterns {

    /** Java knows no year -0000. */
    private static final String YEAR = "(?:[0-9]{4}|\\+0?[0-9]{5,9}"
            + "|-(?:[1-9][0-9]{3,8}|0[1-9][0-9]{2,8}|00[1-9][0-9]{1,7}|000[1-9][0-9]{0,6}|0{4,5}[1-9][0-9]{0,4}))";

    private static final String LEAP_YEAR = "(?:(?:\\+[0-9]{1,5})?"
            + "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
            + "|-[0-9]{0,5}(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00))";
    private static final String DAY = "(?:" + YEAR + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";
    private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?";
    private static final String OFFSET =
            "(?:[Zz]|[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9](?::[0-5][0-9])?)?|18(?::00(?::00)?)?))";

    /** The parts of ISO 8601 as the server reads them. */
    static final String DATE = "^" + DAY + "$";

    static final String TIME = "^" + CLOCK + "$";
    static final String DATETIME = "^" + DAY + "[Tt]" + CLOCK + OFFSET + "$";

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String HOST = LABEL + "(?:\\." + LABEL + ")*";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String IPV6 = ipv6();

    private SchemaPatterns() {}

    /** The pattern of a format; empty for one whose grammar no pattern of a bearable size tells. */
    static Optional<String> of(TextFormat format) {
        return switch (format) {
            case EMAIL -> Optional.of("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@" + HOST + "$");
            case HOSTNAME -> Optional.of("^" + HOST + "$");
            case IPV4 -> Optional.of("^" + IPV4 + "$");
            case IPV6 -> Optional.of("^" + IPV6 + "$");
            case CIDR ->
                Optional.of("^(?:" + IPV4 + "/(?:3[0-2]|[12]?[0-9])|" + IPV6 + "/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$");
            case URI -> Optional.empty();
        };
    }

    /** The longest text of a format, in characters; empty where it has no limit. */
    static Optional<Long> longest(TextFormat format) {
        return switch (format) {
            case EMAIL -> Optional.of(254L);
            case HOSTNAME -> Optional.of(253L);
            default -> Optional.empty();
        };
    }

    /**
     * Groups may have zeros before them, and the last two may be an IPv4 address. The server takes more than three digits for a
     * number of that as long as the whole is no longer than 15 characters, which these engines tell by no common means.
     */
    private static String ipv6() {
        String group = "0*[0-9A-Fa-f]{1,4}";
        String number = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])";
        String end = "(?:" + group + ":" + group + "|" + number + "(?:\\." + number + "){3})";
        StringBuilder all = new StringBuilder("(?:(?:" + group + ":){6}" + end);
        all.append("|(?:").append(group).append(":){1,7}:");
        all.append("|(?:").append(group).append(":){1,6}:").append(group);
        all.append("|:(?::").append(group).append("){1,7}|::");
        all.append("|::(?:").append(group).append(":){0,5}").append(end);
        for (int before = 1; before <= 5; before++) {
            int after = 5 - before;
            all.append("|(?:").append(group).append(":){").append(before).append("}:");
            all.append("(?:")
                    .append(group)
                    .append(":){0,")
                    .append(after)
                    .append("}")
                    .append(end);
        }
        return all.append(")").toString();
    }
}
