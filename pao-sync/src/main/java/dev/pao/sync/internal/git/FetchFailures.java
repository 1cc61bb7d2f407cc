package dev.pao.sync.internal.git;

import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;

/**
 * Says in PAO's words why a fetch failed: what happened, at which repository, and who must do what. JGit's own messages
 * are not repeated; they are made for people who typed the command.
 */
final class FetchFailures {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final GitRepository source;
    private final String branch;
    private final FetchBudget budget;

    FetchFailures(GitRepository source, String branch, FetchBudget budget) {
        this.source = source;
        this.branch = branch;
        this.budget = budget;
    }

    /** What to throw: a {@link SyncException}, or {@link MirrorBroken} where only the mirror is left to blame. */
    RuntimeException translate(Exception e, Optional<HttpExchanges> http) {
        return known(e, http).orElseGet(() -> new MirrorBroken(e));
    }

    /** What to throw if the server did not even say which branches it has: the mirror has no part in that. */
    RuntimeException unanswered(Exception e, Optional<HttpExchanges> http) {
        return known(e, http)
                .orElseGet(() -> later(
                        source + " does not answer as a Git server does: look at it, and at what stands before it", e));
    }

    private Optional<RuntimeException> known(Exception e, Optional<HttpExchanges> http) {
        if (e instanceof SyncException translated) {
            return Optional.of(translated);
        }
        return Stream.<Optional<? extends RuntimeException>>of(
                        budget.exhausted().map(reason -> exhausted(reason, e)),
                        http.flatMap(exchanges -> answered(exchanges, e)),
                        repository(e),
                        remote(e),
                        network(e),
                        ssh(e))
                .flatMap(Optional::stream)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    /** The host could not say the token. */
    SyncException noToken(RuntimeException e) {
        return later("the token for " + source + " could not be had: look at what provides it", e);
    }

    /** The branch is not there. */
    SyncException noBranch(Collection<String> refs) {
        List<String> branches = refs.stream()
                .filter(ref -> ref.startsWith(Constants.R_HEADS))
                .map(ref -> "`" + ref.substring(Constants.R_HEADS.length()) + "`")
                .sorted()
                .toList();
        String message = branches.isEmpty()
                ? source + " has no branch yet: push a first commit to `" + branch + "`"
                : source + " has no branch `" + branch + "`: push it, or name another, such as "
                        + branches.stream().limit(3).collect(Collectors.joining(" or "));
        return stalled(message, new IOException("no such branch"));
    }

    private SyncException exhausted(FetchBudget.Exhausted reason, Exception e) {
        return switch (reason) {
            case CANCELLED -> later("the fetch from " + source + " was cancelled because the sync was closed", e);
            case TIME ->
                later(
                        "the fetch from " + source + " took longer than "
                                + budget.limits().fetch().toSeconds()
                                + " seconds: look at the network and the Git server",
                        e);
            case BYTES ->
                stalled(
                        source + " sent more than " + budget.limits().maxReceivedBytes()
                                + " bytes: remove large files from its history, or raise the limit",
                        e);
        };
    }

    private Optional<SyncException> answered(HttpExchanges http, Exception e) {
        if (http.foreignHost().isPresent()) {
            return Optional.of(stalled(
                    source + " redirects to another host, `"
                            + http.foreignHost().get() + "`: if that is where it lives now, configure that URL",
                    e));
        }
        if (http.isNotGit()) {
            return Optional.of(stalled(
                    source + " does not answer as a Git server does: check that the URL is the one to clone from", e));
        }
        return status(http, e);
    }

    private Optional<SyncException> status(HttpExchanges http, Exception e) {
        int status = http.status();
        if (status == 401 || status == 403) {
            return Optional.of(stalled(source + " answered " + status + ": " + credentialAdvice(), e));
        }
        if (status == 404 || status == 410) {
            return Optional.of(stalled(
                    source + " answered " + status + ": check the URL, and that the credentials may see the repository",
                    e));
        }
        if (status == 429 || status >= 500) {
            return Optional.of(new SyncException.TransientFailure(
                    source + " answered " + status + ": look at the Git server if this lasts",
                    http.retryAfter().flatMap(FetchFailures::seconds).orElse(SOON),
                    e));
        }
        return status >= 300
                ? Optional.of(stalled(source + " answered " + status + ": check the URL", e))
                : Optional.empty();
    }

    private String credentialAdvice() {
        return source.credentials() instanceof GitCredentials.None
                ? "give a token that may read it"
                : "renew the token, or let it read the repository's contents";
    }

    private Optional<SyncException> network(Exception e) {
        Optional<SyncException> refused = certificate(e);
        if (refused.isPresent()) {
            return refused;
        }
        if (Causes.has(e, UnknownHostException.class::isInstance)) {
            return Optional.of(
                    later("the host of " + source + " can't be found: check the URL and the name server", e));
        }
        if (Causes.has(e, InterruptedIOException.class::isInstance)) {
            return Optional.of(later(source + " stopped answering: look at the network and the Git server", e));
        }
        boolean broken = Causes.has(
                e,
                cause -> cause instanceof ConnectionBroken
                        || cause instanceof SocketException
                        || cause instanceof SSLException
                        || cause instanceof EOFException);
        return broken
                ? Optional.of(
                        later(source + " can't be reached, or broke off: look at the network and the Git server", e))
                : Optional.empty();
    }

    /** A handshake that breaks off is the network's trouble; one that ends with a verdict is somebody's to mend. */
    private Optional<SyncException> certificate(Exception e) {
        if (!Causes.has(e, SSLHandshakeException.class::isInstance) || Causes.has(e, EOFException.class::isInstance)) {
            return Optional.empty();
        }
        if (!Causes.has(e, CertificateException.class::isInstance)) {
            return Optional.of(stalled(
                    source + " speaks no TLS that is accepted here: update the Git server, or what stands before it",
                    e));
        }
        return Optional.of(stalled(source + certificateAdvice(e), e));
    }

    private static String certificateAdvice(Exception e) {
        if (Causes.has(e, CertificateExpiredException.class::isInstance)) {
            return " has a certificate that expired: renew it, and look at this machine's clock";
        }
        return Causes.has(e, CertPathBuilderException.class::isInstance)
                ? " has a certificate that is not trusted here: renew it, or add its issuer to the Java trust store"
                : " has a certificate that is not for its host: check the URL, or renew the certificate";
    }

    private Optional<SyncException> remote(Exception e) {
        return Causes.first(e, TooLargeObjectInPackException.class)
                .<SyncException>map(large -> stalled(
                        source + " has an object of more than "
                                + budget.limits().maxObjectBytes()
                                + " bytes: remove it from the history, or raise the limit",
                        e))
                .or(() -> Causes.has(e, FetchFailures::isRemote)
                        ? Optional.of(later(
                                source + " ended the fetch with an error of its own: look at the Git server, and run"
                                        + " `git fsck` on the repository",
                                e))
                        : Optional.empty());
    }

    /** JGit has no type for what the other side says on the channel for errors. */
    private static boolean isRemote(Throwable e) {
        return e instanceof TransportException && String.valueOf(e.getMessage()).startsWith("remote: ");
    }

    private Optional<SyncException> ssh(Exception e) {
        if (Causes.has(e, cause -> cause instanceof SshException ssh && isRefusal(ssh))) {
            boolean unknownHost = Causes.has(
                    e,
                    cause -> cause instanceof SshException ssh
                            && ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE);
            return Optional.of(stalled(
                    unknownHost
                            ? "the key of the host of " + source + " is not in the file of known hosts: add it after"
                                    + " checking it"
                            : source + " does not accept the SSH key: add its public half as a deploy key",
                    e));
        }
        return Causes.has(e, SshException.class::isInstance)
                ? Optional.of(later(source + " can't be reached over SSH: look at the network and the Git server", e))
                : Optional.empty();
    }

    private Optional<SyncException> repository(Exception e) {
        if (Causes.has(e, NoRemoteRepositoryException.class::isInstance)) {
            return Optional.of(stalled(source + " is not a Git repository: check the URL, and that it may be read", e));
        }
        return Causes.has(e, NotSupportedException.class::isInstance)
                ? Optional.of(stalled(source + " can't be fetched from: check the URL", e))
                : Optional.empty();
    }

    private static boolean isRefusal(SshException e) {
        int code = e.getDisconnectCode();
        return code == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                || code == SshConstants.SSH2_DISCONNECT_HOST_KEY_NOT_VERIFIABLE;
    }

    private static Optional<Duration> seconds(String retryAfter) {
        boolean number = !retryAfter.isEmpty()
                && retryAfter.length() < 6
                && retryAfter.chars().allMatch(Character::isDigit);
        return number ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter))) : Optional.empty();
    }

    private static SyncException later(String message, Exception e) {
        return new SyncException.TransientFailure(message, SOON, e);
    }

    private static SyncException stalled(String message, Exception e) {
        return new SyncException.Stalled(message, e);
    }
}
