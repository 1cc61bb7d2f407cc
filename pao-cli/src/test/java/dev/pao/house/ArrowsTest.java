package dev.pao.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "dev.pao", importOptions = MainCode.class)
final class ArrowsTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("dev.pao.model..")
            .layer("parser")
            .definedBy("dev.pao.parser..")
            .layer("store")
            .definedBy(resideInAPackage("dev.pao.store..").and(resideOutsideOfPackage("dev.pao.store.jdbc..")))
            .layer("store-jdbc")
            .definedBy("dev.pao.store.jdbc..")
            .layer("sync")
            .definedBy("dev.pao.sync..")
            .layer("fulfillment")
            .definedBy("dev.pao.fulfillment..")
            .layer("jira")
            .definedBy("dev.pao.jira..")
            .layer("notify")
            .definedBy("dev.pao.notify..")
            .layer("metrics")
            .definedBy("dev.pao.metrics..")
            .layer("http")
            .definedBy("dev.pao.http..")
            .layer("oidc")
            .definedBy("dev.pao.oidc..")
            .layer("bridge")
            .definedBy("dev.pao.bridge..")
            .layer("testkit")
            .definedBy("dev.pao.testkit..")
            .layer("cli")
            .definedBy("dev.pao.cli..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("parser")
            .mayOnlyAccessLayers("model")
            .whereLayer("store")
            .mayOnlyAccessLayers("model")
            .whereLayer("store-jdbc")
            .mayOnlyAccessLayers("store", "fulfillment", "model")
            .whereLayer("sync")
            .mayOnlyAccessLayers("parser", "store", "model")
            .whereLayer("fulfillment")
            .mayOnlyAccessLayers("model")
            .whereLayer("jira")
            .mayOnlyAccessLayers("fulfillment", "model")
            .whereLayer("notify")
            .mayOnlyAccessLayers("store", "fulfillment", "model")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("sync", "store", "fulfillment", "model")
            .whereLayer("http")
            .mayOnlyAccessLayers("sync", "parser", "fulfillment", "store", "model")
            .whereLayer("oidc")
            .mayOnlyAccessLayers("http", "model")
            .whereLayer("bridge")
            .mayOnlyAccessLayers("sync", "fulfillment", "store", "model")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("parser", "model", "store", "fulfillment")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule GIT_HAS_ONE_HOME = noClasses()
            .that()
            .resideOutsideOfPackages("dev.pao.sync.internal..", "dev.pao.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..");

    /** To meet the registry that a host has already, its type is in signatures of this one package, and of no other. */
    @ArchTest
    static final ArchRule METERS_HAVE_ONE_HOME = noClasses()
            .that()
            .resideOutsideOfPackages("dev.pao.metrics..", "dev.pao.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule SIGNED_TOKENS_HAVE_ONE_HOME = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pao.oidc.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule TEMPLATES_HAVE_ONE_HOME = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pao.fulfillment.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.pebbletemplates..");

    @ArchTest
    static final ArchRule DATABASES_HAVE_ONE_HOME = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pao.store.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_THE_TERMINAL =
            noClasses().that().resideOutsideOfPackage("dev.pao.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NO_LIBRARY_CHOOSES_A_LOGGING_BACK_END = noClasses()
            .that()
            .resideInAPackage("dev.pao..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j.simple..", "ch.qos.logback..", "org.apache.logging.log4j.core..");

    @ArchTest
    static final ArchRule NOBODY_REACHES_INTO_ANOTHER_MODULE = classes()
            .that()
            .resideInAPackage("dev.pao.*.internal..")
            .or()
            .resideInAPackage("dev.pao.store.jdbc.internal..")
            .should(new BeUsedByTheirModuleOnly());
}
