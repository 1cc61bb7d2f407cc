package dev.pao.sync.internal.git;

import java.util.function.Supplier;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the Git settings of the machine and its user out of a sync, so that the same repository gives the same result
 * everywhere: proxies, cookies, URL rewrites and trust of another program's configuration have no effect. JGit offers
 * one reader of settings for the whole process; this one makes a difference only for threads that are inside {@link
 * #ignored}, and leaves the host's own use of JGit as it is.
 */
final class MachineSettings extends SystemReader.Delegate {

    private static final ThreadLocal<Boolean> IGNORED = ThreadLocal.withInitial(() -> false);

    private final SystemReader machine;
    private final SystemReader nothing;

    private MachineSettings(SystemReader machine) {
        super(machine);
        this.machine = machine;
        this.nothing = new NoSettings(machine);
    }

    static <T> T ignored(Supplier<T> work) {
        install();
        boolean before = IGNORED.get();
        IGNORED.set(true);
        try {
            return work.get();
        } finally {
            IGNORED.set(before);
        }
    }

    @Override
    public String getenv(String variable) {
        return reader().getenv(variable);
    }

    @Override
    public StoredConfig getUserConfig() throws ConfigInvalidException, java.io.IOException {
        return reader().getUserConfig();
    }

    @Override
    public StoredConfig getSystemConfig() throws ConfigInvalidException, java.io.IOException {
        return reader().getSystemConfig();
    }

    @Override
    public StoredConfig getJGitConfig() throws ConfigInvalidException, java.io.IOException {
        return reader().getJGitConfig();
    }

    private SystemReader reader() {
        return IGNORED.get() ? nothing : machine;
    }

    private static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof MachineSettings)) {
            SystemReader.setInstance(new MachineSettings(SystemReader.getInstance()));
        }
    }

    /** A machine on which nothing was ever set. */
    private static final class NoSettings extends SystemReader.Delegate {

        NoSettings(SystemReader machine) {
            super(machine);
        }

        @Override
        @SuppressWarnings("NullAway") // JGit means "not set" by null.
        public String getenv(String variable) {
            return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new EmptyConfig(parent, fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new EmptyConfig(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new EmptyConfig(parent, fs);
        }
    }

    /** A configuration without a file. */
    private static final class EmptyConfig extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit's own tests make a configuration without a file in this way.
        EmptyConfig(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void save() {
            // What JGit measures of file systems is not worth a file of the user's.
        }

        @Override
        public String toString() {
            return "EmptyConfig";
        }
    }
}
