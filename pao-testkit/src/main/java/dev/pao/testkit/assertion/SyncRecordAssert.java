package dev.pao.testkit.assertion;

import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on the record of a sync. A failure tells what the sync did with each file. */
public final class SyncRecordAssert extends AbstractAssert<SyncRecordAssert, SyncRecord> {

    SyncRecordAssert(SyncRecord actual) {
        super(actual, SyncRecordAssert.class);
    }

    /** The sync ended well: what is served equals its commit, but for rejected files. */
    public SyncRecordAssert isCompleted() {
        return is(SyncStatus.COMPLETED);
    }

    /** The sync failed, and says why with these words among others. */
    public SyncRecordAssert hasFailed(String part) {
        is(SyncStatus.FAILED);
        Assertions.assertThat(actual.message().orElse(""))
                .as("message of %s", actual)
                .contains(part);
        return this;
    }

    /** The sync made the catalog equal to this commit. */
    public SyncRecordAssert reached(CommitId commit) {
        isNotNull();
        Assertions.assertThat(actual.commitAfter()).as("commit of %s", actual).isEqualTo(Optional.of(commit));
        return this;
    }

    /** The sync added, updated, removed and rejected so many. */
    public SyncRecordAssert counts(int added, int updated, int removed, int rejected) {
        isNotNull();
        SyncCounts expected = new SyncCounts(added, updated, removed, rejected);
        if (!actual.counts().equals(expected)) {
            throw failure("expected %s, but was %s%n%s", expected, actual, told(actual.files()));
        }
        return this;
    }

    /** The sync rejected this file for a finding of this code. */
    public SyncRecordAssert rejected(String path, String code) {
        isNotNull();
        boolean found = actual.files().stream()
                .filter(file -> file.path().equals(path) && file.outcome() == ProcessedFile.Outcome.REJECTED)
                .flatMap(file -> file.diagnostics().stream())
                .anyMatch(diagnostic -> diagnostic.code().id().equals(code));
        if (!found) {
            throw failure("expected `%s` to be rejected for %s, but %s%n%s", path, code, actual, told(actual.files()));
        }
        return this;
    }

    private SyncRecordAssert is(SyncStatus expected) {
        isNotNull();
        if (actual.status() != expected) {
            throw failure(
                    "expected a sync that is %s, but was %s: %s",
                    expected.word(), actual, actual.message().orElse("without a word"));
        }
        return this;
    }

    private static String told(List<ProcessedFile> files) {
        return files.stream()
                .map(file -> "  " + file.path() + " " + file.outcome().word() + " " + file.diagnostics())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
