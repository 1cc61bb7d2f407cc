package dev.pao.cli.host;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Names of channels that are an owner's: the same for the same owner, whatever the destination. */
final class ChannelNames {

    private static final int LONGEST = 40;

    private ChannelNames() {}

    /** Such as {@code slack-platform-data-team}; an owner who does not fit into a name gets a number behind it. */
    static String of(String kind, String owner) {
        String plain =
                owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.equals(owner) && plain.length() <= LONGEST) {
            return kind + "-" + plain;
        }
        CRC32 number = new CRC32();
        number.update(owner.getBytes(StandardCharsets.UTF_8));
        String beginning = plain.substring(0, Math.min(plain.length(), LONGEST));
        return kind + "-" + beginning + "-" + String.format(Locale.ROOT, "%08x", number.getValue());
    }
}
