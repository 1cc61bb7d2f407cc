package dev.pao.parser;

/**
 * How much one catalog file may ask of the reader.
 *
 * @param maxBytes the largest file, and the most characters that its aliases may stand for; 256 KiB by default
 * @param maxDepth how deep lists and mappings may be nested; 32 by default
 * @param maxNodes how many keys and values a document may have once its aliases are expanded; 20,000 by default
 */
public record ParserLimits(int maxBytes, int maxDepth, int maxNodes) {

    /** Deeper documents could exhaust the stack of a thread. */
    private static final int DEEPEST = 500;

    private static final ParserLimits STANDARD = new ParserLimits(256 * 1024, 32, 20_000);

    /** Refuses numbers below 1, and a depth above 500. */
    public ParserLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxNodes < 1) {
            throw new IllegalArgumentException("limits are 1 or more, found " + maxBytes + " bytes, depth " + maxDepth
                    + ", " + maxNodes + " nodes");
        }
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("the depth is at most " + DEEPEST + ", found " + maxDepth);
        }
    }

    /** The limits of the format. */
    public static ParserLimits standard() {
        return STANDARD;
    }

    /** These limits with another size of file. */
    public ParserLimits withMaxBytes(int newMaxBytes) {
        return new ParserLimits(newMaxBytes, maxDepth, maxNodes);
    }

    /** These limits with another depth. */
    public ParserLimits withMaxDepth(int newMaxDepth) {
        return new ParserLimits(maxBytes, newMaxDepth, maxNodes);
    }

    /** These limits with another number of nodes. */
    public ParserLimits withMaxNodes(int newMaxNodes) {
        return new ParserLimits(maxBytes, maxDepth, newMaxNodes);
    }
}
