/** From a request to a rendered order and its ticket. */
module dev.pao.fulfillment {
    requires transitive dev.pao.model;
    requires io.pebbletemplates;
    requires static transitive org.jspecify;

    exports dev.pao.fulfillment;
}
