package dev.pao.sync.internal.git;

import java.io.IOException;

/** The network ended an answer: the mirror is not to blame, whatever the exception below is. */
final class ConnectionBroken extends IOException {

    private static final long serialVersionUID = 1L;

    ConnectionBroken(IOException cause) {
        super("the connection broke off", cause);
    }
}
