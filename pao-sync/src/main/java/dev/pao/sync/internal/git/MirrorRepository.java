package dev.pao.sync.internal.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PackParser;

/**
 * The repository of a mirror. It takes in no object above a limit: a few kilobytes can unfold to gigabytes, which JGit holds
 * in memory while it resolves differences.
 */
final class MirrorRepository extends FileRepository {

    private final long maxObjectBytes;

    MirrorRepository(Path folder, long maxObjectBytes) throws IOException {
        super(new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().setup());
        this.maxObjectBytes = maxObjectBytes;
    }

    @Override
    public ObjectInserter newObjectInserter() {
        return new LimitedInserter(super.newObjectInserter(), maxObjectBytes);
    }

    private static final class LimitedInserter extends ObjectInserter.Filter {

        private final ObjectInserter inserter;
        private final long maxObjectBytes;

        LimitedInserter(ObjectInserter inserter, long maxObjectBytes) {
            this.inserter = inserter;
            this.maxObjectBytes = maxObjectBytes;
        }

        @Override
        protected ObjectInserter delegate() {
            return inserter;
        }

        @Override
        public PackParser newPackParser(InputStream pack) throws IOException {
            PackParser parser = super.newPackParser(pack);
            parser.setMaxObjectSizeLimit(maxObjectBytes);
            return parser;
        }
    }
}
