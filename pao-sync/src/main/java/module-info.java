/** Keeps a catalog store equal to a branch of a Git repository. */
module dev.pao.sync {
    requires transitive dev.pao.parser;
    requires transitive dev.pao.store;
    requires com.fasterxml.jackson.core;
    requires org.apache.sshd.osgi;
    requires org.eclipse.jgit;
    requires org.eclipse.jgit.ssh.apache;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.sync;
    exports dev.pao.sync.control;
    exports dev.pao.sync.plan;
    exports dev.pao.sync.status;
    exports dev.pao.sync.webhook;
}
