/** From a request to a rendered order and its ticket. */
module dev.pao.fulfillment {
    requires transitive dev.pao.model;
    requires io.pebbletemplates;
    requires re2j;
    requires static transitive org.jspecify;
}
