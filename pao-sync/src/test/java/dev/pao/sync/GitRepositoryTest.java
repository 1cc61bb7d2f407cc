package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.model.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GitRepositoryTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/org/pao-repository.git, org/pao-repository",
        "https://github.com/org/pao-repository/, org/pao-repository",
        "http://127.0.0.1:8080/org/pao-repository, org/pao-repository",
        "https://gitlab.example.com/group/subgroup/catalog.git, group/subgroup/catalog",
        "ssh://git@github.com/org/pao-repository.git, org/pao-repository",
        "ssh://github.com:22/org/pao-repository, org/pao-repository",
        "git@github.com:org/pao-repository.git, org/pao-repository",
    })
    void theNameIsThePathOnTheServer(String url, String name) {
        assertThat(GitRepository.of(url).name()).contains(name);
        assertThat(GitRepository.of(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///srv/git/catalog.git", "file:/srv/git/catalog.git", "https://git.example.com/catalog"})
    void aPathWithoutOwnerGivesNoName(String url) {
        assertThat(GitRepository.of(url).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://s3cret@github.com/org/catalog.git",
                "https://x-access-token:s3cret@github.com/org/catalog.git",
                "https://x:s3cret@host_with_underscore/org/catalog.git",
                "http://user:s3cret@127.0.0.1/org/catalog.git",
                "ssh://git:s3cret@github.com/org/catalog.git",
                "file://user:s3cret@host/catalog.git",
                "https://github.com/org/catalog.git?private_token=s3cret",
                "https://github.com/org/catalog.git#s3cret",
                "https://user:s3cret@github.com/org/ca talog.git",
                "https://user:s3cret%@github.com/org/catalog.git",
                "ftp://s3cret@github.com/org/catalog.git",
                "user:s3cret@github.com:org/catalog.git",
                "s3cret",
                "https:s3cret",
                "https:///s3cret",
            })
    void aUrlThatMayHoldASecretIsRefusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitRepository.of(url))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("a repository URL")
                        .doesNotContain("s3cret"))
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "git://github.com/org/catalog.git",
                "/srv/git/catalog.git",
                "catalog",
                "ext::sh -c id",
                "C:\\catalog",
                "--upload-pack=id"
            })
    void whatIsNoUrlOfAKnownKindIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> GitRepository.of(url));
    }

    @Test
    void credentialsMustSuitTheUrl() {
        GitCredentials token = GitCredentials.token(Secret.of("t0ken"));
        GitCredentials key = GitCredentials.sshKey(Path.of("id_ed25519"), Path.of("known_hosts"));

        assertThat(GitRepository.of("https://github.com/org/catalog")
                        .withCredentials(token)
                        .credentials())
                .isEqualTo(token);
        assertThat(GitRepository.of("git@github.com:org/catalog")
                        .withCredentials(key)
                        .credentials())
                .isEqualTo(key);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitRepository.of("git@github.com:org/catalog").withCredentials(token));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GitRepository.of("https://github.com/org/catalog").withCredentials(key));
    }

    @Test
    void aTokenIsNotPrinted() {
        GitCredentials token = GitCredentials.token(Secret.of("t0ken"));
        assertThat(token).hasToString("Token[***]");
        assertThat(GitRepository.of("https://github.com/org/catalog").withCredentials(token))
                .hasToString("https://github.com/org/catalog");
    }
}
