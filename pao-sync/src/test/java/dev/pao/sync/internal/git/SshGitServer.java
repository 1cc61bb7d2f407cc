package dev.pao.sync.internal.git;

import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.concurrent.CountDownLatch;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.UploadPack;

/** Hands a repository out over SSH, on a free port of the loopback interface, to whoever has the one key. */
final class SshGitServer implements AutoCloseable {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey = newKey();
    private final KeyPair userKey = newKey();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean stalls;

    SshGitServer(ScriptedRepository repository) throws IOException {
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("git") && KeyUtils.compareKeys(key, userKey.getPublic()));
        server.setCommandFactory((channel, command) -> command(command, repository.folder()));
        server.start();
    }

    String url(String path) {
        return "ssh://git@127.0.0.1:" + server.getPort() + path;
    }

    void stall() {
        stalls = true;
    }

    /** Writes the key that the server lets in. */
    Path userKey(Path file) {
        return write(userKey, file);
    }

    /** Writes a key that the server does not know. */
    static Path strangersKey(Path file) {
        return write(newKey(), file);
    }

    /** Writes the server's own key as OpenSSH's clients keep it. */
    Path knownHosts(Path file) throws IOException {
        return Files.writeString(file, "[127.0.0.1]:" + server.getPort() + " " + text(hostKey.getPublic()) + "\n");
    }

    /** Writes another key under the server's name. */
    Path wrongKnownHosts(Path file) throws IOException {
        return Files.writeString(file, "[127.0.0.1]:" + server.getPort() + " " + text(newKey().getPublic()) + "\n");
    }

    @Override
    public void close() {
        released.countDown();
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Command command(String line, Path folder) {
        return new AbstractCommandSupport(line, null) {
            @Override
            public void run() {
                try {
                    onExit(serve(line, folder, this));
                } catch (IOException | InterruptedException e) {
                    onExit(1, e.toString());
                }
            }
        };
    }

    private int serve(String line, Path folder, AbstractCommandSupport streams)
            throws IOException, InterruptedException {
        if (stalls) {
            released.await();
        }
        if (!line.equals("git-upload-pack '/org/pao-repository.git'")) {
            streams.getErrorStream().write("ERROR: Repository not found.\n".getBytes(StandardCharsets.UTF_8));
            return 1;
        }
        try (Repository repository =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
            new UploadPack(repository)
                    .upload(streams.getInputStream(), streams.getOutputStream(), streams.getErrorStream());
            return 0;
        }
    }

    private static String text(PublicKey key) {
        return PublicKeyEntry.toString(key);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(KeyPair key, Path file) {
        try (OutputStream target = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, target);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
