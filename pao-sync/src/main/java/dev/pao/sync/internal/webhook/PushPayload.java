package dev.pao.sync.internal.webhook;

import java.util.Optional;

/**
 * What is looked at in a payload; all the rest is ignored, and so is a value of another type than it should have.
 *
 * @param ref the whole ref that was pushed
 * @param after the commit that the ref points at since
 * @param deleted whether the ref is gone
 * @param repository the repository's {@code owner/name}
 */
record PushPayload(Optional<String> ref, Optional<String> after, boolean deleted, Optional<String> repository) {

    /** Whether the ref is gone: said outright, or by a commit id of zeros. */
    boolean isDeletion() {
        return deleted || after.filter(PushPayload::isZero).isPresent();
    }

    private static boolean isZero(String commit) {
        return !commit.isEmpty() && commit.chars().allMatch(digit -> digit == '0');
    }
}
