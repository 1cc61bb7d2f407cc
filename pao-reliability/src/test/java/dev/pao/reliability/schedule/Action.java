package dev.pao.reliability.schedule;

import java.util.List;

/** One thing that happens. Every number is good for every world, so any part of a sequence is a sequence. */
sealed interface Action {

    /** Does it. */
    void in(World world);

    /** Authors push a commit. */
    record Push(List<Edit> edits) implements Action {
        @Override
        public void in(World world) {
            world.push(edits);
        }
    }

    /** Somebody moves the branch back to an earlier commit, by force. */
    record ForcePush(int commit) implements Action {
        @Override
        public void in(World world) {
            world.forcePush(commit);
        }
    }

    /** Somebody pushes a commit with the files of an earlier one. */
    record Revert(int commit) implements Action {
        @Override
        public void in(World world) {
            world.revert(commit);
        }
    }

    /** A delivery that is on its way arrives, before or after others. */
    record Deliver(int which, int host) implements Action {
        @Override
        public void in(World world) {
            world.deliver(which, host);
        }
    }

    /** A delivery arrives that arrived before. */
    record Redeliver(int which, int host) implements Action {
        @Override
        public void in(World world) {
            world.redeliver(which, host);
        }
    }

    /** A delivery is lost. */
    record Drop(int which) implements Action {
        @Override
        public void in(World world) {
            world.drop(which);
        }
    }

    /** The interval of a host is over. */
    record Poll(int host) implements Action {
        @Override
        public void in(World world) {
            world.poll(host);
        }
    }

    /** A host dies at a moment of a sync, and another takes its place. */
    record CrashInSync(int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.crashInSync(host, moment);
        }
    }

    /** A host dies at a moment of taking a delivery. */
    record CrashInDelivery(int which, int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.crashInDelivery(which, host, moment);
        }
    }

    /** A host dies while it has nothing to do. */
    record Crash(int host) implements Action {
        @Override
        public void in(World world) {
            world.crash(host);
        }
    }

    /** A host is stopped and started. */
    record Restart(int host) implements Action {
        @Override
        public void in(World world) {
            world.restart(host);
        }
    }

    /** Somebody sets the catalog back to what it once was, and the host may die of it. */
    record RollBack(int past, int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.rollBack(past, host, moment);
        }
    }

    /** Somebody lets the catalog follow the branch again. */
    record Unpin(int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.unpin(host, moment);
        }
    }

    /** Somebody holds an item at a version that it once had. */
    record HoldItem(int name, int version, int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.hold(name, version, host, moment);
        }
    }

    /** Somebody lets an item follow the branch again. */
    record Release(int name, int host, int moment) implements Action {
        @Override
        public void in(World world) {
            world.release(name, host, moment);
        }
    }
}
