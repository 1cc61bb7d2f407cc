package org.example;

import dev.pao.http.PaoServlet;
import dev.pao.http.StaticTokens;
import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.Dialect;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** A portal that serves a catalog beside its own pages, and keeps it in the database that it has. */
@SpringBootApplication
public class PortalApplication {

    /** Starts the portal. */
    public static void main(String... arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }

    /** The catalog in the portal's own PostgreSQL; the pool of connections stays the portal's. */
    @Bean
    CatalogStore catalogStore(DataSource connections) {
        return JdbcCatalogStore.builder(connections, Dialect.POSTGRESQL).open();
    }

    /** Follows the repository from the start of the portal to its end. */
    @Bean(initMethod = "start")
    CatalogSync catalogSync(
            CatalogStore store,
            @Value("${catalog.repository}") String repository,
            @Value("${catalog.mirror}") Path mirror) {
        return CatalogSync.builder(GitRepository.of(repository), store)
                .mirror(mirror)
                .build();
    }

    /** The API, for those who bring one of the tokens. */
    @Bean
    ServletRegistrationBean<PaoServlet> catalogApi(
            CatalogStore store, CatalogSync sync, @Value("${catalog.tokens}") String tokens) {
        PaoServlet servlet =
                PaoServlet.builder(store, StaticTokens.parse(tokens)).sync(sync).build();
        return new ServletRegistrationBean<>(servlet, "/catalog/*");
    }
}
