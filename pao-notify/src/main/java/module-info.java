/** Notifications by Slack and e-mail. */
module dev.pao.notify {
    requires transitive dev.pao.store;
    requires jakarta.mail;
    requires java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;
}
