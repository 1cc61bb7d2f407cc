package dev.pao.store.jdbc.internal;

import dev.pao.store.CommitId;
import dev.pao.store.history.Authorship;
import dev.pao.store.history.CommitOrigin;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** The commits that were served, with their authors. */
final class CommitTable {

    /** What {@link #origin} reads, for a select over a table of commits named {@code c}. */
    static final String COLUMNS = "c.commit_hash, c.author_name, c.author_email, c.authored_at, c.subject";

    private CommitTable() {}

    /** Keeps a commit; an author that was known stays known. */
    static void write(Handle handle, CommitOrigin origin) {
        Optional<Authorship> authorship = origin.authorship();
        handle.createUpdate("""
                        insert into catalog_commits (commit_hash, author_name, author_email, authored_at, subject)
                        values (:commit, :author, :email, :at, :subject)
                        on conflict (commit_hash) do update set author_name = excluded.author_name,
                            author_email = excluded.author_email, authored_at = excluded.authored_at,
                            subject = excluded.subject
                        where excluded.authored_at is not null
                        """)
                .bind("commit", origin.commit().text())
                .bind("author", authorship.map(Authorship::author))
                .bind("email", authorship.flatMap(Authorship::email))
                .bind("at", authorship.map(Authorship::at))
                .bind("subject", authorship.map(Authorship::subject))
                .execute();
    }

    static CommitOrigin origin(RowView row) {
        return origin(row, "");
    }

    /** The commit of columns whose names start with a prefix. */
    static CommitOrigin origin(RowView row, String prefix) {
        return new CommitOrigin(
                new CommitId(row.getColumn(prefix + "commit_hash", String.class)),
                Optional.ofNullable(row.getColumn(prefix + "authored_at", Instant.class))
                        .map(at -> new Authorship(
                                row.getColumn(prefix + "author_name", String.class),
                                Optional.ofNullable(row.getColumn(prefix + "author_email", String.class)),
                                at,
                                row.getColumn(prefix + "subject", String.class))));
    }
}
