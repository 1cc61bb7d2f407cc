package dev.pao.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.StoreException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresqlSecretsTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    @Test
    void aStorePrintsAsItsAddress() {
        String url = SERVER.newSchema();
        try (JdbcCatalogStore store = JdbcCatalogStore.postgresql(url).open()) {
            assertThat(store).hasToString("postgresql://localhost:" + portOf(url) + "/postgres");
        }
    }

    @Test
    void theDriversOwnFormOfUrlWorksToo() {
        String port = portOf(SERVER.newSchema());
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=hunter2";
        assertSecretless(url + "&currentSchema=no_such_schema", "can't make the tables");
        assertSecretless(
                "jdbc:postgresql://localhost:" + port + "/no+such?user=postgres&password=hunter2",
                "the database does not exist; create it");
    }

    @Test
    void aDatabaseThatIsAwayIsNamedWithoutCredentials() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertSecretless("postgresql://josh:hunter2@127.0.0.1:" + port + "/pao", "the database can't be reached")
                .hasMessageContaining("postgresql://127.0.0.1:" + port + "/pao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://josh:hunter2@localhost/pao",
                "postgresql://josh:hunter2@localhost",
                "postgresql://josh:hunter2%zz@localhost/pao",
                "hunter2"
            })
    void aUrlOfAnotherFormIsRefusedWithoutBeingRepeated(String url) {
        assertThatThrownBy(() -> JdbcCatalogStore.postgresql(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgresql://user:password@host:5432/database")
                .satisfies(PostgresqlSecretsTest::assertNoPassword);
    }

    private static AbstractThrowableAssert<?, ?> assertSecretless(String url, String reason) {
        return assertThatThrownBy(() -> JdbcCatalogStore.postgresql(url).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(reason)
                .satisfies(PostgresqlSecretsTest::assertNoPassword);
    }

    private static void assertNoPassword(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            assertThat(List.of(link.toString())).noneMatch(text -> text.contains("hunter2"));
        }
    }

    private static String portOf(String url) {
        return url.replaceAll(".*:(\\d+)/.*", "$1");
    }
}
