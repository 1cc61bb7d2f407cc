package dev.pao.sync.internal.run;

import dev.pao.store.CommitId;

/** Takes word of commits that should be there soon. */
public interface HeadHints {

    /** A delivery that is about to be recorded told of this commit. */
    void expect(CommitId commit);
}
