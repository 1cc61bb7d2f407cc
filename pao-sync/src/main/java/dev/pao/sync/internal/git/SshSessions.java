package dev.pao.sync.internal.git;

import dev.pao.sync.GitCredentials;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * Makes the SSH session of one fetch with one key and one file of known hosts: no agent, no configuration of the
 * user's, no question to anybody.
 */
final class SshSessions extends SshSessionFactory implements AutoCloseable {

    private final SshdSessionFactory sessions;
    private final FetchBudget budget;

    /**
     * Sessions with a key.
     *
     * @param home an empty folder that stands in for the user's
     */
    SshSessions(GitCredentials.SshKey key, File home, FetchBudget budget) {
        this.budget = budget;
        this.sessions = new SshdSessionFactoryBuilder()
                .setHomeDirectory(home)
                .setSshDirectory(home)
                .setConfigFile(folder -> new File(folder, "no-config"))
                .setDefaultIdentities(folder -> List.of(key.privateKey()))
                .setDefaultKnownHostsFiles(folder -> List.of(key.knownHosts()))
                .setPreferredAuthentications("publickey")
                .build(null);
    }

    @Override
    public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS files, int timeoutMillis)
            throws TransportException {
        return new BudgetedSession(sessions.getSession(uri, credentials, files, budget.connectMillis()), budget);
    }

    @Override
    public String getType() {
        return sessions.getType();
    }

    @Override
    public void close() {
        sessions.close();
    }

    /** A session whose bytes are counted. */
    private record BudgetedSession(RemoteSession session, FetchBudget budget) implements RemoteSession {

        @Override
        public Process exec(String command, int timeout) throws IOException {
            return new BudgetedProcess(session.exec(command, timeout), budget);
        }

        @Override
        public void disconnect() {
            session.disconnect();
        }
    }

    /** The remote command. */
    private static final class BudgetedProcess extends Process {

        private final Process process;
        private final InputStream output;

        BudgetedProcess(Process process, FetchBudget budget) {
            this.process = process;
            this.output = new BudgetedStream(process.getInputStream(), budget);
        }

        @Override
        public OutputStream getOutputStream() {
            return process.getOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return output;
        }

        @Override
        public InputStream getErrorStream() {
            return process.getErrorStream();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
            return process.waitFor(timeout, unit);
        }

        @Override
        public int exitValue() {
            return process.exitValue();
        }

        @Override
        public void destroy() {
            process.destroy();
        }
    }
}
