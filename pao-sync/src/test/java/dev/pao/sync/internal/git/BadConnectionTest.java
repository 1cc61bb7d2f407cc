package dev.pao.sync.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.jgit.errors.TransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can lie between here and the Git server, and who is told to mend it. */
final class BadConnectionTest {

    private static final SyncLimits IMPATIENT =
            SyncLimits.builder().idle(Duration.ofMillis(300)).build();

    @TempDir
    Path folder;

    private final SSLSocketFactory usual = HttpsURLConnection.getDefaultSSLSocketFactory();
    private SyncLimits limits = SyncLimits.standard();
    private ScriptedRepository remote;

    @BeforeEach
    void start() {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        remote = ScriptedRepository.in(folder.resolve("remote.git"));
        remote.write("catalog/a.yaml", "a").write("noise.bin", noise).commit("Add a");
    }

    @AfterEach
    void stop() {
        HttpsURLConnection.setDefaultSSLSocketFactory(usual);
        remote.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 100, 5_000})
    void anAnswerThatBreaksOffIsTransientAndTheNextFetchGoesThrough(long bytes) {
        try (GitServer server = GitServer.serving(remote).cutAfter(bytes)) {
            assertTransient(server.url(), "can't be reached, or broke off");
            server.behave();
            assertThat(head(server.url())).isEqualTo(remote.head());
        }
    }

    @Test
    void whatNoGitServerSaysIsTransientAndLeavesTheMirrorAlone() {
        try (GitServer server = GitServer.serving(remote).answerGarbage()) {
            assertTransient(server.url(), "does not answer as a Git server does");
            server.behave();
            assertThat(head(server.url())).isEqualTo(remote.head());
        }
    }

    @Test
    void aPortThatNobodyAnswersAtIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            limits = IMPATIENT;
            assertTransient("http://127.0.0.1:" + silent.getLocalPort() + "/org/a.git", "stopped answering");
        }
    }

    @Test
    void aHostThatHasNoAddressIsTransient() {
        assertTransient("https://git.pao.invalid/org/a.git", "can't be found: check the URL and the name server");
    }

    @Test
    void aCertificateIsGoodOnceItIsTrusted() {
        TestCertificate certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        try (GitServer server = GitServer.serving(remote, certificate.context())) {
            assertStalled(server.url(), "has a certificate that is not trusted here");
            HttpsURLConnection.setDefaultSSLSocketFactory(certificate.trusting());
            assertThat(head(server.url())).isEqualTo(remote.head());
        }
    }

    @Test
    void aCertificateForAnotherHostStalls() {
        TestCertificate certificate = TestCertificate.of(folder, "dns:git.example.com");
        HttpsURLConnection.setDefaultSSLSocketFactory(certificate.trusting());
        try (GitServer server = GitServer.serving(remote, certificate.context())) {
            assertStalled(server.url(), "has a certificate that is not for its host");
        }
    }

    @Test
    void aCertificateThatExpiredStalls() {
        SSLHandshakeException handshake = new SSLHandshakeException("PKIX path validation failed");
        handshake.initCause(new CertificateException(
                new CertPathValidatorException("timestamp check failed", new CertificateExpiredException("NotAfter"))));
        GitRepository source = GitRepository.of("https://git.example.com/org/a.git");
        FetchFailures failures = new FetchFailures(source, "main", new FetchBudget(limits, () -> false));
        assertThat(failures.translate(new TransportException("cannot open", handshake), Optional.empty()))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("has a certificate that expired: renew it, and look at this machine's clock");
    }

    @Test
    void aServerWithoutTlsIsToldToBeLookedAt() {
        try (GitServer server = GitServer.serving(remote)) {
            assertTransient(server.url().replace("http:", "https:"), "look at the network and the Git server");
        }
    }

    private void assertTransient(String url, String message) {
        assertThat(catchThrowableOfType(SyncException.TransientFailure.class, () -> head(url)))
                .hasMessageContaining(url)
                .hasMessageContaining(message);
    }

    private void assertStalled(String url, String message) {
        assertThat(catchThrowableOfType(SyncException.Stalled.class, () -> head(url)))
                .hasMessageContaining(url)
                .hasMessageContaining(message);
    }

    private String head(String url) {
        GitMirror mirror = new GitMirror(GitRepository.of(url), "main", folder.resolve("mirror"), limits);
        return mirror.read(() -> false, branch -> branch.commit().text());
    }
}
