package dev.pao.notify;

import com.icegreen.greenmail.util.ServerSetup;

/** Where mail servers of tests listen. */
final class MailPorts {

    private static final long PATIENCE_MS = 60_000;

    private MailPorts() {}

    /** Any free port of the loopback interface; a busy machine gets time to open it. */
    static ServerSetup any(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(PATIENCE_MS);
        return setup;
    }
}
