/** What tests of PAO, and of what implements or embeds it, have in common. */
module dev.pao.testkit {
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.model;
    requires transitive dev.pao.parser;
    requires transitive dev.pao.store;
    requires com.fasterxml.jackson.databind;
    requires jakarta.servlet;
    requires transitive java.net.http;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires org.eclipse.jetty.ee10.servlet;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jgit;
    requires org.eclipse.jgit.http.server;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires static transitive org.jspecify;
    requires jdk.httpserver;

    exports dev.pao.testkit.arbitrary;
    exports dev.pao.testkit.assertion;
    exports dev.pao.testkit.catalog;
    exports dev.pao.testkit.fulfillment;
    exports dev.pao.testkit.git;
    exports dev.pao.testkit.github;
    exports dev.pao.testkit.golden;
    exports dev.pao.testkit.jira;
    exports dev.pao.testkit.notify;
    exports dev.pao.testkit.store;
    exports dev.pao.testkit;
}
