/** Callers by the signed tokens of an OpenID Connect provider. */
module dev.pao.oidc {
    requires transitive dev.pao.http;
    requires java.net.http;
    requires com.nimbusds.jose.jwt;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.oidc;
}
