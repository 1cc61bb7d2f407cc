package dev.pao.notify;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Addresses as people write them. */
final class MailAddress {

    private MailAddress() {}

    /**
     * The address that a text is.
     *
     * @throws IllegalArgumentException if it is none
     */
    static InternetAddress of(String text) {
        try {
            InternetAddress address = new InternetAddress(text.strip(), true);
            String mailbox = address.getAddress();
            if (OneLine.holds(text) && mailbox.indexOf('@') > 0 && !address.isGroup()) {
                // Encoded anew: what was parsed would go out as written, in whatever characters.
                address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
                return address;
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "an address looks like `pao@example.com` or `PAO <pao@example.com>`, found `" + OneLine.of(text) + "`");
    }
}
