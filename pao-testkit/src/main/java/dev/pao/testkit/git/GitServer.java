package dev.pao.testkit.git;

import javax.net.ssl.SSLContext;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jgit.http.server.GitServlet;
import org.eclipse.jgit.lib.Repository;

/**
 * Hands a {@link ScriptedRepository} out over HTTP, on a free port of the loopback interface, as a Git host does; can be
 * told to want a token and to misbehave. Closing it stops it.
 */
public final class GitServer implements AutoCloseable {

    private final Server server;
    private final Misbehaviour misbehaviour;
    private final String scheme;

    private GitServer(Server server, Misbehaviour misbehaviour, String scheme) {
        this.server = server;
        this.misbehaviour = misbehaviour;
        this.scheme = scheme;
    }

    /** A running server whose repository is called {@code org/pao-repository}. */
    public static GitServer serving(ScriptedRepository repository) {
        Server server = new Server();
        return serving(repository, server, new ServerConnector(server), "http");
    }

    /** A running server, as {@link #serving(ScriptedRepository)}, that speaks HTTPS with a certificate of the context's. */
    public static GitServer serving(ScriptedRepository repository, SSLContext tls) {
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setSslContext(tls);
        Server server = new Server();
        return serving(repository, server, new ServerConnector(server, ssl), "https");
    }

    private static GitServer serving(
            ScriptedRepository repository, Server server, ServerConnector connector, String scheme) {
        GitServlet git = new GitServlet();
        git.setRepositoryResolver((request, name) -> opened(repository.repository()));
        git.setReceivePackFactory((request, target) -> null);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(git), "/*");
        Misbehaviour misbehaviour = new Misbehaviour(context);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(misbehaviour);
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the Git server did not start", e);
        }
        return new GitServer(server, misbehaviour, scheme);
    }

    /** The repository's address. */
    public String url() {
        return scheme + "://127.0.0.1:" + port() + "/org/pao-repository.git";
    }

    /** The port. */
    public int port() {
        return ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** How many requests came in. */
    public int requests() {
        return misbehaviour.requests().get();
    }

    /** From now on wants a token as the password of basic authentication, with any user name, and answers 401 else. */
    public GitServer requireToken(String token) {
        misbehaviour.requireToken(token);
        return this;
    }

    /** From now on answers every request with a status and nothing else. */
    public GitServer answer(int status) {
        misbehaviour.be((request, response) -> response.setStatus(status));
        return this;
    }

    /** From now on answers every request with a web page. */
    public GitServer answerHtml() {
        misbehaviour.be(Misbehaviour::writeHtml);
        return this;
    }

    /** From now on takes requests and never answers, as a server does that died without closing its connections. */
    public GitServer stall() {
        misbehaviour.be((request, response) -> misbehaviour.waitForRelease());
        return this;
    }

    /** From now on answers a few bytes at a time, for ever. */
    public GitServer trickle() {
        misbehaviour.be((request, response) -> misbehaviour.trickle(response));
        return this;
    }

    /** From now on answers 200 and what no Git server would say. */
    public GitServer answerGarbage() {
        misbehaviour.be(Misbehaviour::writeGarbage);
        return this;
    }

    /** From now on breaks the connection off once a number of bytes of an answer's body were sent. */
    public GitServer cutAfter(long bytes) {
        misbehaviour.cutAfter(bytes);
        return this;
    }

    /** From now on sends every request elsewhere: to the same path below another address. */
    public GitServer redirectTo(String address) {
        misbehaviour.be((request, response) -> Misbehaviour.redirect(request, response, address));
        return this;
    }

    /** From now on behaves again; requests that wait are answered with nothing. */
    public GitServer behave() {
        misbehaviour.behave();
        return this;
    }

    /** Stops the server; requests that wait are let go. */
    @Override
    public void close() {
        misbehaviour.behave();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the Git server did not stop", e);
        }
    }

    private static Repository opened(Repository repository) {
        repository.incrementOpen();
        return repository;
    }
}
