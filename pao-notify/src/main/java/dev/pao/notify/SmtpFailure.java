package dev.pao.notify;

import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a failure of the library for mail means: replies from 500 to 599 are final (RFC 5321, section 4.2.1). */
final class SmtpFailure {

    private static final Pattern REPLY_CODE = Pattern.compile("^([2-5][0-9]{2})[ -]");

    private SmtpFailure() {}

    static ChannelException of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return refusedLogin(String.valueOf(failure.getMessage()));
        }
        List<Refusal> refusals = refusals(failure);
        if (refusals.isEmpty()) {
            return new TransientFailure("the mail server could not be reached: " + described(failure), failure);
        }
        String message = "the mail server refused: " + refusals.get(0).text();
        return refusals.stream().allMatch(refusal -> isFinal(refusal.code()))
                ? new PermanentFailure(message, failure)
                : new TransientFailure(message, failure);
    }

    /** Whether the server itself refused something: what it refused was not done. */
    static boolean isAnswered(MessagingException failure) {
        return !refusals(failure).isEmpty();
    }

    /** Neither text nor cause of it is passed on: what answers a password may repeat it. */
    private static ChannelException refusedLogin(String reply) {
        Matcher matcher = REPLY_CODE.matcher(reply);
        if (!matcher.find()) {
            return new PermanentFailure("the mail server refused the login");
        }
        String message = "the mail server refused the login: " + matcher.group(1);
        return isFinal(Integer.parseInt(matcher.group(1)))
                ? new PermanentFailure(message)
                : new TransientFailure(message, (Throwable) null);
    }

    private static List<Refusal> refusals(MessagingException failure) {
        List<Refusal> refusals = new ArrayList<>();
        for (Exception next = failure; next instanceof MessagingException link; next = link.getNextException()) {
            refusal(link).filter(refusal -> refusal.code() >= 400).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Refusal> refusal(MessagingException link) {
        if (link instanceof SMTPAddressFailedException address) {
            return Optional.of(new Refusal(address.getReturnCode(), text(address.getMessage())));
        } else if (link instanceof SMTPSenderFailedException sender) {
            return Optional.of(new Refusal(sender.getReturnCode(), text(sender.getMessage())));
        } else if (link instanceof SMTPSendFailedException mail) {
            return Optional.of(new Refusal(mail.getReturnCode(), text(mail.getMessage())));
        }
        return Optional.empty();
    }

    private static String described(MessagingException failure) {
        Exception cause = failure.getNextException();
        return text(failure.getMessage()) + (cause == null ? "" : " (" + text(cause.getMessage()) + ")");
    }

    private static String text(@Nullable String text) {
        return text == null ? "no reason given" : OneLine.of(text);
    }

    private static boolean isFinal(int code) {
        return code >= 500 && code < 600;
    }

    private record Refusal(int code, String text) {}
}
