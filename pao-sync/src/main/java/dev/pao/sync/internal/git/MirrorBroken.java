package dev.pao.sync.internal.git;

/** The mirror can't be read or written as it is. It is a cache: throwing it away is always right. */
public final class MirrorBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MirrorBroken(Throwable cause) {
        super("the mirror can't be used: " + cause, cause);
    }
}
