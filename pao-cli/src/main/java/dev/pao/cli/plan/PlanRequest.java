package dev.pao.cli.plan;

import dev.pao.cli.console.CommandFailure;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param repository the folder of the repository
 * @param base the ref that is changed; empty to choose one
 * @param head the ref that it would be made equal to; empty for what there is
 * @param workingTree whether the head is the working tree
 * @param served whether the base is what the store serves
 */
public record PlanRequest(
        Path repository, Optional<String> base, Optional<String> head, boolean workingTree, boolean served) {

    /** Refuses what contradicts itself. */
    public PlanRequest {
        if (head.isPresent() && workingTree) {
            throw CommandFailure.usage("`--head` and `--working-tree` are two heads: give one of them");
        }
        if (base.isPresent() && served) {
            throw CommandFailure.usage("`--base` and `--served` are two bases: give one of them");
        }
    }

    /** Whether all of it is elsewhere: the store, and the branch that is synced. */
    boolean isOfSync() {
        return served && head.isEmpty() && !workingTree;
    }
}
