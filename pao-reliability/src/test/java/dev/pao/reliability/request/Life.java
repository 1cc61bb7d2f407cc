package dev.pao.reliability.request;

/** How many steps more a host lives. The dead do nothing any more. */
final class Life {

    private int stepsLeft = -1;
    private boolean isOver;

    /** Lets it die at a step to come. */
    void endAfter(int steps) {
        stepsLeft = steps;
    }

    boolean isOver() {
        return isOver;
    }

    /** One step: before or after something that others can see. */
    void step() {
        isOver |= stepsLeft == 0;
        if (isOver) {
            throw new Death();
        }
        if (stepsLeft > 0) {
            stepsLeft--;
        }
    }

    /** The end of a process: an error, because nothing that handles failures handles it. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process was killed", null, false, false);
        }
    }
}
