/** Orders as Jira issues. */
module dev.pao.jira {
    requires transitive dev.pao.fulfillment;
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.jira;
}
