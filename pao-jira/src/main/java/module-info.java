/** Orders as Jira issues. */
module dev.pao.jira {
    requires transitive dev.pao.fulfillment;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.pao.jira;
}
