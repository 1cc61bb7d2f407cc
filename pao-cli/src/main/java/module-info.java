/** The command line and the server. */
module dev.pao.cli {
    requires dev.pao.bridge;
    requires dev.pao.fulfillment;
    requires dev.pao.http;
    requires dev.pao.jira;
    requires dev.pao.metrics;
    requires dev.pao.model;
    requires dev.pao.notify;
    requires dev.pao.oidc;
    requires dev.pao.parser;
    requires dev.pao.store;
    requires dev.pao.store.jdbc;
    requires dev.pao.sync;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires info.picocli;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires org.eclipse.jetty.ee10.servlet;
    requires org.eclipse.jetty.server;
    requires org.slf4j;
    requires java.net.http;
    requires static org.jspecify;

    opens dev.pao.cli to
            info.picocli;
}
