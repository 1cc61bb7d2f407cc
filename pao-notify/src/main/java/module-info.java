/** Notifications by Slack, e-mail and signed webhooks; tickets by the latter two. */
module dev.pao.notify {
    requires static transitive org.jspecify;
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.model;
    requires transitive dev.pao.store;
    requires transitive java.net.http;
    requires jakarta.mail;
    requires org.eclipse.angus.mail;
    requires org.slf4j;

    exports dev.pao.notify;
}
