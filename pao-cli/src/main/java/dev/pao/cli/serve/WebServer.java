package dev.pao.cli.serve;

import dev.pao.cli.console.CommandFailure;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One servlet behind one port. */
final class WebServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WebServer.class);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Server server = new Server();
    private final ServerConnector connector;
    private final String host;

    /** Opens the port; nothing is answered yet. */
    private WebServer(HttpServlet servlet, String host, Duration grace) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.host = host;
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setIdleTimeout(IDLE.toMillis());
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(servlet), "/*");
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(grace.toMillis());
    }

    /**
     * Opens the port.
     *
     * @param grace how long requests that are at work may take once it is closed
     * @throws CommandFailure if the port is taken or the address is not one of this machine
     */
    static WebServer open(HttpServlet servlet, String host, int port, Duration grace) {
        WebServer web = new WebServer(servlet, host, grace);
        web.connector.setPort(port);
        try {
            web.connector.open();
        } catch (IOException | IllegalArgumentException e) {
            throw web.notOpened(port, e);
        }
        return web;
    }

    /** Begins to answer. */
    void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw CommandFailure.failure("the HTTP server did not start: " + e.getMessage(), e);
        }
    }

    /** Where it is reached, such as {@code http://127.0.0.1:8080}. */
    String address() {
        InetSocketAddress any = new InetSocketAddress(host, 0);
        boolean everywhere = any.getAddress() != null && any.getAddress().isAnyLocalAddress();
        String name = everywhere ? "127.0.0.1" : host;
        return "http://" + (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name) + ":"
                + connector.getLocalPort();
    }

    /** Takes no further request, lets those at work end for the time granted, then closes the port. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            log.warn("requests were cut off, they did not end in time: {}", e.toString());
        }
    }

    private CommandFailure notOpened(int port, Exception reason) {
        boolean taken = reason instanceof BindException || reason.getCause() instanceof BindException;
        String message = String.valueOf(
                reason.getCause() == null
                        ? reason.getMessage()
                        : reason.getCause().getMessage());
        if (taken && message.contains("in use")) {
            return CommandFailure.failure(
                    "port " + port + " of " + host + " is in use: end what listens there, or choose another by"
                            + " --http-port or PAO_HTTP_PORT",
                    reason);
        }
        return CommandFailure.failure(
                "port " + port + " of " + host + " can't be opened (" + message
                        + "): set PAO_HTTP_HOST to an address of"
                        + " this machine and PAO_HTTP_PORT to a port that this user may open",
                reason);
    }
}
